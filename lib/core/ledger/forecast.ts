import type { MandatePeriod } from "../mandate/mandate-period";
import { isWeekend } from "../mandate/mandate-period";
import { datesBetween, weekdayOf, type IsoDate } from "../time/iso-date";
import { fellThrough, routineDayKey, routineKey } from "./reliability";
import type { StudentVisits } from "./student-visits";

/** Minutes that will have been delivered at the period's end, if sessions go on happening as often as they did. */
export interface Forecast {
  likelyMinutes: number;
  /** Ends of the range that holds in four of five cases; the whole span while nothing was recorded. */
  leastMinutes: number;
  mostMinutes: number;
}

/** Her days at the student's school that are left in the period, and the minutes still open. */
export interface LastChance {
  schoolDays: number;
  minutes: number;
}

/** Share of sessions that took place, with the ends of its range. */
export interface HappenRate {
  likely: number;
  least: number;
  most: number;
}

/** Normal quantile of a range that holds in four of five cases. */
const Z_80 = 1.2816;

/**
 * Estimates how often sessions take place from `happened` of `asked`, with the Wilson score interval at 80 % (E. B.
 * Wilson, JASA 22, 1927). Where `asked` is 0 the range is from 0 to 1.
 */
export function happenRate(happened: number, asked: number): HappenRate {
  if (asked === 0) return { likely: 1, least: 0, most: 1 };
  const share = happened / asked;
  const z2 = Z_80 * Z_80;
  const middle = (share + z2 / (2 * asked)) / (1 + z2 / asked);
  const half = (Z_80 / (1 + z2 / asked)) * Math.sqrt((share * (1 - share)) / asked + z2 / (4 * asked * asked));
  return { likely: share, least: Math.max(0, middle - half), most: Math.min(1, middle + half) };
}

/** A session that is planned, with the routine that it is planned in. */
export interface PlannedSession {
  minutes: number;
  classId: string | undefined;
  routineTitle: string | undefined;
  date: IsoDate;
}

/** Fewest sessions of a routine, or of a routine on one weekday, from which its own reliability is used. */
const FEW_SESSIONS = 4;

/**
 * Forecasts a period from what is credited and what is planned. Weighs each planned session by how often its routine
 * took place on that weekday, for any student, times how often this student was present then; with fewer than
 * FEW_SESSIONS of it on that weekday, by the routine on all days, and with fewer of these by how often this student's
 * sessions took place at all.
 */
export function forecastOf(
  creditedMinutes: number,
  planned: readonly PlannedSession[],
  { statements, routines, routineDays }: Pick<StudentVisits, "statements" | "routines" | "routineDays">,
): Forecast {
  const booked = statements.map(({ entry }) => entry).filter(({ unplanned }) => !unplanned);
  const happened = booked.filter(({ outcome }) => outcome === "delivered").length;
  const atAll = happenRate(happened, booked.length);
  const present = happenRate(happened, booked.length - booked.filter(fellThrough).length);
  const rateOf = ({ classId = "", routineTitle = "", date }: PlannedSession): HappenRate => {
    const key = routineKey(classId, routineTitle);
    const known = [routineDays.get(routineDayKey(key, weekdayOf(date))), routines.get(key)];
    const routine = known.find((one) => one !== undefined && one.asked >= FEW_SESSIONS);
    return routine ? both(happenRate(routine.happened, routine.asked), present) : atAll;
  };
  const sum = (end: keyof HappenRate): number =>
    creditedMinutes + Math.round(planned.reduce((total, one) => total + one.minutes * rateOf(one)[end], 0));
  return { likelyMinutes: sum("likely"), leastMinutes: sum("least"), mostMinutes: sum("most") };
}

const both = (a: HappenRate, b: HappenRate): HappenRate => ({
  ...{ likely: a.likely * b.likely, least: a.least * b.least, most: a.most * b.most },
});

/**
 * Pushpin warns of the end of a period with this many of her days left, or with no more days than sessions needed. With
 * fewer where the period has no more days in all: a warning from its first day on would be there every week.
 */
const FEW_DAYS = 2;

/**
 * Checks whether little time is left for the minutes that are neither delivered nor booked. Counts school days on which
 * she works at the student's school and is not away; today counts as a day left.
 */
export function lastChanceOf(
  { period, openMinutes, sessionMinutes }: { period: MandatePeriod; openMinutes: number; sessionMinutes: number },
  { now, closedDays, absentDays, workDays }: Pick<StudentVisits, "now" | "closedDays" | "absentDays" | "workDays">,
): LastChance | undefined {
  if (openMinutes === 0 || now.date >= period.to || now.date < period.from) return undefined;
  const isHers = (date: IsoDate): boolean => workDays?.has(weekdayOf(date)) ?? !isWeekend(date);
  const isUsable = (date: IsoDate): boolean =>
    isHers(date) && !isWeekend(date) && !closedDays.has(date) && !absentDays.therapist.has(date);
  const all = datesBetween(period.from, period.to).filter(isUsable);
  const left = all.filter((date) => date >= now.date).length;
  const sessions = Math.ceil(openMinutes / sessionMinutes);
  const few = Math.max(sessions, Math.min(FEW_DAYS, all.length - 1));
  return left <= few ? { schoolDays: left, minutes: openMinutes } : undefined;
}
