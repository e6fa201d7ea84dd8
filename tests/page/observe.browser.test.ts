import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { observePage, OWN_HOST_ATTRIBUTE } from "../../lib/page/observe";
import type { Destroyable } from "../../lib/page/destroyable";

let root: HTMLElement;
let changes: number;
let watch: Destroyable | undefined;

beforeEach(() => {
  root = document.createElement("div");
  root.innerHTML = '<div id="pane"><div id="column" style="height:100px"></div></div>';
  document.body.append(root);
  changes = 0;
  watch = observePage(
    document,
    {
      pane: () => root.querySelector("#pane") ?? document.body,
      paneAttributes: ["data-datekey"],
      bodyAttributes: ["data-viewkey", "class"],
      sized: () => root.querySelector("#column") ?? undefined,
    },
    () => (changes += 1),
  );
});

afterEach(() => {
  watch?.destroy();
  root.remove();
  document.body.removeAttribute("data-viewkey");
  document.documentElement.classList.remove("dark");
  vi.restoreAllMocks();
});

/** Two frames: one for the page, one for the observer. */
async function frames(): Promise<void> {
  for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
}

function part(id: string): HTMLElement {
  return root.querySelector<HTMLElement>(`#${id}`)!;
}

function ownHost(): HTMLElement {
  const host = document.createElement("div");
  host.setAttribute(OWN_HOST_ATTRIBUTE, "");
  return host;
}

async function changesAfter(change: () => void): Promise<number> {
  await frames();
  changes = 0;
  change();
  await frames();
  return changes;
}

test("many changes of one frame are reported once", async () => {
  expect(
    await changesAfter(() => {
      for (let index = 0; index < 50; index += 1) part("column").append(document.createElement("i"));
    }),
  ).toBe(1);
});

test("starting reports nothing", async () => {
  await frames();
  expect(changes).toBe(0);
});

test("our own nodes, and what happens inside of them, are none of its business", async () => {
  const host = ownHost();
  expect(await changesAfter(() => part("column").append(host))).toBe(0);
  expect(await changesAfter(() => host.append("text"))).toBe(0);
  expect(await changesAfter(() => host.remove())).toBe(0);
});

test("a page's node beside ours is reported", async () => {
  expect(await changesAfter(() => part("column").append(ownHost(), document.createElement("b")))).toBe(1);
});

test("another date, another view, another size, another pane", async () => {
  expect(await changesAfter(() => part("column").setAttribute("data-datekey", "29000"))).toBe(1);
  expect(await changesAfter(() => (document.body.dataset["viewkey"] = "DAY"))).toBe(1);
  expect(await changesAfter(() => document.documentElement.classList.toggle("dark"))).toBe(1);
  expect(await changesAfter(() => (part("column").style.height = "200px"))).toBe(1);
  expect(
    await changesAfter(() => part("pane").replaceWith(Object.assign(document.createElement("div"), { id: "pane" }))),
  ).toBe(1);
  expect(await changesAfter(() => part("pane").append("more"))).toBe(1);
});

test("style and class inside the pane are not watched", async () => {
  expect(await changesAfter(() => (part("column").style.color = "red"))).toBe(0);
  expect(await changesAfter(() => (part("column").className = "x"))).toBe(0);
});

test("it rests while the page is hidden and reports once on return", async () => {
  const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(await changesAfter(() => part("column").append("a"))).toBe(0);
  hidden.mockReturnValue(false);
  expect(await changesAfter(() => document.dispatchEvent(new Event("visibilitychange")))).toBe(1);
  expect(await changesAfter(() => part("column").append("b"))).toBe(1);
});

test("after destroy nothing is left: no report, no listener", async () => {
  const removed = vi.spyOn(document, "removeEventListener");
  const before = root.outerHTML;
  watch!.destroy();
  expect(removed).toHaveBeenCalledWith("visibilitychange", expect.any(Function));
  expect(root.outerHTML).toBe(before);
  expect(await changesAfter(() => part("column").append("a"))).toBe(0);
  expect(await changesAfter(() => document.dispatchEvent(new Event("visibilitychange")))).toBe(0);
});
