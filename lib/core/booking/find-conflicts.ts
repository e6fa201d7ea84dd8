import type { Interval } from "../time/interval";
import { addDays, type IsoDate } from "../time/iso-date";
import { instantOf } from "../time/zone";

/**
 * A busy time of a calendar, as the calendar port gives it. `isOtherPushpin`: the event carries a booking key that no
 * visit of this installation has. `isNotOwn`: it is another visit's event, by its key; or no key is seen on it, and the
 * visit was never sent, so that even an event with its title and time was made by somebody else, or by hand.
 */
export type TakenTime = { title?: string; isOtherPushpin?: true; isNotOwn?: true } & (
  { allDay: false; fromMs: number; toMs: number } | { allDay: true; from: IsoDate; to: IsoDate; asks: boolean }
);

/** Whose calendar it is. */
export type TakenBy = "own" | "target" | "teacher";

/**
 * Something else at the time of a visit. `asks`: it may be a conflict, and she decides. `travel`: a visit of hers in
 * another building leaves too few minutes for the way.
 */
export interface Conflict {
  date: IsoDate;
  by: TakenBy;
  kind: "taken" | "all-day" | "asks" | "travel";
  /** Of `travel` only: the minutes between the two visits. */
  minutes?: number;
  /** Of `travel` only: true where the other visit is the later one. */
  isAfter?: true;
  /** As her calendar shows it; stays on the device. */
  title?: string;
  /** Another installation of Pushpin booked it: on another device of hers, or a colleague's. */
  isOtherPushpin?: true;
}

/** A visit's dates and times, and what does not conflict with it. */
export interface WantedTimes extends Interval {
  dates: readonly IsoDate[];
  /** IANA zone of its clock. */
  zone: string;
  /** The routine that the visit goes into. */
  routine?: Interval | null | undefined;
  /** The title of its own event, which an earlier request may have stored. */
  outgoingTitle: string;
}

/**
 * Finds what else is at the times of a visit. The class's own routine is no conflict: a time of the teacher or of the
 * class's calendar that covers all of the routine is the lesson itself. One that begins or ends within it is something
 * else. Neither is the visit's own event, by its title and time. An event of another visit, or of another installation,
 * is always a conflict, even when it looks the same: otherwise two devices with the same visit would both send it, and
 * she would promise the same five minutes to two teachers.
 */
export function findConflicts(wanted: WantedTimes, taken: readonly (TakenTime & { by: TakenBy })[]): Conflict[] {
  const found: Conflict[] = [];
  for (const date of wanted.dates) {
    const visit = spanOf(date, wanted, wanted.zone);
    const routine = wanted.routine ? spanOf(date, wanted.routine, wanted.zone) : undefined;
    for (const time of taken) {
      const kind = conflictOf(time, { date, visit, routine, outgoingTitle: wanted.outgoingTitle });
      const title = time.title === undefined ? {} : { title: time.title };
      const other = time.isOtherPushpin ? { isOtherPushpin: time.isOtherPushpin } : {};
      if (kind) found.push({ date, by: time.by, kind, ...title, ...other });
    }
  }
  return found;
}

/**
 * Lists the conflicts that were not there before: by date, calendar and kind, for titles are not kept, and each as
 * often as it is there now. A way between buildings is new again where it has fewer minutes than before.
 */
export function newConflicts(now: readonly Conflict[], before: readonly Conflict[]): Conflict[] {
  const left = [...before];
  return now.filter((found) => {
    const known = left.findIndex((one) => covers(one, found));
    if (known >= 0) left.splice(known, 1);
    return known < 0;
  });
}

/** True for an event of a calendar; false for a way between buildings, which no calendar shows. */
export const isOfCalendar = ({ kind }: Conflict): boolean => kind !== "travel";

/** Orders ways between buildings: the one with the fewest minutes first. */
export const byTightness = ({ minutes: a = 0 }: Conflict, { minutes: b = 0 }: Conflict): number => a - b;

/** True where a known conflict is also the one that is found, as far as can be told. */
function covers(known: Conflict, { date, by, kind, isAfter, minutes = 0 }: Conflict): boolean {
  const isSame = known.date === date && known.by === by && known.kind === kind;
  return isSame && (kind !== "travel" || (known.isAfter === isAfter && (known.minutes ?? 0) <= minutes));
}

interface Span {
  fromMs: number;
  toMs: number;
}

function spanOf(date: IsoDate, { startMinute, endMinute }: Interval, zone: string): Span {
  return { fromMs: instantOf({ date, minute: startMinute }, zone), toMs: instantOf({ date, minute: endMinute }, zone) };
}

function conflictOf(
  time: TakenTime & { by: TakenBy },
  at: { date: IsoDate; visit: Span; routine: Span | undefined; outgoingTitle: string },
): Exclude<Conflict["kind"], "travel"> | undefined {
  if (time.allDay) {
    const isThen = at.date >= time.from && at.date < (time.to > time.from ? time.to : addDays(time.from, 1));
    return isThen ? (time.asks ? "asks" : "all-day") : undefined;
  }
  const { fromMs, toMs } = time;
  if (fromMs >= at.visit.toMs || toMs <= at.visit.fromMs) return undefined;
  if (time.isOtherPushpin) return "taken";
  if (time.title === at.outgoingTitle && fromMs === at.visit.fromMs && toMs === at.visit.toMs)
    return time.isNotOwn ? "taken" : undefined;
  const isLesson = at.routine && time.by !== "own" && fromMs <= at.routine.fromMs && toMs >= at.routine.toMs;
  return isLesson ? undefined : "taken";
}
