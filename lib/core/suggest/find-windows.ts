import { isOpen } from "../booking/state";
import { compare } from "../compare";
import { othersInRoom } from "../building/room-match";
import type { Student } from "../caseload/records";
import type { GoalMatch } from "../match/goal-match";
import type { RecognisedOccurrence } from "../schedule/class-day";
import { closesDay } from "../school-calendar/closes-day";
import { intersection, lengthOf, subtract, type Interval } from "../time/interval";
import { weekdayOf, type IsoDate } from "../time/iso-date";
import { hasEnded } from "../ledger/student-visits";
import { reliabilities } from "../ledger/reliability";
import type { PushInWindow, WindowPart } from "./push-in-window";
import { commonCautions, needsCheck } from "./rank-cautions";
import { startIn } from "./start-time";
import { wantedMinutes, windowAt, type IndexedFacts, type RoutinePlace } from "./window-at";
import type { ClassWeek } from "../class-week/class-week";
import { MIN_VISIT_MINUTES, wantedVisits, type WantedInWeek } from "./wanted-visits";
import type { MatchedGoal, WeekFacts } from "./week-facts";

/**
 * The checks that a routine must pass to become a window, in order. The last one that a student's routines passed
 * explains why there is no window.
 */
export type Hurdle =
  | "none"
  | "matched"
  | "undeclined"
  | "this-week"
  | "in-hours"
  | "welcome"
  | "room-free"
  /** Some minutes are left, perhaps too few for a visit. */
  | "free"
  | "long-enough";

/** All windows that would work, and the last check that each student's best routine passed. */
export interface FoundWindows {
  windows: PushInWindow[];
  /** By student id; `title` is the routine that came furthest. */
  furthest: Map<string, { hurdle: Hurdle; title: string }>;
  /** The visits that each student still needs, by student id. */
  wanted: ReadonlyMap<string, WantedInWeek>;
  /** Describes a found window at another time inside its free stretch, and for some of its students. */
  move: (window: PushInWindow, at: Interval, parts: WindowPart[]) => PushInWindow;
}

const HURDLES: readonly Hurdle[] = [
  "none",
  "matched",
  "undeclined",
  "this-week",
  "in-hours",
  "welcome",
  "room-free",
  "free",
  "long-enough",
];

/**
 * Finds every stretch of a routine in which at least one goal of the class happens, the therapist works at that
 * building and is free. Recess, lunch or PE rules out a pull-out but not a push-in: only her own time and the class's
 * non-routines rule one out.
 */
export function findWindows(week: WeekFacts): FoundWindows {
  const furthest: FoundWindows["furthest"] = new Map();
  const facts: IndexedFacts = {
    ...week,
    classSites: week.classSites ?? new Map(week.classes.map(({ schoolClass }) => [schoolClass.id, schoolClass.siteId])),
    visitedWindows: new Set(week.bookings.filter(isOpen).map((booking) => booking.windowId)),
    wanted: wantedVisits(week),
    reliabilities: reliabilities(week.logs),
    declined: new Set(
      week.declines.map(({ classId, titleKey, studentId }) => declineKey(classId, titleKey, studentId)),
    ),
  };
  const search: Search = { facts, bestGoals: bestGoalsOf(week), taken: takenByDay(week) };
  const places = new Map<string, RoutinePlace>();
  const windows = facts.classes.flatMap((classWeek) => {
    const students = facts.students.filter(
      ({ id, classId }) => classId === classWeek.schoolClass.id && (facts.wanted.get(id)?.periods.length ?? 0) > 0,
    );
    return students.length === 0 ? [] : windowsOfClass(search, classWeek, { students, furthest, places });
  });
  const common = commonCautions(windows, facts.classSites);
  const ranked = (window: FoundWindow): PushInWindow => ({
    ...window,
    needsCheck: needsCheck(window, facts.classSites.get(window.classId) ?? "", common),
  });
  return {
    windows: windows.map(ranked),
    furthest,
    wanted: facts.wanted,
    move: (window, at, parts) => {
      const place = places.get(window.id);
      return place ? ranked(windowAt(facts, place, { at, free: window.free, parts })) : { ...window, ...at, parts };
    },
  };
}

/** The facts of a week, with what is looked up for every routine. */
interface Search {
  facts: IndexedFacts;
  /** Each student's best goal in each routine, by student id and title key. */
  bestGoals: ReadonlyMap<string, ReadonlyMap<string, BestGoal>>;
  /** What takes her time on each day; her own events have their titles. */
  taken: ReadonlyMap<IsoDate, readonly (Interval & { title?: string })[]>;
}

/** A window before it is compared with the others. */
type FoundWindow = Omit<PushInWindow, "needsCheck">;

const declineKey = (classId: string, titleKey: string, studentId: string): string =>
  `${classId}|${titleKey}|${studentId}`;

interface StudentProgress {
  students: Student[];
  furthest: FoundWindows["furthest"];
  /** The routine of every window that was found, by the window's id. */
  places: Map<string, RoutinePlace>;
}

function windowsOfClass(
  search: Search,
  { schoolClass, occurrences = [], blocked = [], notes = [] }: ClassWeek,
  progress: StudentProgress,
): FoundWindow[] {
  const { facts } = search;
  const closed = new Set(occurrences.filter(closesDay).map(({ date }) => date));
  noteMatches(facts, schoolClass.id, progress);
  return (
    occurrences
      .filter(({ date, allDay }) => !allDay && facts.days.includes(date) && !closed.has(date))
      // Past occurrences explain nothing: they are no reason why a student has no window.
      .filter((occurrence) => !hasEnded(occurrence, facts.now))
      .flatMap((occurrence) => {
        const parts = partsFor(search, occurrence, { ...progress, classId: schoolClass.id });
        return parts.length === 0
          ? []
          : windowsIn(search, { schoolClass, occurrence, occurrences, blocked, notes, parts }, progress);
      })
  );
}

/** Records, before any day is examined, which students have a match, and which have one that was not declined. */
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
  if (step.hurdle !== reached && HURDLES.indexOf(step.hurdle) > HURDLES.indexOf(reached)) furthest.set(studentId, step);
}

function isDeclined({ declined }: IndexedFacts, classId: string, titleKey: string, studentId: string): boolean {
  return declined.has(declineKey(classId, titleKey, studentId));
}

function partsFor(
  { facts, bestGoals }: Search,
  { titleKey, title, date }: RecognisedOccurrence,
  { students, furthest, classId }: StudentProgress & { classId: string },
): WindowPart[] {
  return students
    .flatMap((student) => {
      const best = bestGoals.get(student.id)?.get(titleKey);
      if (!best || wantedMinutes(facts, student.id, date) === 0) return [];
      if (isDeclined(facts, classId, titleKey, student.id)) return [];
      advance(furthest, student.id, { hurdle: "this-week", title });
      const { goal, match } = best;
      return [
        { studentId: student.id, initials: student.initials, goalId: goal.goalId, goalText: goal.goalText, match },
      ];
    })
    .sort((a, b) => b.match.score - a.match.score || compare(a.initials, b.initials));
}

/** A goal, and its match in a routine. */
interface BestGoal {
  goal: MatchedGoal;
  match: GoalMatch;
}

/** Finds each student's best goal in each routine, by student id and title key. */
function bestGoalsOf({ goals }: Pick<WeekFacts, "goals">): Search["bestGoals"] {
  const all = new Map<string, Map<string, BestGoal>>();
  for (const [studentId, ofStudent] of goals) {
    const best = new Map<string, BestGoal>();
    for (const goal of ofStudent)
      for (const match of goal.found.matches) {
        const before = best.get(match.key);
        if (!before || match.score > before.match.score) best.set(match.key, { goal, match });
      }
    all.set(studentId, best);
  }
  return all;
}

/** Lists her own events and open bookings, by day. */
function takenByDay({ busy, bookings }: Pick<WeekFacts, "busy" | "bookings">): Search["taken"] {
  const byDay = new Map<IsoDate, (Interval & { title?: string })[]>();
  const taken = [
    ...busy.filter(({ tentative }) => !tentative).map(({ date, ...event }) => ({ date, event })),
    ...bookings.filter(isOpen).map(({ date, startMinute, endMinute }) => ({ date, event: { startMinute, endMinute } })),
  ];
  for (const { date, event } of taken) byDay.set(date, [...(byDay.get(date) ?? []), event]);
  return byDay;
}

function windowsIn(search: Search, place: RoutinePlace, { furthest, places }: StudentProgress): FoundWindow[] {
  const { facts } = search;
  const { occurrence, parts, schoolClass, blocked } = place;
  const { date } = occurrence;
  // A visit may be as short as a whole routine, such as five minutes of handwashing. A routine that this day cuts
  // counts with its usual length.
  const shortest = Math.min(MIN_VISIT_MINUTES, lengthOf(occurrence.usual ?? occurrence));
  const mark = (hurdle: Hurdle): void => {
    for (const { studentId } of parts) advance(furthest, studentId, { hurdle, title: occurrence.title });
  };
  const today = weekdayOf(date);
  const atWork = facts.workingHours
    .filter(({ siteId, weekday }) => siteId === schoolClass.siteId && weekday === today)
    .flatMap((hours) => intersection(hours, occurrence) ?? []);
  if (atWork.length > 0) mark("in-hours");
  const closed = blocked.filter((stretch) => stretch.date === date);
  const welcome = atWork.flatMap((stretch) => subtract(stretch, closed));
  if (welcome.length > 0) mark("welcome");
  const others = facts.otherVisits === "caution" ? [] : othersInRoom(facts.others ?? [], schoolClass, date);
  const roomFree = welcome.flatMap((stretch) => subtract(stretch, others));
  if (roomFree.length > 0) mark("room-free");
  const free = roomFree.flatMap((stretch) => subtract(stretch, takenOn(search, date, occurrence)));
  if (free.length > 0) mark("free");
  const wanted = Math.max(...parts.map(({ studentId }) => wantedMinutes(facts, studentId, date)));
  const windows = free.flatMap((stretch) => {
    const startMinute = startIn(stretch, occurrence, wanted);
    const at = { startMinute, endMinute: Math.min(stretch.endMinute, startMinute + wanted) };
    return lengthOf(at) < shortest ? [] : [windowAt(facts, place, { at, free: stretch })];
  });
  for (const { id } of windows) places.set(id, place);
  if (windows.length > 0) mark("long-enough");
  return windows;
}

/**
 * Lists what blocks a stretch: her own events (not the routine itself, should her page show it), her bookings, the
 * past.
 */
function takenOn({ facts, taken }: Search, date: IsoDate, routine: RecognisedOccurrence): Interval[] {
  const past: Interval[] =
    date < facts.now.date
      ? [{ startMinute: 0, endMinute: 1440 }]
      : date === facts.now.date
        ? [{ startMinute: 0, endMinute: facts.now.minute }]
        : [];
  return [...past, ...(taken.get(date) ?? []).filter((one) => !isSame(one, routine))];
}

function isSame(busy: { title?: string } & Interval, routine: RecognisedOccurrence): boolean {
  return (
    busy.title !== undefined &&
    busy.startMinute === routine.startMinute &&
    busy.endMinute === routine.endMinute &&
    busy.title.trim().toLowerCase() === routine.title.trim().toLowerCase()
  );
}
