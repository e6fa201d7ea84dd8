import type { Student } from "../core/caseload/records";
import { matchGoal } from "../core/match/match-goal";
import type { RoutineCandidate } from "../core/match/goal-match";
import type { RecognisedOccurrence } from "../core/schedule/class-day";
import type { MatchedGoal } from "../core/suggest/week-facts";
import { addDays, mondayOf, type IsoDate } from "../core/time/iso-date";

/** Weeks that are looked at to know a class's routines: two cover A/B weeks. */
const LOOKED_AT_WEEKS = 2;

/** The range of days from which a class's routines are read, around a day: half-open. */
export function routineRange(date: IsoDate): { from: IsoDate; to: IsoDate } {
  const from = mondayOf(date);
  return { from, to: addDays(from, LOOKED_AT_WEEKS * 7) };
}

/** The routines of a class as the matcher takes them: one for each title. All-day entries are no routines. */
export function routineCandidates(occurrences: readonly RecognisedOccurrence[]): RoutineCandidate[] {
  const candidates = new Map<string, RoutineCandidate>();
  for (const { titleKey, title, recognition, startMinute, endMinute, allDay } of occurrences)
    if (!allDay && !candidates.has(titleKey))
      candidates.set(titleKey, {
        key: titleKey,
        title,
        recognition,
        startMinute,
        durationMinutes: endMinute - startMinute,
      });
  return [...candidates.values()];
}

/** Every goal of a student with the routines of the class in which it happens. */
export function matchGoals(student: Student, candidates: readonly RoutineCandidate[]): MatchedGoal[] {
  return student.goals.map((goal) => ({
    goalId: goal.id,
    goalText: goal.text,
    found: matchGoal({ goalText: goal.text, discipline: student.discipline, grade: student.grade }, candidates),
  }));
}
