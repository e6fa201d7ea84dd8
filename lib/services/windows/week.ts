import type { Booking, SchoolClass } from "../../core/caseload/records";
import { dayPlan, type SchoolCalendar } from "../../core/school-calendar/day-plan";
import type { CalendarReading, PageEvent } from "../../core/schedule/calendar-reading";
import {
  absenceOf,
  absenceQuestions,
  indexAbsenceAnswers,
  type AbsenceAnswers,
  type AbsenceQuestion,
} from "../../core/schedule/absence";
import { intervalOn } from "../../core/schedule/page-events";
import { suggestWeek } from "../../core/suggest/suggest-week";
import type { SuggestedWeek } from "../../core/suggest/push-in-window";
import type { BusyTime, WeekFacts } from "../../core/suggest/week-facts";
import { addDays, type IsoDate } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import type { StoredReading } from "../../ports/vault";
import { indexDecisions } from "../../core/matrix/cell-decision";
import { classWeek, scheduleRecords } from "../classes/class-weeks";
import type { Ports } from "../ports";
import { routineChanges } from "../booking/routine-changes";
import { routineRange } from "../../core/routines/routine-range";
import { matchGoals, routineCandidates } from "./match-goals";

/** A week worked out: what is known, and what follows from it. */
export interface Week {
  facts: WeekFacts;
  suggested: SuggestedWeek;
  /** All-day events of which she is, or was, asked whether they take her away. */
  absences: AbsenceQuestion[];
  /** The zone all of its times are in. */
  zone: string;
}

/**
 * Reads the vault and works out the suggestions of one week, whatever part of it is shown: a day view then shows the
 * same plan as the week view.
 * @param taken the newest reading, whether or not it could be stored
 */
export async function workOutWeek(ports: Ports, monday: IsoDate, taken?: StoredReading): Promise<Week> {
  const loaded = await loadFacts(ports, weekFrom(monday), taken);
  return { ...loaded, suggested: suggestWeek(loaded.facts) };
}

async function loadFacts(
  { vault, clock }: Ports,
  days: IsoDate[],
  taken: StoredReading | undefined,
): Promise<Omit<Week, "suggested">> {
  const [records, classes, cellDecisions, students, workingHours, declines, bookings, logs, stored, said] =
    await Promise.all([
      scheduleRecords(vault),
      vault.all("classes"),
      vault.all("cellDecisions"),
      vault.all("students"),
      vault.all("workingHours"),
      vault.all("declines"),
      vault.all("bookings"),
      vault.all("sessionLogs"),
      vault.all("readings"),
      vault.all("absenceAnswers"),
    ]);
  const answers = indexAbsenceAnswers(said);
  const readings = taken ? [...stored.filter(({ id }) => id !== taken.id), taken] : stored;
  const shown = days.map((day) => latestReading(readings, day));
  const zone = shown.find((reading) => reading?.zone)?.zone ?? clock.zone();
  const routines = routineRange(days[0]!);
  const range = { from: routines.from, to: routines.to, zone };
  const classWeeks = classes.map((schoolClass) => classWeek(schoolClass, records, range));
  const candidates = new Map(classWeeks.map(({ schoolClass, usual }) => [schoolClass.id, routineCandidates(usual)]));
  const decisions = indexDecisions(cellDecisions);
  const now = wallClockAt(clock.nowMs(), zone);
  const facts: WeekFacts = {
    days,
    now,
    provenDays: new Set(days.filter((_day, at) => shown[at]?.complete)),
    busy: days.flatMap((day, at) => busyOn(day, shown[at]?.events ?? [], answers)),
    sites: [...records.sites],
    classes: classWeeks,
    students,
    goals: new Map(
      students.map((student) => [student.id, matchGoals(student, candidates.get(student.classId) ?? [], decisions)]),
    ),
    workingHours,
    declines,
    bookings,
    routineChanges: routineChanges({ bookings, days, now, classes: classWeeks, records, zone }),
    logs,
    closedVisits: closedVisits(bookings, classes, records.calendar),
  };
  const seen = days.map((date, at) => ({ date, events: shown[at]?.events ?? [] }));
  return { facts, zone, absences: absenceQuestions(seen, answers) };
}

/** Visits on days without school at their class's site. A booking of a class that is gone is left as it is. */
function closedVisits(
  bookings: readonly Booking[],
  classes: readonly SchoolClass[],
  calendar: SchoolCalendar,
): ReadonlySet<string> {
  const siteIds = new Map(classes.map(({ id, siteId }) => [id, siteId]));
  const isClosed = ({ classId, date }: Booking): boolean => {
    const siteId = siteIds.get(classId);
    return siteId !== undefined && dayPlan(date, siteId, calendar).closed !== undefined;
  };
  return new Set(bookings.filter(isClosed).map(({ id }) => id));
}

/**
 * Finds the newest reading that shows the hours of a day. Its events are taken times in any case; only a complete one
 * proves that the rest is free.
 */
export function latestReading(readings: readonly StoredReading[], day: IsoDate): StoredReading | undefined {
  return readings
    .filter((reading) => reading.days.includes(day) && showsHours(reading))
    .sort((a, b) => b.takenAtMs - a.takenAtMs)[0];
}

/** True for a day, week or N-day view that could be read, if only in part: the ones that may be drawn on. */
export function showsHours({ view, health }: CalendarReading): boolean {
  return (health.state === "ok" || health.state === "partial") && ["day", "week", "days"].includes(view);
}

/**
 * Lists her own taken times of a day. All-day events block only when she is away; where that is unclear, they are a
 * caution.
 */
function busyOn(date: IsoDate, events: readonly PageEvent[], answers: AbsenceAnswers): BusyTime[] {
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

/** Monday to Sunday, from Monday's date. */
export function weekFrom(monday: IsoDate): IsoDate[] {
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at));
}
