import { bookedCautions } from "../suggest/testing-day";
import { TRAVEL_MINUTES } from "../booking/travel";
import { isOpen, shownVisitState } from "../booking/state";
import { partsOfOccurrenceId } from "../booking/occurrences";
import type { RoleCard } from "../booking/visit";
import type { RoutineChange } from "../booking/routine-change";
import type { Booking, Goal, SchoolClass, Site, Student } from "../caseload/records";
import type { ClassWeek } from "../class-week/class-week";
import { hasEnded } from "../ledger/student-visits";
import { latestEntries, type Statement, type Statements } from "../ledger/latest-entries";
import type { LedgerEntry } from "../ledger/ledger-entry";
import { judgeMissed, makeUpPolicy, type MakeUpPolicy } from "../ledger/make-up-policies";
import { overlapsAnother } from "../ledger/session-overlaps";
import { measureOf, proposeMeasure, type GoalPoint, type ProposedMeasure } from "../measure/goal-point";
import { contains, overlaps } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { WallClock } from "../time/zone";
import type { OtherStatement, SessionStudent, TodaySession } from "./today-session";

/** Input of the lists of sessions. */
export interface TodaySources {
  bookings: readonly Booking[];
  logs: readonly LedgerEntry[];
  students: readonly Student[];
  classes: readonly SchoolClass[];
  /** How the schools' calendars change the classes' days. */
  classWeeks: readonly Pick<ClassWeek, "schoolClass" | "changes" | "notes">[];
  sites: readonly Site[];
  /** How a visit's routine changed since it was booked, by booking id. */
  routineChanges?: ReadonlyMap<string, RoutineChange>;
  /** Who does what, by visit id. */
  roleCards?: ReadonlyMap<string, RoleCard>;
  /** How her district judges missed sessions; case by case when absent. */
  policy?: MakeUpPolicy;
}

/** Lists the sessions of the day of `now`, in time order, with the current and the next one marked. */
export function listToday(now: WallClock, sources: TodaySources): TodaySession[] {
  const statements = latestEntries(sources.logs);
  // A visit that names no student any more has nobody to mark. One whose students are only missing on this device is
  // shown without them.
  const bookings = sources.bookings.filter(
    (booking) => booking.date === now.date && isOpen(booking) && booking.studentIds.length > 0,
  );
  const booked = new Set(bookings.map(({ id }) => id));
  const sessions = [
    ...bookings.map((booking) => describe(booking, sources, statements)),
    ...recorded(({ entry }) => entry.date === now.date && !booked.has(entry.sessionId), sources, statements),
  ].sort(byTime);
  const upcoming = sessions.find((session) => session.startMinute > now.minute);
  return sessions.map((session, at) => ({
    ...session,
    ...leaveFor(session, sessions[at - 1]),
    startsInMinutes: session.startMinute - now.minute,
    phase: phaseOf(session, now.minute, session === upcoming),
  }));
}

/** Says when to leave for a session in another building than the one before. */
function leaveFor(session: Described, before: Described | undefined): Pick<TodaySession, "leave"> {
  const { siteName: from = "", endMinute = 0 } = before ?? {};
  if (from === "" || session.siteName === "" || from === session.siteName) return {};
  const between = session.startMinute - endMinute;
  const tight = between < TRAVEL_MINUTES ? { onlyMinutes: Math.max(0, between) } : {};
  return { leave: { byMinute: Math.max(0, session.startMinute - TRAVEL_MINUTES), from, ...tight } };
}

/**
 * Lists the sessions of earlier days that are a question to her, oldest first: those that she has not marked for every
 * student yet, and those of which two devices recorded different things. They stay in the list until she answers.
 * Leaves out unmarked visits on days without school.
 */
export function listUnmarked(now: WallClock, sources: TodaySources, closedVisits: ReadonlySet<string>): TodaySession[] {
  const statements = latestEntries(sources.logs);
  const isOpenPart = ({ sessionId, outcome, isContested }: SessionStudent & { sessionId: string }): boolean =>
    isContested === true || (outcome === "open" && !closedVisits.has(sessionId));
  const bookings = sources.bookings.filter(
    (booking) => booking.date < now.date && isOpen(booking) && hasEnded(booking, now),
  );
  const bookedIds = new Set(bookings.map(({ id }) => id));
  const booked = bookings.map((booking) => describe(booking, sources, statements));
  const isQuestion = ({ entry, contested }: Statement): boolean =>
    entry.date < now.date && (entry.outcome === "planned" || contested.length > 0) && !bookedIds.has(entry.sessionId);
  // With all of its students: a session that is shown in part would be marked as a whole.
  return [...booked, ...recorded(isQuestion, sources, statements)]
    .filter(({ sessionId, students }) => students.some((student) => isOpenPart({ ...student, sessionId })))
    .sort((a, b) => a.date.localeCompare(b.date) || byTime(a, b))
    .map((session) => ({ ...session, startsInMinutes: 0, phase: "past" as const }));
}

type Placed = Pick<TodaySession, "startMinute" | "endMinute">;
const byTime = (a: Placed, b: Placed): number => a.startMinute - b.startMinute || a.endMinute - b.endMinute;

function phaseOf(session: Placed, minute: number, isUpcoming: boolean): TodaySession["phase"] {
  if (session.endMinute <= minute) return "past";
  if (session.startMinute <= minute) return "now";
  return isUpcoming ? "next" : "later";
}

type Described = Omit<TodaySession, "startsInMinutes" | "phase">;

function describe(booking: Booking, sources: TodaySources, statements: Statements): Described {
  const routineChange = sources.routineChanges?.get(booking.id);
  const dayChange = findDayChange(booking, sources.classWeeks);
  const tests = bookedCautions(booking, sources.classWeeks).find(({ code }) => code === "testing-day");
  return {
    sessionId: booking.id,
    date: booking.date,
    state: shownVisitState(booking),
    kind: booking.kind,
    routineTitle: booking.routineTitle,
    ...placeOf(booking.classId, sources),
    startMinute: booking.startMinute,
    endMinute: booking.endMinute,
    ...(dayChange ? { dayChange } : {}),
    ...(tests?.code === "testing-day" ? { testsTitle: tests.title } : {}),
    ...(routineChange ? { routineChange } : {}),
    ...roleOf(sources.roleCards?.get(partsOfOccurrenceId(booking.id).visitId)),
    students: booking.studentIds.flatMap((id) => {
      const student = sources.students.find((one) => one.id === id);
      if (!student) return [];
      const goal = student.goals.find((one) => one.id === booking.goalIds?.[id]) ?? student.goals[0];
      return [sessionStudent(student, goal, { sessionId: booking.id, statements, sources })];
    }),
  };
}

function roleOf(card: RoleCard | undefined): Pick<TodaySession, "role"> {
  const { therapistDoes = "", materials = "", nextStep = "" } = card ?? {};
  const role = {
    ...(therapistDoes.trim() === "" ? {} : { therapistDoes }),
    ...(materials.trim() === "" ? {} : { materials }),
    ...(nextStep.trim() === "" ? {} : { nextStep }),
  };
  return Object.keys(role).length > 0 ? { role } : {};
}

function placeOf(classId: string | undefined, { classes, sites }: TodaySources) {
  const schoolClass = classes.find(({ id }) => id === classId);
  return {
    className: schoolClass?.name ?? "",
    room: schoolClass?.room ?? "",
    siteName: sites.find(({ id }) => id === schoolClass?.siteId)?.name ?? "",
  };
}

/** Lists the sessions that are in the ledger and have a statement that is wanted, each with all of its students. */
function recorded(
  isWanted: (statement: Statement) => boolean,
  sources: TodaySources,
  statements: Statements,
): Described[] {
  const counting = statements.all().filter((one) => one.entry.outcome !== "withdrawn" || one.contested.length > 0);
  const wanted = new Set(counting.filter(isWanted).map(({ entry }) => entry.sessionId));
  const bySession = new Map<string, LedgerEntry[]>();
  for (const { entry } of counting) {
    if (!wanted.has(entry.sessionId)) continue;
    bySession.set(entry.sessionId, [...(bySession.get(entry.sessionId) ?? []), entry]);
  }
  return [...bySession].map(([sessionId, [first, ...rest]]) => ({
    sessionId,
    date: first!.date,
    state: first!.unplanned ? "unplanned" : "removed",
    ...([first!, ...rest].every(({ outcome }) => outcome === "planned") ? { isPlanned: true as const } : {}),
    routineTitle: first!.routineTitle ?? "",
    ...placeOf(first!.classId, sources),
    startMinute: first!.time?.startMinute ?? 0,
    endMinute: first!.time?.endMinute ?? 0,
    students: [first!, ...rest].flatMap(({ studentId }) => {
      const student = sources.students.find(({ id }) => id === studentId);
      return student ? [sessionStudent(student, student.goals[0], { sessionId, statements, sources })] : [];
    }),
  }));
}

/** Finds the school calendar's change to a visit whose time its routine no longer covers; undefined while it does. */
export function findDayChange(
  booking: Pick<Booking, "classId" | "titleKey" | "date" | "startMinute" | "endMinute">,
  classWeeks: TodaySources["classWeeks"],
): NonNullable<TodaySession["dayChange"]> | undefined {
  const week = classWeeks.find(({ schoolClass }) => schoolClass.id === booking.classId);
  const { date, titleKey } = booking;
  const closed = week?.notes?.find((note) => note.date === date && note.because.kind === "no-school");
  if (closed) return { because: [closed.because], now: [] };
  const changes = week?.changes?.filter((change) => change.date === date && change.titleKey === titleKey) ?? [];
  const change = changes.find(({ usual }) => overlaps(usual, booking));
  if (!change || changes.some(({ now }) => now.some((piece) => contains(piece, booking)))) return undefined;
  return { because: change.because, now: change.now };
}

function sessionStudent(
  { id: studentId, initials, goals }: Student,
  goal: Goal | undefined,
  { sessionId, statements, sources }: { sessionId: string; statements: Statements; sources: TodaySources },
): SessionStudent {
  const statement = statements.of({ sessionId, studentId });
  const dataOn = (one: Goal | undefined): Pick<SessionStudent, "goalText" | "proposed" | "point" | "note"> => {
    const taken = statement?.entry.data?.find(({ goalId }) => goalId === one?.id);
    return {
      ...{ goalText: one?.text ?? "", proposed: measureFor(studentId, one, statements) },
      ...(taken?.point ? { point: taken.point } : {}),
      ...(taken?.note === undefined ? {} : { note: taken.note }),
    };
  };
  const others = goals
    .map((one, at) => ({ ...dataOn(one), goalId: one.id, number: at + 1 }))
    .filter(({ goalId }) => goalId !== goal?.id);
  const part = {
    ...{ studentId, initials, ...dataOn(goal) },
    ...(goal ? { goalId: goal.id } : {}),
    ...(others.length > 0 ? { otherGoals: others } : {}),
  };
  if (!statement) return { ...part, outcome: "open" };
  const { id: entryId, outcome, minutes, bucket, cause, decided } = statement.entry;
  return {
    ...{ ...part, entryId },
    outcome: outcome === "withdrawn" || outcome === "planned" ? "open" : outcome,
    ...(outcome === "delivered" ? { minutes, bucket } : {}),
    ...(outcome === "delivered" && overlapsAnother(statement.entry, sources.logs) ? { overlaps: true as const } : {}),
    ...(cause ? { cause } : {}),
    ...(outcome === "missed"
      ? { judged: judgeMissed(statement.entry, sources.policy ?? makeUpPolicy("case-by-case")) }
      : {}),
    ...(decided ? { decided } : {}),
    ...(statement.contested.length > 0 ? { isContested: true as const, others: statement.contested.map(saidIn) } : {}),
  };
}

/** What another device recorded of a student's part. */
const saidIn = ({ outcome, minutes, cause }: LedgerEntry): OtherStatement => ({
  outcome: outcome === "withdrawn" || outcome === "planned" ? "open" : outcome,
  ...(outcome === "delivered" ? { minutes } : {}),
  ...(cause ? { cause } : {}),
});

/** The measure of the goal's last point, else the one that its words propose. */
function measureFor(studentId: string, goal: Goal | undefined, statements: Statements): ProposedMeasure {
  const last = goal && lastPoints(statements).get(dataKey(studentId, goal.id));
  return last ? measureOf(last.point) : proposeMeasure(goal?.text ?? "");
}

type LastPoints = ReadonlyMap<string, { date: IsoDate; point: GoalPoint }>;
/** Caches them by statements: each goal of each session asks for its own. */
const lastPointsMemo = new WeakMap<Statements, LastPoints>();
const dataKey = (studentId: string, goalId: string): string => `${studentId}\n${goalId}`;

/** Finds the last data point of each goal of each student. */
function lastPoints(statements: Statements): LastPoints {
  const known = lastPointsMemo.get(statements);
  if (known) return known;
  const found = new Map<string, { date: IsoDate; point: GoalPoint }>();
  for (const { entry } of statements.all())
    for (const { goalId, point } of entry.data ?? []) {
      const key = dataKey(entry.studentId, goalId);
      const before = found.get(key);
      if (point && (!before || entry.date > before.date)) found.set(key, { date: entry.date, point });
    }
  lastPointsMemo.set(statements, found);
  return found;
}
