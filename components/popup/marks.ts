import type { SessionMark } from "../../lib/contracts/today";
import type { MissedCause } from "../../lib/core/ledger/ledger-entry";
import type { Outcome, SessionStudent, TodaySession } from "../../lib/core/sessions/today-session";

/** One mark of a session; without `studentId` it is for all of its students. */
export type Mark = SessionMark;
/**
 * True for a mark that does something else when it is sent twice: taking back a session that was put in the place of
 * another first makes it planned again, then takes it out.
 */
export const isOnlyOnce = ({ outcome, restores }: Mark): boolean => outcome === "open" && restores === undefined;

/**
 * What can be added to the outcome: minutes and bucket of a delivered session, the cause of a missed or switched one
 * and what was decided of it.
 */
export type MarkDetails = Pick<Mark, "minutes" | "bucket" | "cause" | "decided">;

/** A mark as clicked, with the marks that undo it. */
export interface MarkChange {
  marks: Mark[];
  undo: Mark[];
  outcome: Outcome;
  /** Initials of the students that it applies to. */
  who: string;
  /** What is announced instead of the outcome, where that stays as it was. */
  said?: "savedDetails";
}

/** Gives the outcome that all students of a session share, or "mixed". */
export function sharedOutcome(students: readonly SessionStudent[]): Outcome | "mixed" {
  const first = students[0]?.outcome ?? "open";
  return students.every((student) => student.outcome === first) ? first : "mixed";
}

/** True when the session is settled and took place for at least one student. */
export function isDone(session: TodaySession): boolean {
  return (
    !session.students.some(({ outcome }) => outcome === "open") &&
    session.students.some(({ outcome }) => outcome === "delivered")
  );
}

/** A student's outcome; open where two devices recorded different ones, until she settles it. */
export const settledOutcome = ({ outcome, isContested }: SessionStudent): Outcome => (isContested ? "open" : outcome);

/** Decides what clicking an outcome does to a session: a second click removes its mark, single students' marks stay. */
export function markSession(session: TodaySession, clicked: "delivered" | "missed"): MarkChange {
  const isMarked = session.students.every((student) => settledOutcome(student) === clicked);
  const outcome = isMarked ? "open" : clicked;
  const open = session.students.filter((student) => settledOutcome(student) === "open");
  const onlyOpen = outcome !== "open" && open.length > 0;
  return changeOf(session, onlyOpen ? open : session.students, { outcome });
}

/** Decides what clicking an outcome does to one student's part of a session. */
export function markStudent(
  session: TodaySession,
  student: SessionStudent,
  clicked: "delivered" | "missed",
): MarkChange {
  return changeOf(session, [student], { outcome: settledOutcome(student) === clicked ? "open" : clicked });
}

/** Says in one tap of students whom she has not marked yet: delivered in so many minutes, or missed for a cause. */
export const markAtOnce = (
  session: TodaySession,
  students: readonly SessionStudent[],
  said: { outcome: "delivered"; minutes: number } | { outcome: "missed"; cause: MissedCause },
): MarkChange => changeOf(session, students, said);

/** Adds minutes, bucket or cause to the marks of these students of a session; a switched one has a cause at most. */
export function detailMark(
  session: TodaySession,
  students: readonly SessionStudent[],
  details: MarkDetails,
): MarkChange | undefined {
  const outcome = sharedOutcome(students);
  if (outcome === "open" || outcome === "mixed") return undefined;
  return { ...changeOf(session, students, { ...detailsOf(students), outcome, ...details }), said: "savedDetails" };
}

/** The details that all of these students share. */
export function detailsOf(students: readonly SessionStudent[]): MarkDetails {
  const [first, ...others] = students;
  if (!first) return {};
  const shared = (key: keyof MarkDetails): MarkDetails =>
    first[key] !== undefined && others.every((other) => other[key] === first[key]) ? { [key]: first[key] } : {};
  return { ...shared("minutes"), ...shared("bucket"), ...shared("cause"), ...shared("decided") };
}

/**
 * Describes how a session that replaced a visit is removed. Reopens the replaced visit if its students are the
 * same; a visit of another class stays missed, since its students got no replacement.
 */
export function withdrawalOf(planned: TodaySession, sessions: readonly TodaySession[]): MarkChange {
  const idsOf = ({ students }: TodaySession): string =>
    JSON.stringify(students.map(({ studentId }) => studentId).sort());
  const replaced = sessions.filter(
    (one) => one.students.every(({ outcome }) => outcome === "switched") && idsOf(one) === idsOf(planned),
  );
  const both = [planned, ...(replaced.length === 1 ? replaced : [])];
  return {
    marks: both.map(({ sessionId }) => ({ sessionId, outcome: "open" })),
    undo: both.flatMap((one) => undoOf(one, one.students)),
    outcome: "open",
    who: planned.students.map(({ initials }) => initials).join(", "),
  };
}

/**
 * Describes what stopping a session's timer records: that it was delivered to those whom she has not marked, else its
 * minutes for those whom she marked as delivered. Undefined where that is nobody, and the timer just ends.
 */
export function stopOf(session: TodaySession): MarkChange | undefined {
  const open = session.students.filter(({ outcome }) => outcome === "open");
  const timed = open.length > 0 ? open : session.students.filter(({ outcome }) => outcome === "delivered");
  return timed.length > 0 ? changeOf(session, timed, { outcome: "delivered" }) : undefined;
}

type Said = Pick<Mark, "outcome" | "restores"> & MarkDetails;

function changeOf(session: TodaySession, students: readonly SessionStudent[], said: Said): MarkChange {
  return {
    marks: marksWith(session, students, (student) => ({ ...confirmedDetails(student, said.outcome), ...said })),
    undo: undoOf(session, students),
    outcome: said.outcome,
    who: students.map((student) => student.initials).join(", "),
  };
}

/** What a student's record says, where two devices recorded different things and she chooses its outcome. */
const confirmedDetails = (student: SessionStudent, outcome: Outcome): MarkDetails =>
  student.isContested && student.outcome === outcome ? detailsOf([student]) : {};

/** One mark for the session where the same is said of all of its students, else one for each. */
function marksWith(
  { sessionId, ...session }: TodaySession,
  students: readonly SessionStudent[],
  saidOf: (student: SessionStudent) => Said,
): Mark[] {
  const [first, ...others] = students;
  if (!first) return [];
  const same = others.every((other) => JSON.stringify(saidOf(other)) === JSON.stringify(saidOf(first)));
  if (same && students.length === session.students.length) return [{ sessionId, ...saidOf(first) }];
  return students.map((student) => ({ sessionId, studentId: student.studentId, ...saidOf(student) }));
}

/** Builds the marks that restore the earlier ones, details included. */
export const undoOf = (session: TodaySession, students: readonly SessionStudent[]): Mark[] =>
  marksWith(session, students, (student) => ({
    ...{ outcome: student.outcome, ...detailsOf([student]) },
    ...(student.entryId === undefined ? {} : { restores: student.entryId }),
  }));
