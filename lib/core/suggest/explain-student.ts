import type { Student } from "../caseload/records";
import { hasEnded } from "../ledger/student-visits";
import { pushInLine } from "../mandate/mandate-line";
import { closesDay } from "../school-calendar/closes-day";
import type { RecognisedOccurrence } from "../schedule/class-day";
import { contains, overlaps } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { ClassWeek } from "../class-week/class-week";
import { findWindows, type Hurdle } from "./find-windows";
import type { PushInWindow } from "./push-in-window";
import type { WeekFacts } from "./week-facts";

/** What keeps a routine in which a goal happens from becoming a visit; `open` where nothing keeps it. */
export type Obstacle =
  "declined" | "outside-working-hours" | "teacher-said-no" | "colleague-there" | "busy" | "taken-by-others" | "open";

/** A small change to the week that would make room, and how many windows it would open for the student. */
export type HelpfulChange = { windows: number } & (
  | { code: "hours"; siteId: string; edge: "start" | "end"; minutes: number }
  | { code: "event"; title: string; date: IsoDate }
  | { code: "decline"; title: string }
  | { code: "teacher" } // the times at which the teacher wants no visit
  | { code: "colleague" } // visits of colleagues in the same room
);

/** Why a student's minutes are not covered in a week. */
export interface StudentExplanation {
  /** The fitting routines of the week by what keeps each from becoming a visit, in the order of {@link Obstacle}. */
  routines: { obstacle: Obstacle; count: number; titles: string[] }[];
  /** Changes that would open windows, the smallest first. */
  changes: HelpfulChange[];
}

const OBSTACLES: readonly Obstacle[] = [
  "declined",
  "outside-working-hours",
  "teacher-said-no",
  "colleague-there",
  "busy",
  "taken-by-others",
  "open",
];
/** How much earlier or later she might start or end, in minutes, smallest first. */
const HOUR_STEPS = [5, 10, 15, 30];
const MAX_CHANGES = 3;
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
  const own: WeekFacts = { ...facts, classes: [ofClass], students: [student] };
  const others = chosen.filter(({ parts }) => parts.every(({ studentId }) => studentId !== student.id));
  const found = new Map<Obstacle, string[]>();
  for (const occurrence of fittingRoutines(own, student, ofClass)) {
    const obstacle = obstacleOf(own, { student, ofClass, occurrence, others });
    found.set(obstacle, [...(found.get(obstacle) ?? []), occurrence.title]);
  }
  const routines = OBSTACLES.flatMap((obstacle) => {
    const titles = found.get(obstacle) ?? [];
    return titles.length === 0 ? [] : [{ obstacle, count: titles.length, titles: distinct(titles) }];
  });
  return { routines, changes: helpfulChanges(own, student) };
}

const distinct = (titles: readonly string[]): string[] => [...new Set(titles)].slice(0, MAX_TITLES);

/**
 * Lists the occurrences in which a goal of the student happens, on the shown school days on which a visit would count.
 * Leaves out occurrences that are over: time that is past is no obstacle.
 */
function fittingRoutines(
  facts: WeekFacts,
  { id, mandate }: Student,
  { occurrences = [] }: ClassWeek,
): RecognisedOccurrence[] {
  const goals = facts.goals.get(id) ?? [];
  const keys = new Set(goals.flatMap(({ found }) => found.matches.map(({ key }) => key)));
  const closed = new Set(occurrences.filter(closesDay).map(({ date }) => date));
  const isAhead = (occurrence: RecognisedOccurrence): boolean => !hasEnded(occurrence, facts.now);
  return occurrences
    .filter(({ titleKey, date, allDay }) => keys.has(titleKey) && !allDay && facts.days.includes(date))
    .filter((one) => !closed.has(one.date) && isAhead(one) && pushInLine(mandate, one.date) !== undefined);
}

interface TriedRoutine {
  student: Student;
  ofClass: ClassWeek;
  occurrence: RecognisedOccurrence;
  /** Windows chosen for other students. */
  others: readonly PushInWindow[];
}

function obstacleOf(own: WeekFacts, { student, ofClass, occurrence, others }: TriedRoutine): Obstacle {
  const { windows, furthest } = findWindows({ ...own, classes: [{ ...ofClass, occurrences: [occurrence] }] });
  if (windows.length === 0) return obstacleAt(furthest.get(student.id)?.hurdle ?? "none");
  const isTaken = windows.every(({ date, free }) =>
    others.some((other) => other.date === date && overlaps(other, free) && contains(other, free)),
  );
  return isTaken ? "taken-by-others" : "open";
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
    case "free":
      return "busy";
  }
}

/** Tries each small change and keeps those that open windows, the smallest first. */
function helpfulChanges(own: WeekFacts, student: Student): HelpfulChange[] {
  const before = new Set(findWindows(own).windows.map(keyOf));
  const opened = (changed: Partial<WeekFacts>): number =>
    findWindows({ ...own, ...changed }).windows.filter((window) => !before.has(keyOf(window))).length;
  const changes = [
    ...declineChanges(own, student, opened),
    ...teacherChange(own, opened),
    ...colleagueChange(own, opened),
  ];
  return [...hourChanges(own, opened), ...eventChanges(own, opened), ...changes].slice(0, MAX_CHANGES);
}

/** Ignores the times, so that a window that only grew does not count as new. */
const keyOf = ({ classId, entryId, date }: PushInWindow): string => `${classId}|${entryId}|${date}`;

type CountOpened = (changed: Partial<WeekFacts>) => number;

function hourChanges(own: WeekFacts, opened: CountOpened): HelpfulChange[] {
  const { siteId } = own.classes[0]!.schoolClass;
  return (["start", "end"] as const).flatMap((edge) => {
    for (const minutes of HOUR_STEPS) {
      const workingHours = own.workingHours.map((hours) => {
        if (hours.siteId !== siteId) return hours;
        const { startMinute, endMinute } = hours;
        return edge === "start"
          ? { ...hours, startMinute: startMinute - minutes }
          : { ...hours, endMinute: endMinute + minutes };
      });
      const windows = opened({ workingHours });
      if (windows > 0) return [{ code: "hours", siteId, edge, minutes, windows } as const];
    }
    return [];
  });
}

/** Lists her own events whose removal would open windows, the most helpful first. */
function eventChanges(own: WeekFacts, opened: CountOpened): HelpfulChange[] {
  return own.busy
    .filter(({ tentative, isAway }) => !tentative && !isAway)
    .map((event) => {
      const windows = opened({ busy: own.busy.filter((other) => other !== event) });
      return { code: "event" as const, title: event.title, date: event.date, windows };
    })
    .filter(({ windows }) => windows > 0)
    .toSorted((a, b) => b.windows - a.windows);
}

function declineChanges(own: WeekFacts, { id }: Student, opened: CountOpened): HelpfulChange[] {
  return own.declines
    .filter(({ studentId }) => studentId === id)
    .map((decline) => {
      const windows = opened({ declines: own.declines.filter((other) => other !== decline) });
      return { code: "decline" as const, title: decline.title, windows };
    })
    .filter(({ windows }) => windows > 0);
}

function teacherChange(own: WeekFacts, opened: CountOpened): HelpfulChange[] {
  const windows = opened({ classes: own.classes.map((one) => ({ ...one, blocked: [] })) });
  return windows > 0 ? [{ code: "teacher", windows }] : [];
}

function colleagueChange({ others = [] }: WeekFacts, opened: CountOpened): HelpfulChange[] {
  const windows = others.length > 0 ? opened({ others: [] }) : 0;
  return windows > 0 ? [{ code: "colleague", windows }] : [];
}
