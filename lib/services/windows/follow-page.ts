import type { Booking } from "../../core/caseload/records";
import { closedVisits } from "../../core/booking/closed-visits";
import { followBookings } from "../../core/booking/follow-bookings";
import { partsOfOccurrenceId } from "../../core/booking/occurrences";
import type { Visit } from "../../core/booking/visit";
import type { CalendarReading } from "../../core/schedule/calendar-reading";
import type { Ports } from "../ports";
import { visitSources } from "../visits/booked-dates";
import { withRoutines } from "../booking/routine-changes";

/** How long a calendar page may take to show a change that its calendar already holds. */
const PAGE_LAG_MS = 2 * 60_000;

const isConnected = ({ way }: Visit): boolean => way === "google" || way === "graph";
const visitOf = (dateId: string): string => partsOfOccurrenceId(dateId).visitId;

/** A reading of the page, and what it is compared with. */
export interface PageSeen {
  visits: readonly Visit[];
  bookings: readonly Booking[];
  reading: CalendarReading;
  /** See {@link ownCalendars}. */
  own: ReadonlySet<string>;
}

/**
 * Lists the calendars that are known to be hers, in lower case: those of the accounts that she confirmed, those that
 * she books into, and those in which a booking of hers was found before.
 */
export async function ownCalendars(
  { vault }: Pick<Ports, "vault">,
  { visits, bookings, reading }: Omit<PageSeen, "own">,
): Promise<Set<string>> {
  const confirmed = await vault.all("confirmedAccounts");
  const ids = [
    ...confirmed.filter(({ vendor }) => vendor === reading.site).map(({ address }) => address),
    ...visits.flatMap(({ sendTask, reference }) => [sendTask?.calendarId, reference?.calendarId]),
    ...bookings.map(({ calendarId }) => calendarId),
  ];
  return new Set(ids.flatMap((id) => (id ? [id.toLowerCase()] : [])));
}

/** Applies what a complete reading proves about booked dates; returns the dates that it changed. */
export async function followPage(ports: Ports, { visits, bookings, reading, own }: PageSeen): Promise<Booking[]> {
  const { classes, calendar } = await visitSources(ports.vault);
  const since = ports.clock.nowMs() - PAGE_LAG_MS;
  const datesWhere = (applies: (visit: Visit) => boolean): Set<string> => {
    const ids = new Set(visits.filter(applies).map(({ id }) => id));
    return new Set(bookings.map(({ id }) => id).filter((id) => ids.has(visitOf(id))));
  };
  const followed = followBookings(bookings, reading, {
    own,
    closed: closedVisits(bookings, classes, calendar),
    changed: datesWhere(({ sendTask }) => (sendTask?.changedAtMs ?? 0) > since),
    unshown: datesWhere((visit) => isConnected(visit) && !visit.reference?.isShown),
  });
  return withRoutines(ports, followed, bookings);
}

/**
 * Marks connected visits that the page shows for the first time.
 * @param changed visits that the page changed
 * @returns these, and those that were only marked
 */
export function markShown(
  visits: readonly Visit[],
  { dates, changed }: { dates: ReadonlySet<string>; changed: readonly Visit[] },
): Visit[] {
  const ids = new Set([...dates].map(visitOf));
  const current = visits.map((visit) => changed.find(({ id }) => id === visit.id) ?? visit);
  return current.flatMap((visit): Visit[] => {
    const { reference } = visit;
    if (reference && isConnected(visit) && !reference.isShown && ids.has(visit.id))
      return [{ ...visit, reference: { ...reference, isShown: true } }];
    return changed.includes(visit) ? [visit] : [];
  });
}
