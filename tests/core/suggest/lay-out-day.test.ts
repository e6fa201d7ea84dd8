import fc from "../../seeded-checks";
import { expect, test } from "vitest";
import { overlaps, type Interval } from "../../../lib/core/time/interval";
import { layOutDay, type LaidOutBox } from "../../../lib/core/suggest/lay-out-day";

const LIMITS = { minMinutes: 30, maxLanes: 3, maxBoxes: 8 };
type Named = Interval & { id: number };

const between = (startMinute: number, endMinute: number): Interval => ({ startMinute, endMinute });

const windowsOfADay = fc
  .array(fc.record({ startMinute: fc.integer({ min: 420, max: 900 }), length: fc.integer({ min: 5, max: 90 }) }), {
    maxLength: 30,
  })
  .map((drawn) =>
    drawn.map(({ startMinute, length }, id): Named => ({ id, startMinute, endMinute: startMinute + length })),
  );

function shown(box: LaidOutBox<Interval>): Interval {
  return between(box.startMinute, Math.max(box.endMinute, box.startMinute + LIMITS.minMinutes));
}

test("back to back windows stay one below the other", () => {
  const boxes = layOutDay([between(540, 570), between(570, 600)], LIMITS);
  expect(boxes.map(({ lane, lanes }) => [lane, lanes])).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

test("windows that share a minute lie side by side", () => {
  const boxes = layOutDay([between(540, 571), between(570, 600)], LIMITS);
  expect(boxes.map(({ lane, lanes }) => [lane, lanes])).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

test("windows too short for a pin each lie side by side though they only touch", () => {
  const boxes = layOutDay([between(540, 550), between(550, 560)], LIMITS);
  expect(boxes.map(({ lanes }) => lanes)).toEqual([2, 2]);
});

test("a lane that is free again is used again", () => {
  const boxes = layOutDay([between(540, 700), between(540, 600), between(600, 640)], LIMITS);
  const lanes = boxes.map((box) => [box.endMinute, box.lane, box.lanes]);
  expect(lanes).toEqual([
    [600, 0, 2],
    [700, 1, 2],
    [640, 0, 2],
  ]);
});

test("more than three at once become one count over their whole stretch", () => {
  const four = [between(540, 600), between(545, 600), between(550, 610), between(555, 590)];
  expect(layOutDay(four, LIMITS)).toEqual([{ ...between(540, 610), windows: four, lane: 0, lanes: 1 }]);
});

test("a crowded day joins its nearest neighbours and leaves the lone ones", () => {
  const eight = Array.from({ length: 8 }, (_, at) => between(420 + at * 60, 450 + at * 60));
  const boxes = layOutDay([...eight, between(1200, 1230)], { ...LIMITS, maxBoxes: 8 });
  expect(boxes).toHaveLength(8);
  expect(boxes.at(-1)).toMatchObject({ ...between(1200, 1230), lanes: 1 });
  expect(boxes.filter(({ windows }) => windows.length > 1)).toHaveLength(1);
});

test("no boxes on screen cover each other, whatever the day", () => {
  fc.assert(
    fc.property(windowsOfADay, (windows) => {
      const boxes = layOutDay(windows, LIMITS);
      for (const [at, a] of boxes.entries()) {
        for (const b of boxes.slice(at + 1)) {
          if (!overlaps(shown(a), shown(b))) continue;
          expect(a.lanes).toBe(b.lanes);
          expect(a.lane).not.toBe(b.lane);
        }
      }
    }),
  );
});

test("every window is in exactly one box, in at most three lanes and eight boxes", () => {
  fc.assert(
    fc.property(windowsOfADay, (windows) => {
      const boxes = layOutDay(windows, LIMITS);
      const ids = boxes.flatMap((box) => box.windows.map(({ id }) => id));
      expect(ids.toSorted((a, b) => a - b)).toEqual(windows.map(({ id }) => id));
      expect(boxes.length).toBeLessThanOrEqual(LIMITS.maxBoxes);
      for (const { lane, lanes, startMinute, endMinute, windows: inside } of boxes) {
        expect(lane).toBeLessThan(lanes);
        expect(lanes).toBeLessThanOrEqual(LIMITS.maxLanes);
        for (const window of inside)
          expect(window.startMinute >= startMinute && window.endMinute <= endMinute).toBe(true);
      }
    }),
  );
});
