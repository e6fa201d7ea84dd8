import fc from "../../seeded-checks";
import { expect, test } from "vitest";
import { placeBeside } from "../../../lib/overlay/hosts/place-beside";

const VIEW = { width: 1280, height: 900 };
const CARD = { width: 320, height: 400 };
const pinAt = (left: number, top: number) => ({ left, top, right: left + 24, bottom: top + 24 });

test.each([
  ["after its anchor", pinAt(300, 200), { left: 332, top: 200 }],
  ["before an anchor near the far edge", pinAt(1200, 200), { left: 872, top: 200 }],
  ["higher up at the bottom", pinAt(300, 880), { left: 332, top: 492 }],
  ["at the top when its anchor is scrolled away", pinAt(300, -200), { left: 332, top: 8 }],
])("a box stands %s", (_, anchor, place) => {
  expect(placeBeside(anchor, CARD, VIEW)).toEqual(place);
});

test("where there is no room on either side it stands below, else above", () => {
  const narrow = { width: 400, height: 900 };
  expect(placeBeside(pinAt(180, 100), CARD, narrow)).toEqual({ left: 32, top: 132 });
  expect(placeBeside(pinAt(180, 800), CARD, narrow)).toEqual({ left: 32, top: 392 });
});

test("it stays inside of the view wherever its anchor is, and never covers an anchor that has room beside it", () => {
  const number = fc.integer({ min: -500, max: 2500 });
  fc.assert(
    fc.property(number, number, fc.integer({ min: 1, max: 880 }), (x, y, height) => {
      const anchor = pinAt(x, y);
      const { left, top } = placeBeside(anchor, { width: 320, height }, VIEW);
      expect(left).toBeGreaterThanOrEqual(8);
      expect(left + 320).toBeLessThanOrEqual(VIEW.width - 8);
      expect(top).toBeGreaterThanOrEqual(8);
      expect(top + height).toBeLessThanOrEqual(VIEW.height - 8);
      const isInside = x >= 0 && x + 24 <= VIEW.width;
      if (isInside) expect(left >= anchor.right || left + 320 <= anchor.left).toBe(true);
    }),
  );
});
