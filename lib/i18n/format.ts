import { dayNumber, type IsoDate } from "../core/time/iso-date";
import type { Interval, MinuteOfDay } from "../core/time/interval";
import type { Language } from "./translate";

const MS_PER_DAY = 86_400_000;

function formatIn(language: Language, epochMs: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options }).format(epochMs);
}

/** Formats times of day as US schools write them, in Spanish too: plain "es" would give Spain's 24 hours. */
const clock = (language: Language): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`${language}-US`, { timeZone: "UTC", hour: "numeric", minute: "2-digit" });

/** "9:05 AM", in Spanish "9:05 a.m.". */
export function formatTime(minute: MinuteOfDay, language: Language): string {
  return clock(language).format(minute * 60_000);
}

/** "9:05", without AM or PM. */
export function withoutDayPeriod(minute: MinuteOfDay, language: Language): string {
  return clock(language)
    .formatToParts(minute * 60_000)
    .filter(({ type }) => type !== "dayPeriod")
    .map(({ value }) => value)
    .join("")
    .trim();
}

/** "9:05 – 9:35 AM". */
export function formatTimeRange({ startMinute, endMinute }: Interval, language: Language): string {
  return clock(language).formatRange(startMinute * 60_000, endMinute * 60_000);
}

/** "Tuesday, Oct 6". */
export function formatDay(date: IsoDate, language: Language): string {
  return formatIn(language, dayNumber(date) * MS_PER_DAY, { weekday: "long", month: "short", day: "numeric" });
}

/** "June 18". */
export function formatMonthDay(date: IsoDate, language: Language): string {
  return formatIn(language, dayNumber(date) * MS_PER_DAY, { month: "long", day: "numeric" });
}

/** "Tue, Oct 6". */
export function formatShortDay(date: IsoDate, language: Language): string {
  return formatIn(language, dayNumber(date) * MS_PER_DAY, { weekday: "short", month: "short", day: "numeric" });
}
