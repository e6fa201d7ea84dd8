import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import type { Unseen } from "../../core/booking/send-task";
import { findConflicts, type Conflict, type TakenBy } from "../../core/booking/find-conflicts";
import { ok, type Result } from "../../core/result";
import { addDays } from "../../core/time/iso-date";
import { instantOf } from "../../core/time/zone";
import type { BusyTime, Span } from "../../ports/calendar-port";
import type { SendingPorts } from "./sending-ports";
import type { Target } from "./target";
import { travelOf } from "./travel";
import { keyOf, type VisitToSend } from "./visit-to-send";

/** The events that conflict with a visit, and whose times could not be read. */
export interface Checked {
  conflicts: Conflict[];
  unseen: Unseen[];
  /** The name that the calendar has now, where it said so. */
  nameNow?: string;
}

/** The calendars to check, and which of their events are the visit itself. */
interface LookedFrom extends Target {
  /** False leaves the teacher's free times out. */
  isTeacherSeen?: boolean;
  /** Events, series among them, that are moved by what is looked for, and when the teacher is taken by them. */
  own?: { eventIds: readonly string[]; spans: readonly Span[] } | undefined;
}

const isOfEvent = ({ eventId, seriesId }: BusyTime, ids: readonly string[]): boolean =>
  ids.some((id) => id === eventId || id === seriesId);

const isAt = (time: BusyTime, spans: readonly Span[]): boolean =>
  !time.allDay && spans.some(({ fromMs, toMs }) => fromMs === time.fromMs && toMs === time.toMs);

/** Length of one free/busy query: calendars answer for less than two months. */
const SPAN_DAYS = 56;

/**
 * Finds conflicts on every date of the visit: in her own calendar, in the one that it goes into, in the teacher's free
 * and busy times where they may be read, and in the way from and to her visits in other buildings.
 */
export async function checkVisit(
  ports: SendingPorts,
  { visit, place, dates, outgoing }: Omit<VisitToSend, "moved">,
  { calendar, calendarId, primaryId, isTeacherSeen = true, own }: LookedFrom,
): Promise<Result<Checked, CalendarRefusal>> {
  const teacher = place.schoolClass.teacherEmail.trim();
  const lookedAt = {
    own: [...new Set([primaryId, calendarId])],
    people: teacher === "" || !isTeacherSeen ? [] : [teacher],
  };
  const known: BusyTime[] = [];
  const unknown = new Set<string>();
  let nameNow: string | undefined;
  for (const span of spansOf(dates, place.zone)) {
    const busy = await calendar.busy(span, lookedAt);
    if (!busy.ok) return busy;
    known.push(...busy.value.known);
    for (const id of busy.value.unknown) unknown.add(id);
    nameNow = busy.value.names?.[calendarId] ?? nameNow;
  }
  const by = (id: string): TakenBy => (id === primaryId ? "own" : id === calendarId ? "target" : "teacher");
  const { startMinute, endMinute, routine } = visit;
  const wanted = { startMinute, endMinute, routine, dates, zone: place.zone, outgoingTitle: outgoing.title };
  const isOwn = (time: BusyTime): boolean =>
    own !== undefined &&
    (isOfEvent(time, own.eventIds) || (by(time.calendarId) === "teacher" && isAt(time, own.spans)));
  const keys = await keysOf(ports, { visit, outgoing }, calendarId);
  const isOther = ({ pushpinKey: key }: BusyTime): boolean => key !== undefined && !keys.ofAll.has(key);
  const isNeverSent = visit.sendTask?.key === undefined;
  const isOfAnotherVisit = ({ pushpinKey: key }: BusyTime): boolean =>
    key === undefined ? isNeverSent : !keys.ofVisit.has(key);
  const taken = known
    .filter((time) => !isOwn(time))
    .map((time) => ({
      ...{ ...time, by: by(time.calendarId) },
      ...(isOther(time) ? { isOtherPushpin: true as const } : {}),
      ...(isOfAnotherVisit(time) ? { isNotOwn: true as const } : {}),
    }));
  const travel = await travelOf(ports, { visit, dates, zone: place.zone });
  return ok({
    conflicts: [...findConflicts(wanted, taken), ...travel],
    unseen: [...new Set([...unknown].map(by))],
    ...(nameNow === undefined ? {} : { nameNow }),
  });
}

/**
 * Gives the keys of this visit: the one that it has, and the one that it would get; and those of all visits: an event
 * under any other key is another Pushpin's.
 */
async function keysOf(
  ports: SendingPorts,
  wanted: Pick<VisitToSend, "visit" | "outgoing">,
  calendarId: string,
): Promise<Record<"ofVisit" | "ofAll", ReadonlySet<string>>> {
  const visits = await ports.vault.all("visits");
  const next = await keyOf(ports, wanted, calendarId);
  const ofVisit = [next, ...(wanted.visit.sendTask?.key ? [wanted.visit.sendTask.key] : [])];
  const ofAll = visits.flatMap(({ sendTask }) => sendTask?.key ?? []);
  return { ofVisit: new Set(ofVisit), ofAll: new Set([...ofVisit, ...ofAll]) };
}

/** Covers the dates with spans, each from the midnight before its first date to the one after its last. */
function spansOf(dates: readonly string[], zone: string): { fromMs: number; toMs: number }[] {
  const spans: { first: string; last: string }[] = [];
  for (const date of dates) {
    const span = spans.at(-1);
    if (span && date < addDays(span.first, SPAN_DAYS)) span.last = date;
    else spans.push({ first: date, last: date });
  }
  const midnight = (date: string): number => instantOf({ date, minute: 0 }, zone);
  return spans.map(({ first, last }) => ({ fromMs: midnight(first), toMs: midnight(addDays(last, 1)) }));
}
