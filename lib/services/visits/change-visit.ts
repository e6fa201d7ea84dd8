import type { ChangedVisit } from "../../contracts/visits";
import {
  changeAll,
  changeFrom,
  changeFromFirst,
  endOn,
  moveDate,
  validateNewTime,
  type ChangeReach,
  type NewTime,
  type VisitChange,
} from "../../core/booking/move-visit";
import { siteDaysOf, type VisitSources } from "../../core/booking/dated-bookings";
import { isInConnectedCalendar } from "../../core/booking/pending-change";
import {
  EVERY_DAY,
  cadenceDates,
  occurrencesOf,
  partsOfOccurrenceId,
  type SiteDays,
} from "../../core/booking/occurrences";
import { isOpen } from "../../core/booking/state";
import type { Agenda, RoleCard, Visit } from "../../core/booking/visit";
import type { FieldError } from "../../core/caseload/field-error";
import { onClock } from "../../core/class-week/on-clock";
import { fail, ok, type Result } from "../../core/result";
import { addDays, dayNumber, type IsoDate } from "../../core/time/iso-date";
import { knownZone, wallClockAt, type WallClock } from "../../core/time/zone";
import type { SaveFailure } from "../caseload/save-records";
import { newId } from "../new-id";
import type { Ports } from "../ports";
import { visitSources } from "./booked-dates";
import { markOutgoing } from "./mark-outgoing";

/** What she wants to change: one date by its id, how far it reaches, and where it goes on her clock. */
export interface WantedChange {
  id: string;
  reach: ChangeReach;
  to: NewTime;
}

/** A change, worked out and not yet written. */
export interface PlannedChange extends VisitChange {
  /** The visit as it was. */
  visit: Visit;
  /** The date from which another visit takes over, where one does. */
  takenOverFrom?: IsoDate;
}

/**
 * Moves one date, all from one on, or all dates, to a time on her clock. Writes everything or nothing, so that both
 * halves of a split series are saved together. Changes nothing in the calendar.
 */
export async function changeVisit(ports: Ports, wanted: WantedChange): Promise<Result<ChangedVisit, SaveFailure>> {
  const planned = await planChange(ports, wanted);
  if (!planned.ok) return planned;
  const { visits, keptDates } = planned.value;
  await ports.vault.apply(visits.map((record) => ({ put: "visits", record }) as const));
  return ok({ keptDates });
}

/**
 * Works out what a change means. In a connected calendar past dates stay as they were: a change of all dates affects
 * only coming ones.
 */
export async function planChange(ports: Ports, wanted: WantedChange): Promise<Result<PlannedChange, SaveFailure>> {
  const errors = validateNewTime(wanted.to);
  if (errors.length > 0) return fail({ code: "invalid-fields", errors });
  const { visitId, plannedOn } = partsOfOccurrenceId(wanted.id);
  const sources = await visitSources(ports.vault);
  const visit = sources.visits.find(({ id }) => id === visitId);
  if (!visit || (plannedOn !== undefined && !hasDate(visit, plannedOn, sources))) return fail({ code: "not-found" });
  const zone = knownZone(visit.zone) ?? ports.clock.zone();
  const now = wallClockAt(ports.clock.nowMs(), zone);
  const to = onClock(wanted.to, ports.clock.zone(), zone);
  const isConnected = isInConnectedCalendar(visit);
  if (isConnected && isOver(to, now)) return refuse("date", "in-the-past");
  const spread = reachOf(visit, { ...wanted, to, plannedOn: plannedOn ?? visit.from }, { sources, now, isConnected });
  // A marked session's id contains its date, so its date can't change.
  if (spread.losesDatesFrom && (await isMarkedFrom(ports, visit, spread.losesDatesFrom)))
    return refuse("reach", "has-session");
  return ok({ visit, ...changed(visit, spread) });
}

/**
 * True for a date that the visit has now and she has not removed, by its cadence, put back or moved, whether or not
 * there is school. A list that was read before another tab split the series names dates that are another visit's by
 * now: to change one here would make a second event of it.
 */
function hasDate(visit: Visit, plannedOn: IsoDate, sources: VisitSources): boolean {
  const { occurrences, closed } = occurrencesOf(visit, EVERY_DAY, siteDaysOf(visit, sources));
  return [...occurrences, ...closed].some((one) => one.plannedOn === plannedOn && isOpen(one));
}

const refuse = (field: string, code: FieldError["code"]): Result<never, SaveFailure> =>
  fail({ code: "invalid-fields", errors: [{ field, code }] });

const isOver = ({ date, startMinute }: NewTime, now: WallClock): boolean =>
  date < now.date || (date === now.date && startMinute <= now.minute);

/** How far a change really reaches, and when the first changed date takes place. */
interface Spread {
  how: "date" | "all-times" | "from-first" | "from";
  plannedOn: IsoDate;
  to: NewTime;
  /** From here on the dates get new ids. */
  losesDatesFrom?: IsoDate;
}

function reachOf(
  visit: Visit,
  { reach, to, plannedOn }: WantedChange & { plannedOn: IsoDate },
  { sources, now, isConnected }: { sources: VisitSources; now: WallClock; isConnected: boolean },
): Spread {
  if (reach === "date" || visit.cadence.on === "once") return { how: "date", plannedOn, to };
  const site = siteDaysOf(visit, sources);
  const first = firstDate(visit, site);
  if (reach === "from" && plannedOn > first) return { how: "from", plannedOn, to, losesDatesFrom: plannedOn };
  const coming = isConnected ? nextDate(visit, { site, now }) : undefined;
  const anchor = reach === "all" ? (coming ?? first) : plannedOn;
  // All dates move by as many days as the one that she changed.
  const at = { ...to, date: addDays(anchor, dayNumber(to.date) - dayNumber(movedDate(visit, plannedOn))) };
  if (anchor > first) return { how: "from", plannedOn: anchor, to: at, losesDatesFrom: anchor };
  if (at.date === anchor && reach === "all") return { how: "all-times", plannedOn: anchor, to: at };
  return { how: "from-first", plannedOn: anchor, to: at, losesDatesFrom: anchor };
}

/** The day on which she sees a date now, whatever the rule says. */
const movedDate = ({ changes }: Visit, plannedOn: IsoDate): IsoDate =>
  changes.find(({ date }) => date === plannedOn)?.movedTo?.date ?? plannedOn;

function changed(visit: Visit, { how, plannedOn, to }: Spread): VisitChange & { takenOverFrom?: IsoDate } {
  if (how === "date") return { visits: [moveDate(visit, plannedOn, to)], keptDates: [] };
  if (how === "all-times") return changeAll(visit, to);
  // From its first date on, nothing of the old half would be left.
  if (how === "from-first") return changeFromFirst(visit, plannedOn, to);
  return { ...changeFrom(visit, { plannedOn, to, newId: newId() }), takenOverFrom: plannedOn };
}

/** The first date by the cadence. */
function firstDate(visit: Visit, site: SiteDays): IsoDate {
  return cadenceDates(visit, { from: visit.from, to: addDays(visit.until, 1) }, site)[0] ?? visit.from;
}

/** The first planned date that has not begun. */
function nextDate(visit: Visit, { site, now }: { site: SiteDays; now: WallClock }): IsoDate | undefined {
  const { occurrences } = occurrencesOf(visit, EVERY_DAY, site);
  return occurrences
    .filter((one) => isOpen(one) && !isOver(one, now))
    .map(({ plannedOn }) => plannedOn)
    .sort()[0];
}

/** True when the ledger has an entry for a date from this one on: its date is part of the session's id. */
async function isMarkedFrom({ vault }: Ports, { id }: Visit, plannedOn: IsoDate): Promise<boolean> {
  const logs = await vault.all("sessionLogs");
  return logs.some(({ sessionId }) => {
    const parts = partsOfOccurrenceId(sessionId ?? "");
    return parts.visitId === id && (parts.plannedOn ?? "") >= plannedOn;
  });
}

/** Works out a series with another last day. */
export async function planEnd(
  { vault }: Ports,
  { visitId, until }: { visitId: string; until: string },
): Promise<Result<Visit, SaveFailure>> {
  const sources = await visitSources(vault);
  const visit = sources.visits.find(({ id }) => id === visitId);
  if (!visit) return fail({ code: "not-found" });
  const ended = endOn(visit, until, siteDaysOf(visit, sources));
  return ended.ok ? ended : fail({ code: "invalid-fields", errors: ended.failure });
}

/** Gives a series another last day. */
export async function endVisit(
  ports: Ports,
  end: { visitId: string; until: string },
): Promise<Result<null, SaveFailure>> {
  const ended = await planEnd(ports, end);
  if (!ended.ok) return ended;
  await ports.vault.apply([{ put: "visits", record: ended.value }]);
  return ok(null);
}

/** Saves what is talked about in a touch base. */
export async function saveAgenda(
  { vault }: Ports,
  { visitId, agenda }: { visitId: string; agenda: Agenda },
): Promise<Result<null, SaveFailure>> {
  const visit = await vault.find("visits", visitId);
  if (visit?.purpose !== "touch-base") return fail({ code: "not-found" });
  await vault.apply([{ put: "visits", record: { ...visit, agenda } }]);
  return ok(null);
}

/** Saves who does what in a visit; null removes the card. The line for the invitation has to pass the text policy. */
export async function saveRoleCard(
  ports: Ports,
  { visitId, roleCard }: { visitId: string; roleCard: RoleCard | null },
): Promise<Result<null, SaveFailure>> {
  const visit = await ports.vault.find("visits", visitId);
  if (!visit) return fail({ code: "not-found" });
  const line = roleCard?.invitationLine?.trim() ?? "";
  if ((await markOutgoing(ports, line)).length > 0) return refuse("invitationLine", "reveals");
  const { roleCard: _before, ...rest } = visit;
  await ports.vault.apply([{ put: "visits", record: roleCard ? { ...rest, roleCard } : rest }]);
  return ok(null);
}
