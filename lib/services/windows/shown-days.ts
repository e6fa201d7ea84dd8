import { intervalOn } from "../../core/schedule/page-events";
import { absenceOf, type AbsenceAnswers } from "../../core/schedule/absence";
import { awayOn, type AwayTime } from "../../core/schedule/away-time";
import type { CalendarReading, PageEvent } from "../../core/schedule/calendar-reading";
import type { BusyTime } from "../../core/suggest/week-facts";
import { addDays, type IsoDate } from "../../core/time/iso-date";
import type { StoredReading } from "../../ports/vault";

/**
 * Finds the newest reading that shows the hours of a day. Its events always count as busy; only a complete reading
 * proves that the rest of the day is free.
 */
export function latestReading(readings: readonly StoredReading[], day: IsoDate): StoredReading | undefined {
  return readings
    .filter((reading) => reading.days.includes(day) && showsHours(reading))
    .sort((a, b) => b.takenAtMs - a.takenAtMs)[0];
}

/** True for a day, week or N-day view that was read at least in part: only these are drawn on. */
export function showsHours({ view, health }: CalendarReading): boolean {
  return (health.state === "ok" || health.state === "partial") && ["day", "week", "days"].includes(view);
}

/**
 * Lists her own busy times of a day. All-day events count only when she is away; where that is unclear, they are
 * tentative.
 */
export function busyOn(date: IsoDate, events: readonly PageEvent[], answers: AbsenceAnswers): BusyTime[] {
  return events.flatMap((event) => {
    const time = intervalOn(event, date);
    if (!time) return [];
    const { title, status } = event;
    if (event.allDay) {
      const absence = absenceOf(event, answers);
      return absence === "here" ? [] : [{ ...time, date, title, tentative: absence === "maybe" }];
    }
    if (!event.busy || status === "declined" || event.kind === "task") return [];
    return [{ ...time, date, title, tentative: status === "tentative" || status === "unanswered" }];
  });
}

/** Lists what she marked of a day with "I am out", as taken. */
export function awayBusyOn(date: IsoDate, times: readonly AwayTime[], zone: string): BusyTime[] {
  return awayOn(date, times, zone).map(({ startMinute, endMinute }) => ({
    ...{ date, startMinute, endMinute, title: "", tentative: false },
    isAway: true,
  }));
}

/** Monday to Sunday, from Monday's date. */
export function weekFrom(monday: IsoDate): IsoDate[] {
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at));
}
