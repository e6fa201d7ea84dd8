import type { Student } from "../caseload/records";
import { hasEnded } from "../ledger/student-visits";
import { pushInLine } from "../mandate/mandate-line";
import { closesDay } from "../school-calendar/closes-day";
import type { RecognisedOccurrence } from "../schedule/class-day";
import type { ClassWeek } from "../class-week/class-week";
import { findWindows, type Hurdle } from "./find-windows";
import type { PushInWindow } from "./push-in-window";
import type { WeekFacts } from "./week-facts";
import { type HelpfulChange, helpfulChanges } from "./helpful-changes";
import { isBookedIn, isProposedIn, visitableWindows } from "./visitable";

const OBSTACLES = [
  "booked",
  "proposed",
  "declined",
  "ruled-out",
  "outside-working-hours",
  "teacher-said-no",
  "colleague-there",
  "busy",
  "too-short",
  "taken-by-others",
  "open",
] as const;

/**
 * What keeps a routine in which a goal happens from becoming a visit; `booked` and `proposed` where it is one of the
 * student's own already, `ruled-out` where she said so in the matrix, `open` where nothing keeps it.
 */
export type Obstacle = (typeof OBSTACLES)[number];

/** Why a student's minutes are not covered in a week. */
export interface StudentExplanation {
  /** Occurrences of the class's routines in the week that are not over, whether or not a goal happens in them. */
  aheadCount: number;
  /** The fitting routines of the week by what keeps each from becoming a visit, in the order of {@link Obstacle}. */
  routines: { obstacle: Obstacle; count: number; titles: string[] }[];
  /** Changes that would open windows, the smallest first. */
  changes: HelpfulChange[];
}

const MAX_TITLES = 3;

/**
 * Explains what becomes of each routine of a week in which a student's goals happen, and which small change would open
 * windows. Tries each change with the facts of the student's class only.
 * @param chosen the windows suggested for the week, for all students
 */
export function explainStudent(
  facts: WeekFacts,
  student: Student,
  chosen: readonly PushInWindow[],
): StudentExplanation | undefined {
  const ofClass = facts.classes.find(({ schoolClass }) => schoolClass.id === student.classId);
  if (!ofClass?.occurrences) return undefined;
  const classSites = facts.classSites ?? new Map(facts.classes.map(({ schoolClass: { id, siteId } }) => [id, siteId]));
  const own: WeekFacts = { ...facts, classes: [ofClass], students: [student], classSites };
  const others = chosen.filter(({ parts }) => parts.every(({ studentId }) => studentId !== student.id));
  const found = new Map<Obstacle, string[]>();
  const { keys, ruledOut } = fittingKeys(own, student, ofClass);
  const ahead = routinesAhead(own, student, ofClass);
  for (const occurrence of ahead) {
    const isRuledOut = ruledOut.has(occurrence.titleKey);
    if (!isRuledOut && !keys.has(occurrence.titleKey)) continue;
    const obstacle =
      ownVisitIn(chosen, facts, { student, ofClass, occurrence }) ??
      (isRuledOut ? "ruled-out" : obstacleOf(own, { student, ofClass, occurrence, others }));
    found.set(obstacle, [...(found.get(obstacle) ?? []), occurrence.title]);
  }
  const routines = OBSTACLES.flatMap((obstacle) => {
    const titles = found.get(obstacle) ?? [];
    return titles.length === 0 ? [] : [{ obstacle, count: titles.length, titles: distinct(titles) }];
  });
  return { aheadCount: ahead.length, routines, changes: helpfulChanges(own, student, others) };
}

const distinct = (titles: readonly string[]): string[] => [...new Set(titles)].slice(0, MAX_TITLES);

/** Lists the routines in which a goal of the student happens, and those that would fit and that she ruled out. */
function fittingKeys(
  { goals }: WeekFacts,
  { id }: Student,
  { occurrences = [] }: ClassWeek,
): Record<"keys" | "ruledOut", ReadonlySet<string>> {
  const own = goals.get(id) ?? [];
  const keys = new Set(own.flatMap(({ found }) => found.matches.map(({ key }) => key)));
  const titles = new Set(own.flatMap(({ ruledOut = [] }) => ruledOut));
  const ruledOut = occurrences.filter(({ title, titleKey }) => titles.has(title) && !keys.has(titleKey));
  return { keys, ruledOut: new Set(ruledOut.map(({ titleKey }) => titleKey)) };
}

/**
 * Lists the occurrences on the shown school days on which a visit would count. Leaves out occurrences that are over:
 * time that is past is no obstacle.
 */
function routinesAhead(
  facts: WeekFacts,
  { mandate }: Student,
  { occurrences = [] }: ClassWeek,
): RecognisedOccurrence[] {
  const closed = new Set(occurrences.filter(closesDay).map(({ date }) => date));
  const isAhead = (occurrence: RecognisedOccurrence): boolean => !hasEnded(occurrence, facts.now);
  return occurrences
    .filter(({ date, allDay }) => !allDay && facts.days.includes(date))
    .filter((one) => !closed.has(one.date) && isAhead(one) && pushInLine(mandate, one.date) !== undefined);
}

interface TriedRoutine {
  student: Student;
  ofClass: ClassWeek;
  occurrence: RecognisedOccurrence;
  /** Windows chosen for other students. */
  others: readonly PushInWindow[];
}

/** A visit of the student in the occurrence is no obstacle of hers: it is what the student needs. */
function ownVisitIn(
  chosen: readonly PushInWindow[],
  { bookings }: WeekFacts,
  { student, ofClass, occurrence }: Omit<TriedRoutine, "others">,
): "booked" | "proposed" | undefined {
  const place = { classId: ofClass.schoolClass.id, entryId: occurrence.entryId, date: occurrence.date };
  if (isBookedIn(bookings, student.id, place)) return "booked";
  return isProposedIn(chosen, student.id, place) ? "proposed" : undefined;
}

function obstacleOf(own: WeekFacts, { student, ofClass, occurrence, others }: TriedRoutine): Obstacle {
  const one: WeekFacts = { ...own, classes: [{ ...ofClass, occurrences: [occurrence] }] };
  const { windows, furthest } = findWindows(one);
  if (windows.length === 0) return obstacleAt(furthest.get(student.id)?.hurdle ?? "none");
  return visitableWindows(one, others).length === 0 ? "taken-by-others" : "open";
}

function obstacleAt(hurdle: Hurdle): Obstacle {
  switch (hurdle) {
    case "none":
    case "matched":
    case "undeclined":
      return "declined";
    case "this-week":
      return "outside-working-hours";
    case "in-hours":
      return "teacher-said-no";
    case "welcome":
      return "colleague-there";
    case "room-free":
      return "busy";
    case "free":
    case "long-enough":
      return "too-short";
  }
}
