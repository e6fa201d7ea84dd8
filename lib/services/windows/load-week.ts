import { otherVisitsOn } from "../../core/building/room-match";
import { closedVisits } from "../../core/booking/closed-visits";
import { choicesIn } from "../choices/choices";
import type { Choices } from "../../core/policy/choices";
import { datedBookings } from "../../core/booking/dated-bookings";
import { listedOn } from "../../core/sessions/listed-on";
import { chosenPolicy } from "../../core/ledger/make-up-policies";
import { closedDays } from "../../core/school-calendar/closed-days";
import type { LearnedJudgement } from "../../core/learned/learned-judgement";
import type { WorkedOutClass } from "../../core/class-week/class-week";
import type { ScheduleRecords } from "../../core/class-week/schedule-records";
import { indexDecisions } from "../../core/matrix/cell-decision";
import { routineRange } from "../../core/routines/routine-range";
import { absenceQuestions, indexAbsenceAnswers, type AbsenceQuestion } from "../../core/schedule/absence";
import { workDays } from "../../core/caseload/work-days";
import { awayDays } from "../../core/schedule/away-time";
import type { WeekFacts } from "../../core/suggest/week-facts";
import type { IsoDate } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import type { StoredReading, Vault, VaultRecords } from "../../ports/vault";
import { routineChanges } from "../booking/routine-changes";
import { classWeek, scheduleRecords } from "../classes/class-weeks";
import type { Ports } from "../ports";
import { matchGoals, routineCandidates } from "./match-goals";
import { ownJudgement } from "./own-judgement";
import { awayBusyOn, busyOn, latestReading, weekFrom } from "./shown-days";

/** One class on one day: all that a single window depends on, besides her own busy time. */
export interface ClassDay {
  classId: string;
  date: IsoDate;
}

/**
 * What a list of sessions needs of a week: no goals, and of the classes only those that are visited in it (`visits`),
 * or only today and in sessions that she is still asked about (`today`). Matching goals and expanding every class's
 * calendar is most of the work.
 */
export type WeekPart = "visits" | "today";

/** What windows of a week are found from. */
export interface LoadedWeek {
  facts: WeekFacts;
  /** All-day events of which she is, or was, asked whether they take her away. */
  absences: AbsenceQuestion[];
  /** The zone all of its times are in. */
  zone: string;
}

/**
 * Reads the vault and works out what is known of a week, as the facts that windows are found in.
 * @param taken the newest reading, whether or not it could be stored
 * @param part leaves out what a list of sessions does not need
 * @param only works out this class, matches its students' goals and lists her busy time on this day, and no more
 */
export async function loadWeek(
  { vault, clock, judgement }: Ports,
  monday: IsoDate,
  { taken, only, part }: { taken?: StoredReading | undefined; only?: ClassDay; part?: WeekPart } = {},
): Promise<LoadedWeek> {
  const records = await weekRecords(vault, part ? undefined : judgement);
  const { schedule, classes, students, visits, workingHours, declines, sessionLogs } = records;
  const week = weekFrom(monday);
  const readings = taken ? [...records.readings.filter(({ id }) => id !== taken.id), taken] : records.readings;
  // Take the zone from the whole week, so that a single day is read on the same clock.
  const zone = week.map((day) => latestReading(readings, day)).find((shown) => shown?.zone)?.zone ?? clock.zone();
  const now = wallClockAt(clock.nowMs(), zone);
  const days = only ? [only.date] : week;
  const shown = days.map((date) => ({ date, reading: latestReading(readings, date) }));
  const range = { ...routineRange(monday), zone };
  const bookings = datedBookings({ visits, classes, calendar: schedule.calendar }, zone);
  const isListed = part === "today" ? listedOn(now.date, sessionLogs) : () => true;
  const visited = new Set(
    bookings.filter((one) => days.includes(one.date) && isListed(one)).map(({ classId }) => classId),
  );
  const weeks = classes
    .filter(({ id }) => (!only || id === only.classId) && (!part || visited.has(id)))
    .map((schoolClass) => classWeek(schoolClass, schedule, range));
  const answers = indexAbsenceAnswers(records.absenceAnswers);
  const { colleagues, roomMatches, choices } = records;
  const facts: WeekFacts = {
    days,
    now,
    provenDays: new Set(shown.filter(({ reading }) => reading?.complete).map(({ date }) => date)),
    busy: shown.flatMap(({ date, reading }) => [
      ...busyOn(date, reading?.events ?? [], answers),
      ...awayBusyOn(date, records.awayTimes, zone),
    ]),
    sites: [...schedule.sites],
    classes: weeks,
    classSites: new Map(classes.map(({ id, siteId }) => [id, siteId])),
    students,
    goals: part ? new Map() : goalsIn(weeks, records, ownJudgement(schedule.judgement, records)),
    workingHours,
    declines,
    bookings,
    routineChanges: routineChanges({ bookings, days, now, classes: weeks, records: schedule, zone }),
    logs: sessionLogs,
    closedVisits: closedVisits(bookings, classes, schedule.calendar),
    closedDays: closedDays(classes, schedule.calendar),
    policy: chosenPolicy(choices),
    awayDays: awayDays(records.awayTimes),
    workDays: workDays(classes, workingHours),
    others: otherVisitsOn(colleagues, roomMatches, { days, zone, today: now.date }),
    otherVisits: choices.otherVisits ?? "wall",
  };
  const seen = shown.map(({ date, reading }) => ({ date, events: reading?.events ?? [] }));
  return { facts, zone, absences: absenceQuestions(seen, answers) };
}

/** Collections that a week is worked out from, besides those of the classes' schedules. */
const READ = [
  "classes",
  "cellDecisions",
  "students",
  "workingHours",
  "declines",
  "visits",
  "sessionLogs",
  "readings",
  "absenceAnswers",
  "awayTimes",
  "colleagues",
  "roomMatches",
] as const;

type WeekRecords = { [C in (typeof READ)[number]]: VaultRecords[C][] } & {
  schedule: ScheduleRecords;
  choices: Choices;
};

async function weekRecords(vault: Vault, judgement: Ports["judgement"]): Promise<WeekRecords> {
  const [schedule, choices, ...read] = await Promise.all([
    scheduleRecords(vault, judgement),
    choicesIn(vault),
    ...READ.map(async (collection) => [collection, await vault.all(collection)] as const),
  ]);
  return { schedule, choices, ...Object.fromEntries(read) } as WeekRecords;
}

/** Matches the goals of the students of these classes with the classes' routines, by student id. */
function goalsIn(
  weeks: readonly WorkedOutClass[],
  { students, cellDecisions }: WeekRecords,
  judgement: LearnedJudgement | undefined,
): WeekFacts["goals"] {
  const decisions = indexDecisions(cellDecisions);
  const candidates = new Map(weeks.map(({ schoolClass, usual }) => [schoolClass.id, routineCandidates(usual)]));
  const matched = students.flatMap((student) => {
    const ofClass = candidates.get(student.classId);
    return ofClass ? [[student.id, matchGoals(student, ofClass, decisions, judgement)] as const] : [];
  });
  return new Map(matched);
}
