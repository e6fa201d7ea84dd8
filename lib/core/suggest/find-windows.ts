import { isOpen } from "../booking/state";
import { compare } from "../compare";
import type { SchoolClass, Student } from "../caseload/records";
import type { GoalMatch } from "../match/goal-match";
import type { RecognisedOccurrence } from "../schedule/class-day";
import { closesDay } from "../school-calendar/closes-day";
import { intersection, lengthOf, overlaps, subtract, type Interval } from "../time/interval";
import { weekdayOf, type IsoDate } from "../time/iso-date";
import type { PushInWindow, WindowCaution, WindowPart } from "./push-in-window";
import { TRAVEL_MINUTES } from "./travel";
import { nextAttemptId, windowId } from "./window-id";
import type { ClassWeek, DayNote } from "../class-week/class-week";
import type { MatchedGoal, WeekFacts } from "./week-facts";

/** Below this a visit is not worth the walk: the end of a routine that another duty cut off. */
const SHORTEST_VISIT_MINUTES = 10;
/** Worth of a match by its strength: two "often" outweigh one "point of the routine" only just. */
const WORTH = { 1: 0.6, 2: 1.7, 3: 3 } as const;
/** A routine that the therapist pinned comes before any that only the rules propose. */
const PINNED_WORTH = 4;

function worthOf({ strength, reason }: GoalMatch): number {
  return reason.code === "pinned" ? PINNED_WORTH : WORTH[strength];
}

/**
 * The checks that a routine passes on the way to a window, in order. The furthest one that a student's routines passed
 * says why no window came out.
 */
export type Hurdle = "none" | "matched" | "undeclined" | "this-week" | "in-hours" | "welcome" | "free";

/** All windows that would work, and how far each student's best routine came. */
export interface FoundWindows {
  windows: PushInWindow[];
  /** By student id; `title` is the routine that came furthest. */
  furthest: Map<string, { hurdle: Hurdle; title: string }>;
}

const HURDLES: readonly Hurdle[] = ["none", "matched", "undeclined", "this-week", "in-hours", "welcome", "free"];

/**
 * Finds every stretch of a routine in which at least one goal of the class happens, the therapist works at that
 * building and is free. Recess, lunch or PE rules out a pull-out but not a push-in: only her own time and the class's
 * non-routines rule one out.
 */
export function findWindows(week: WeekFacts): FoundWindows {
  const furthest: FoundWindows["furthest"] = new Map();
  const facts: IndexedFacts = {
    ...week,
    visitedWindows: new Set(week.bookings.filter(isOpen).map((booking) => booking.windowId)),
    mandates: new Map(week.students.map(({ id, mandate }) => [id, mandate.minutes])),
    declined: new Set(
      week.declines.map(({ classId, titleKey, studentId }) => declineKey(classId, titleKey, studentId)),
    ),
  };
  const windows = facts.classes.flatMap((classWeek) => {
    const students = facts.students.filter((student) => student.classId === classWeek.schoolClass.id);
    return students.length === 0 ? [] : windowsOfClass(facts, classWeek, { students, furthest });
  });
  return { windows, furthest };
}

/** The facts, indexed for the look-ups that every window needs. */
interface IndexedFacts extends WeekFacts {
  /** Minutes of a visit, by student id. */
  mandates: ReadonlyMap<string, number>;
  declined: ReadonlySet<string>;
  /** Ids of the windows of open bookings. */
  visitedWindows: ReadonlySet<string>;
}

const declineKey = (classId: string, titleKey: string, studentId: string): string =>
  `${classId}|${titleKey}|${studentId}`;

interface StudentProgress {
  students: Student[];
  furthest: FoundWindows["furthest"];
}

function windowsOfClass(
  facts: IndexedFacts,
  { schoolClass, occurrences = [], blocked = [], notes = [] }: ClassWeek,
  progress: StudentProgress,
): PushInWindow[] {
  const closed = new Set(occurrences.filter(closesDay).map(({ date }) => date));
  noteMatches(facts, schoolClass.id, progress);
  return occurrences
    .filter(({ date, allDay }) => !allDay && facts.days.includes(date) && !closed.has(date))
    .flatMap((occurrence) => {
      const parts = partsFor(facts, occurrence, { ...progress, classId: schoolClass.id });
      return parts.length === 0
        ? []
        : windowsIn(facts, { schoolClass, occurrence, occurrences, blocked, notes, parts }, progress);
    });
}

/** Notes, before any day is examined, who has a match at all and who has one that was not declined. */
function noteMatches(facts: IndexedFacts, classId: string, { students, furthest }: StudentProgress): void {
  for (const student of students) {
    const matches = (facts.goals.get(student.id) ?? []).flatMap(({ found }) => found.matches);
    for (const match of matches) {
      advance(furthest, student.id, { hurdle: "matched", title: match.reason.title });
      if (!isDeclined(facts, classId, match.key, student.id))
        advance(furthest, student.id, { hurdle: "undeclined", title: match.reason.title });
    }
  }
}

function advance(furthest: FoundWindows["furthest"], studentId: string, step: { hurdle: Hurdle; title: string }): void {
  const reached = furthest.get(studentId)?.hurdle ?? "none";
  if (HURDLES.indexOf(step.hurdle) > HURDLES.indexOf(reached)) furthest.set(studentId, step);
}

function isDeclined({ declined }: IndexedFacts, classId: string, titleKey: string, studentId: string): boolean {
  return declined.has(declineKey(classId, titleKey, studentId));
}

function partsFor(
  facts: IndexedFacts,
  { titleKey, title }: RecognisedOccurrence,
  { students, furthest, classId }: StudentProgress & { classId: string },
): WindowPart[] {
  return students
    .filter((student) => !isDeclined(facts, classId, titleKey, student.id))
    .flatMap((student) => {
      const best = bestGoal(facts.goals.get(student.id) ?? [], titleKey);
      if (!best) return [];
      advance(furthest, student.id, { hurdle: "this-week", title });
      const { goal, match } = best;
      return [
        { studentId: student.id, initials: student.initials, goalId: goal.goalId, goalText: goal.goalText, match },
      ];
    })
    .sort((a, b) => b.match.score - a.match.score || compare(a.initials, b.initials));
}

function bestGoal(goals: readonly MatchedGoal[], key: string): { goal: MatchedGoal; match: GoalMatch } | undefined {
  let best: { goal: MatchedGoal; match: GoalMatch } | undefined;
  for (const goal of goals)
    for (const match of goal.found.matches)
      if (match.key === key && (!best || match.score > best.match.score)) best = { goal, match };
  return best;
}

interface Place {
  schoolClass: SchoolClass;
  occurrence: RecognisedOccurrence;
  occurrences: readonly RecognisedOccurrence[];
  /** Times at which the teacher wants no visit. */
  blocked: readonly (Interval & { date: IsoDate })[];
  /** What the school's calendar says of its days. */
  notes: readonly DayNote[];
  parts: WindowPart[];
}

function windowsIn(facts: IndexedFacts, place: Place, { furthest }: StudentProgress): PushInWindow[] {
  const { occurrence, parts, schoolClass, blocked } = place;
  const { date } = occurrence;
  // A whole routine is worth a visit however short it is: handwashing takes five minutes. A cut one is not whole.
  const shortest = Math.min(SHORTEST_VISIT_MINUTES, lengthOf(occurrence.usual ?? occurrence));
  const mark = (hurdle: Hurdle): void => {
    for (const { studentId } of parts) advance(furthest, studentId, { hurdle, title: occurrence.title });
  };
  const atWork = facts.workingHours
    .filter(({ siteId, weekday }) => siteId === schoolClass.siteId && weekday === weekdayOf(date))
    .flatMap((hours) => intersection(hours, occurrence) ?? [])
    .filter((stretch) => lengthOf(stretch) >= shortest);
  if (atWork.length > 0) mark("in-hours");
  const closed = blocked.filter((stretch) => stretch.date === date);
  const welcome = atWork
    .flatMap((stretch) => subtract(stretch, closed))
    .filter((stretch) => lengthOf(stretch) >= shortest);
  if (welcome.length > 0) mark("welcome");
  const free = welcome.flatMap((stretch) => subtract(stretch, takenOn(facts, date, occurrence)));
  const wanted = Math.max(...parts.map(({ studentId }) => mandateOf(facts, studentId)));
  const windows = free
    .filter((stretch) => lengthOf(stretch) >= shortest)
    .map((stretch) =>
      windowAt(facts, place, { ...stretch, endMinute: Math.min(stretch.endMinute, stretch.startMinute + wanted) }),
    );
  if (windows.length > 0) mark("free");
  return windows;
}

function mandateOf({ mandates }: IndexedFacts, studentId: string): number {
  return mandates.get(studentId) ?? 0;
}

/**
 * Lists what blocks a stretch: her own events (not the routine itself, should her page show it), her bookings, the
 * past.
 */
function takenOn(facts: IndexedFacts, date: IsoDate, routine: RecognisedOccurrence): Interval[] {
  const past: Interval[] =
    date < facts.now.date
      ? [{ startMinute: 0, endMinute: 1440 }]
      : date === facts.now.date
        ? [{ startMinute: 0, endMinute: facts.now.minute }]
        : [];
  const events = facts.busy.filter((busy) => busy.date === date && !busy.tentative && !isSame(busy, routine));
  const booked = facts.bookings.filter((booking) => booking.date === date && isOpen(booking));
  return [...past, ...events, ...booked];
}

function isSame(busy: { title: string } & Interval, routine: RecognisedOccurrence): boolean {
  return (
    busy.startMinute === routine.startMinute &&
    busy.endMinute === routine.endMinute &&
    busy.title.trim().toLowerCase() === routine.title.trim().toLowerCase()
  );
}

function windowAt(facts: IndexedFacts, place: Place, at: Interval): PushInWindow {
  const { schoolClass, occurrence, parts } = place;
  const { date, entryId, titleKey, title } = occurrence;
  const length = lengthOf(at);
  const cautions = cautionsOf(facts, place, at);
  const worth = parts.reduce(
    (sum, { studentId, match }) => sum + worthOf(match) * Math.min(1, length / mandateOf(facts, studentId)),
    0,
  );
  return {
    ...at,
    id: nextAttemptId(
      windowId({ classId: schoolClass.id, entryId, date, startMinute: at.startMinute }),
      facts.visitedWindows,
    ),
    classId: schoolClass.id,
    entryId,
    titleKey,
    routineTitle: title,
    kind: parts[0]!.match.kind,
    date,
    routine: { startMinute: occurrence.startMinute, endMinute: occurrence.endMinute },
    parts,
    cautions,
    score: worth - 0.25 * cautions.length,
  };
}

function cautionsOf(
  facts: IndexedFacts,
  { schoolClass, occurrence, occurrences, notes, parts }: Place,
  at: Interval,
): WindowCaution[] {
  const { date } = occurrence;
  const cautions: WindowCaution[] = [];
  if (!facts.provenDays.has(date)) cautions.push({ code: "calendar-not-read" });
  const tentative = facts.busy.find((busy) => busy.date === date && busy.tentative && overlaps(busy, at));
  if (tentative) cautions.push({ code: "tentative-event", title: tentative.title });
  const test = occurrences.find(
    (other) =>
      other.date === date &&
      !other.allDay &&
      other.endMinute === occurrence.startMinute &&
      other.recognition.nonRoutine?.kind === "assessment",
  );
  if (test) cautions.push({ code: "just-after-test", title: test.title });
  const testing = notes.find((note) => note.date === date && isUntimedTest(note));
  if (testing) cautions.push({ code: "testing-day", title: testing.because.title });
  const mandateMinutes = Math.max(...parts.map(({ studentId }) => mandateOf(facts, studentId)));
  if (lengthOf(at) < mandateMinutes)
    cautions.push({ code: "shorter-than-mandate", minutes: lengthOf(at), mandateMinutes });
  const travel = tightTravel(facts, schoolClass.siteId, { ...at, date });
  return travel ? [...cautions, travel] : cautions;
}

/** True for tests at unknown hours; tests at known hours were cut out of the routines already. */
function isUntimedTest({ because }: DayNote): boolean {
  return because.kind === "testing" && (because.startMinute === undefined || because.endMinute === undefined);
}

function tightTravel(facts: IndexedFacts, siteId: string, at: Interval & { date: IsoDate }): WindowCaution | undefined {
  const siteOf = (classId: string): string | undefined =>
    facts.classes.find(({ schoolClass }) => schoolClass.id === classId)?.schoolClass.siteId;
  for (const booking of facts.bookings) {
    const fromSiteId = siteOf(booking.classId);
    const minutes = at.startMinute - booking.endMinute;
    if (!isOpen(booking) || booking.date !== at.date || !fromSiteId || fromSiteId === siteId) continue;
    if (minutes >= 0 && minutes < TRAVEL_MINUTES) return { code: "tight-travel", fromSiteId, minutes };
  }
  return undefined;
}
