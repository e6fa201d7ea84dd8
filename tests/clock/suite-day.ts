import { addDays, isIsoDate, mondayOf, weekdayOf, type IsoDate } from "../../lib/core/time/iso-date";

/** Where the practice district lies. */
export const PRACTICE_ZONE = "America/New_York";

/** The practice week's day on which each test file starts, unless PUSHPIN_DAY names another: a Monday in autumn. */
const STANDARD_DAY = "2026-10-05";

/** Before the bell: the windows of a day still lie ahead. */
const BEFORE_SCHOOL = "07:40";

/**
 * The day that PUSHPIN_DAY names, for the tests and for `npm start`.
 * @throws Error when the variable is set to something else than a day
 */
export function findAskedDay(): IsoDate | undefined {
  const asked = process.env["PUSHPIN_DAY"];
  if (!asked) return undefined;
  if (!isIsoDate(asked)) throw new Error(`PUSHPIN_DAY is "${asked}"; it needs a day such as 2026-11-28.`);
  return asked;
}

/** The day on which each test file starts. */
export function suiteDay(): IsoDate {
  return findAskedDay() ?? STANDARD_DAY;
}

/** Monday of the school week to plan on a day: the day's own week, on a weekend the coming one. */
export function schoolMonday(day: IsoDate): IsoDate {
  const isWeekend = weekdayOf(day) === "SA" || weekdayOf(day) === "SU";
  return addDays(mondayOf(day), isWeekend ? 7 : 0);
}

/** The wall-clock moment in the practice district at which a day of the tests starts. */
export function startOf(day: IsoDate): string {
  return `${day}T${BEFORE_SCHOOL}`;
}
