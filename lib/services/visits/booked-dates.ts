import { closedVisits } from "../../core/booking/closed-visits";
import { bookingsOf, datedBookings, siteDaysOf, type VisitSources } from "../../core/booking/dated-bookings";
import { partsOfOccurrenceId } from "../../core/booking/occurrences";
import { isOpen } from "../../core/booking/state";
import type { Booking, SchoolClass } from "../../core/caseload/records";
import { schoolCalendar } from "../../core/school-calendar/school-calendar";
import type { IsoDate } from "../../core/time/iso-date";
import type { Vault } from "../../ports/vault";
import type { Ports } from "../ports";

/** What the dates of visits are worked out from, with their whole classes. */
export type VisitRecords = Omit<VisitSources, "classes"> & { classes: SchoolClass[] };

/** Reads what the dates of visits are worked out from, and who teaches their classes. */
export async function visitSources(vault: Vault): Promise<VisitRecords> {
  const [visits, classes, sites, days, bellSchedules, rotations] = await Promise.all([
    vault.all("visits"),
    vault.all("classes"),
    vault.all("sites"),
    vault.all("schoolDays"),
    vault.all("bellSchedules"),
    vault.all("rotations"),
  ]);
  return { visits, classes, calendar: schoolCalendar({ days, bellSchedules, rotations, sites }) };
}

/** Lists every date of every push-in visit on a clock: hers, unless another is named. */
export async function bookedDates(
  { vault, clock }: Pick<Ports, "vault" | "clock">,
  zone = clock.zone(),
): Promise<Booking[]> {
  return datedBookings(await visitSources(vault), zone);
}

/** Lists the push-in visits to which she goes on a day, in time order: open ones, unless her class has no school. */
export async function visitsOn({ vault, clock }: Pick<Ports, "vault" | "clock">, date: IsoDate): Promise<Booking[]> {
  const sources = await visitSources(vault);
  const dates = datedBookings(sources, clock.zone()).filter((one) => one.date === date && isOpen(one));
  const closed = closedVisits(dates, sources.classes, sources.calendar);
  return dates.filter(({ id }) => !closed.has(id)).sort((a, b) => a.startMinute - b.startMinute);
}

/** Lists every date of every visit on a clock, touch bases included: what the calendar page can show. */
export async function datesOnCalendar({ vault }: Pick<Ports, "vault">, zone: string): Promise<Booking[]> {
  const sources = await visitSources(vault);
  return sources.visits.flatMap((visit) => bookingsOf(visit, { site: siteDaysOf(visit, sources), zone }));
}

/** Finds one date of a visit by its id, on her clock; undefined when the visit is gone or no longer has that date. */
export async function findBookedDate(
  { vault, clock }: Pick<Ports, "vault" | "clock">,
  id: string,
): Promise<Booking | undefined> {
  const sources = await visitSources(vault);
  const { visitId } = partsOfOccurrenceId(id);
  const visit = sources.visits.find((one) => one.id === visitId);
  if (!visit) return undefined;
  const dates = bookingsOf(visit, { site: siteDaysOf(visit, sources), zone: clock.zone() });
  return dates.find((date) => date.id === id);
}
