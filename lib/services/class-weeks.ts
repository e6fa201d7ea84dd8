import { blockedOn, withTeacherRoutines } from "../core/asking/teacher-schedule";
import type {
  BlockedTime,
  ClassSchedule,
  SchoolClass,
  Site,
  TeacherRoutine,
  TitleCorrection,
} from "../core/caseload/records";
import { recogniseOccurrences, type RecognisedOccurrence } from "../core/schedule/class-day";
import type { ScheduleEntry } from "../core/schedule/schedule-entry";
import type { ClassWeek } from "../core/suggest/week-facts";
import { MINUTES_PER_DAY, type Interval } from "../core/time/interval";
import { addDays, datesBetween, type IsoDate } from "../core/time/iso-date";
import { moveZone } from "../core/time/zone";
import { occurrencesBetween } from "../ics/occurrences";
import type { Vault } from "../ports/vault";

/** Records from which a class's days are worked out. */
export interface ScheduleRecords {
  sites: readonly Site[];
  schedules: readonly ClassSchedule[];
  corrections: readonly TitleCorrection[];
  teacherRoutines: readonly TeacherRoutine[];
  blockedTimes: readonly BlockedTime[];
}

/** Reads them all. */
export async function scheduleRecords(vault: Vault): Promise<ScheduleRecords> {
  const [sites, schedules, corrections, teacherRoutines, blockedTimes] = await Promise.all([
    vault.all("sites"),
    vault.all("schedules"),
    vault.all("corrections"),
    vault.all("teacherRoutines"),
    vault.all("blockedTimes"),
  ]);
  return { sites, schedules, corrections, teacherRoutines, blockedTimes };
}

/**
 * A class's recognised occurrences of the days [from, to) on the therapist's wall clock, the imported ones and those
 * that its teacher told, and the times at which the teacher wants no visit.
 * @param zone IANA zone of the therapist's clock; the class keeps its building's
 */
export function classWeek(
  schoolClass: SchoolClass,
  records: ScheduleRecords,
  range: { from: IsoDate; to: IsoDate; zone: string },
): ClassWeek {
  const classZone = records.sites.find(({ id }) => id === schoolClass.siteId)?.zone ?? range.zone;
  // Another zone's day can begin a day earlier or later on her clock.
  const margin = classZone === range.zone ? 0 : 1;
  const days = { from: addDays(range.from, -margin), to: addDays(range.to, margin) };
  const dates = datesBetween(days.from, days.to);
  const isShown = ({ date }: { date: IsoDate }): boolean => date >= range.from && date < range.to;
  const onHerClock = <O extends DatedInterval>(stretches: readonly O[]): O[] =>
    stretches.map((stretch) => onClock(stretch, classZone, range.zone)).filter(isShown);
  const occurrences = occurrencesOf(schoolClass, records, { ...days, dates, classZone });
  const blocked = blockedOn(
    records.blockedTimes.filter(({ classId }) => classId === schoolClass.id),
    dates,
  );
  return { schoolClass, occurrences: occurrences && onHerClock(occurrences), blocked: onHerClock(blocked) };
}

/**
 * Nobody knows yet which date is which day of the rotation: what depends on it is kept, and takes place nowhere.
 * Where nothing does, the list stays the same one: its index goes by that.
 */
function withKnownDays({ entries }: ClassSchedule): ScheduleEntry[] {
  return entries.some(({ cycleDays }) => cycleDays) ? entries.filter(({ cycleDays }) => !cycleDays) : entries;
}

/** On the class's own clock; undefined while nothing is known of its day. */
function occurrencesOf(
  { id, grade }: SchoolClass,
  records: ScheduleRecords,
  days: { from: IsoDate; to: IsoDate; dates: IsoDate[]; classZone: string },
): RecognisedOccurrence[] | undefined {
  const schedule = records.schedules.find((one) => one.id === id);
  const told = records.teacherRoutines.filter(({ classId }) => classId === id);
  if (!schedule && told.length === 0) return undefined;
  const corrections = records.corrections.filter(({ classId }) => classId === id);
  const imported =
    schedule &&
    recogniseOccurrences(occurrencesBetween(withKnownDays(schedule), days, days.classZone), grade, corrections);
  return withTeacherRoutines(imported, told, days.dates);
}

type DatedInterval = Interval & { date: IsoDate; allDay?: boolean };

function onClock<O extends DatedInterval>(occurrence: O, from: string, to: string): O {
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
