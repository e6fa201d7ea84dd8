import type { SessionStudent, TodaySession } from "../../lib/core/sessions/today-session";

export type Outcome = SessionStudent["outcome"];

/** One mark on a visit; without `studentId` it means all of its students. */
export interface Mark {
  bookingId: string;
  studentId?: string;
  outcome: Outcome;
}

/** A mark as clicked, with the marks that undo it. */
export interface MarkChange {
  marks: Mark[];
  undo: Mark[];
  outcome: Outcome;
  /** Initials of the students that it applies to. */
  who: string;
}

/** Gives the outcome that all students of a visit share, or "mixed". */
function sharedOutcome(students: readonly SessionStudent[]): Outcome | "mixed" {
  const first = students[0]?.outcome ?? "open";
  return students.every((student) => student.outcome === first) ? first : "mixed";
}

/** True when the visit is settled and took place for at least one student. */
export function isDone(session: TodaySession): boolean {
  return (
    !session.students.some(({ outcome }) => outcome === "open") &&
    session.students.some(({ outcome }) => outcome === "done")
  );
}

/** Decides what clicking an outcome does to a visit: a second click removes its mark, single students' marks stay. */
export function markVisit(session: TodaySession, clicked: "done" | "missed"): MarkChange {
  const outcome = sharedOutcome(session.students) === clicked ? "open" : clicked;
  const open = session.students.filter((student) => student.outcome === "open");
  const onlyOpen = outcome !== "open" && open.length > 0;
  return changeOf(session, onlyOpen ? open : session.students, outcome);
}

/** Decides what clicking an outcome does to one student's part of a visit. */
export function markStudent(session: TodaySession, student: SessionStudent, clicked: "done" | "missed"): MarkChange {
  return changeOf(session, [student], student.outcome === clicked ? "open" : clicked);
}

function changeOf(session: TodaySession, students: readonly SessionStudent[], outcome: Outcome): MarkChange {
  const before = sharedOutcome(students);
  return {
    marks: marksFor(session, students, () => outcome),
    undo:
      before === "mixed" ? perStudent(session, students, (s) => s.outcome) : marksFor(session, students, () => before),
    outcome,
    who: students.map((student) => student.initials).join(", "),
  };
}

type OutcomeOf = (student: SessionStudent) => Outcome;

function marksFor(session: TodaySession, students: readonly SessionStudent[], outcomeOf: OutcomeOf): Mark[] {
  const first = students[0];
  if (!first || students.length !== session.students.length) return perStudent(session, students, outcomeOf);
  return [{ bookingId: session.bookingId, outcome: outcomeOf(first) }];
}

function perStudent(session: TodaySession, students: readonly SessionStudent[], outcomeOf: OutcomeOf): Mark[] {
  return students.map((student) => ({
    bookingId: session.bookingId,
    studentId: student.studentId,
    outcome: outcomeOf(student),
  }));
}
