import * as fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { keepBeside } from "../../../components/overlay/keep-beside";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  document.body.replaceChildren();
  document.documentElement.removeAttribute("dir");
});

/** A card as tall as `height`, inside a shadow root like the real one, beside whatever `anchor` says. */
function cardBeside(anchor: () => DOMRect | undefined, height = 400): HTMLElement {
  const host = document.createElement("div");
  const card = document.createElement("div");
  card.style.cssText =
    "position: fixed; top: 0; left: 0; inline-size: 320px; max-block-size: calc(100vh - 16px); overflow: auto";
  const content = document.createElement("div");
  content.style.height = `${height}px`;
  card.append(content);
  document.body.append(host);
  host.attachShadow({ mode: "open" }).append(card);
  ends.push(keepBeside(card, anchor));
  return card;
}

const pinAt = (x: number, y: number): DOMRect => new DOMRect(x, y, 24, 24);
const placed = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

test("stands after its anchor, before an anchor near the far edge, and moves up at the bottom", async () => {
  await page.viewport(1280, 900);
  const after = cardBeside(() => pinAt(300, 200));
  const before = cardBeside(() => pinAt(1200, 200));
  const low = cardBeside(() => pinAt(300, 880));
  await placed();
  expect(after.getBoundingClientRect()).toMatchObject({ left: 332, top: 200 });
  expect(before.getBoundingClientRect()).toMatchObject({ left: 872, top: 200 });
  expect(low.getBoundingClientRect()).toMatchObject({ left: 332, bottom: 892 });
});

test("follows its anchor, and keeps its place when the page takes the anchor away", async () => {
  await page.viewport(1280, 900);
  let anchor: DOMRect | undefined = pinAt(300, 200);
  const card = cardBeside(() => anchor);
  await placed();
  anchor = pinAt(500, 300);
  window.dispatchEvent(new Event("scroll"));
  await placed();
  expect(card.getBoundingClientRect()).toMatchObject({ left: 532, top: 300 });
  anchor = undefined;
  window.dispatchEvent(new Event("resize"));
  await placed();
  expect(card.getBoundingClientRect()).toMatchObject({ left: 532, top: 300 });
});

test("a card taller than the viewport scrolls inside of it", async () => {
  await page.viewport(800, 500);
  const card = cardBeside(() => pinAt(100, 250), 2000);
  await placed();
  const { top, bottom } = card.getBoundingClientRect();
  expect({ top, bottom }).toEqual({ top: 8, bottom: 492 });
  expect(card.scrollHeight).toBeGreaterThan(card.clientHeight);
});

test.each(["ltr", "rtl"])("lies inside every viewport that can hold it, wherever the anchor is (%s)", async (dir) => {
  document.documentElement.dir = dir;
  const anywhere = fc.integer({ min: -3000, max: 4000 });
  await fc.assert(
    fc.asyncProperty(anywhere, anywhere, fc.integer({ min: 340, max: 2000 }), async (x, y, width) => {
      await page.viewport(width, 500);
      const card = cardBeside(() => pinAt(x, y));
      await placed();
      const { left, right, top, bottom } = card.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(8);
      expect(right).toBeLessThanOrEqual(width - 8);
      expect(top).toBeGreaterThanOrEqual(8);
      expect(bottom).toBeLessThanOrEqual(492);
    }),
    { numRuns: 25 },
  );
});
