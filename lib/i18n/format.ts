import { dayNumber, type IsoDate } from "../core/time/iso-date";
import type { Interval, MinuteOfDay } from "../core/time/interval";
import type { Language } from "./translate";

const MS_PER_DAY = 86_400_000;

function formatIn(language: Language, epochMs: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options }).format(epochMs);
}

/** "9:05 AM" or "9:05", as the language writes a time of day. */
export function formatTime(minute: MinuteOfDay, language: Language): string {
  return formatIn(language, minute * 60_000, { hour: "numeric", minute: "2-digit" });
}

/** "9:05 – 9:35 AM". */
export function formatTimeRange({ startMinute, endMinute }: Interval, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeZone: "UTC", hour: "numeric", minute: "2-digit" }).formatRange(
    startMinute * 60_000,
    endMinute * 60_000,
  );
}

/** "Tuesday, Oct 6". */
export function formatDay(date: IsoDate, language: Language): string {
  return formatIn(language, dayNumber(date) * MS_PER_DAY, { weekday: "long", month: "short", day: "numeric" });
}

/** "Tue, Oct 6". */
export function formatShortDay(date: IsoDate, language: Language): string {
  return formatIn(language, dayNumber(date) * MS_PER_DAY, { weekday: "short", month: "short", day: "numeric" });
}
