import { blockedOn, withTeacherRoutines } from "../../core/asking/teacher-schedule";
import type { TitleCorrection } from "../../core/routines/title-correction";
import type { BlockedTime, ClassSchedule, SchoolClass, Site, TeacherRoutine } from "../../core/caseload/records";
import { recogniseOccurrences, type RecognisedOccurrence } from "../../core/schedule/class-day";
import type { ScheduleEntry } from "../../core/schedule/schedule-entry";
import { applyDayPlan, type DayChange } from "../../core/school-calendar/apply-day-plan";
import {
  dayPlan,
  fallsOn,
  reasonsOf,
  schoolCalendar,
  type DayPlan,
  type SchoolCalendar,
} from "../../core/school-calendar/day-plan";
import type { ClassWeek, DayNote } from "../../core/suggest/week-facts";
import { MINUTES_PER_DAY, type Interval } from "../../core/time/interval";
import { addDays, datesBetween, type IsoDate } from "../../core/time/iso-date";
import { moveZone } from "../../core/time/zone";
import { expandDays, type DaysOfSchedule } from "../../ics/occurrences";
import type { Vault } from "../../ports/vault";

/** Records from which a class's days are worked out. */
export interface ScheduleRecords {
  sites: readonly Site[];
  schedules: readonly ClassSchedule[];
  corrections: readonly TitleCorrection[];
  teacherRoutines: readonly TeacherRoutine[];
  blockedTimes: readonly BlockedTime[];
  /** What the schools' calendars say of their days. */
  calendar: SchoolCalendar;
}

/** Reads them all. */
export async function scheduleRecords(vault: Vault): Promise<ScheduleRecords> {
  const [sites, schedules, corrections, teacherRoutines, blockedTimes, days, bellSchedules, rotations] =
    await Promise.all([
      vault.all("sites"),
      vault.all("schedules"),
      vault.all("corrections"),
      vault.all("teacherRoutines"),
      vault.all("blockedTimes"),
      vault.all("schoolDays"),
      vault.all("bellSchedules"),
      vault.all("rotations"),
    ]);
  const calendar = schoolCalendar({ days, bellSchedules, rotations, sites });
  return { sites, schedules, corrections, teacherRoutines, blockedTimes, calendar };
}

/** A class's days, as they run and as they would on ordinary days. */
export type WorkedOutClass = Required<ClassWeek> & {
  /** What a class's week is made of, whatever the school's calendar does to these days: lists and matches go by it. */
  usual: RecognisedOccurrence[];
  /** Entries of its schedule of which not all occurrences are among them. */
  cut: ScheduleEntry[];
};

/**
 * A class's recognised occurrences of the days [from, to) on the therapist's wall clock, the imported ones and those
 * that its teacher told, with what the school's calendar does to them, and the times at which the teacher wants no
 * visit.
 * @param zone IANA zone of the therapist's clock; the class keeps its building's
 */
export function classWeek(
  schoolClass: SchoolClass,
  records: ScheduleRecords,
  range: { from: IsoDate; to: IsoDate; zone: string },
): WorkedOutClass {
  const classZone = records.sites.find(({ id }) => id === schoolClass.siteId)?.zone ?? range.zone;
  // Another zone's day can begin a day earlier or later on her clock.
  const margin = classZone === range.zone ? 0 : 1;
  const days = { from: addDays(range.from, -margin), to: addDays(range.to, margin) };
  const dates = datesBetween(days.from, days.to);
  const isShown = ({ date }: { date: IsoDate }): boolean => date >= range.from && date < range.to;
  const onHerClock = <O extends DatedInterval>(stretches: readonly O[]): O[] =>
    stretches.map((stretch) => onClock(stretch, classZone, range.zone)).filter(isShown);
  const plans = new Map(dates.map((date) => [date, dayPlan(date, schoolClass.siteId, records.calendar)]));
  const { usual, cut } = usualOccurrences(schoolClass, records, { ...days, dates, classZone, plans });
  const { occurrences, changes } = followPlans(usual ?? [], plans);
  const blocked = blockedOn(
    records.blockedTimes.filter(({ classId }) => classId === schoolClass.id),
    dates,
  );
  return {
    schoolClass,
    usual: onHerClock(usual ?? []),
    cut,
    occurrences: usual && onHerClock(occurrences),
    blocked: onHerClock(blocked),
    changes: changes.map((change) => changeOnClock(change, classZone, range.zone)).filter(isShown),
    notes: notesOf(plans).filter(isShown),
  };
}

/** On the class's own clock, before the school's calendar; undefined while nothing is known of its day. */
function usualOccurrences(
  { id, grade }: SchoolClass,
  records: ScheduleRecords,
  days: { from: IsoDate; to: IsoDate; dates: IsoDate[]; classZone: string; plans: ReadonlyMap<IsoDate, DayPlan> },
): { usual: RecognisedOccurrence[] | undefined; cut: ScheduleEntry[] } {
  const schedule = records.schedules.find((one) => one.id === id);
  const told = records.teacherRoutines.filter(({ classId }) => classId === id);
  if (!schedule && told.length === 0) return { usual: undefined, cut: [] };
  const corrections = records.corrections.filter(({ classId }) => classId === id);
  // Recognised as on ordinary days: a routine that is moved or cut stays what it is.
  const placed = schedule && takingPlace(schedule, days, days.plans, days.classZone);
  const imported = placed && recogniseOccurrences(placed.occurrences, grade, corrections);
  return { usual: withTeacherRoutines(imported, told, days.dates), cut: placed?.cut ?? [] };
}

/** Without what belongs to another day of the rotation. */
function takingPlace(
  { entries }: ClassSchedule,
  days: { from: IsoDate; to: IsoDate },
  plans: ReadonlyMap<IsoDate, DayPlan>,
  zone: string,
): DaysOfSchedule {
  const found = expandDays(entries, days, zone);
  if (!entries.some(({ cycleDays }) => cycleDays)) return found;
  const cycles = new Map(entries.map(({ entryId, cycleDays }) => [entryId, cycleDays]));
  const occurrences = found.occurrences.filter(({ entryId, date }) => fallsOn(cycles.get(entryId), plans.get(date)!));
  return { ...found, occurrences };
}

/** Each date's routines as its plan leaves them, in time order. */
function followPlans(
  usual: readonly RecognisedOccurrence[],
  plans: ReadonlyMap<IsoDate, DayPlan>,
): { occurrences: RecognisedOccurrence[]; changes: DayChange[] } {
  const byDate = new Map<IsoDate, RecognisedOccurrence[]>();
  for (const routine of usual) {
    const ofDate = byDate.get(routine.date);
    if (ofDate) ofDate.push(routine);
    else byDate.set(routine.date, [routine]);
  }
  const days = [...byDate].map(([date, routines]) => applyDayPlan(routines, plans.get(date)!));
  return { occurrences: days.flatMap(({ routines }) => routines), changes: days.flatMap(({ changes }) => changes) };
}

function notesOf(plans: ReadonlyMap<IsoDate, DayPlan>): DayNote[] {
  return [...plans].flatMap(([date, plan]) => reasonsOf(plan).map((because) => ({ date, because })));
}

function changeOnClock(change: DayChange, from: string, to: string): DayChange {
  const { date, usual, now } = change;
  const move = (stretch: Interval): Interval & { date: IsoDate } => onClock({ ...stretch, date }, from, to);
  const moved = move(usual);
  return { ...change, date: moved.date, usual: spanOf(moved), now: now.map((piece) => spanOf(move(piece))) };
}

const spanOf = ({ startMinute, endMinute }: Interval): Interval => ({ startMinute, endMinute });

type DatedInterval = Interval & { date: IsoDate; allDay?: boolean; usual?: Interval };

function onClock<O extends DatedInterval>(occurrence: O, from: string, to: string): O {
  if (from === to || occurrence.allDay) return occurrence;
  const start = moveZone({ date: occurrence.date, minute: occurrence.startMinute }, from, to);
  const length = occurrence.endMinute - occurrence.startMinute;
  const { date, usual } = occurrence;
  return {
    ...occurrence,
    ...(usual ? { usual: spanOf(onClock<DatedInterval>({ ...usual, date }, from, to)) } : {}),
    date: start.date,
    startMinute: start.minute,
    endMinute: Math.min(MINUTES_PER_DAY, start.minute + length),
  };
}
