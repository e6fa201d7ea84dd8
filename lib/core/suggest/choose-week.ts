import { compare } from "../compare";
import type { Student } from "../caseload/records";
import { pushInLine } from "../mandate/mandate-line";
import { chooseWindows } from "./choose-windows";
import type { FoundWindows } from "./find-windows";
import type { NothingFits, SuggestedWeek } from "./push-in-window";
import { minutesWanted } from "./wanted-visits";
import type { WeekFacts } from "./week-facts";

/** Fewest lacking minutes of a week that she is shown. */
const NOTICED_MINUTES = 5;

/**
 * Chooses among the windows found in a week: the best ones to draw, the rest as alternatives, and for each student
 * whose minutes are not covered the reason. Deterministic: uses neither clock nor randomness.
 */
export function chooseWeek(facts: WeekFacts, found: FoundWindows): SuggestedWeek {
  const missing = notSetUp(facts);
  if (missing) return { days: facts.days, suggested: [], alternatives: [], nothingFits: [missing] };
  const { suggested, alternatives, shortMinutes } = chooseWindows(found, facts);
  const served = new Set(suggested.flatMap(({ parts }) => parts.map(({ studentId }) => studentId)));
  const reasons = facts.students.flatMap((student) =>
    served.has(student.id) ? shortOf(student.id, found, shortMinutes) : whyNothing(facts, student, found),
  );
  return { days: facts.days, suggested, alternatives, nothingFits: problemsFirst(reasons) };
}

/** Leaves out `mandate-met`, which is no problem, unless nothing else is left. */
function problemsFirst(reasons: readonly NothingFits[]): NothingFits[] {
  const problems = reasons.filter(({ code }) => code !== "mandate-met");
  return problems.length > 0 ? worstFirst(problems) : [...reasons];
}

/**
 * Sorts students without any window before those who lack minutes, and these by how many they lack. A reason that
 * holds for a whole class is named once.
 */
function worstFirst(reasons: readonly NothingFits[]): NothingFits[] {
  const once = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return [...once.values()].sort((a, b) => compare(lackingMinutes(b), lackingMinutes(a)));
}

const lackingMinutes = (reason: NothingFits): number =>
  reason.code === "short-of-minutes" ? reason.wantedMinutes - reason.minutes : Infinity;

/** Names the minutes of the week that a served student's windows don't cover. */
function shortOf(
  studentId: string,
  { wanted }: FoundWindows,
  shortMinutes: ReadonlyMap<string, number>,
): NothingFits[] {
  const lacking = shortMinutes.get(studentId) ?? 0;
  if (lacking < NOTICED_MINUTES) return [];
  const ofStudent = wanted.get(studentId);
  const wantedInAll = ofStudent ? minutesWanted(ofStudent) : 0;
  return [{ code: "short-of-minutes", studentId, minutes: wantedInAll - lacking, wantedMinutes: wantedInAll }];
}

/** Names the first thing that is missing before a window can be found for anybody. */
export function notSetUp(facts: Pick<WeekFacts, "classes" | "students" | "workingHours">): NothingFits | undefined {
  if (facts.classes.length === 0) return { code: "no-class" };
  const unscheduled = facts.classes.every(({ occurrences }) => occurrences === undefined);
  if (unscheduled) return { code: "no-schedule", classId: facts.classes[0]!.schoolClass.id };
  if (facts.students.length === 0) return { code: "no-student" };
  return facts.workingHours.length === 0 ? { code: "no-working-hours" } : undefined;
}

function whyNothing(facts: WeekFacts, student: Student, found: FoundWindows): NothingFits {
  const studentId = student.id;
  const wanted = found.wanted.get(studentId)?.count ?? 0;
  if (!facts.days.some((date) => pushInLine(student.mandate, date))) return { code: "no-mandate-line", studentId };
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
      return { code: "colleague-there", studentId, title };
    case "room-free":
      return { code: "no-free-time", studentId, title };
    case "free":
      return { code: "too-short", studentId, title };
    case "long-enough":
      return { code: "taken-by-others", studentId, title };
  }
}
