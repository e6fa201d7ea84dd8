import type { FieldError } from "../caseload/field-error";
import type { VisitState } from "../caseload/records";
import { isMinute } from "../caseload/validate";
import { fail, ok, type Result } from "../result";
import type { Interval } from "../time/interval";
import { WEEKDAYS, addDays, isIsoDate, mondayOf, weekdayOf, type IsoDate, type Weekday } from "../time/iso-date";
import { withChange } from "./change-date";
import { withoutLeavers } from "./leavers";
import { FIRST_STATE } from "./state";
import { cadenceDates, type SiteDays } from "./occurrences";
import type { Cadence, OccurrenceChange, Visit } from "./visit";
import { isUndone } from "./in-state";

/** How far a change reaches: one date, that date and all after it, or every date. */
export type ChangeReach = "date" | "from" | "all";

/** The new time of the changed dates. A change of one date, or from one date on, may also go to another day. */
export interface NewTime extends Interval {
  date: IsoDate;
}

/** A change of a visit, before it is written. */
export interface VisitChange {
  /** The visits to write, in this order: the new half of a series is there before the old one ends. */
  visits: Visit[];
  /** Dates that she moved by hand and that stay where they are. */
  keptDates: IsoDate[];
}

/** Lists what is wrong with a new time, by field. */
export function validateNewTime({ date, startMinute, endMinute }: NewTime): FieldError[] {
  const errors: FieldError[] = isIsoDate(date) ? [] : [{ field: "date", code: "not-a-date" }];
  for (const [field, minute] of [
    ["startMinute", startMinute],
    ["endMinute", endMinute],
  ] as const)
    if (!isMinute(minute)) errors.push({ field, code: "not-a-time" });
  if (errors.length === 0 && endMinute <= startMinute) errors.push({ field: "endMinute", code: "end-before-start" });
  return errors;
}

/** Moves one date, on the visit's clock; the others stay. */
export function moveDate(visit: Visit, plannedOn: IsoDate, to: NewTime): Visit {
  if (visit.cadence.on === "once")
    return { ...visit, from: to.date, until: to.date, startMinute: to.startMinute, endMinute: to.endMinute };
  const {
    movedFrom: _from,
    movedTo: _to,
    ...before
  } = visit.changes.find(({ date }) => date === plannedOn) ?? {
    date: plannedOn,
  };
  return withChange(visit, { ...before, movedTo: to });
}

/** Gives one date of a series a state of its own; where it was moved to stays. */
export function changeDateTo(visit: Visit, plannedOn: IsoDate, state: VisitState): Visit {
  const before = visit.changes.find(({ date }) => date === plannedOn) ?? { date: plannedOn };
  return withChange(visit, { ...before, state });
}

/**
 * Changes a series from one of its dates on: a new visit takes over from there, and the old one ends the day before.
 * Dates from there on that she moved by hand go along as they are.
 * @param newId id of the new visit
 */
export function changeFrom(visit: Visit, { plannedOn, to, newId }: { plannedOn: IsoDate; to: NewTime; newId: string }) {
  const isLater = ({ date }: { date: IsoDate }): boolean => date >= plannedOn;
  const plan = planFrom(visit, plannedOn, to);
  const half: Visit = {
    ...withoutLeavers(byHand(visit), plan.from),
    id: newId,
    ...plan,
    // She saves its event in the calendar next; then the page reader looks for that event.
    state: FIRST_STATE,
    attempt: 0,
    changes: carriedChanges(visit, plannedOn, to),
  };
  const ended: Visit = {
    ...visit,
    until: addDays(plannedOn, -1),
    changes: visit.changes.filter((change) => !isLater(change)),
  };
  return { visits: [half, ended], keptDates: movedDates(half) } satisfies VisitChange;
}

/**
 * Changes a series from its first date on: the whole of it, under the same id. When the day changes, she saves a new
 * event for it, unless a connected calendar has the event. Dates that she moved by hand stay where they are, and are
 * listed.
 */
export function changeFromFirst(visit: Visit, plannedOn: IsoDate, to: NewTime): VisitChange {
  if (to.date === plannedOn) return changeAll(visit, to);
  const plan = planFrom(visit, plannedOn, to);
  const changed: Visit = {
    ...withoutLeavers(visit.sendTask ? visit : { ...byHand(visit), state: FIRST_STATE }, plan.from),
    ...plan,
    changes: carriedChanges(visit, plannedOn, to),
  };
  return { visits: [changed], keptDates: movedDates(changed) };
}

/** Computes the days and the time of a series that moves from one of its dates on. */
function planFrom({ cadence, until }: Visit, plannedOn: IsoDate, to: NewTime) {
  const { startMinute, endMinute, date } = to;
  const from = isByWeekday(cadence) || date < plannedOn ? date : plannedOn;
  return { cadence: cadenceOn(cadence, date), from, until: from > until ? from : until, startMinute, endMinute };
}

/**
 * Carries over the changes of the dates from one on: those that she moved, removed or left out, and those that take
 * place although there is no school. When the weekday changes, each change goes to the new weekday of its week, and
 * neither dates that were put back against the school's calendar nor days left out because they run otherwise than
 * usual are carried over: both are about that one day.
 */
function carriedChanges({ cadence, changes }: Visit, plannedOn: IsoDate, to: NewTime): OccurrenceChange[] {
  const weekday = weekdayOf(to.date);
  const isOtherDay = isByWeekday(cadence) && cadence.weekday !== weekday;
  const dateOf = (date: IsoDate): IsoDate => (isOtherDay ? addDays(mondayOf(date), WEEKDAYS.indexOf(weekday)) : date);
  return changes
    .filter(({ date }) => date >= plannedOn)
    .flatMap(({ date, is, because, movedTo, state }): OccurrenceChange[] => {
      const own = isUndone({ state }) ? { state } : {};
      if (movedTo) return [{ date: dateOf(date), is: "put-back", movedTo, ...own }];
      const isOfThatDay = is === "put-back" || because !== undefined;
      const kept = is && !(isOtherDay && isOfThatDay) ? { is, ...(because ? { because } : {}) } : undefined;
      return kept || isUndone({ state }) ? [{ date: dateOf(date), ...kept, ...own }] : [];
    });
}

const movedDates = ({ changes }: Visit): IsoDate[] =>
  changes.filter(({ movedTo, state }) => movedTo && !isUndone({ state })).map(({ date }) => date);

/**
 * Resets a visit whose event she saves in the calendar's own form next: drops the reference to an earlier event, the
 * page that showed it, and the send task of a connected calendar.
 */
export function byHand({ reference: _old, shownIn: _page, sendTask: _sent, because: _why, ...visit }: Visit): Visit {
  return { ...visit, way: visit.way === "ics" ? "ics" : "link" };
}

/** Changes the time of every date; those that she moved by hand stay where they are, and are listed. */
export function changeAll(visit: Visit, { startMinute, endMinute }: Interval): VisitChange {
  const keptDates = visit.changes.filter(({ movedTo }) => movedTo).map(({ date }) => date);
  return { visits: [{ ...visit, startMinute, endMinute }], keptDates };
}

function isByWeekday(cadence: Cadence): cadence is Extract<Cadence, { weekday: Weekday }> {
  return cadence.on === "weekly" || cadence.on === "every-other-week";
}

const cadenceOn = (cadence: Cadence, date: IsoDate): Cadence =>
  isByWeekday(cadence) ? { ...cadence, weekday: weekdayOf(date) } : cadence;

/**
 * Gives a series another last day, earlier or later. Refuses a day before its beginning, and one that leaves no date.
 */
export function endOn(visit: Visit, until: IsoDate, site: SiteDays): Result<Visit, FieldError[]> {
  const field = "until";
  if (!isIsoDate(until)) return fail([{ field, code: "not-a-date" }]);
  if (until < visit.from) return fail([{ field, code: "end-before-start" }]);
  const ended = { ...visit, until, changes: visit.changes.filter(({ date }) => date <= until) };
  const left = cadenceDates(ended, { from: visit.from, to: addDays(until, 1) }, site);
  return left.length === 0 ? fail([{ field, code: "no-date-left" }]) : ok(ended);
}
