import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import {
  contains,
  formatClock,
  intersection,
  lengthOf,
  overlaps,
  parseClock,
  subtract,
} from "../../../lib/core/time/interval";

const interval = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 300 }))
  .map(([startMinute, length]) => ({ startMinute, endMinute: Math.min(1440, startMinute + length) }));

describe("half-open intervals", () => {
  it("do not overlap when one ends as the other starts", () => {
    expect(overlaps({ startMinute: 60, endMinute: 90 }, { startMinute: 90, endMinute: 120 })).toBe(false);
  });

  it("share what is in both, and nothing where they only touch", () => {
    const lesson = { startMinute: 60, endMinute: 100 };
    expect(intersection(lesson, { startMinute: 90, endMinute: 120 })).toEqual({ startMinute: 90, endMinute: 100 });
    expect(intersection({ startMinute: 70, endMinute: 80 }, lesson)).toEqual({ startMinute: 70, endMinute: 80 });
    expect(intersection(lesson, { startMinute: 100, endMinute: 120 })).toBeUndefined();
    expect(intersection(lesson, { startMinute: 0, endMinute: 30 })).toBeUndefined();
  });

  it("hold each other to the minute", () => {
    const lesson = { startMinute: 60, endMinute: 100 };
    expect([contains(lesson, lesson), contains(lesson, { startMinute: 60, endMinute: 90 })]).toEqual([true, true]);
    expect(contains(lesson, { startMinute: 59, endMinute: 90 })).toBe(false);
    expect(contains(lesson, { startMinute: 70, endMinute: 101 })).toBe(false);
  });

  it("cut out of a whole leave every minute once: free or taken", () => {
    fc.assert(
      fc.property(interval, fc.array(interval, { maxLength: 8 }), (whole, taken) => {
        const free = subtract(whole, taken);
        for (let minute = whole.startMinute; minute < whole.endMinute; minute += 1) {
          const one = { startMinute: minute, endMinute: minute + 1 };
          const inFree = free.filter((stretch) => overlaps(stretch, one)).length;
          expect(inFree).toBe(taken.some((block) => overlaps(block, one)) ? 0 : 1);
        }
        expect(free.every((stretch) => lengthOf(stretch) > 0)).toBe(true);
      }),
    );
  });
});

describe("clock times", () => {
  it("go to text and back", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => parseClock(formatClock(minute)) === minute));
  });

  it.each(["24:00", "9:05", "12:60", "", "09:05 "])("refuse %s", (text) => {
    expect(parseClock(text)).toBeUndefined();
  });
});
