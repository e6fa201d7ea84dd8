import type { UnderLock } from "../../contracts/contract";
import { isInConnectedCalendar } from "../../core/booking/pending-change";
import { endedOn, withEnd } from "../../core/booking/ended-series";
import { withDates, withoutUnseen } from "../../core/booking/change-date";
import type { SiteDays } from "../../core/booking/occurrences";
import { movedInCalendar } from "../../core/booking/seen-dates";
import { nextLookMs, placesSeen, plannedNearest, withAnswers, type SeenVisit } from "../../core/booking/read-answers";
import type { UnreadReason } from "../../core/booking/send-task";
import { unreadNow } from "../../core/booking/unread-calendar";
import type { Visit } from "../../core/booking/visit";
import { ok, type Result } from "../../core/result";
import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import { addDays } from "../../core/time/iso-date";
import { instantOf, knownZone, wallClockAt, type WallClock } from "../../core/time/zone";
import type { StoredVisit } from "../../ports/calendar-port";
import { bookingsOf, siteDaysOf } from "../../core/booking/dated-bookings";
import { withRoutines } from "../booking/routine-changes";
import { visitSources } from "../visits/booked-dates";
import { stepVisit } from "./step-visit";
import type { SendingPorts } from "./sending-ports";
import { refreshCalendars } from "./list-calendars";
import { openTarget, type OpenTarget } from "./target";

/** For how many days ahead single dates of a series are read. */
const LOOKED_AHEAD_DAYS = 28;

/**
 * Asks the calendars about each visit that is due: what the teacher answered, and whether the event is gone.
 * @param accountId asks also about all visits of this account whose calendar could not be read, or will not be
 */
export async function readAnswers(ports: SendingPorts, underLock: UnderLock, accountId?: string): Promise<void> {
  const nowMs = ports.clock.nowMs();
  const isOpen = accountId === undefined || (await ports.accounts.open(accountId)) !== undefined;
  const due = (await ports.vault.all("visits")).filter((visit) => {
    const at = nextLookMs(visit, nowMs, ports.clock.zone());
    const isAsked = visit.sendTask?.accountId === accountId && (!isOpen || visit.sendTask?.unread !== undefined);
    return at !== undefined && (at <= nowMs || isAsked);
  });
  for (const accountId of new Set(due.map(({ sendTask }) => sendTask!.accountId)))
    await ports.accounts.inLine(accountId, async () => refreshCalendars(ports, accountId, underLock));
  for (const { id, sendTask } of due)
    await ports.accounts.inLine(sendTask!.accountId, async () => readAnswer(ports, id, underLock));
}

async function readAnswer(ports: SendingPorts, id: string, underLock: UnderLock): Promise<void> {
  const visit = await ports.vault.find("visits", id);
  if (!visit || !isInConnectedCalendar(visit) || visit.change) return;
  const lookedAtMs = ports.clock.nowMs();
  const isSame = (now: Visit): boolean => now.state === visit.state && now.change === undefined;
  const target = await openTarget(ports, visit);
  // The visit keeps its last known state and is read again later; it is said why it can't be read.
  const unread = async (why: UnreadReason): Promise<void> => {
    await underLock(async () => {
      // She may have said meanwhile that she still goes.
      const now = await ports.vault.find("visits", id);
      const note = unreadNow(now?.sendTask?.unread, why, lookedAtMs);
      const because = now?.because ? { because: now.because } : {};
      const change = { sendTask: { lookedAtMs, unread: note }, ...because };
      return stepVisit(ports, { id, expected: isSame }, { events: [], change });
    });
  };
  if (!target) return unread("no-account");
  const found = await target.calendar.find({ calendarId: target.calendarId, key: visit.sendTask?.key ?? "" });
  if (!found.ok && found.failure.code !== "key-spent") return unread(found.failure.code);
  const stored = found.ok ? found.value : undefined;
  if (!stored) {
    const change = { because: "event-gone", sendTask: { lookedAtMs, unread: undefined } };
    return void (await underLock(async () => stepVisit(ports, { id, expected: isSame }, { events: ["miss"], change })));
  }
  const seen = await seenOf(ports, { visit, stored, target });
  if (!seen.ok) return unread(seen.failure.code);
  await underLock(async () => keep(ports, { visit, seen: seen.value, stored, target, lookedAtMs }));
}

async function seenOf(
  { vault, clock }: SendingPorts,
  { visit, stored, target }: { visit: Visit; stored: StoredVisit; target: OpenTarget },
): Promise<Result<SeenVisit, CalendarRefusal>> {
  const { guest, until, first } = stored;
  if (visit.cadence.on === "once") return ok({ guest, at: first });
  const zone = knownZone(visit.zone) ?? clock.zone();
  const from = wallClockAt(clock.nowMs(), zone).date;
  const to = addDays(from, LOOKED_AHEAD_DAYS);
  const midnight = (date: string): number => instantOf({ date, minute: 0 }, zone);
  if (stored.isSingle) {
    const site = siteDaysOf(visit, await visitSources(vault));
    const plannedOn = plannedNearest(visit, wallClockAt(first.fromMs, zone).date, site);
    const seen = plannedOn === undefined ? [] : [{ plannedOn, at: first, guest }];
    return ok({ guest, dates: { from, to, seen } });
  }
  const dates = await target.calendar.datesOf(stored, { fromMs: midnight(from), toMs: midnight(to) });
  if (!dates.ok) return dates;
  const isByWeeks = visit.cadence.on === "weekly" || visit.cadence.on === "every-other-week";
  // A calendar that can't store such dates has a rule of its own instead, with each date moved to its day.
  const isByRule = isByWeeks || target.calendar.storesWhole;
  const seen = dates.value.map(({ plannedMs, at, guest: answer }) => ({
    ...(isByRule ? { plannedOn: wallClockAt(plannedMs, zone).date } : {}),
    ...{ at, guest: answer },
  }));
  return ok({ guest, dates: { from, to, seen }, ...(until === undefined ? {} : { until }) });
}

/** What a calendar answered about a visit, and when. */
interface Kept {
  visit: Visit;
  seen: SeenVisit;
  stored: StoredVisit;
  target: OpenTarget;
  lookedAtMs: number;
}

/** Writes what was seen, if nothing happened to the visit meanwhile. */
async function keep(ports: SendingPorts, { visit, seen, stored, target, lookedAtMs }: Kept): Promise<void> {
  const { vault, clock } = ports;
  const before = await vault.find("visits", visit.id);
  if (!before?.sendTask || before.state !== visit.state || before.change) return;
  const zone = knownZone(visit.zone) ?? clock.zone();
  const now = wallClockAt(clock.nowMs(), zone);
  const site = siteDaysOf(before, await visitSources(vault));
  const answered = withAnswers(before, seen, { site, now, zone });
  const ended = withEndSeen(answered, seen, { site, now });
  const shown = withoutUnseen(ended, new Set(placesSeen(ended, seen, { site, zone }).keys()));
  const after = await withMoved(ports, shown, { seen, site });
  // Each answer changes the event: what is removed or changed next is what was seen now.
  const reference = { ...before.reference, calendarId: stored.calendarId, eventId: stored.eventId, etag: stored.etag };
  // Note the time of the change: a page that still shows the old time only has to catch up.
  const changed = after === shown ? {} : { changedAtMs: lookedAtMs };
  const { unread: _readAgain, ...sendTask } = after.sendTask!;
  const seenIn = target.calendarName === undefined ? {} : { seenIn: target.calendarName };
  const at = { ...seenIn, guest: stored.guest, lookedAtMs, seenAtMs: lookedAtMs };
  const record = { ...after, reference, sendTask: { ...sendTask, ...changed, ...at } };
  await vault.apply([{ put: "visits", record }]);
}

/** Moves dates that the calendar has at another time, and keeps their agreed times until she has seen the change. */
async function withMoved(
  ports: SendingPorts,
  visit: Visit,
  { seen, site }: { seen: SeenVisit; site: SiteDays },
): Promise<Visit> {
  const zone = ports.clock.zone();
  const bookings = bookingsOf(visit, { site, zone });
  const there = placesSeen(visit, seen, { site, zone: knownZone(visit.zone) ?? zone });
  const moved = movedInCalendar(bookings, there, { now: wallClockAt(ports.clock.nowMs(), zone), zone });
  const [after = visit] = withDates([visit], await withRoutines(ports, moved, bookings), zone);
  return after;
}

/** Takes over the day on which somebody ended the series in its calendar, if anybody did. */
function withEndSeen(
  visit: Visit,
  { until, dates }: SeenVisit,
  { site, now }: { site: SiteDays; now: WallClock },
): Visit {
  if (!dates) return visit;
  const day = until === undefined ? undefined : endedOn(visit, { until, dates }, site);
  return withEnd(visit, day, { site, now, lookedTo: dates.to });
}
