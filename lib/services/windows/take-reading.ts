import type { UnderLock } from "../../contracts/contract";
import { withDates } from "../../core/booking/change-date";
import { datesShown } from "../../core/booking/follow-bookings";
import type { CalendarReading } from "../../core/schedule/calendar-reading";
import { isCurableFinding } from "../../core/schedule/curable-finding";
import { nextWindows } from "../../core/suggest/next-windows";
import { schoolDayNotes, type DifferentDay } from "../../core/suggest/school-day-notes";
import type { DrawnWindow, OverlayNotice, PageWeek } from "../../contracts/overlay-week";
import { isReadingExpired } from "../../core/vault/kept-days";
import { mondayOf, type IsoDate } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import { VaultError } from "../../core/vault/vault-error";
import type { StoredReading, VaultChange } from "../../ports/vault";
import { hasBegun } from "../../core/time/has-begun";
import { drawWeek } from "./draw";
import { idFor } from "../new-id";
import type { Ports } from "../ports";
import { datesOnCalendar } from "../visits/booked-dates";
import { withoutLock } from "../write-lock";
import { showsHours } from "./shown-days";
import { workOutWeek, type Week } from "./week";
import { followPage, markShown, ownCalendars } from "./follow-page";

/** How many of the readings that are not past their age are kept, newest first. */
const KEPT_READINGS = 24;
/** Suggestions drawn when only the next ones are wanted. */
const NEXT_COUNT = 3;

/** What to draw after a reading, before it is placed in columns. */
type TakenWeek = Omit<PageWeek, "days" | "bands" | "windows"> & { windows: DrawnWindow[] };

/** What is saved with a reading. */
export type BesideReading = Pick<StoredReading, "account" | "look">;

/**
 * Saves what the calendar page shows, updates the bookings that it proves, and returns what to draw. A view that shows
 * no hours draws nothing and says why; one that was read in part is drawn on, with a notice.
 */
export async function takeReading(
  ports: Ports,
  reading: CalendarReading,
  beside: BesideReading = {},
  underLock: UnderLock = withoutLock,
): Promise<TakenWeek> {
  const { taken, failure } = await underLock(async () => saveReading(ports, reading, beside));
  const notice = noticeOf(reading) ?? (await storedNotice(ports, failure));
  if (!showsHours(reading) || reading.days.length === 0) return { windows: [], moreCount: 0, notice };
  const mondays = mondaysOf(reading.days);
  const weeks = await Promise.all(mondays.map((monday) => workOutWeek(ports, monday, taken)));
  const isShown = ({ date }: { date: IsoDate }): boolean => reading.days.includes(date);
  const fitting = weeks.flatMap(({ facts, suggested }) => drawWeek(facts, suggested.suggested)).filter(isShown);
  const { onlyNext } = await ports.settings.read();
  const windows = onlyNext[reading.vendor] ? nextWindows(fitting, NEXT_COUNT, weeks[0]!.facts.now) : fitting;
  const others = weeks.flatMap(({ suggested }) => suggested.alternatives).filter(isShown);
  const moreCount = others.length + fitting.length - windows.length;
  const reasons = weeks.flatMap(({ suggested }) => suggested.nothingFits);
  // Minutes that are all planned are no problem: they are said only where nothing else is.
  const first = reasons.find(({ code }) => code !== "mandate-met") ?? reasons[0];
  const nothing: OverlayNotice | null = fitting.length === 0 && first ? { code: "nothing-fits", first } : null;
  const notes = differentDays(ports, weeks, isShown);
  return { windows, moreCount, notice: notice ?? nothing, ...(notes.length > 0 ? { notes } : {}) };
}

function differentDays(
  { words }: Ports,
  weeks: readonly Week[],
  isShown: (day: { date: IsoDate }) => boolean,
): DifferentDay[] {
  const notes = weeks.flatMap(({ facts }) => schoolDayNotes(facts)).filter(isShown);
  return words.differentDays(notes, weeks[0]?.facts.sites.length ?? 0);
}

/** Returns a notice when stored records are damaged or the reading could not be stored. */
async function storedNotice(ports: Ports, failure: NotStored | undefined): Promise<OverlayNotice | null> {
  if (failure) return { code: "not-stored", failure };
  const text = ports.words.damaged((await ports.vault.health()).damaged);
  return text === undefined ? null : { code: "damaged", text };
}

/** Lists the Mondays of the shown weeks, the week with most days first: if nothing fits, its reason is shown. */
function mondaysOf(days: readonly IsoDate[]): IsoDate[] {
  const shown = (monday: IsoDate): number => days.filter((day) => mondayOf(day) === monday).length;
  return [...new Set(days.map(mondayOf))].sort((a, b) => shown(b) - shown(a));
}

type HealthNotice = Extract<OverlayNotice, { code: "health" }>;

/**
 * Turns the reading's health into a notice; null when it needs none. A reading that proves no free time always gets
 * one.
 */
export function noticeOf(reading: CalendarReading): HealthNotice | null {
  const { health, complete, view } = reading;
  if (health.state === "ok" && complete) return null;
  const state = health.state !== "ok" ? health.state : showsHours(reading) ? "partial" : "unsupported";
  const own = health.reasons.find(({ code }) => isCurableFinding(code))?.code;
  const reason = own ?? (state === "unsupported" ? `view-${view}` : (health.reasons[0]?.code ?? ""));
  return { code: "health", state, reason };
}

type NotStored = "vault-full" | "vault-refused";

/** A reading, and why it could not be stored; its page is drawn on in any case. */
interface TakenReading {
  taken: StoredReading;
  failure?: NotStored;
}

/** Saves every reading, even an unchanged one: of two readings of a day, the newer one counts. */
async function saveReading(ports: Ports, reading: CalendarReading, beside: BesideReading): Promise<TakenReading> {
  const { vault, clock } = ports;
  const zone = reading.zone ?? clock.zone();
  const [visits, bookings, readings] = await Promise.all([
    vault.all("visits"),
    datesOnCalendar(ports, zone),
    vault.all("readings"),
  ]);
  const id = idFor(readings, (kept) => shownBy(kept) === shownBy(reading));
  const { account } = beside;
  const nowMs = clock.nowMs();
  const own = await ownCalendars(ports, { visits, bookings, reading });
  const followed = reading.complete ? await followPage(ports, { visits, bookings, reading, account, own }) : [];
  const ids = datesShown(bookings, reading, own);
  const now = wallClockAt(nowMs, zone);
  const dates = bookings.filter(({ id }) => ids.has(id));
  const shown = markShown(visits, {
    dates: dates.map((one) => ({ id: one.id, hasBegun: hasBegun(one, now) })),
    changed: withDates(visits, followed, zone),
    place: { vendor: reading.vendor, account },
    nowMs,
  });
  const stale = staleReadings(readings, { nowMs, today: wallClockAt(nowMs, clock.zone()).date });
  const taken: StoredReading = { ...reading, ...beside, id, takenAtMs: nowMs };
  const changes = [
    ...shown.map((visit): VaultChange => ({ put: "visits", record: visit })),
    ...stale.filter((old) => old !== id).map((old): VaultChange => ({ remove: "readings", id: old })),
    { put: "readings", record: taken } as const,
  ];
  try {
    await vault.apply(changes);
    return { taken };
  } catch (error) {
    const code = error instanceof VaultError ? error.failure.code : undefined;
    if (code !== "vault-full" && code !== "vault-refused") throw error;
    return { taken, failure: code };
  }
}

/** Builds the key of what a reading shows: the newest reading of each is kept. */
const shownBy = ({ vendor, days, view }: CalendarReading): string => `${vendor}|${days[0] ?? view}|${days.length}`;

function staleReadings(readings: readonly StoredReading[], now: { nowMs: number; today: IsoDate }): string[] {
  const kept = readings
    .filter((reading) => !isReadingExpired(reading, now))
    .sort((a, b) => b.takenAtMs - a.takenAtMs)
    .slice(0, KEPT_READINGS);
  const ids = new Set(kept.map(({ id }) => id));
  return readings.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
}
