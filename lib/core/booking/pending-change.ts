import type { Interval } from "../time/interval";
import { compare } from "../compare";
import { addDays, mondayOf, WEEKDAYS, type IsoDate } from "../time/iso-date";
import { isForNobody } from "./leavers";
import { invitationLineOf, type OccurrenceChange, type PendingChange, type Visit, type VisitTimes } from "./visit";
import { isAgreed, isMissing, isTeacherDeclined, isUndone } from "./in-state";

/** A date of a series that the calendar has to move to `to`, or to remove where `to` is absent. */
export interface DateToSettle {
  /** The date by the series' rule. */
  plannedOn: IsoDate;
  to?: Interval & { date: IsoDate };
}

/** The requests that bring a changed visit into its calendar. */
export interface ChangeSteps {
  /** True when the times of the event itself changed, or of the series where it is one. */
  isRuleChanged: boolean;
  dates: DateToSettle[];
}

/** True for a visit whose calendar is to lose dates of it by its change, and gets no other time and no other text. */
export function onlyTakesOut(visit: Visit): boolean {
  const { before, isText } = visit.change ?? {};
  if (!before || isText || !isSameRule(visit, before) || visit.until > before.until) return false;
  return stepsOf(visit, before, visit.from).dates.every(({ to }) => to === undefined || isMovedTo(before, to));
}

/** True where one of the dates was moved there before. */
const isMovedTo = ({ changes }: VisitTimes, to: DateToSettle["to"]): boolean =>
  changes.some(({ movedTo }) => JSON.stringify(movedTo) === JSON.stringify(to));

/** Picks the fields of a visit that decide its dates and times. */
export const timesOf = ({ cadence, from, until, startMinute, endMinute, changes }: VisitTimes): VisitTimes => ({
  ...{ cadence, from, until, startMinute, endMinute, changes },
});

/** True for a visit that is in a connected calendar, or was put there: a change of it has to reach that calendar. */
export const isInConnectedCalendar = ({ state, sendTask, reference }: Visit): boolean =>
  sendTask !== undefined && reference !== undefined && (isAgreed({ state }) || isTeacherDeclined({ state }));

/**
 * True for a date of a series that its connected calendar has no more, or that she saved there by hand since: a change
 * of the series does not reach it.
 */
export const isByHand = (visit: Pick<Visit, "changes" | "handedOverAt">, plannedOn: IsoDate | undefined): boolean =>
  visit.changes.some(
    ({ date, state, handedOverAt = "" }) =>
      date === plannedOn && (isMissing({ state }) || handedOverAt > visit.handedOverAt),
  );

/** True for a visit whose connected calendar does not have the line of its role card, or still has an earlier one. */
export const lacksLine = (visit: Visit): boolean =>
  isInConnectedCalendar(visit) &&
  visit.purpose === "push-in" &&
  !isForNobody(visit) &&
  visit.change === undefined &&
  invitationLineOf(visit) !== (visit.sendTask?.sentLine ?? "");

/**
 * Describes a change that the calendar has to get, with what the calendar has now. After two unsent changes, that is
 * what it had before the first.
 */
export function pendingAfter(visit: Visit, over: Partial<PendingChange> = {}): PendingChange {
  const { before = timesOf(visit), isText } = visit.change ?? {};
  return { before, step: "held", ...(isText ? { isText } : {}), ...over };
}

/**
 * Works out what a calendar has to do for a change. When the event gets other times, the calendar may put dates that
 * she moved before back on the rule, so they are moved again; dates that she removed are left out of the new rule.
 * @param today dates before it are left unchanged
 */
export function stepsOf(visit: VisitTimes, before: VisitTimes, today: IsoDate): ChangeSteps {
  const rule = ({ changes: _changes, ...times }: VisitTimes): string => JSON.stringify(times);
  const isRuleChanged = rule(timesOf(visit)) !== rule(timesOf(before));
  if (visit.cadence.on === "once") return { isRuleChanged, dates: [] };
  const dates = visit.changes.flatMap((change): DateToSettle[] => {
    const isOver = change.date < today && (change.movedTo?.date ?? change.date) < today;
    const same = before.changes.find(({ date }) => date === change.date);
    if (isOver || (!isRuleChanged && same && isAlike(same, change))) return [];
    if (isRemoved(change)) return isRuleChanged || (same && isRemoved(same)) ? [] : [{ plannedOn: change.date }];
    return change.movedTo ? [{ plannedOn: change.date, to: change.movedTo }] : [];
  });
  return { isRuleChanged, dates };
}

const isRemoved = ({ is, state }: OccurrenceChange): boolean => is === "left-out" || isUndone({ state });

/**
 * Gives the times that stay wanted when she takes a change back: those from before it, less the dates that she removed
 * beside it, about which nothing was taken back. Undefined where the change only takes dates out: that is taken back as
 * a whole.
 */
export function removedBeside(visit: VisitTimes, before: VisitTimes): VisitTimes | undefined {
  const changeOf = ({ changes }: VisitTimes, on: IsoDate) => changes.find(({ date }) => date === on);
  const isMoved = visit.changes.some(
    ({ date, movedTo }) => JSON.stringify(movedTo) !== JSON.stringify(changeOf(before, date)?.movedTo),
  );
  const isOtherRule = !isSameRule(visit, before) || visit.until > before.until;
  if (visit.cadence.on === "once" || (!isMoved && !isOtherRule)) return undefined;
  const removed = visit.changes
    .filter(isUndone)
    .map(({ date }) => onDayOf(before, date))
    .filter((date) => !isUndone(changeOf(before, date)));
  if (removed.length === 0) return undefined;
  const others = before.changes.filter(({ date }) => !removed.includes(date));
  const changes = removed.map((date): OccurrenceChange => ({ ...changeOf(before, date), date, state: "undone" }));
  const all = [...others, ...changes].toSorted((a, b) => compare(a.date, b.date));
  return { ...timesOf(before), changes: all };
}

/** Gives the date of a rule in the week of a date, where the rule has a weekday. */
function onDayOf({ cadence }: VisitTimes, date: IsoDate): IsoDate {
  return "weekday" in cadence ? addDays(mondayOf(date), WEEKDAYS.indexOf(cadence.weekday)) : date;
}

const isAlike = (a: OccurrenceChange, b: OccurrenceChange): boolean =>
  isRemoved(a) === isRemoved(b) && JSON.stringify(a.movedTo) === JSON.stringify(b.movedTo);

/** Ends a series the day before one of its dates. */
export function endBefore({ changes }: Visit, plannedOn: IsoDate): Pick<Visit, "until" | "changes"> {
  return { until: addDays(plannedOn, -1), changes: changes.filter(({ date }) => date < plannedOn) };
}

/**
 * Takes the dates that she moved out of a series that goes to a calendar: one event can't hold them, and each becomes a
 * visit of its own.
 * @param isMoved true for the planned date of one that is to be taken out
 * @param newId an id for each
 */
export function splitMoved(
  visit: Visit,
  isMoved: (plannedOn: IsoDate) => boolean,
  newId: () => string,
): { changes: OccurrenceChange[]; singles: Visit[] } {
  const singles: Visit[] = [];
  const changes = visit.changes.map((change): OccurrenceChange => {
    const { date, movedTo, routine = visit.routine } = change;
    if (!movedTo || !isMoved(date)) return change;
    const { change: _pending, reference: _series, shownIn: _page, roleCard: _card, ...rest } = visit;
    singles.push({
      ...rest,
      ...(visit.roleCard ? { roleCard: visit.roleCard } : {}),
      ...{ id: newId(), cadence: { on: "once" }, from: movedTo.date, until: movedTo.date, changes: [] },
      ...{ startMinute: movedTo.startMinute, endMinute: movedTo.endMinute, outgoingTitle: "", attempt: 0 },
      ...(routine === undefined ? {} : { routine }),
      windowId: `${movedTo.date}${visit.windowId.slice(movedTo.date.length)}`,
    });
    return { date, is: "left-out" };
  });
  return { changes, singles };
}

/** True for times that differ at most in their last day and in what changed about single dates. */
export function isSameRule(a: VisitTimes, b: VisitTimes): boolean {
  const rule = ({ until: _until, changes: _changes, ...times }: VisitTimes): string => JSON.stringify(times);
  return rule(timesOf(a)) === rule(timesOf(b));
}
