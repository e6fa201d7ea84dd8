import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { KnownBlocks } from "../../lib/page/known-blocks";
import { OWN_HOST_ATTRIBUTE } from "../../lib/page/observe";
import { seededRandom } from "../workbench/judgement/random";

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement("main");
  page.setAttribute("aria-label", "Calendar, 9:05");
  document.body.append(page);
});
afterEach(() => {
  page.remove();
  vi.restoreAllMocks();
});

function chip(text: string): HTMLElement {
  const made = document.createElement("div");
  made.className = "chip";
  made.innerHTML = `<span title="${text}">${text}</span><i></i>`;
  return made;
}

function column(...texts: string[]): HTMLElement {
  const made = document.createElement("section");
  const inner = document.createElement("div");
  inner.append("head", ...texts.map(chip));
  made.append(inner);
  return made;
}

/** A gatherer of chips, as both vendors have one, that counts what it gathers and copies. */
function gatherer() {
  const blocks = new KnownBlocks<{ text: string }>();
  const copies = vi.spyOn(Document.prototype, "importNode");
  return () => {
    copies.mockClear();
    let gathered = 0;
    const known = blocks.look(document, [...page.querySelectorAll("section")], "");
    const facts = [...page.querySelectorAll<HTMLElement>(".chip")].map((element) =>
      known(element, () => {
        gathered += 1;
        return { text: element.outerHTML };
      }),
    );
    return { facts, gathered, copied: copies.mock.calls.length };
  };
}
const shown = (): string[] => [...page.querySelectorAll(".chip")].map(({ outerHTML }) => outerHTML);
const textsOf = ({ facts }: { facts: { text: string }[] }): string[] => facts.map(({ text }) => text);

describe("facts that are kept between two gatherings", () => {
  test("of a page that was built anew and shows the same are the same objects, and nothing is copied", () => {
    const gather = gatherer();
    page.append(column("a", "b"), column("c"));
    const first = gather();
    expect(first).toMatchObject({ gathered: 3, copied: 2 });
    page.replaceChildren(column("a", "b"), column("c"));
    const second = gather();
    expect(second).toMatchObject({ gathered: 0, copied: 0 });
    expect(second.facts.every((one, at) => one === first.facts[at])).toBe(true);
  });

  test("are gathered again for the one that changed, and only that one is copied", () => {
    const gather = gatherer();
    page.append(column("a", "b", "c"));
    const first = gather();
    for (const text of ["changed", "again", "b"]) {
      page.replaceChildren(column("a", text, "c"));
      const next = gather();
      expect(next).toMatchObject({ gathered: 1, copied: 1 });
      expect(textsOf(next)).toEqual(shown());
      expect([next.facts[0] === first.facts[0], next.facts[2] === first.facts[2]]).toEqual([true, true]);
      expect(gather()).toMatchObject({ gathered: 0, copied: 0 });
    }
  });

  test("stay known where nothing but the part around them changed, which is copied once", () => {
    const gather = gatherer();
    page.append(column("a", "b"));
    gather();
    page.querySelector("section")!.firstElementChild!.firstChild!.nodeValue = "another head";
    expect([gather(), gather(), gather()].map(({ gathered, copied }) => [gathered, copied])).toEqual([
      [0, 0],
      [0, 1],
      [0, 0],
    ]);
  });

  test("outlast the minutes of a clock in the name of what is around, and no other change there", () => {
    const gather = gatherer();
    page.append(column("a", "b"));
    gather();
    page.setAttribute("aria-label", "Calendar, 9:06");
    expect(gather()).toMatchObject({ gathered: 0, copied: 0 });
    page.setAttribute("aria-label", "Appointment, 9:06");
    expect(gather()).toMatchObject({ gathered: 2 });
    page.className = "8";
    expect(gather()).toMatchObject({ gathered: 2 });
  });

  test.each([1, 2, 3, 4, 5])("are those of the page, whatever happens to it (%i)", (seed) => {
    const random = seededRandom(seed);
    const upTo = (most: number): number => Math.floor(random() * most);
    const pick = <T>(some: ArrayLike<T>): T | undefined => some[upTo(some.length)];
    const aColumn = (): Element => pick(page.querySelectorAll("section > div"))!;
    const aChip = (): Element | undefined => pick(page.querySelectorAll(".chip"));
    const acts: (() => void)[] = [
      () => aChip()?.firstElementChild?.setAttribute("title", String(upTo(3))),
      () => aChip()?.replaceWith(chip(String(upTo(3)))),
      () => aChip()?.remove(),
      () => aColumn().append(chip(String(upTo(3)))),
      () => aColumn().prepend(aChip() ?? ""),
      () => void (aColumn().firstChild!.nodeValue = String(upTo(2))),
      () => aColumn().classList.toggle("wide"),
      () => aChip()?.append(chip(String(upTo(2)))),
      () => aColumn().replaceWith(aColumn().cloneNode(true)),
      () => {
        const host = document.createElement("div");
        host.setAttribute(OWN_HOST_ATTRIBUTE, "day");
        aColumn().prepend(host);
      },
      () => page.querySelector(`[${OWN_HOST_ATTRIBUTE}]`)?.remove(),
    ];
    const gather = gatherer();
    page.append(column("0", "1", "2"), column("1", "1"), column());
    for (let step = 0; step < 300; step += 1) {
      for (let at = upTo(3); at > 0; at -= 1) pick(acts)!();
      expect(textsOf(gather())).toEqual(shown());
    }
  });
});
