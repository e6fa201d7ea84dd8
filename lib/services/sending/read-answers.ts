import type { UnderLock } from "../../contracts/contract";
import { isInConnectedCalendar } from "../../core/booking/pending-change";
import {
  movedIn,
  nextLookMs,
  notSeen,
  seenAs,
  withAnswers,
  type SeenDate,
  type SeenVisit,
} from "../../core/booking/read-answers";
import type { Visit } from "../../core/booking/visit";
import { ok, type Result } from "../../core/result";
import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import { addDays, type IsoDate } from "../../core/time/iso-date";
import { instantOf, wallClockAt, type WallClock } from "../../core/time/zone";
import type { Span, StoredDate, StoredVisit } from "../../ports/calendar-port";
import { bookingOf, bookingOnClock, siteDaysOf } from "../../core/booking/dated-bookings";
import { withDates } from "../../core/booking/change-date";
import type { OfferedEvent } from "../../core/booking/errand";
import { occurrencesOf, type SiteDays } from "../../core/booking/occurrences";
import { offeredEvents, withOffers, type EventThere } from "../../core/booking/offered-events";
import type { Booking } from "../../core/caseload/records";
import type { Interval } from "../../core/time/interval";
import { withRoutines } from "../booking/routine-changes";
import { visitSources } from "../visits/booked-dates";
import { stepVisit } from "./change-visit";
import type { SendingPorts } from "./sending-ports";
import { refreshCalendars } from "./list-calendars";
import { halvesOfVisit, openTarget, type OpenTarget } from "./target";

/** How many days ahead single dates of a series are looked at. */
const LOOKED_AHEAD_DAYS = 28;

/** Asks the calendars about the visits whose time for it has come: what the teachers answered, and what is gone. */
export async function readAnswers(ports: SendingPorts, underLock: UnderLock): Promise<void> {
  const nowMs = ports.clock.nowMs();
  const due = (await ports.vault.all("visits")).filter((visit) => {
    const at = nextLookMs(visit, nowMs, ports.clock.zone());
    return at !== undefined && at <= nowMs;
  });
  for (const accountId of new Set(due.map(({ errand }) => errand!.accountId)))
    await ports.accounts.inLine(accountId, async () => refreshCalendars(ports, accountId, underLock));
  for (const { id, errand } of due)
    await ports.accounts.inLine(errand!.accountId, async () => readAnswer(ports, id, underLock));
}

async function readAnswer(ports: SendingPorts, id: string, underLock: UnderLock): Promise<void> {
  const visit = await ports.vault.find("visits", id);
  if (!visit || !isInConnectedCalendar(visit) || visit.change) return;
  const lookedAtMs = ports.clock.nowMs();
  const isSame = (now: Visit): boolean => now.state === visit.state && now.change === undefined;
  const step = async (...parts: Parameters<typeof stepVisit>[2][]): Promise<void> => {
    for (const part of parts) await underLock(async () => stepVisit(ports, { id, expected: isSame }, part));
  };
  const target = await openTarget(ports, visit);
  // It stays as it was as far as Pushpin knows: it is looked at again, and what she does about it says what is wrong.
  const looked = {
    events: [],
    change: { errand: { lookedAtMs }, ...(visit.because ? { because: visit.because } : {}) },
  };
  if (!target) return step(looked);
  const found = await target.calendar.find({ calendarId: target.calendarId, key: visit.errand?.key ?? "" });
  if (!found.ok && found.failure.code !== "key-spent") return step(looked);
  const stored = found.ok ? found.value : undefined;
  if (!stored) return step({ events: ["miss"], change: { because: "event-gone", errand: { lookedAtMs } } });
  const seen = await seenOf(ports, { visit, stored, target });
  if (!seen.ok) return step(looked);
  await underLock(async () => keep(ports, { visit, seen: seen.value, stored, lookedAtMs }));
}

/** What a calendar shows of a visit, and what it shows that may be a part of it. */
interface Seen extends SeenVisit {
  offered: OfferedEvent[];
}

async function seenOf(
  ports: SendingPorts,
  { visit, stored, target }: { visit: Visit; stored: StoredVisit; target: OpenTarget },
): Promise<Result<Seen, CalendarRefusal>> {
  const { guest, first } = stored;
  const { clock } = ports;
  const zone = visit.zone ?? clock.zone();
  if (visit.cadence.on === "once") return ok({ guest, at: placeOf(first, zone), offered: [] });
  const now = wallClockAt(clock.nowMs(), zone);
  const range = { from: now.date, to: addDays(now.date, LOOKED_AHEAD_DAYS) };
  const midnight = (date: string): number => instantOf({ date, minute: 0 }, zone);
  const span = { fromMs: midnight(range.from), toMs: midnight(range.to) };
  const listed = await target.calendar.datesOf({ ...stored, ...halvesOfVisit(visit) }, span);
  if (!listed.ok) return listed;
  const seen = listed.value.map((one) => seenDate(one, { visit, stored, target, zone }));
  const dates = { ...range, seen };
  const site = siteDaysOf(visit, await visitSources(ports.vault));
  const { missing, unclaimed } = notSeen(visit, dates, { site, now });
  if (missing.length === 0) return ok({ guest, dates, offered: [] });
  const others = await othersAt(ports, { visit, target, stored, span });
  if (!others.ok) return others;
  const own = unclaimed.flatMap((one): EventThere[] => {
    const { date, startMinute, endMinute } = one.at;
    const ms = (minute: number): number => instantOf({ date, minute }, zone);
    const { eventId, title, halfId } = one;
    const of = { eventId, title, ...(halfId === undefined ? {} : { seriesId: halfId }) };
    return [{ ...of, fromMs: ms(startMinute), toMs: ms(endMinute), isOwn: true }];
  });
  const there = [...own, ...others.value];
  return ok({ guest, dates, offered: offeredEvents(visit, { missing, there, zone }) });
}

const placeOf = ({ fromMs, toMs }: Span, zone: string): Interval & { date: IsoDate } => {
  const { date, minute: startMinute } = wallClockAt(fromMs, zone);
  return { date, startMinute, endMinute: startMinute + (toMs - fromMs) / 60_000 };
};

function seenDate(
  { eventId, seriesId, title, plannedMs, at, guest }: StoredDate,
  { visit, stored, target, zone }: { visit: Visit; stored: StoredVisit; target: OpenTarget; zone: string },
): SeenDate {
  const { cadence, reference } = visit;
  const isByWeeks = cadence.on === "weekly" || cadence.on === "every-other-week";
  // A calendar that has no rule for such dates has a rule of its own, and each date moved to its day.
  const plannedOn = isByWeeks || target.calendar.storesWhole ? wallClockAt(plannedMs, zone).date : undefined;
  return {
    ...{ plannedOn, guest, at: placeOf(at, zone), eventId, title },
    ...(seriesId === stored.eventId ? {} : { halfId: seriesId }),
    ...(reference?.alsoIds?.includes(seriesId) ? { isConfirmed: true } : {}),
  };
}

/** Lists what else is in a visit's calendar, but for what belongs to this or another visit. */
async function othersAt(
  { vault }: SendingPorts,
  { visit, target, stored, span }: { visit: Visit; target: OpenTarget; stored: StoredVisit; span: Span },
): Promise<Result<EventThere[], CalendarRefusal>> {
  const busy = await target.calendar.busy(span, { own: [target.calendarId], people: [] });
  if (!busy.ok) return busy;
  const references = (await vault.all("visits")).flatMap(({ reference }) => reference ?? []);
  const taken = new Set([
    stored.eventId,
    ...references.flatMap(({ eventId, alsoIds = [] }) => [eventId, ...alsoIds]),
    ...visit.changes.flatMap(({ eventId }) => eventId ?? []),
  ]);
  return ok(
    busy.value.known.flatMap((time): EventThere[] => {
      if (time.allDay || time.pushpinKey !== undefined || time.eventId === undefined) return [];
      if (taken.has(time.eventId) || (time.seriesId !== undefined && taken.has(time.seriesId))) return [];
      const { eventId, seriesId, title = "", fromMs, toMs } = time;
      return [{ eventId, title, fromMs, toMs, ...(seriesId === undefined ? {} : { seriesId }) }];
    }),
  );
}

/** Writes what was seen, if nothing happened to the visit meanwhile. */
async function keep(
  ports: SendingPorts,
  { visit, seen, stored, lookedAtMs }: { visit: Visit; seen: Seen; stored: StoredVisit; lookedAtMs: number },
): Promise<void> {
  const { vault, clock } = ports;
  const before = await vault.find("visits", visit.id);
  if (!before?.errand || before.state !== visit.state || before.change) return;
  const zone = visit.zone ?? clock.zone();
  const now = wallClockAt(clock.nowMs(), zone);
  const site = siteDaysOf(before, await visitSources(vault));
  const placed = await withPlaces(ports, before, { seen, site, now });
  const after = withAnswers(placed, seen, { site, now });
  // Each answer changes the event: what is removed or changed next is what was seen now.
  const { calendarId, eventId, etag } = stored;
  const errand = withOffers({ ...before.errand, guest: stored.guest, lookedAtMs }, seen.offered);
  const record = { ...after, reference: { ...after.reference, calendarId, eventId, etag }, errand };
  await vault.apply([{ put: "visits", record }]);
}

/** Takes over where the calendar has the coming dates of a visit. */
async function withPlaces(
  ports: SendingPorts,
  visit: Visit,
  { seen, site, now }: { seen: Seen; site: SiteDays; now: WallClock },
): Promise<Visit> {
  const own = visit.zone ?? ports.clock.zone();
  const range = { from: now.date, to: seen.dates?.to ?? "9999-12-30" };
  const { occurrences } = occurrencesOf(visit, range, site);
  const found = seen.dates
    ? seenAs(occurrences, seen.dates.seen)
    : new Map(occurrences.map(({ id, plannedOn }) => [id, onlyDate(seen, { plannedOn })]));
  const bookings = occurrences
    .filter(({ date, startMinute }) => date > now.date || startMinute > now.minute)
    .map((one) => bookingOf(visit, one, own));
  const moved = movedIn(bookings, found);
  const zone = ports.clock.zone();
  const onHers = (some: readonly Booking[]): Booking[] => some.map((one) => bookingOnClock(one, own, zone));
  const withOwn = await withRoutines(ports, onHers(moved), onHers(bookings));
  return withDates([visit], withOwn, zone)[0] ?? visit;
}

/** A visit of one date as its calendar has it. */
const onlyDate = ({ guest, at }: Seen, { plannedOn }: { plannedOn: IsoDate }): SeenDate => ({
  ...{ plannedOn, guest, at: at!, eventId: "", title: "" },
});
