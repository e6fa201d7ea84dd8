import type { WeekdayHours } from "../../../lib/core/booking/calendar-hours";
import type { WorkingHours } from "../../../lib/core/caseload/records";
import type { FieldError } from "../../../lib/core/caseload/field-error";
import { formatClock, parseClock } from "../../../lib/core/time/interval";
import { WEEKDAYS, type Weekday } from "../../../lib/core/time/iso-date";

/** The hours of one weekday at one site as typed. */
export interface DayDraft {
  works: boolean;
  /** "HH:MM", or any other text. */
  from: string;
  to: string;
}
/** Days by `${siteId}|${weekday}`. */
export interface HoursDraft {
  days: Record<string, DayDraft>;
}

/** A day off. Its times, the school day of most districts, fill the fields when she ticks the day. */
export const DAY_OFF: DayDraft = { works: false, from: "08:00", to: "15:00" };

export const dayKey = (siteId: string, weekday: Weekday): string => `${siteId}|${weekday}`;

/** Gives the form's initial content: saved hours, and unticked proposals for all other days. */
export function draftOfHours(hours: readonly WorkingHours[], siteIds: readonly string[]): HoursDraft {
  const days: Record<string, DayDraft> = {};
  for (const siteId of siteIds)
    for (const weekday of WEEKDAYS) {
      const saved = hours.find((span) => span.siteId === siteId && span.weekday === weekday);
      days[dayKey(siteId, weekday)] = saved
        ? { works: true, from: formatClock(saved.startMinute), to: formatClock(saved.endMinute) }
        : DAY_OFF;
    }
  return { days };
}

/** Replaces a site's hours by a calendar's; a weekday that the calendar does not name becomes a day off there. */
export function withCalendarHours(draft: HoursDraft, siteId: string, hours: readonly WeekdayHours[]): HoursDraft {
  const days = { ...draft.days };
  for (const weekday of WEEKDAYS) {
    const found = hours.find((one) => one.weekday === weekday);
    const before = days[dayKey(siteId, weekday)] ?? DAY_OFF;
    days[dayKey(siteId, weekday)] = found
      ? { works: true, from: formatClock(found.startMinute), to: formatClock(found.endMinute) }
      : { ...before, works: false };
  }
  return { days };
}

/** Converts ticked days at existing sites to records. Text that is no time becomes NaN, which validation reports. */
export function hoursOfDraft(draft: HoursDraft, siteIds: readonly string[]): WorkingHours[] {
  return Object.entries(draft.days)
    .filter(([id, day]) => day.works && siteIds.includes(id.split("|")[0]!))
    .map(([id, day]) => {
      const [siteId, weekday] = id.split("|") as [string, Weekday];
      return { id, siteId, weekday, startMinute: parseClock(day.from) ?? NaN, endMinute: parseClock(day.to) ?? NaN };
    });
}

/** Names errors by the day's key instead of its place among the ticked days: "0.endMinute" to "site|MO.endMinute". */
export function errorsByDay(errors: readonly FieldError[], hours: readonly WorkingHours[]): FieldError[] {
  return errors.map((error) => {
    const [index, part] = error.field.split(".");
    const span = hours[Number(index)];
    return span && part ? { ...error, field: `${span.id}.${part}` } : error;
  });
}
