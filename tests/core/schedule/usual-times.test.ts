import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { usualTimes } from "../../../lib/core/schedule/usual-times";
import { addDays, WEEKDAYS } from "../../../lib/core/time/iso-date";

const MONDAY = "2026-09-14";
const at = (days: readonly number[], startMinute = 485) =>
  days.map((day) => ({ date: addDays(MONDAY, day), startMinute }));

describe("the usual times of a routine", () => {
  it("are its weekdays and start, where every week has the same", () => {
    expect(usualTimes(at([1, 3, 8, 10]))).toEqual({ weekdays: ["TU", "TH"], startMinute: 485 });
    expect(usualTimes([...at([0, 7]), ...at([2, 9], 600)])).toEqual({ weekdays: ["MO", "WE"] });
  });

  it.each([
    ["never", []],
    ["once", [3]],
    ["in one of two weeks", [1, 3]],
    ["on days that change", [1, 10]],
    ["every other week", [1, 15]],
  ])("are not known of what happens %s", (_, days) => {
    expect(usualTimes(at(days))).toBeUndefined();
  });

  it("depend neither on the order of the occurrences nor on how often a day has one", () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 });
    fc.assert(
      fc.property(some, fc.boolean(), (days, twice) => {
        const both = [...days, ...days.map((day) => day + 7)];
        const all = at(twice ? [...both, ...both] : both).reverse();
        expect(usualTimes(all)).toEqual({
          weekdays: WEEKDAYS.filter((_, day) => days.includes(day)),
          startMinute: 485,
        });
      }),
    );
  });
});
