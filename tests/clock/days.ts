import type { IsoDate } from "../../lib/core/time/iso-date";

/** Days on which code that knows only ordinary school days goes wrong. Clock changes are those of New York. */
export const NOTABLE_DAYS: readonly [what: string, day: IsoDate][] = [
  ["a Saturday", "2026-11-28"],
  ["a Sunday", "2026-11-29"],
  ["the last day of a month", "2026-09-30"],
  ["31 December", "2026-12-31"],
  ["the day the clocks go back", "2026-11-01"],
  ["the day the clocks go forward", "2027-03-14"],
  ["a day in July", "2026-07-15"],
];
