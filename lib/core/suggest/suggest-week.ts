import type { Student } from "../caseload/records";
import { ledgerOf } from "../ledger/ledger";
import { chooseWindows } from "./choose-windows";
import { findWindows, type FoundWindows } from "./find-windows";
import type { NothingFits, SuggestedWeek } from "./push-in-window";
import type { WeekFacts } from "./week-facts";

/**
 * Suggests the push-in windows of the shown days: the best ones to draw, the rest as alternatives, and for each student
 * without one the reason. Same facts, same answer: no clock, no randomness.
 */
export function suggestWeek(facts: WeekFacts): SuggestedWeek {
  const missing = notSetUp(facts);
  if (missing) return { days: facts.days, suggested: [], alternatives: [], nothingFits: [missing] };
  const wanted = visitsWanted(facts);
  const found = findWindows(facts);
  const sites = new Map(facts.classes.map(({ schoolClass }) => [schoolClass.id, schoolClass.siteId]));
  const { suggested, alternatives } = chooseWindows(found.windows, wanted, (classId) => sites.get(classId) ?? "");
  const served = new Set(suggested.flatMap(({ parts }) => parts.map(({ studentId }) => studentId)));
  const nothingFits = facts.students
    .filter(({ id }) => !served.has(id))
    .map((student) => whyNothing(facts, student, found, wanted.get(student.id) ?? 0));
  return { days: facts.days, suggested, alternatives, nothingFits };
}

/** Names the first thing that is missing before a window can be found for anybody. */
export function notSetUp(facts: Pick<WeekFacts, "classes" | "students" | "workingHours">): NothingFits | undefined {
  if (facts.classes.length === 0) return { code: "no-class" };
  const unscheduled = facts.classes.every(({ occurrences }) => occurrences === undefined);
  if (unscheduled) return { code: "no-schedule", classId: facts.classes[0]!.schoolClass.id };
  if (facts.students.length === 0) return { code: "no-student" };
  return facts.workingHours.length === 0 ? { code: "no-working-hours" } : undefined;
}

/** Counts the visits wanted in the shown days: those of the week of the first day that is not over. */
function visitsWanted(facts: WeekFacts): Map<string, number> {
  const date = facts.days.find((day) => day >= facts.now.date) ?? facts.days[0] ?? facts.now.date;
  return new Map(facts.students.map((student) => [student.id, ledgerOf(student, date, facts).visitsWanted]));
}

function whyNothing(facts: WeekFacts, student: Student, found: FoundWindows, wanted: number): NothingFits {
  const studentId = student.id;
  if (wanted === 0) return { code: "mandate-met", studentId };
  if (student.goals.length === 0) return { code: "no-goal", studentId };
  const classWeek = facts.classes.find(({ schoolClass }) => schoolClass.id === student.classId);
  if (!classWeek?.occurrences) return { code: "no-schedule", classId: student.classId };
  const { hurdle, title } = found.furthest.get(studentId) ?? { hurdle: "none", title: "" };
  switch (hurdle) {
    case "none":
      if (facts.goals.get(studentId)?.some(({ ruledOut = [] }) => ruledOut.length > 0))
        return { code: "all-forbidden", studentId };
      return { code: "no-match", studentId, goalId: student.goals[0]!.id };
    case "matched":
      return { code: "all-declined", studentId };
    case "undeclined":
      return { code: "not-this-week", studentId };
    case "this-week":
      return { code: "outside-working-hours", studentId, title };
    case "in-hours":
      return { code: "teacher-said-no", studentId, title };
    case "welcome":
    case "free":
      return { code: "no-free-time", studentId, title };
  }
}
