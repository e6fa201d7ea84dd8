import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import type { OutgoingVisit } from "../../core/booking/outgoing-visit";
import { datesOf } from "../../core/booking/repeat-lines";
import { ok, type Result } from "../../core/result";
import { addDays, type IsoDate } from "../../core/time/iso-date";
import { instantOf, wallClockAt } from "../../core/time/zone";
import type { EventReference, Span, StoredDate } from "../../ports/calendar-port";
import { eventPath, type Ask } from "./graph-ask";
import { eventsIn } from "./graph-busy";
import { changedTimes, storedDate } from "./graph-event";

const DAY_MS = 86_400_000;

type Series = Pick<EventReference, "calendarId" | "eventId">;
const only = ({ calendarId, eventId }: Series) => ({ calendarId, eventIds: [eventId] });

type Asked<T> = Promise<Result<T, CalendarRefusal>>;

/** Lists the dates of some series of a calendar in a span, moved ones where they are now. */
export async function seriesDates(
  ask: Ask,
  at: { calendarId: string; eventIds: readonly string[] },
  span: Span,
): Asked<StoredDate[]> {
  const events = await eventsIn(ask, at.calendarId, span);
  if (!events.ok) return events;
  const there = events.value.filter(({ isCancelled }) => !isCancelled);
  return ok(there.flatMap((event) => storedDate(event, at) ?? []));
}

/** True for a visit whose dates Graph's rules can't express: they are corrected one by one once the series exists. */
export function needsShaping({ repeat }: Pick<OutgoingVisit, "repeat">): boolean {
  return repeat?.by === "dates" || (repeat?.leftOut ?? []).length > 0;
}

/**
 * Corrects the dates of a stored series: removes left-out days, and moves each date of a rotation to its day. Safe to
 * repeat: does only what is still missing. Leaves past dates unchanged.
 */
export async function shapeSeries(
  ask: Ask,
  { visit, at, nowMs }: { visit: OutgoingVisit; at: Series; nowMs: number },
): Asked<undefined> {
  if (!visit.repeat) return ok(undefined);
  return visit.repeat.by === "weeks"
    ? removeDays(ask, { at, days: visit.repeat.leftOut, zone: visit.zone, nowMs })
    : moveToDates(ask, { visit, at });
}

async function removeDays(
  ask: Ask,
  { at, days, zone, nowMs }: { at: Series; days: readonly IsoDate[]; zone: string; nowMs: number },
): Asked<undefined> {
  for (const date of days) {
    const fromMs = instantOf({ date, minute: 0 }, zone);
    if (fromMs + DAY_MS < nowMs) continue;
    const there = await seriesDates(ask, only(at), { fromMs, toMs: fromMs + DAY_MS });
    if (!there.ok) return there;
    for (const { eventId, plannedMs } of there.value) {
      if (wallClockAt(plannedMs, zone).date !== date) continue;
      const removed = await ask({ method: "DELETE", path: eventPath(at.calendarId, eventId) }, "event");
      if (!removed.ok && removed.failure.code !== "event-gone") return removed;
    }
  }
  return ok(undefined);
}

/**
 * Moves the dates of a daily series to their days, the last one first: Exchange allows no date of a series to be moved
 * past the next one.
 */
async function moveToDates(ask: Ask, { visit, at }: { visit: OutgoingVisit; at: Series }): Asked<undefined> {
  const { start, end, zone } = visit;
  const dates = datesOf(visit);
  const midnight = (date: IsoDate): number => instantOf({ date, minute: 0 }, zone);
  const span = { fromMs: midnight(start.date), toMs: midnight(addDays(dates.at(-1)!, 1)) };
  const there = await seriesDates(ask, only(at), span);
  if (!there.ok) return there;
  for (let index = dates.length - 1; index > 0; index -= 1) {
    const planned = addDays(start.date, index);
    const stored = there.value.find(({ plannedMs }) => wallClockAt(plannedMs, zone).date === planned);
    const date = dates[index]!;
    if (!stored || stored.at.fromMs === instantOf({ date, minute: start.minute }, zone)) continue;
    const { start: from, end: to } = changedTimes({
      ...visit,
      start: { date, minute: start.minute },
      end: { date, minute: end.minute },
    });
    const path = eventPath(at.calendarId, stored.eventId);
    const moved = await ask({ method: "PATCH", path, body: { start: from, end: to } }, "event");
    if (!moved.ok) return moved;
  }
  return ok(undefined);
}
