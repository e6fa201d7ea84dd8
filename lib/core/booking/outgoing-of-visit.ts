import { compare } from "../compare";
import type { SchoolClass, Site } from "../caseload/records";
import { addDays, type IsoDate } from "../time/iso-date";
import type { WallClock } from "../time/zone";
import { EVERY_DAY, cadenceDates, occurrencesOf, type Occurrence, type SiteDays } from "./occurrences";
import { isOpen } from "./state";
import type { OutgoingRepeat, OutgoingVisit } from "./outgoing-visit";
import type { Visit } from "./visit";

export interface VisitPlace {
  schoolClass: SchoolClass;
  site: Site | undefined;
  days: SiteDays;
  /** The visit's clock. */
  zone: string;
}

const isMoved = ({ date, plannedOn, startMinute, endMinute }: Occurrence, visit: Visit): boolean =>
  date !== plannedOn || startMinute !== visit.startMinute || endMinute !== visit.endMinute;

const isAfter = ({ date, startMinute }: Occurrence, now: WallClock): boolean =>
  date > now.date || startMinute > now.minute;

/** Lists the dates of a visit that can be booked: after `now`, on school days, and not moved. */
export function datesToBook(visit: Visit, { days }: Pick<VisitPlace, "days">, now: WallClock): IsoDate[] {
  const range = { from: visit.from > now.date ? visit.from : now.date, to: addDays(visit.until, 1) };
  const { occurrences } = occurrencesOf(visit, range, days);
  return occurrences
    .filter((one) => isOpen(one) && !isMoved(one, visit))
    .filter((one) => isAfter(one, now))
    .map(({ date }) => date);
}

/** Tells why no date of a visit can be booked: see {@link datesToBook}. */
export function whyNoDate(
  visit: Visit,
  { days }: Pick<VisitPlace, "days">,
  now: WallClock,
): "no-school" | "past" | "no-date-left" {
  if (visit.cadence.on !== "once") return "no-date-left";
  const { closed } = occurrencesOf(visit, { from: now.date, to: "9999-12-30" }, days);
  return closed.some((one) => isAfter(one, now)) ? "no-school" : "past";
}

/**
 * Lists the dates on which the calendar's series has an event, past ones too: on school days, and not removed. A date
 * that she moved is listed by its planned day.
 */
export function datesInSeries(visit: Visit, { days }: Pick<VisitPlace, "days">): IsoDate[] {
  const { occurrences } = occurrencesOf(visit, EVERY_DAY, days);
  const kept = occurrences.filter((one) => isOpen(one)).map(({ plannedOn }) => plannedOn);
  return [...new Set(kept)].filter((date) => date >= visit.from && date <= visit.until).toSorted(compare);
}

/**
 * Writes the place of an event: room and school.
 * @param nameRoom gives a room as it is said in the class's language: "Rm 12" for "12"
 */
export function locationOf(
  { schoolClass, site }: { schoolClass: Pick<VisitPlace["schoolClass"], "room">; site?: { name: string } | undefined },
  nameRoom: (room: string) => string,
): string {
  const place = [nameRoom(schoolClass.room), site?.name ?? ""].map((text) => text.trim());
  return place.filter((text) => text !== "").join(", ");
}

/**
 * Lists the dates of a series, from `now` on, that she moved to another day or time, by the date that was planned: one
 * event can't hold them.
 * @param now on the visit's clock
 */
export function datesMoved(visit: Visit, { days }: Pick<VisitPlace, "days">, now: WallClock): IsoDate[] {
  const { occurrences } = occurrencesOf(visit, { from: now.date, to: "9999-12-30" }, days);
  return occurrences.filter((one) => isOpen(one) && isMoved(one, visit)).map(({ plannedOn }) => plannedOn);
}

/** The words of an event that leaves the device, in the class's language. */
export interface OutgoingTexts {
  title: string;
  details: string;
  /** From {@link locationOf}. */
  location: string;
}

/**
 * Describes a visit as the event, or series, that leaves the device; the teacher is its guest only where it goes into
 * her own calendar and the class has an address.
 * @param dates from {@link datesToBook}; at least one
 * @param keepsRule true for a series that is in the calendar: of one date it is a series still, or else its rule would
 * stay there as it was
 */
export function outgoingOfVisit(
  visit: Visit,
  place: VisitPlace,
  {
    dates,
    texts,
    isInvited,
    keepsRule = false,
  }: { dates: readonly IsoDate[]; texts: OutgoingTexts; isInvited: boolean; keepsRule?: boolean },
): OutgoingVisit {
  const guest = place.schoolClass.teacherEmail.trim();
  return {
    ...texts,
    guestEmails: isInvited && guest !== "" ? [guest] : [],
    ...outgoingTimes(visit, place, { dates, keepsRule }),
  };
}

/** Describes when a visit takes place, as {@link outgoingOfVisit} does; needs no class. */
export function outgoingTimes(
  visit: Visit,
  { days, zone }: Pick<VisitPlace, "days" | "zone">,
  { dates, keepsRule }: { dates: readonly IsoDate[]; keepsRule: boolean },
): Pick<OutgoingVisit, "start" | "end" | "zone" | "repeat"> {
  const first = dates[0]!;
  const repeat = dates.length > 1 || keepsRule ? repeatOf(visit, dates, days) : undefined;
  return {
    start: { date: first, minute: visit.startMinute },
    end: { date: first, minute: visit.endMinute },
    zone,
    ...(repeat ? { repeat } : {}),
  };
}

function repeatOf(visit: Visit, dates: readonly IsoDate[], days: SiteDays): OutgoingRepeat {
  const { cadence } = visit;
  const [first, last] = [dates[0]!, dates.at(-1)!];
  if (cadence.on !== "weekly" && cadence.on !== "every-other-week") return { by: "dates", dates };
  const planned = cadenceDates(visit, { from: first, to: addDays(last, 1) }, days);
  const leftOut = planned.filter((date) => !dates.includes(date));
  return { by: "weeks", everyWeeks: cadence.on === "weekly" ? 1 : 2, weekday: cadence.weekday, until: last, leftOut };
}
