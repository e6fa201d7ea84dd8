import fc from "../../seeded-checks";
import { describe, expect, test } from "vitest";
import {
  daysOfShare,
  findPxPerHour,
  fitPxPerHour,
  snapMinute,
  timesOfPlace,
  timesOfRect,
} from "../../../lib/page/google/geometry";

describe("the law of a chip", () => {
  test.each([
    [359, 58, 40, 9 * 60, 90], // 2019-01, "9:00 - 10:30"
    [599, 38, 40, 15 * 60, 60], // 2026-09, "3pm to 4pm"
    [1079, 22, 48, 22 * 60 + 30, 30],
    [1055, 46, 48, 22 * 60, 60],
  ])("top %i, height %i at %i px: minute %i for %i", (...[topPx, heightPx, pxPerHour, start, duration]) => {
    expect(timesOfPlace({ topPx, heightPx }, pxPerHour)).toEqual({ startMinute: start, endMinute: start + duration });
  });

  test("every five minutes come back at every density, rounded to whole px or not", () => {
    const densities = fc.constantFrom(40, 48, 60, 72, 80, 96, 116);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 280 }), fc.integer({ min: 6, max: 100 }), densities, (from, length, px) => {
        const [start, end] = [from * 5, Math.min(1440, (from + length) * 5)];
        const place = { topPx: (start / 60) * px - 1, heightPx: ((end - start) / 60) * px - 2 };
        for (const drawn of [place, { topPx: Math.round(place.topPx), heightPx: Math.round(place.heightPx) }]) {
          const times = timesOfPlace(drawn, px);
          expect(Math.abs(snapMinute(times.startMinute, px) - start)).toBeLessThanOrEqual(1);
          expect(snapMinute(times.startMinute, px) % 5).toBe(0);
          expect(Math.abs(snapMinute(times.endMinute, px) - end)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("a drawn chip may or may not have the gap below it", () => {
    expect(timesOfRect(432, 46, 48)[0]).toEqual({ startMinute: 540, endMinute: 600 });
    expect(timesOfRect(432, 48, 48)[0]).toEqual({ startMinute: 540, endMinute: 600 });
  });
});

describe("height of an hour", () => {
  test.each([
    [1152, 48],
    [1153, 48],
    [960, 40],
    [2784, 116],
  ])("a column of %i px: %i", (height, pxPerHour) => {
    expect(findPxPerHour(height)).toBe(pxPerHour);
  });

  test.each([0, 100, 479, 5000, Number.NaN, Infinity])("%i px is no day", (height) => {
    expect(findPxPerHour(height)).toBeUndefined();
  });

  test("chips whose labels agree give it away, others don't", () => {
    const at = (startMinute: number, durationMinutes: number, px: number) => ({
      topPx: (startMinute / 60) * px - 1,
      heightPx: (durationMinutes / 60) * px - 2,
      startMinute,
      durationMinutes,
    });
    expect(fitPxPerHour([at(540, 60, 40), at(780, 45, 40)])).toBe(40);
    expect(fitPxPerHour([at(540, 60, 40), at(780, 45, 48)])).toBeUndefined();
    expect(fitPxPerHour([at(0, 60, 40)])).toBeUndefined();
    expect(fitPxPerHour([])).toBeUndefined();
  });
});

test.each([
  [42.86, 14.29, 7, 3, 4],
  [57, 42, 7, 4, 7],
  [0, 71.43, 7, 0, 5],
  [0, 100, 1, 0, 1],
  [14.29, 0, 7, 1, 2],
  [80, 20, 5, 4, 5],
])("left %f%, width %f% of %i columns: [%i, %i)", (...[left, width, columns, from, to]) => {
  expect(daysOfShare(left, width, columns)).toEqual({ from, to });
});
