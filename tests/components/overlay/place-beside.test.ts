import * as fc from "fast-check";
import { expect, test } from "vitest";
import { placeBeside } from "../../../components/overlay/place-beside";

const VIEWPORT = { width: 1280, height: 900 };
const CARD = { width: 320, height: 400 };
const pinAt = (left: number, top: number): { left: number; top: number; width: number; height: number } => ({
  left,
  top,
  width: 24,
  height: 24,
});

test("stands after its anchor", () => {
  expect(placeBeside(pinAt(300, 200), CARD, VIEWPORT)).toEqual({ left: 332, top: 200 });
});

test("stands before an anchor near the far edge", () => {
  expect(placeBeside(pinAt(1200, 200), CARD, VIEWPORT)).toEqual({ left: 872, top: 200 });
});

test("moves up when it would leave the viewport below", () => {
  expect(placeBeside(pinAt(300, 880), CARD, VIEWPORT).top).toBe(492);
});

test("lies inside every viewport that can hold it, wherever the anchor is", () => {
  const anywhere = fc.integer({ min: -3000, max: 4000 });
  fc.assert(
    fc.property(anywhere, anywhere, fc.integer({ min: 340, max: 2000 }), (x, y, width) => {
      const { left, top } = placeBeside(pinAt(x, y), CARD, { width, height: 500 });
      expect(left).toBeGreaterThanOrEqual(8);
      expect(left + CARD.width).toBeLessThanOrEqual(width - 8);
      expect(top).toBeGreaterThanOrEqual(8);
      expect(top + CARD.height).toBeLessThanOrEqual(492);
    }),
  );
});
