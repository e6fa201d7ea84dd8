import type { VisitState } from "../caseload/records";
import { dayNumber, type IsoDate } from "../time/iso-date";
import { knownZone, type WallClock, wallClockAt } from "../time/zone";
import { withChange } from "./change-date";
import type { GuestAnswer } from "./send-task";
import { EVERY_DAY, occurrencesOf, type SiteDays } from "./occurrences";
import { isInConnectedCalendar } from "./pending-change";
import { seenAs, type SeenDate } from "./seen-dates";
import { isOpen, next } from "./state";
import type { Visit } from "./visit";
import { isBooked, isTeacherDeclined, isUndone } from "./in-state";

/** What a calendar shows of a visit that it has. */
export interface SeenVisit {
  guest: GuestAnswer;
  /** When a visit on one date takes place. */
  at?: SeenDate["at"];
  /** Of a series, the dates from a day on up to another. */
  dates?: { from: IsoDate; to: IsoDate; seen: readonly SeenDate[] };
  /** The last day of a weekly series' rule. */
  until?: IsoDate;
}

/** Milliseconds between two look-ups in a calendar: while the teacher's answer is open, and once it came. */
export const LOOK_MS = 15 * 60_000;
const ANSWERED_MS = 60 * 60_000;
/** Minutes of the day between which calendars are asked: outside of them nobody answers or reads an answer. */
const FIRST_MINUTE = 6 * 60;
const LAST_MINUTE = 18 * 60;

/**
 * Says when the calendar is asked next about a visit, in milliseconds since 1970; undefined for one that is in no
 * connected calendar, or whose last date is over.
 * @param zone IANA zone of her clock
 */
export function nextLookMs(visit: Visit, nowMs: number, zone: string): number | undefined {
  const now = wallClockAt(nowMs, knownZone(visit.zone) ?? zone);
  if (!isInConnectedCalendar(visit) || visit.change || visit.until < now.date) return undefined;
  const isOpen = !isBooked(visit);
  const dueMs = (visit.sendTask?.lookedAtMs ?? 0) + (isOpen ? LOOK_MS : ANSWERED_MS);
  return inTheDay(Math.max(dueMs, nowMs), zone);
}

/** Says when her connected calendars are looked through next for what she saved by hand, in milliseconds since 1970. */
export const nextSavedLookMs = (lookedAtMs: number, nowMs: number, zone: string): number =>
  inTheDay(Math.max(lookedAtMs + LOOK_MS, nowMs), zone);

/** Moves an instant to the next minute between FIRST_MINUTE and LAST_MINUTE. */
function inTheDay(ms: number, zone: string): number {
  const { minute } = wallClockAt(ms, zone);
  if (minute < FIRST_MINUTE) return ms + (FIRST_MINUTE - minute) * 60_000;
  return minute < LAST_MINUTE ? ms : ms + (24 * 60 - minute + FIRST_MINUTE) * 60_000;
}

/**
 * Takes over what a calendar shows: whether the teacher accepted or declined, the whole visit or one date of it, and
 * which dates of a series it has no longer. Dates without school, and what she decided herself, are left unchanged.
 * Returns the same object when nothing is new.
 * @param at.zone IANA zone of the visit's clock
 */
export function withAnswers(
  visit: Visit,
  seen: SeenVisit,
  at: { site: SiteDays; now: WallClock; zone: string },
): Visit {
  const state = stateAfter(visit.state, seen.guest);
  const answered = state === visit.state ? visit : { ...visit, state };
  return seen.dates ? withSeenDates(answered, { ...seen.dates, guest: seen.guest }, at) : answered;
}

/** Applies a guest's answer to a state. A tentative answer counts as none yet. */
function stateAfter(state: VisitState, guest: GuestAnswer): VisitState {
  if (guest === "accepted") return next(state, "teacher-accepts") ?? state;
  if (guest === "declined") return next(state, "teacher-declines") ?? state;
  if (guest === "none") return state;
  // The teacher may take an earlier answer back.
  return isTeacherDeclined({ state }) || isBooked({ state }) ? (next("booked", "await-teacher") ?? state) : state;
}

/**
 * Finds the planned date that a visit's only event belongs to: the one nearest to the event's date, since somebody may
 * have moved it.
 */
export function plannedNearest(visit: Visit, at: IsoDate, site: SiteDays): IsoDate | undefined {
  const { occurrences } = occurrencesOf(visit, EVERY_DAY, site);
  const daysTo = (date: IsoDate): number => Math.abs(dayNumber(date) - dayNumber(at));
  const dates = occurrences.filter(isOpen).map(({ plannedOn }) => plannedOn);
  return dates.toSorted((a, b) => daysTo(a) - daysTo(b))[0];
}

/**
 * Finds where a calendar has the dates of a visit: by their ids, instants in milliseconds since 1970.
 * @param at.zone IANA zone of the visit's clock
 */
export function placesSeen(
  visit: Visit,
  seen: SeenVisit,
  { site, zone }: { site: SiteDays; zone: string },
): Map<string, SeenDate["at"]> {
  const { occurrences } = occurrencesOf(visit, EVERY_DAY, site);
  return new Map(
    occurrences.flatMap((one) => {
      const place = seen.dates ? seenAs(one, seen.dates.seen, zone)?.at : seen.at;
      return place ? [[one.id, place] as const] : [];
    }),
  );
}

function withSeenDates(
  visit: Visit,
  { from, to, seen, guest }: NonNullable<SeenVisit["dates"]> & { guest: GuestAnswer },
  { site, now, zone }: { site: SiteDays; now: WallClock; zone: string },
): Visit {
  const { occurrences } = occurrencesOf(visit, { from, to }, site);
  return occurrences.reduce((after, one) => {
    const { plannedOn, date, startMinute, state, stillGoes } = one;
    if (isUndone({ state }) || stillGoes || date < now.date || (date === now.date && startMinute <= now.minute))
      return after;
    const there = seenAs(one, seen, zone);
    const change = visit.changes.find((other) => other.date === plannedOn) ?? { date: plannedOn };
    // A date that the calendar no longer has is missing, whatever the guest answered to the series.
    const missing = next(state, "miss");
    // A date that she put back by hand is an event of its own.
    if (!there && missing === undefined) return after;
    const own = there ? ownState(visit.state, there.guest, guest) : missing;
    if (own === change.state) return after;
    const { state: _before, ...rest } = change;
    return withChange(after, { ...rest, ...(own === undefined ? {} : { state: own }) });
  }, visit);
}

/** Gives a date a state of its own only where its guest's answer differs from that to the series. */
function ownState(ofSeries: VisitState, guest: GuestAnswer, ofAll: GuestAnswer): VisitState | undefined {
  if (guest === ofAll) return undefined;
  const state = stateAfter(ofSeries, guest);
  return state === ofSeries ? undefined : state;
}
