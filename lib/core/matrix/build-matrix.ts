import { askable, questionOf } from "../asking/teacher-question";
import type { CellDecision, Decline, Student, TeacherQuestion } from "../caseload/records";
import type { GoalCase } from "../goals/goal-case";
import type { MatchReason, RoutineCandidate } from "../match/goal-match";
import { matchGoal } from "../match/match-goal";
import type { RecognisedOccurrence } from "../schedule/class-day";
import { scheduleLines } from "../schedule/schedule-lines";
import type { MatchedGoal } from "../suggest/week-facts";
import { decisionAt, subjectOf, type CellPlace } from "./cell-decision";
import type { MatrixCell, MatrixRoutine, MatrixRow } from "./matrix-row";

/** What the rows of a class are made from. */
export interface MatrixSources {
  classId: string;
  /** The class's students, in the order of the rows. */
  students: readonly Student[];
  /** By student id: the matches that suggestions are made from. */
  goals: ReadonlyMap<string, readonly MatchedGoal[]>;
  /** One for each title. */
  candidates: readonly RoutineCandidate[];
  decisions: ReadonlyMap<string, CellDecision>;
  declines: readonly Decline[];
  questions: readonly TeacherQuestion[];
  /** Says in her language why a routine fits a goal. */
  sayReason(reason: MatchReason, goalText: string): string;
}

/** Builds the columns: every title that is a routine, once, by its first time of the day. */
export function matrixRoutines(occurrences: readonly RecognisedOccurrence[]): MatrixRoutine[] {
  const routines = new Map<string, MatrixRoutine>();
  for (const line of scheduleLines(occurrences.filter(({ allDay }) => !allDay))) {
    const kind = line.recognition.kinds[0]?.kind;
    if (!kind) continue;
    const { titleKey: key, title, startMinute, endMinute, weekdays, confirmedOn } = line;
    const time = { startMinute, endMinute, weekdays };
    const routine = routines.get(key);
    if (!routine) routines.set(key, { key, title, kind, times: [time], ...(confirmedOn ? { confirmedOn } : {}) });
    else {
      routine.times.push(time);
      if (confirmedOn) routine.confirmedOn = confirmedOn;
    }
  }
  return [...routines.values()];
}

/** Lists the titles that don't say what happens, in time order. */
export function opaqueTitles(occurrences: readonly RecognisedOccurrence[]): string[] {
  const opaque = scheduleLines(occurrences).filter(({ recognition }) => recognition.nonRoutine?.kind === "opaque");
  return [...new Map(opaque.map(({ titleKey, title }) => [titleKey, title])).values()];
}

/** Builds the rows: every goal with its cell in each routine, and what to do where none is suggested. */
export function matrixRows(routines: readonly MatrixRoutine[], sources: MatrixSources): MatrixRow[] {
  const candidates = new Map(sources.candidates.map((candidate) => [candidate.key, candidate]));
  return sources.students.flatMap((student) =>
    (sources.goals.get(student.id) ?? []).map((goal) => {
      const goalCase: GoalCase = {
        goalText: goal.goalText,
        discipline: student.discipline,
        grade: student.grade,
      };
      const row = { student, goal, goalCase, subject: subjectOf(goalCase) };
      return rowOf(row, { routines, candidates, sources });
    }),
  );
}

interface RowSources {
  student: Student;
  goal: MatchedGoal;
  goalCase: GoalCase;
  subject: MatrixRow["subject"];
}

interface Grid {
  routines: readonly MatrixRoutine[];
  candidates: ReadonlyMap<string, RoutineCandidate>;
  sources: MatrixSources;
}

function rowOf(row: RowSources, grid: Grid): MatrixRow {
  const { student, goal, subject } = row;
  const { classId, questions } = grid.sources;
  const { abstention } = goal.found;
  const about = abstention && questionOf(abstention);
  return {
    studentId: student.id,
    initials: student.initials,
    goalId: goal.goalId,
    goalText: goal.goalText,
    subject,
    cells: grid.routines.map((routine) => cellOf(row, routine, grid)),
    ...(abstention ? { abstention } : {}),
    ruledOut: goal.ruledOut ?? [],
    ...(about ? { question: askable(classId, about, questions) } : {}),
  };
}

function cellOf(row: RowSources, routine: MatrixRoutine, { candidates, sources }: Grid): MatrixCell {
  const { key, kind } = routine;
  const { student, goal, goalCase, subject } = row;
  const { classId, decisions, declines } = sources;
  const place: CellPlace = {
    classId,
    studentId: student.id,
    goalId: goal.goalId,
    subject,
    titleKey: key,
    kind,
  };
  const candidate = candidates.get(key);
  const suggested = goal.found.matches.find((match) => match.key === key);
  // Where the rules abstain from the goal as a whole, a match with this one routine would be misleading.
  const isMatchable = candidate && !goal.found.abstention;
  const ownMatch = suggested ?? (isMatchable ? matchGoal(goalCase, [candidate]).matches[0] : undefined);
  const decision = decisionAt(place, decisions);
  const decline = declines.find(
    (one) => one.classId === classId && one.titleKey === key && one.studentId === student.id,
  );
  return {
    key,
    state: stateOf({ decision, decline, suggested, ownMatch }),
    strength: ownMatch?.strength ?? 0,
    ...(ownMatch ? { reasonText: sources.sayReason(ownMatch.reason, goal.goalText) } : {}),
    cautions: ownMatch?.cautions ?? [],
    ...(decision ? { decision: { id: decision.id, verdict: decision.verdict, reach: decision.reach } } : {}),
    ...(decline ? { declineId: decline.id } : {}),
  };
}

function stateOf(known: {
  decision: CellDecision | undefined;
  decline: Decline | undefined;
  suggested: MatchedGoal["found"]["matches"][number] | undefined;
  ownMatch: MatchedGoal["found"]["matches"][number] | undefined;
}): MatrixCell["state"] {
  const { decision, decline, suggested, ownMatch } = known;
  if (decision?.verdict === "forbidden" || decline) return "forbidden";
  if (suggested) return suggested.reason.code === "pinned" ? "pinned" : "suggested";
  return ownMatch ? "possible" : "none";
}
