import { listToday, listUnmarked, type TodaySources } from "../../core/sessions/list-today";
import type { EmptyDay, Today } from "../../contracts/today";
import type { SchoolClass, Student } from "../../core/caseload/records";
import { MAX_SESSION_MINUTES } from "../../core/ledger/ledger-entry";
import { readGoal } from "../../core/goals/read-goal";
import type { SkillArea } from "../../core/lexicon/skill-areas";
import { notSetUp } from "../../core/suggest/choose-week";
import { pushInLine } from "../../core/mandate/mandate-line";
import { mondayOf, weekdayOf, type IsoDate } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import type { Ports } from "../ports";
import { visitSources, visitsOn } from "../visits/booked-dates";
import { runningTimer } from "./session-timer";
import { touchBasesOn } from "./touch-bases";
import type { WeekFacts } from "../../core/suggest/week-facts";
import { loadWeek } from "../windows/load-week";
import { workOutWeek } from "../windows/week";

/**
 * Lists today's sessions, or the reason why there are none, and the visits of earlier days that are still unmarked.
 * Finds no windows: the popup waits for this answer.
 */
export async function today(ports: Ports): Promise<Today> {
  const { vault, clock } = ports;
  const monday = mondayOf(wallClockAt(clock.nowMs(), clock.zone()).date);
  const [{ facts }, { classes, visits, calendar }, timer] = await Promise.all([
    loadWeek(ports, monday, { part: "today" }),
    visitSources(vault),
    runningTimer(ports),
  ]);
  const { now, bookings, logs, students, sites } = facts;
  const { classes: classWeeks, routineChanges = new Map(), closedVisits = new Set<string>() } = facts;
  const sources: TodaySources = {
    bookings,
    logs,
    students,
    classes,
    classWeeks,
    sites,
    routineChanges,
    roleCards: new Map(visits.flatMap(({ id, roleCard }) => (roleCard ? [[id, roleCard] as const] : []))),
    ...(facts.policy ? { policy: facts.policy } : {}),
  };
  const sessions = listToday(now, sources);
  return {
    date: now.date,
    sessions,
    touchBases: touchBasesOn(now.date, { visits, classes, calendar, zone: clock.zone(), sites }),
    unmarked: listUnmarked(now, sources, closedVisits),
    timer,
    students: schoolsOfDayFirst(facts, classes).map((one) => choiceOf(one, { classes, date: now.date })),
    empty: sessions.length > 0 ? null : await whyEmpty(ports, { facts, classes }),
  };
}

/** Reads the main skill of each goal in today's sessions. */
export async function todaySkills({
  vault,
  clock,
}: Pick<Ports, "vault" | "clock">): Promise<Record<string, SkillArea>> {
  const { date } = wallClockAt(clock.nowMs(), clock.zone());
  const [visits, logs, students] = await Promise.all([
    visitsOn({ vault, clock }, date),
    vault.all("sessionLogs"),
    vault.all("students"),
  ]);
  const seen = new Set([
    ...visits.flatMap(({ studentIds }) => studentIds),
    ...logs.filter((entry) => entry.date === date).map(({ studentId }) => studentId),
  ]);
  const skills = students
    .filter(({ id }) => seen.has(id))
    .flatMap(({ goals, discipline, grade }) =>
      goals.flatMap(({ id, text }) => {
        const [main] = readGoal({ goalText: text, discipline, grade }).skills;
        return main ? [[id, main.area] as const] : [];
      }),
    );
  return Object.fromEntries(skills);
}

/** Counts the windows that are suggested today. */
export async function countSuggested(ports: Ports): Promise<number> {
  const { date } = wallClockAt(ports.clock.nowMs(), ports.clock.zone());
  const { suggested } = await workOutWeek(ports, mondayOf(date));
  return suggested.suggested.filter((window) => window.date === date).length;
}

/** Offered for a student whose mandate grants no minutes yet. */
const USUAL_MINUTES = 30;

/** Puts the students of the schools where she works today before the others; each part keeps its order. */
function schoolsOfDayFirst({ students, workingHours, now }: WeekFacts, classes: readonly SchoolClass[]): Student[] {
  const today = new Set(
    workingHours.filter(({ weekday }) => weekday === weekdayOf(now.date)).map(({ siteId }) => siteId),
  );
  const sites = new Map(classes.map(({ id, siteId }) => [id, siteId]));
  const isToday = ({ classId }: Student): boolean => today.has(sites.get(classId) ?? "");
  return [...students.filter(isToday), ...students.filter((one) => !isToday(one))];
}

function choiceOf(
  { id: studentId, initials, classId, mandate }: Student,
  { classes, date }: { classes: readonly SchoolClass[]; date: IsoDate },
): Today["students"][number] {
  const className = classes.find(({ id }) => id === classId)?.name ?? "";
  const granted = pushInLine(mandate, date)?.minutes ?? mandate[0]?.minutes ?? 0;
  const minutes = granted > 0 ? Math.min(MAX_SESSION_MINUTES, granted) : USUAL_MINUTES;
  return { studentId, initials, className, minutes };
}

/** Works out no class's days: the popup waits for this, and only whether there is a schedule matters. */
async function whyEmpty(
  { vault }: Ports,
  { facts, classes }: { facts: WeekFacts; classes: readonly SchoolClass[] },
): Promise<EmptyDay> {
  const { students, workingHours, now } = facts;
  const [schedules, teacherRoutines, readings] = await Promise.all([
    vault.all("schedules"),
    vault.all("teacherRoutines"),
    vault.all("readings"),
  ]);
  const scheduled = new Set([...schedules.map(({ id }) => id), ...teacherRoutines.map(({ classId }) => classId)]);
  const first = notSetUp({
    ...{ students, workingHours },
    classes: classes.map((schoolClass) => ({
      ...{ schoolClass, occurrences: scheduled.has(schoolClass.id) ? [] : undefined },
    })),
  });
  if (first) return { code: "not-set-up", first };
  if (!workingHours.some(({ weekday }) => weekday === weekdayOf(now.date))) return { code: "not-a-working-day" };
  return { code: readings.some(({ complete }) => complete) ? "nothing-booked" : "calendar-never-read" };
}
