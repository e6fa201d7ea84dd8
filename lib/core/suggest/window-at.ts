import { othersInRoom } from "../building/room-match";
import type { SchoolClass } from "../caseload/records";
import type { DayNote } from "../class-week/class-week";
import type { GoalMatch } from "../match/goal-match";
import type { RecognisedOccurrence } from "../schedule/class-day";
import { isOpen } from "../booking/state";
import { tightWays, type TimeAtSite } from "../booking/travel";
import { oftenFallsThrough, routineKey, type Reliability } from "../ledger/reliability";
import { lengthOf, overlaps, type Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { PushInWindow, WindowCaution, WindowPart } from "./push-in-window";
import { testingDayCautions } from "./testing-day";
import { periodAt, type WantedInPeriod, type WantedInWeek } from "./wanted-visits";
import type { WeekFacts } from "./week-facts";
import { nextAttemptId, windowId } from "./window-id";

/** Worth of a match by its strength: two matches of strength 2 slightly outweigh one of strength 3. */
const WORTH = { 1: 0.6, 2: 1.7, 3: 3 } as const;
/** Worth of a routine that the therapist pinned: above any that the rules propose. */
const PINNED_WORTH = 4;
const CAUTION_COST = 0.25;

/** Worth of serving a goal in a routine, 0.6 to 4. */
export function worthOf({ strength, reason }: GoalMatch): number {
  return reason.code === "pinned" ? PINNED_WORTH : WORTH[strength];
}

/** The facts, indexed for the look-ups that every window needs. */
export interface IndexedFacts extends WeekFacts {
  classSites: ReadonlyMap<string, string>;
  /** By student id. */
  wanted: ReadonlyMap<string, WantedInWeek>;
  declined: ReadonlySet<string>;
  /** How often routines took place, by routineKey. */
  reliabilities: ReadonlyMap<string, Reliability>;
  /** Ids of the windows of open bookings. */
  visitedWindows: ReadonlySet<string>;
}

/** One occurrence of a class routine, with the students whose goals happen in it. */
export interface RoutinePlace {
  schoolClass: SchoolClass;
  occurrence: RecognisedOccurrence;
  occurrences: readonly RecognisedOccurrence[];
  /** Times at which the teacher wants no visit. */
  blocked: readonly (Interval & { date: IsoDate })[];
  /** What the school's calendar says of its days. */
  notes: readonly DayNote[];
  parts: WindowPart[];
}

/** The visits that a student wants in the period of a day; undefined where none can count. */
export function wantedOn(
  { wanted }: Pick<IndexedFacts, "wanted">,
  studentId: string,
  date: IsoDate,
): WantedInPeriod | undefined {
  const ofStudent = wanted.get(studentId);
  return ofStudent?.periods[periodAt(ofStudent, date)];
}

/** Minutes that a student's next visit on a day should have; 0 when it can count for nothing. */
export const wantedMinutes = (facts: Pick<IndexedFacts, "wanted">, studentId: string, date: IsoDate): number =>
  wantedOn(facts, studentId, date)?.minutes ?? 0;

/**
 * Describes the window in a stretch of a routine.
 * @param free the whole free stretch that it lies in
 * @param parts the students it is for; all whose goals happen in the routine by default
 */
export function windowAt(
  facts: IndexedFacts,
  place: RoutinePlace,
  { at, free, parts = place.parts }: { at: Interval; free: Interval; parts?: WindowPart[] },
): Omit<PushInWindow, "needsCheck"> {
  const { schoolClass, occurrence } = place;
  const { date, entryId, titleKey, title } = occurrence;
  const length = lengthOf(at);
  const cautions = cautionsOf(facts, { ...place, parts }, at);
  const worth = parts.reduce(
    (sum, { studentId, match }) => sum + worthOf(match) * Math.min(1, length / wantedMinutes(facts, studentId, date)),
    0,
  );
  return {
    startMinute: at.startMinute,
    endMinute: at.endMinute,
    free,
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
    score: worth - CAUTION_COST * cautions.length,
  };
}

function cautionsOf(
  facts: IndexedFacts,
  { schoolClass, occurrence, occurrences, notes, parts }: RoutinePlace,
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
  cautions.push(...testingDayCautions(date, notes), ...colleagueCautions(facts, schoolClass, { ...at, date }));
  if (lengthOf(at) < Math.max(...parts.map(({ studentId }) => wantedMinutes(facts, studentId, date)))) {
    const mandateMinutes = Math.max(
      ...parts.map(({ studentId }) => wantedOn(facts, studentId, date)?.sessionMinutes ?? 0),
    );
    cautions.push({ code: "shorter-than-mandate", minutes: lengthOf(at), mandateMinutes });
  }
  const reliability = facts.reliabilities.get(routineKey(schoolClass.id, occurrence.title));
  if (reliability && oftenFallsThrough(reliability)) cautions.push({ code: "falls-through", ...reliability });
  return [...cautions, ...travelCautions(facts, { ...at, date, siteId: schoolClass.siteId })];
}

/** Lists the colleagues who are in a class's room at a time. */
export function colleagueCautions(
  { others = [] }: Pick<WeekFacts, "others">,
  place: Pick<SchoolClass, "siteId" | "room">,
  at: Interval & { date: IsoDate },
): WindowCaution[] {
  const there = othersInRoom(others, place, at.date).filter((other) => overlaps(other, at));
  const names = new Set(there.map(({ who }) => who));
  return [...names].map((who) => ({ code: "colleague-there", who }));
}

/** Lists the ways from and to visits in another building for which a window leaves too few minutes. */
function travelCautions({ bookings, classSites }: IndexedFacts, at: TimeAtSite): WindowCaution[] {
  const others = bookings
    .filter((booking) => isOpen(booking) && booking.date === at.date)
    .map((booking) => ({ ...booking, siteId: classSites.get(booking.classId) ?? "" }));
  return tightWays(at, others).map(({ minutes, isAfter }) => ({
    code: isAfter ? "tight-travel-after" : "tight-travel",
    minutes,
  }));
}
