import type { UnderLock } from "../../contracts/contract";
import type { CalendarAccount } from "../../core/booking/calendar-account";
import { withChange } from "../../core/booking/change-date";
import { lastDay, siteDaysOf, type VisitSources } from "../../core/booking/dated-bookings";
import { sameText } from "../../core/booking/follow-bookings";
import { occurrencesOf, type Occurrence } from "../../core/booking/occurrences";
import { LOOK_MS } from "../../core/booking/read-answers";
import { next } from "../../core/booking/state";
import type { Visit } from "../../core/booking/visit";
import { addDays, type IsoDate } from "../../core/time/iso-date";
import { instantOf, knownZone, wallClockAt } from "../../core/time/zone";
import type { BusyTime, Span } from "../../ports/calendar-port";
import { visitSources } from "../visits/booked-dates";
import type { SendingPorts } from "./sending-ports";
import { primaryIdOf } from "./target";
import { isHandedOver } from "../../core/booking/in-state";

/** For how many days ahead events of handed-over dates are looked for. */
const LOOKED_AHEAD_DAYS = 28;

/** True for a visit that was handed over by a link or a file, or has such a date, and was not seen yet. */
export function isAwaited(visit: Visit, today: IsoDate): boolean {
  const { sendTask, changes } = visit;
  const isAnyHandedOver = isHandedOver(visit) || changes.some(isHandedOver);
  return !sendTask && isAnyHandedOver && lastDay(visit) >= today;
}

/**
 * Looks in her own calendars that are connected for events that she saved in a form, or from a file, and marks their
 * dates as booked. That an event is not there proves nothing: she may have saved it in another calendar, as free time,
 * or at another time.
 */
export async function readSaved(ports: SendingPorts, underLock: UnderLock): Promise<void> {
  const { vault, clock, accounts } = ports;
  const nowMs = clock.nowMs();
  const { date: today } = wallClockAt(nowMs, clock.zone());
  if (!(await vault.all("visits")).some((visit) => isAwaited(visit, today))) return;
  for (const account of await vault.all("calendarAccounts")) {
    if ((account.lookedAtMs ?? 0) + LOOK_MS > nowMs) continue;
    const times = await accounts.inLine(account.id, async () => ownTimes(ports, account));
    await underLock(async () => keep(ports, account.id, times));
  }
}

/** Reads the times of her own calendar in an account; empty where it can't be read. */
async function ownTimes({ accounts, clock }: SendingPorts, account: CalendarAccount): Promise<BusyTime[]> {
  const calendar = await accounts.open(account.id);
  const primaryId = primaryIdOf(account);
  if (!calendar || primaryId === undefined) return [];
  const fromMs = clock.nowMs();
  const span = { fromMs, toMs: fromMs + LOOKED_AHEAD_DAYS * 24 * 3_600_000 };
  const busy = await calendar.busy(span, { own: [primaryId], people: [] });
  return busy.ok ? busy.value.known : [];
}

/**
 * Reads the visits again, marks those whose events were found, and notes when the account was read. Does nothing if the
 * account was disconnected meanwhile.
 */
async function keep({ vault, clock }: SendingPorts, accountId: string, times: readonly BusyTime[]): Promise<void> {
  const [sources, account] = await Promise.all([visitSources(vault), vault.find("calendarAccounts", accountId)]);
  if (!account) return;
  const { date: today } = wallClockAt(clock.nowMs(), clock.zone());
  const awaited = sources.visits.filter((visit) => isAwaited(visit, today));
  const found = awaited.flatMap((visit) => {
    const after = withSeen(visit, { times, sources, nowMs: clock.nowMs(), zone: clock.zone() });
    return after === visit ? [] : [after];
  });
  await vault.apply([
    ...found.map((record) => ({ put: "visits", record }) as const),
    { put: "calendarAccounts", record: { ...account, lookedAtMs: clock.nowMs() } },
  ]);
}

function withSeen(
  visit: Visit,
  at: { times: readonly BusyTime[]; sources: VisitSources; nowMs: number; zone: string },
): Visit {
  const zone = knownZone(visit.zone) ?? at.zone;
  const { date: from } = wallClockAt(at.nowMs, zone);
  const range = { from, to: addDays(from, LOOKED_AHEAD_DAYS) };
  const { occurrences } = occurrencesOf(visit, range, siteDaysOf(visit, at.sources));
  const isThere = (one: Occurrence): boolean =>
    isHandedOver(one) && at.times.some((time) => isEventOf(time, visit, spanOf(one, zone)));
  const there = occurrences.filter(isThere);
  const seen = next("handed-over", "see")!;
  // The calendar has one date of the series, so she has saved all of it.
  if (isHandedOver(visit)) return there.length > 0 ? { ...visit, state: seen } : visit;
  return there.reduce((after, { plannedOn }) => {
    const { state: _before, ...change } = after.changes.find(({ date }) => date === plannedOn) ?? { date: plannedOn };
    return withChange(after, visit.state === seen ? change : { ...change, state: seen });
  }, visit);
}

const isEventOf = (time: BusyTime, { outgoingTitle }: Visit, { fromMs, toMs }: Span): boolean =>
  !time.allDay &&
  time.pushpinKey === undefined &&
  sameText(time.title ?? "", outgoingTitle) &&
  time.fromMs === fromMs &&
  time.toMs === toMs;

const spanOf = ({ date, startMinute, endMinute }: Occurrence, zone: string): Span => ({
  fromMs: instantOf({ date, minute: startMinute }, zone),
  toMs: instantOf({ date, minute: endMinute }, zone),
});
