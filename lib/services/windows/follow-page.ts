import type { Booking } from "../../core/caseload/records";
import { closedVisits } from "../../core/booking/closed-visits";
import { followBookings, unseenDates } from "../../core/booking/follow-bookings";
import { partsOfOccurrenceId } from "../../core/booking/occurrences";
import { seenOnPage } from "../../core/booking/unread-calendar";
import type { Visit } from "../../core/booking/visit";
import type { CalendarPlace } from "../../core/schedule/calendar-place";
import type { CalendarReading } from "../../core/schedule/calendar-reading";
import { wallClockAt } from "../../core/time/zone";
import type { Ports } from "../ports";
import { visitSources } from "../visits/booked-dates";
import { withRoutines } from "../booking/routine-changes";

/** How long a calendar page may take to show a change that its calendar already holds. */
const PAGE_LAG_MS = 2 * 60_000;

const isConnected = ({ way }: Visit): boolean => way === "google" || way === "graph";
const visitOf = (dateId: string): string => partsOfOccurrenceId(dateId).visitId;

/** A calendar page that was read whole, and what she has booked. */
export interface PageSeen {
  visits: readonly Visit[];
  bookings: readonly Booking[];
  reading: CalendarReading;
  /** Which of several accounts it showed. */
  account: string | undefined;
  /** See {@link ownCalendars}. */
  own: ReadonlySet<string>;
}

/**
 * Lists the calendars that are known to be hers, in lower case: those of the accounts that she confirmed, those that
 * she books into, and those in which a booking of hers was found before.
 */
export async function ownCalendars(
  { vault }: Pick<Ports, "vault">,
  { visits, bookings, reading }: Pick<PageSeen, "visits" | "bookings" | "reading">,
): Promise<Set<string>> {
  const confirmed = await vault.all("confirmedAccounts");
  const ids = [
    ...confirmed.filter(({ vendor }) => vendor === reading.vendor).map(({ address }) => address),
    ...visits.flatMap(({ sendTask, reference }) => [sendTask?.calendarId, reference?.calendarId]),
    ...bookings.map(({ calendarId }) => calendarId),
  ];
  return new Set(ids.flatMap((id) => (id ? [id.toLowerCase()] : [])));
}

/**
 * Applies what a complete reading proves about booked dates, and notes which coming dates it should show and does not;
 * returns the dates that it changed.
 */
export async function followPage(
  ports: Ports,
  { visits, bookings, reading, account, own }: PageSeen,
): Promise<Booking[]> {
  const { classes, calendar } = await visitSources(ports.vault);
  const since = ports.clock.nowMs() - PAGE_LAG_MS;
  const datesWhere = (applies: (visit: Visit) => boolean): Set<string> => {
    const ids = new Set(visits.filter(applies).map(({ id }) => id));
    return new Set(bookings.map(({ id }) => id).filter((id) => ids.has(visitOf(id))));
  };
  const closed = closedVisits(bookings, classes, calendar);
  const followed = followBookings(bookings, reading, {
    own,
    closed,
    changed: datesWhere(({ sendTask }) => (sendTask?.changedAtMs ?? 0) > since),
    unshown: datesWhere((visit) => isConnected(visit) && !visit.reference?.isShown),
  });
  const isKnown = new Set([...closed, ...followed.map(({ id }) => id)]);
  // A connected calendar is asked itself while it can be, and another account's page need not show the visit.
  const place = { vendor: reading.vendor, account };
  const expected = datesWhere((visit) =>
    isConnected(visit)
      ? visit.sendTask?.unread !== undefined && visit.shownIn !== undefined && isSamePlace(visit.shownIn, place)
      : !visit.shownIn || isSamePlace(visit.shownIn, place),
  );
  const today = wallClockAt(ports.clock.nowMs(), reading.zone ?? ports.clock.zone()).date;
  const at = new Date(ports.clock.nowMs()).toISOString();
  const unseen = unseenDates(bookings, reading, { at, own }).filter(
    ({ id, date }) => date >= today && expected.has(id) && !isKnown.has(id),
  );
  return [...(await withRoutines(ports, followed, bookings)), ...unseen];
}

/** A booked date that a calendar page shows. */
interface ShownDate {
  id: string;
  hasBegun: boolean;
}

interface Place {
  vendor: CalendarPlace["vendor"];
  account?: string | undefined;
}

const isSamePlace = (a: Place, b: Place): boolean => a.vendor === b.vendor && a.account === b.account;

/**
 * Marks connected visits that the page shows for the first time or while their own calendar can't be read, and visits
 * that another page showed last.
 * @param dates ids of the dates that the page shows; only one that has not begun says that the visit is still there
 * @param changed visits that the page changed
 * @returns these, and those that were only marked
 */
export function markShown(
  visits: readonly Visit[],
  {
    dates,
    changed,
    place,
    nowMs,
  }: { dates: readonly ShownDate[]; changed: readonly Visit[]; place: Place; nowMs: number },
): Visit[] {
  const { vendor, account } = place;
  const shownIn: CalendarPlace = { vendor, ...(account === undefined ? {} : { account }) };
  const ids = new Set(dates.map(({ id }) => visitOf(id)));
  const coming = new Set(dates.filter(({ hasBegun }) => !hasBegun).map(({ id }) => visitOf(id)));
  const current = visits.map((visit) => changed.find(({ id }) => id === visit.id) ?? visit);
  return current.flatMap((visit): Visit[] => {
    const { reference } = visit;
    if (!ids.has(visit.id)) return changed.includes(visit) ? [visit] : [];
    const seen = coming.has(visit.id) ? seenOnPage(visit, nowMs) : visit;
    if (reference && isConnected(visit) && !reference.isShown)
      return [{ ...seen, shownIn, reference: { ...reference, isShown: true } }];
    if (!(visit.shownIn && isSamePlace(visit.shownIn, place))) return [{ ...seen, shownIn }];
    return seen !== visit || changed.includes(visit) ? [seen] : [];
  });
}
