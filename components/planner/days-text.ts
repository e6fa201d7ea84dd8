import { WEEKDAYS, type Weekday } from "../../lib/core/time/iso-date";
import type { Language } from "../../lib/i18n/translate";

/** "Mon, Wed", or "Mon – Fri" for a whole school week. */
export function daysText(weekdays: readonly Weekday[], language: Language): string {
  const short = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" });
  // 1970-01-05 was a Monday.
  const names = weekdays.map((weekday) => short.format(Date.UTC(1970, 0, 5 + WEEKDAYS.indexOf(weekday))));
  const isSchoolWeek = weekdays.length === 5 && !weekdays.includes("SA") && !weekdays.includes("SU");
  return isSchoolWeek ? `${names[0]} – ${names[4]}` : names.join(", ");
}
