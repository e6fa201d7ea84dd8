import type { StudentPage, StudentVisit } from "../../contracts/student-page";
import { isOpen } from "../../core/booking/state";
import { partsOfOccurrenceId } from "../../core/booking/occurrences";
import type { Visit } from "../../core/booking/visit";
import { classesOfShared } from "../../core/caseload/find-students";
import type { Booking, SchoolClass, Student } from "../../core/caseload/records";
import { dueNotices, type NoticeDue } from "../../core/ledger/due-notices";
import { goalOverviews } from "../../core/ledger/goal-overview";
import { ledgerOf } from "../../core/ledger/ledger";
import { makeUpsOf } from "../../core/ledger/make-ups";
import { periodMinutes } from "../../core/ledger/period-minutes";
import type { ReviewPrompt } from "../../core/ledger/review-prompt";
import { reviewPrompts } from "../../core/ledger/review-prompts";
import { sessionTable } from "../../core/ledger/session-table";
import { hasEnded } from "../../core/ledger/student-visits";
import { withClassOfShared, type PlanReview } from "../../core/sessions/next-actions";
import type { WeekFacts } from "../../core/suggest/week-facts";
import { schoolYearOf } from "../../core/mandate/mandate-period";
import { addDays, mondayOf } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import type { Ports } from "../ports";
import { loadWeek } from "../windows/load-week";

const MAX_PERIODS = 8;
const MAX_SESSIONS = 12;
/** A changed schedule is looked for in this week and the next: later weeks repeat them. */
const WEEKS = 2;

/** Gathers what is shown about one student; undefined when the student is gone. */
export async function studentPage(ports: Ports, studentId: string): Promise<StudentPage | undefined> {
  const { vault } = ports;
  const student = await vault.find("students", studentId);
  if (!student) return undefined;
  const [weeks, classes, visits, decisions] = await Promise.all([
    weeksAhead(ports),
    vault.all("classes"),
    vault.all("visits"),
    decisionsAbout(ports, studentId),
  ]);
  const facts = weeks[0]!;
  const { now, logs } = facts;
  const { from } = schoolYearOf(now.date);
  const names = new Map(classes.map(({ id, name }) => [id, name]));
  const rows = sessionTable(studentId, { from, to: addDays(now.date, 1) }, facts);
  return {
    studentId,
    today: now.date,
    ledger: ledgerOf(student, now.date, facts),
    periods: periodMinutes(student, { from, date: now.date, most: MAX_PERIODS }, facts),
    makeUps: makeUpsOf(student, now.date, facts),
    goals: goalOverviews(student, logs),
    reviews: promptsOf(student, weeks, decisions),
    decisions,
    visits: visitsAhead(student, { facts, visits, classes }),
    sessions: rows
      .slice(-MAX_SESSIONS)
      .toReversed()
      .map((row) => ({ ...row, className: names.get(row.classId ?? "") ?? "" })),
  };
}

/** Finds the reasons to look at a student's plan again; undefined when the student is gone. */
export async function studentPrompts(ports: Ports, studentId: string): Promise<ReviewPrompt[] | undefined> {
  const [student, weeks, decisions] = await Promise.all([
    ports.vault.find("students", studentId),
    weeksAhead(ports),
    decisionsAbout(ports, studentId),
  ]);
  return student && promptsOf(student, weeks, decisions);
}

/** Reads this week and the next, in which changed schedules are looked for. */
export async function weeksAhead(ports: Ports): Promise<WeekFacts[]> {
  const monday = mondayOf(wallClockAt(ports.clock.nowMs(), ports.clock.zone()).date);
  const weeks = Array.from({ length: WEEKS }, (_, week) => addDays(monday, 7 * week));
  return Promise.all(weeks.map(async (day) => (await loadWeek(ports, day, { part: "visits" })).facts));
}

/** Lists the notices to parents that are due, the most urgent first. */
export async function parentNotices(ports: Ports): Promise<NoticeDue[]> {
  const [[facts], classes] = await Promise.all([weeksAhead(ports), ports.vault.all("classes")]);
  const { students, now } = facts!;
  return withClassOfShared(dueNotices(students, now.date, facts!), classesOfShared(students, classes));
}

/** Lists the students whose plans are worth another look, in the order of the caseload. */
export async function planReviews({ vault }: Ports, weeks: readonly WeekFacts[]): Promise<PlanReview[]> {
  const [decisions, classes] = await Promise.all([vault.all("planDecisions"), vault.all("classes")]);
  const { students } = weeks[0]!;
  const reviews = students.flatMap((student): PlanReview[] => {
    const own = decisions.filter(({ studentId }) => studentId === student.id);
    const prompts = promptsOf(student, weeks, own);
    const [first] = prompts;
    if (!first) return [];
    const { id: studentId, initials } = student;
    return [{ kind: "plan-review", studentId, initials, why: first.why, count: prompts.length }];
  });
  return withClassOfShared(reviews, classesOfShared(students, classes));
}

async function decisionsAbout({ vault }: Ports, studentId: string) {
  const decisions = await vault.all("planDecisions");
  return decisions
    .filter((decision) => decision.studentId === studentId)
    .toSorted((a, b) => b.decidedAt.localeCompare(a.decidedAt));
}

function promptsOf(student: Student, weeks: readonly WeekFacts[], decisions: StudentPage["decisions"]): ReviewPrompt[] {
  const changes = weeks.flatMap(({ bookings, routineChanges = new Map() }) =>
    bookings.flatMap(({ id, classId, studentIds }) => {
      const change = studentIds.includes(student.id) ? routineChanges.get(id) : undefined;
      return change ? [{ classId, change }] : [];
    }),
  );
  return reviewPrompts(student, { entries: weeks[0]!.logs, decisions, changes });
}

interface VisitFacts {
  facts: WeekFacts;
  visits: readonly Visit[];
  classes: readonly SchoolClass[];
}

/** Lists the visits that still have a date ahead, the next one first. */
function visitsAhead({ id }: Student, { facts, visits, classes }: VisitFacts): StudentVisit[] {
  const ahead = facts.bookings
    .filter((booking) => booking.studentIds.includes(id) && isOpen(booking) && !hasEnded(booking, facts.now))
    .filter((booking) => !facts.closedVisits?.has(booking.id))
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.startMinute - b.startMinute);
  const byVisit = new Map<string, Booking[]>();
  for (const booking of ahead) {
    const { visitId } = partsOfOccurrenceId(booking.id);
    byVisit.set(visitId, [...(byVisit.get(visitId) ?? []), booking]);
  }
  return [...byVisit].flatMap(([visitId, dates]) => {
    const visit = visits.find((one) => one.id === visitId);
    const [next] = dates;
    if (!visit || !next) return [];
    const { classId, routineTitle, date, startMinute, endMinute } = next;
    const className = classes.find((one) => one.id === classId)?.name ?? "";
    const goalId = next.goalIds?.[id];
    return [
      {
        ...{ visitId, classId, className, routineTitle, date, startMinute, endMinute },
        ...{ cadence: visit.cadence.on, until: visit.until, dateCount: dates.length },
        ...(goalId === undefined ? {} : { goalId }),
      },
    ];
  });
}
