import type { Booking } from "../caseload/records";
import { alsoBefore, withOne } from "./also-before";
import { onClock } from "../class-week/on-clock";
import { occurrenceId, partsOfOccurrenceId } from "./occurrences";
import type { CalendarReference, OccurrenceChange, Visit } from "./visit";
import { knownZone } from "../time/zone";
import { isBooked, isHandedOver } from "./in-state";

/** The fields of a booked date that a calendar or the therapist can change. */
export type ChangedDate = Pick<
  Booking,
  | "id"
  | "date"
  | "startMinute"
  | "endMinute"
  | "state"
  | "eventId"
  | "calendarId"
  | "routine"
  | "stillGoes"
  | "isDeclined"
  | "movedFrom"
  | "unseenSince"
  | "notEventIds"
  | "goneEventIds"
  | "handedOverAt"
>;

/**
 * Writes one date, as it is now, back into its visit. A visit of one date takes it over as a whole; in a series it
 * becomes that date's change, and the rest stays as agreed.
 * @param zone IANA zone of the clock that the date is on
 */
export function withDate(visit: Visit, changed: ChangedDate, zone: string): Visit {
  return alsoBefore(visit, withDateNow(visit, changed, zone));
}

function withDateNow(visit: Visit, changed: ChangedDate, zone: string): Visit {
  const own = knownZone(visit.zone) ?? zone;
  const { id, date, startMinute, endMinute } = changed;
  const at = onClock({ date, startMinute, endMinute }, zone, own);
  const { plannedOn } = partsOfOccurrenceId(id);
  const notes = notesOf(changed, { zone, own });
  return plannedOn === undefined
    ? withOnlyDate(visit, { changed, at, notes })
    : withSeriesDate(visit, { changed, at, notes, plannedOn });
}

type Placed = Pick<Booking, "date" | "startMinute" | "endMinute">;
type Notes = Omit<OccurrenceChange, "date">;

/** Collects the fields of a date beside its time and state. */
function notesOf(changed: ChangedDate, { zone, own }: { zone: string; own: string }): Notes {
  const { stillGoes, isDeclined, movedFrom, unseenSince, notEventIds = [], goneEventIds = [] } = changed;
  return {
    ...(stillGoes ? { stillGoes } : {}),
    ...(isDeclined ? { isDeclined } : {}),
    ...(movedFrom ? { movedFrom: onClock(movedFrom, zone, own) } : {}),
    ...(unseenSince ? { unseenSince } : {}),
    ...(notEventIds.length > 0 ? { notEventIds } : {}),
    ...(goneEventIds.length > 0 ? { goneEventIds } : {}),
  };
}

function withOnlyDate(visit: Visit, { changed, at, notes }: { changed: ChangedDate; at: Placed; notes: Notes }): Visit {
  const { date, startMinute, endMinute } = at;
  const { state, eventId, routine, handedOverAt } = changed;
  const { because, ...rest } = visit;
  const is = visit.changes.find((one) => one.date === visit.from)?.is;
  const own = { ...(is ? { is } : {}), ...notes };
  return {
    ...rest,
    // The reason of an earlier state says nothing of this one.
    ...(because !== undefined && state === visit.state ? { because } : {}),
    ...{ from: date, until: date, startMinute, endMinute, state, handedOverAt },
    ...(eventId ? { reference: referenceOf(visit, changed, eventId) } : {}),
    ...(routine === undefined ? {} : { routine }),
    changes: Object.keys(own).length > 0 ? [{ date, ...own }] : [],
  };
}

function referenceOf({ reference }: Visit, { calendarId }: ChangedDate, eventId: string): CalendarReference {
  return { ...reference, eventId, calendarId: calendarId ?? reference?.calendarId ?? "" };
}

function withSeriesDate(
  before: Visit,
  { changed, at, notes, plannedOn }: { changed: ChangedDate; at: Placed; notes: Notes; plannedOn: string },
): Visit {
  const { state, eventId, routine, handedOverAt } = changed;
  // The calendar shows one date of the series, so she has saved it.
  const isSaved = isHandedOver(before) && isBooked({ state }) && eventId !== undefined;
  const visit: Visit = {
    ...before,
    ...(isSaved ? { state } : {}),
    ...(eventId && changed.calendarId
      ? { reference: referenceOf(before, changed, before.reference?.eventId ?? eventId) }
      : {}),
  };
  const { date, startMinute, endMinute } = at;
  const isMoved = date !== plannedOn || startMinute !== visit.startMinute || endMinute !== visit.endMinute;
  const is = visit.changes.find((one) => one.date === plannedOn)?.is;
  return withChange(visit, {
    date: plannedOn,
    ...(is ? { is } : {}),
    ...(isMoved ? { movedTo: { date, startMinute, endMinute } } : {}),
    ...(eventId ? { eventId } : {}),
    ...(state === visit.state ? {} : { state }),
    ...(handedOverAt === visit.handedOverAt ? {} : { handedOverAt }),
    ...notes,
    ...(isMoved && routine !== undefined ? { routine } : {}),
  });
}

/** Lets a date take place although the school's calendar changes its routine, or leaves the date out. */
export function withDatePutBack(visit: Visit, id: string): Visit {
  const { plannedOn: date = visit.from } = partsOfOccurrenceId(id);
  const before = visit.changes.find((one) => one.date === date) ?? { date };
  return alsoBefore(visit, withChange(visit, { ...before, is: "put-back" }));
}

/** True for a date that takes place although the school's calendar says otherwise: see {@link withDatePutBack}. */
export function isPutBack(visit: Visit, id: string): boolean {
  const { plannedOn = visit.from } = partsOfOccurrenceId(id);
  return visit.changes.some(({ date, is }) => date === plannedOn && is === "put-back");
}

/** Puts the change of a date in place of an earlier one; a change with no field but its date is dropped. */
export function withChange(visit: Visit, change: OccurrenceChange): Visit {
  return { ...visit, changes: withOne(visit.changes, change) };
}

/**
 * Drops the note that a calendar page did not show them from dates that their calendar shows.
 * @param shown ids of dates
 */
export function withoutUnseen(visit: Visit, shown: ReadonlySet<string>): Visit {
  return visit.changes.reduce((after, change) => {
    if (change.unseenSince === undefined || !shown.has(occurrenceId(visit, change.date))) return after;
    const { unseenSince: _since, ...rest } = change;
    return withChange(after, rest);
  }, visit);
}

/** Writes dates back into their visits, and returns the visits that changed. */
export function withDates(visits: readonly Visit[], dates: readonly ChangedDate[], zone: string): Visit[] {
  const changed = new Map<string, Visit>();
  for (const date of dates) {
    const { visitId } = partsOfOccurrenceId(date.id);
    const visit = changed.get(visitId) ?? visits.find(({ id }) => id === visitId);
    if (visit) changed.set(visitId, withDate(visit, date, zone));
  }
  return [...changed.values()];
}
