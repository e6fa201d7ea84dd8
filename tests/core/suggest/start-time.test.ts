import { describe, expect, it } from "vitest";
import { chooseWeek } from "../../../lib/core/suggest/choose-week";
import { findWindows } from "../../../lib/core/suggest/find-windows";
import { startIn } from "../../../lib/core/suggest/start-time";
import { weekOfSixty } from "../../bench/week-of-sixty";
import { at } from "../../fixtures/builders";
import fc from "../../seeded-checks";

const stretch = (from: string, to: string) => ({ startMinute: at(from), endMinute: at(to) });

describe("the start of a visit", () => {
  const routine = stretch("10:07", "10:37");

  it.each([
    [
      "on the next five minutes, where the rest of the routine holds the minutes",
      stretch("10:07", "10:37"),
      20,
      "10:10",
    ],
    ["with the routine, where it would not", stretch("10:07", "10:37"), 30, "10:07"],
    ["on the five minutes after what comes before it", stretch("10:16", "10:37"), 20, "10:20"],
  ])("is %s", (_what, free, minutes, start) => {
    expect(startIn(free, routine, minutes)).toBe(at(start));
  });

  it("is on the five minutes or with the routine, and costs no minute", () => {
    const day = fc.tuple(fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 5, max: 60 }));
    fc.assert(
      fc.property(day, fc.nat(90), ([begin, before, length, minutes], after) => {
        const all = { startMinute: 480 + begin, endMinute: 480 + begin + length };
        const free = { startMinute: 480 + begin + after - before, endMinute: all.endMinute };
        const start = startIn(free, all, minutes);
        const earliest = Math.max(free.startMinute, all.startMinute);
        expect(start).toBeGreaterThanOrEqual(earliest);
        expect(start - earliest).toBeLessThan(5);
        if (start % 5 !== 0) expect(start).toBe(all.startMinute);
        // A visit that the routine can hold is never cut short for the sake of a round start.
        if (free.startMinute <= all.startMinute && length >= minutes)
          expect(free.endMinute - start).toBeGreaterThanOrEqual(minutes);
      }),
      { numRuns: 500 },
    );
  });

  it.each([1, 2, 3, 4])(
    "is on the five minutes in a week of sixty students, whose routines begin %i minutes after it",
    (shift) => {
      const facts = weekOfSixty(1);
      const later = facts.classes.map((one) => ({
        ...one,
        occurrences: one.occurrences?.map((occurrence) => ({
          ...occurrence,
          startMinute: occurrence.startMinute + shift,
        })),
      }));
      const week = { ...facts, classes: later };
      const { suggested } = chooseWeek(week, findWindows(week));
      expect(suggested.length).toBeGreaterThan(0);
      const odd = suggested.filter(({ startMinute }) => startMinute % 5 !== 0);
      // Only those begin with their routine that need all of it, or all that other visits leave of it.
      for (const { startMinute, routine: own } of odd) expect(startMinute).toBe(own.startMinute);
      expect(odd.length).toBeLessThan(suggested.length / 2);
    },
  );
});
