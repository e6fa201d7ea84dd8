import type { ClassSchedule, SchoolClass, Site, TitleCorrection } from "../core/caseload/records";
import { recogniseOccurrences } from "../core/schedule/class-day";
import type { ScheduleOccurrence } from "../core/schedule/schedule-entry";
import type { ClassWeek } from "../core/suggest/week-facts";
import { MINUTES_PER_DAY } from "../core/time/interval";
import { addDays, type IsoDate } from "../core/time/iso-date";
import { moveZone } from "../core/time/zone";
import { occurrencesBetween } from "../ics/occurrences";

/** Records from which a class's days are worked out. */
export interface ScheduleRecords {
  sites: readonly Site[];
  schedules: readonly ClassSchedule[];
  corrections: readonly TitleCorrection[];
}

/**
 * A class's recognised occurrences of the days [from, to) on the therapist's wall clock.
 * @param zone IANA zone of the therapist's clock; the class keeps its building's
 */
export function classWeek(
  schoolClass: SchoolClass,
  records: ScheduleRecords,
  range: { from: IsoDate; to: IsoDate; zone: string },
): ClassWeek {
  const schedule = records.schedules.find(({ id }) => id === schoolClass.id);
  if (!schedule) return { schoolClass, occurrences: undefined };
  const classZone = records.sites.find(({ id }) => id === schoolClass.siteId)?.zone ?? range.zone;
  // Another zone's day can begin a day earlier or later on her clock.
  const margin = classZone === range.zone ? 0 : 1;
  const occurrences = occurrencesBetween(
    schedule.entries,
    { from: addDays(range.from, -margin), to: addDays(range.to, margin) },
    classZone,
  )
    .map((occurrence) => onClock(occurrence, classZone, range.zone))
    .filter(({ date }) => date >= range.from && date < range.to);
  const corrections = records.corrections.filter(({ classId }) => classId === schoolClass.id);
  return { schoolClass, occurrences: recogniseOccurrences(occurrences, schoolClass.grade, corrections) };
}

function onClock(occurrence: ScheduleOccurrence, from: string, to: string): ScheduleOccurrence {
  if (from === to || occurrence.allDay) return occurrence;
  const start = moveZone({ date: occurrence.date, minute: occurrence.startMinute }, from, to);
  const length = occurrence.endMinute - occurrence.startMinute;
  return {
    ...occurrence,
    date: start.date,
    startMinute: start.minute,
    endMinute: Math.min(MINUTES_PER_DAY, start.minute + length),
  };
}
