import type { RoutineChange } from "../booking/routine-change";
import type { Student } from "../caseload/records";
import { goalProgress, type GoalProgress } from "./goal-progress";
import { latestEntries } from "./latest-entries";
import type { LedgerEntry } from "./ledger-entry";
import type { PlanDecision } from "./plan-decision";
import { oftenFallsThrough, reliabilities, routineKey } from "./reliability";
import { promptSubject, type ReviewPrompt } from "./review-prompt";

/** The data in which the reasons are found. */
export interface ReviewEvidence {
  /** Ledger entries of the whole caseload: how often a routine takes place is known from every student's sessions. */
  entries: readonly LedgerEntry[];
  /** Her decisions about this student. */
  decisions: readonly PlanDecision[];
  /** Changed routines of the student's visits ahead, with the class and the routine's title. */
  changes: readonly { classId: string; change: RoutineChange }[];
}

/** Sessions after the last review from which a plan is reviewed again. */
const VISITS_BETWEEN = 24;
/** Further sessions after which she is asked again about a routine that she kept, if it still falls through often. */
const SESSIONS_ANEW = 4;
/** Further data points, about a month of them, after which she is asked again about a goal that she decided on. */
const POINTS_ANEW = 4;

/**
 * Lists the reasons to review a student's plan. Leaves out goals with too little data, and reasons that she decided on,
 * until there is something new.
 */
export function reviewPrompts(student: Student, evidence: ReviewEvidence): ReviewPrompt[] {
  const { entries, decisions, changes } = evidence;
  return [
    ...changedSchedules(changes),
    ...unreliableRoutines(student.id, entries),
    ...goalProgress(student, entries).flatMap(goalPrompt),
    ...manyVisits(student.id, evidence),
  ].filter((prompt) => isNews(prompt, decisions));
}

/** Gives one prompt for each routine of a class, even if each date of its visits has changed. */
function changedSchedules(changes: ReviewEvidence["changes"]): ReviewPrompt[] {
  const first = new Map<string, ReviewPrompt>();
  for (const { classId, change } of changes) {
    const { routine: routineTitle, code } = change;
    const key = routineKey(classId, routineTitle);
    // A day without school, or with another plan, passes by itself.
    const isLasting = code === "gone" || code === "not-then" || (code === "moved" && change.since !== undefined);
    if (isLasting && !first.has(key)) first.set(key, { why: "schedule-changed", classId, routineTitle, change });
  }
  return [...first.values()];
}

function unreliableRoutines(studentId: string, entries: readonly LedgerEntry[]): ReviewPrompt[] {
  const visited = new Map<string, { classId: string; routineTitle: string }>();
  for (const { entry } of latestEntries(entries.filter((one) => one.studentId === studentId)).all()) {
    const { classId = "", routineTitle = "" } = entry;
    visited.set(routineKey(classId, routineTitle), { classId, routineTitle });
  }
  return [...reliabilities(entries)].flatMap(([key, reliability]) => {
    const routine = visited.get(key);
    return routine && oftenFallsThrough(reliability) ? [{ why: "falls-through", ...routine, reliability }] : [];
  });
}

const LAST_POINTS = 3;

function goalPrompt({ goalId, text, trend, points, direction }: GoalProgress): ReviewPrompt[] {
  if (trend.verdict === "too-little" || trend.verdict === "unclear") return [];
  if (trend.verdict === (direction === "up" ? "rising" : "falling")) return [];
  const routines = new Set(points.slice(-LAST_POINTS).map(({ routineTitle }) => routineTitle)).size;
  return [{ why: trend.verdict, goalId, text, points: trend.points, routines }];
}

/** Counts sessions since the last decision on any reason: each decision counts as a review of the plan. */
function manyVisits(studentId: string, { entries, decisions }: ReviewEvidence): ReviewPrompt[] {
  const lastLook = decisions
    .map(({ decidedOn }) => decidedOn)
    .toSorted()
    .at(-1);
  const visits = latestEntries(entries.filter((one) => one.studentId === studentId))
    .all()
    .filter(({ entry }) => entry.outcome === "delivered" && (lastLook === undefined || entry.date > lastLook)).length;
  return visits >= VISITS_BETWEEN ? [{ why: "visits", visits }] : [];
}

function isNews(prompt: ReviewPrompt, decisions: readonly PlanDecision[]): boolean {
  const decided = decisions
    .filter((one) => promptSubject(one.prompt) === promptSubject(prompt))
    .toSorted((a, b) => a.decidedAt.localeCompare(b.decidedAt))
    .at(-1)?.prompt;
  if (!decided) return true;
  if (prompt.why === "falls-through" && decided.why === "falls-through")
    return prompt.reliability.asked >= decided.reliability.asked + SESSIONS_ANEW;
  if (prompt.why === "schedule-changed" && decided.why === "schedule-changed")
    return changeKey(prompt.change) !== changeKey(decided.change);
  if ("points" in prompt && "points" in decided)
    return prompt.why !== decided.why || prompt.points >= decided.points + POINTS_ANEW;
  return true;
}

/**
 * Identifies a change of the schedule, so that a later one counts as new; the day of the visit at which it was seen
 * does not matter.
 */
function changeKey(change: RoutineChange): string {
  if (change.code !== "moved") return change.code;
  return JSON.stringify([change.code, change.to.startMinute, change.to.endMinute]);
}
