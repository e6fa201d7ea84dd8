import { titleKey } from "../routines/title-key";
import { overlaps, type Interval } from "../time/interval";
import { mondayOf, type IsoDate } from "../time/iso-date";
import { instantOf, wallClockAt } from "../time/zone";
import type { OfferedEvent } from "./errand";
import type { Occurrence } from "./occurrences";
import type { Visit } from "./visit";

/** An event of a visit's calendar, as an instant span in milliseconds since 1970, half-open. */
export interface EventThere {
  eventId: string;
  /** The event of all its dates, where it is one date of a series. */
  seriesId?: string;
  title: string;
  fromMs: number;
  toMs: number;
  /** It is of the visit's own series, on a day that its rule does not have. */
  isOwn?: true;
}

/** How far from its time, in minutes, an event of the same length may be a visit that was moved. */
const NEAR_MINUTES = 60;

/** True for a time at which a visit may be, under another title: it overlaps it, or is as long and near it. */
export function mayBeAt(time: Interval, visit: Interval): boolean {
  const isNear = Math.abs(time.startMinute - visit.startMinute) <= NEAR_MINUTES;
  const length = visit.endMinute - visit.startMinute;
  return overlaps(time, visit) || (isNear && time.endMinute - time.startMinute === length);
}

/**
 * Finds the events of a visit's calendar that may be dates of it that are missing there: "this and following" makes a
 * second series of the rest, and nobody promises that it has a copy of Pushpin's key. On the same day at, or near, its
 * time or with its title; of its own series in the same week. The class's routine is none of them.
 * @param zone IANA zone of the visit's clock
 */
export function offeredEvents(
  visit: Visit,
  { missing, there, zone }: { missing: readonly Occurrence[]; there: readonly EventThere[]; zone: string },
): OfferedEvent[] {
  const notIds = new Set(visit.errand?.notIds);
  return there.flatMap((event): OfferedEvent[] => {
    const { eventId, seriesId, title } = event;
    if (notIds.has(seriesId ?? eventId) || isRoutine(event, visit, zone)) return [];
    const { date, minute: startMinute } = wallClockAt(event.fromMs, zone);
    const endMinute = startMinute + (event.toMs - event.fromMs) / 60_000;
    const time = { date, startMinute, endMinute };
    const one = missing.find((occurrence) => mayBe({ ...time, ...event }, occurrence, visit));
    if (!one) return [];
    return [{ plannedOn: one.plannedOn, eventId, ...(seriesId === undefined ? {} : { seriesId }), title, ...time }];
  });
}

function mayBe(
  event: Pick<EventThere, "title" | "isOwn"> & Interval & { date: IsoDate },
  occurrence: Occurrence,
  { outgoingTitle }: Visit,
): boolean {
  if (event.isOwn) return mondayOf(event.date) === mondayOf(occurrence.date);
  if (event.date !== occurrence.date) return false;
  return mayBeAt(event, occurrence) || titleKey(event.title) === titleKey(outgoingTitle);
}

/** True for the lesson itself: it has the routine's title, or goes over all of the routine and on. */
function isRoutine({ title, fromMs, toMs, isOwn }: EventThere, visit: Visit, zone: string): boolean {
  if (isOwn) return false;
  if (titleKey(title) === visit.titleKey) return true;
  if (!visit.routine) return false;
  const { date } = wallClockAt(fromMs, zone);
  const at = (minute: number): number => instantOf({ date, minute }, zone);
  const { startMinute, endMinute } = visit.routine;
  const isLonger = toMs - fromMs > (visit.endMinute - visit.startMinute) * 60_000;
  return isLonger && fromMs <= at(startMinute) && toMs >= at(endMinute);
}

/**
 * Makes an offered event part of its visit: its dates are where it has them, and it is changed and removed with the
 * series from now on. Undefined when it is offered no more.
 */
export function withOffered(visit: Visit, eventId: string): Visit | undefined {
  const { errand, reference } = visit;
  const chosen = errand?.offered?.find((one) => one.eventId === eventId);
  if (!errand || !reference || !chosen) return undefined;
  const half = halfIdOf(chosen);
  const dates = (errand.offered ?? []).filter((one) => halfIdOf(one) === half);
  const found = new Map(dates.map((one) => [one.plannedOn, one]));
  const changes = [...found.values()].map(({ plannedOn, date, startMinute, endMinute, eventId: id }) => {
    const before = visit.changes.find((one) => one.date === plannedOn);
    const isMoved = date !== plannedOn || startMinute !== visit.startMinute || endMinute !== visit.endMinute;
    return {
      date: plannedOn,
      ...(before?.is ? { is: before.is } : {}),
      ...(isMoved ? { movedTo: { date, startMinute, endMinute } } : {}),
      eventId: id,
    };
  });
  const others = visit.changes.filter(({ date }) => !found.has(date));
  const alsoIds = [...new Set([...(reference.alsoIds ?? []), half])];
  return {
    ...visit,
    changes: [...others, ...changes].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    reference: { ...reference, alsoIds },
    errand: withOffers(
      errand,
      (errand.offered ?? []).filter(({ plannedOn }) => !found.has(plannedOn)),
    ),
  };
}

/** Never offers an event again, nor another date of it. Undefined when it is offered no more. */
export function withoutOffered(visit: Visit, eventId: string): Visit | undefined {
  const { errand } = visit;
  const chosen = errand?.offered?.find((one) => one.eventId === eventId);
  if (!errand || !chosen) return undefined;
  const half = halfIdOf(chosen);
  const left = (errand.offered ?? []).filter((one) => halfIdOf(one) !== half);
  return { ...visit, errand: withOffers({ ...errand, notIds: [...(errand.notIds ?? []), half] }, left) };
}

const halfIdOf = ({ seriesId, eventId }: Pick<OfferedEvent, "seriesId" | "eventId">): string => seriesId ?? eventId;

/** Keeps what is offered; without any, no title of another event is kept. */
export function withOffers<E extends { offered?: OfferedEvent[] }>(errand: E, offered: OfferedEvent[]): E {
  const { offered: _before, ...rest } = errand;
  return { ...rest, ...(offered.length > 0 ? { offered } : {}) } as E;
}
