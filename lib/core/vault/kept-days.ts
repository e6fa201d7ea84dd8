import { addDays, type IsoDate } from "../time/iso-date";

/** Days after which short-lived records are removed automatically. PRIVACY.md lists them: change both. */
export const KEPT_DAYS = {
  /** A reading, after it was taken. */
  readings: 30,
  /** A reading, after the last day that it shows: it contains event titles, and nothing needs such a day any more. */
  shownDays: 14,
  removedBookings: 60,
  answeredQuestions: 180,
  /** A time that she marked with "I am out", after its day. */
  awayTimes: 60,
  /** A colleague's visits, after the last day of her term. */
  colleagues: 0,
} as const;

/** Days to keep each kind; a district may allow fewer than KEPT_DAYS. */
export type KeptDays = Record<keyof typeof KEPT_DAYS, number>;

const DAY_MS = 86_400_000;

/**
 * True for a reading that is too old, by the day it was taken or by the days that it shows, and for one from the
 * future, taken before the clock was set back: it would count as the newest until then.
 */
export function isReadingExpired(
  { takenAtMs, days }: { takenAtMs: number; days: readonly IsoDate[] },
  { nowMs, today }: { nowMs: number; today: IsoDate },
  kept: KeptDays = KEPT_DAYS,
): boolean {
  const lastShown = days.at(-1) ?? today;
  const isFromFuture = takenAtMs > nowMs + DAY_MS;
  return isFromFuture || takenAtMs < nowMs - kept.readings * DAY_MS || lastShown < addDays(today, -kept.shownDays);
}
