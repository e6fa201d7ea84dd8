import { blockedOn, withTeacherRoutines } from "../asking/teacher-schedule";
import type { ClassSchedule, SchoolClass } from "../caseload/records";
import { recogniseOccurrences, type RecognisedOccurrence } from "../schedule/class-day";
import { isOnTurn, type ScheduleEntry, type ScheduleOccurrence } from "../schedule/schedule-entry";
import { applyDayPlan, type DayChange } from "../school-calendar/apply-day-plan";
import { dayPlan, fallsInWeek, fallsOn, reasonsOf, type DayPlan, type DayReason } from "../school-calendar/day-plan";
import type { Interval } from "../time/interval";
import { addDays, datesBetween, type IsoDate } from "../time/iso-date";
import { changeOnClock, onClock, type DatedInterval } from "./on-clock";
import type { WeekRange, ScheduleRecords } from "./schedule-records";
import { knownZone } from "../time/zone";

/** A class as the suggestion step needs it. */
export interface ClassWeek {
  schoolClass: SchoolClass;
  /** Undefined until a schedule was imported. On the therapist's wall clock, in time order. */
  occurrences: RecognisedOccurrence[] | undefined;
  /** Stretches at which the teacher wants no visit, on the therapist's wall clock. */
  blocked?: (Interval & { date: IsoDate })[];
  /** The school calendar's changes to its routines, already applied to `occurrences`; on the therapist's wall clock. */
  changes?: DayChange[];
  /** The school calendar's notes on its days, even if they change no routine. */
  notes?: DayNote[];
}

/** One statement of the school's calendar about a date. */
export interface DayNote {
  date: IsoDate;
  because: DayReason;
}

/** A class's days, as changed by the school's calendar and as on ordinary days. */
export type WorkedOutClass = Required<ClassWeek> & {
  /**
   * The class's routines as on ordinary days, whatever the school's calendar does to these; lists and matches use them.
   */
  usual: RecognisedOccurrence[];
  /** Entries of its schedule whose occurrences could not all be worked out; listed when it is read. */
  readonly cut: ScheduleEntry[];
};

/**
 * Works out a class's recognised occurrences of the days [from, to) on the therapist's wall clock: the imported ones
 * and those that its teacher named, changed as the school's calendar says, and the times at which the teacher wants no
 * visit.
 */
export function workOutClassWeek(schoolClass: SchoolClass, records: ScheduleRecords, range: WeekRange): WorkedOutClass {
  const classZone = knownZone(records.sites.find(({ id }) => id === schoolClass.siteId)?.zone) ?? range.zone;
  // Another zone's day can begin a day earlier or later on her clock.
  const margin = classZone === range.zone ? 0 : 1;
  const days = { from: addDays(range.from, -margin), to: addDays(range.to, margin) };
  const dates = datesBetween(days.from, days.to);
  const isShown = ({ date }: { date: IsoDate }): boolean => date >= range.from && date < range.to;
  const onHerClock = <O extends DatedInterval>(stretches: readonly O[]): O[] =>
    stretches.map((stretch) => onClock(stretch, classZone, range.zone)).filter(isShown);
  const plans = new Map(dates.map((date) => [date, dayPlan(date, schoolClass.siteId, records.calendar)]));
  const { usual, listCut } = usualOccurrences(schoolClass, records, {
    ...days,
    dates,
    classZone,
    plans,
    expand: range.expand,
  });
  const { occurrences, changes } = followPlans(usual ?? [], plans);
  const blocked = blockedOn(
    records.blockedTimes.filter(({ classId }) => classId === schoolClass.id),
    dates,
  );
  return {
    schoolClass,
    usual: onHerClock(usual ?? []),
    get cut() {
      return listCut();
    },
    occurrences: usual && onHerClock(occurrences),
    blocked: onHerClock(blocked),
    changes: changes.map((change) => changeOnClock(change, classZone, range.zone)).filter(isShown),
    notes: notesOf(plans).filter(isShown),
  };
}

/** Days on the class's own clock. */
interface ClassDays extends Pick<WeekRange, "from" | "to" | "expand"> {
  dates: IsoDate[];
  classZone: string;
  plans: ReadonlyMap<IsoDate, DayPlan>;
}

/**
 * Lists a class's routines on its own clock, before the school calendar's changes; undefined while it has no schedule
 * and its teacher named no routine.
 */
function usualOccurrences(
  { id, grade }: SchoolClass,
  records: ScheduleRecords,
  days: ClassDays,
): { usual: RecognisedOccurrence[] | undefined; listCut: () => ScheduleEntry[] } {
  const schedule = records.schedules.find((one) => one.id === id);
  const named = records.teacherRoutines.filter(({ classId }) => classId === id);
  if (!schedule && named.length === 0) return { usual: undefined, listCut: () => [] };
  const corrections = records.corrections.filter(({ classId }) => classId === id);
  // Recognised with the times of ordinary days: moving or shortening a routine must not change its kind.
  const found = schedule && days.expand(schedule.entries, { from: days.from, to: days.to }, days.classZone);
  const placed = found && takingPlace(schedule, found.occurrences, days.plans);
  const imported = placed && recogniseOccurrences(placed, grade, corrections, records.judgement);
  return { usual: withTeacherRoutines(imported, named, days.dates), listCut: () => found?.cut ?? [] };
}

/** Drops routines that belong to another day or week of a rotation. */
function takingPlace(
  { entries }: ClassSchedule,
  occurrences: ScheduleOccurrence[],
  plans: ClassDays["plans"],
): ScheduleOccurrence[] {
  if (!entries.some(isOnTurn)) return occurrences;
  const found = new Map(entries.map((entry) => [entry.entryId, entry]));
  return occurrences.flatMap((occurrence) => {
    const [entry, plan] = [found.get(occurrence.entryId), plans.get(occurrence.date)!];
    if (!entry || !isOnTurn(entry)) return occurrence;
    const isPlaced = fallsOn(entry.cycleDays, plan) && fallsInWeek(entry.cycleWeeks, plan);
    return isPlaced ? { ...occurrence, isOnTurn: true } : [];
  });
}

/** Applies each date's plan to its routines; in time order. */
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
