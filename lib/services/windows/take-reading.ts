import type { UnderLock } from "../../contracts/contract";
import { followBookings } from "../../core/booking/follow-bookings";
import type { CalendarReading } from "../../core/schedule/calendar-reading";
import { isPageHindrance } from "../../core/schedule/page-hindrance";
import { nextWindows } from "../../core/suggest/next-windows";
import type { OverlayNotice, OverlayWeek } from "../../contracts/overlay-week";
import { addDays, mondayOf, type IsoDate } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import { VaultError, type StoredReading, type VaultChange } from "../../ports/vault";
import { drawWeek } from "./draw";
import { idFor } from "../new-id";
import type { Ports } from "../ports";
import { atOnce } from "../write-lock";
import { withRoutines } from "../booking/routine-changes";
import { showsHours, workOutWeek } from "./week";

/** Readings of days longer ago than this are removed: they contain event titles and are of no more use. */
const KEPT_DAYS = 14;
/** How many of the other readings are kept, the newest ones. */
const KEPT_READINGS = 24;
/** Suggestions drawn when only the next ones are wanted. */
const NEXT_COUNT = 3;

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
  underLock: UnderLock = atOnce,
): Promise<OverlayWeek> {
  const { taken, failure } = await underLock(async () => saveReading(ports, reading, beside));
  const notice = noticeOf(reading) ?? (await storedNotice(ports, failure));
  if (!showsHours(reading) || reading.days.length === 0) return { windows: [], moreCount: 0, notice };
  const mondays = mondaysOf(reading.days);
  const weeks = await Promise.all(mondays.map((monday) => workOutWeek(ports, monday, taken)));
  const isShown = ({ date }: { date: IsoDate }): boolean => reading.days.includes(date);
  const fitting = weeks.flatMap(({ facts, suggested }) => drawWeek(facts, suggested.suggested)).filter(isShown);
  const { onlyNext } = await ports.settings.read();
  const windows = onlyNext[reading.site] ? nextWindows(fitting, NEXT_COUNT, weeks[0]!.facts.now) : fitting;
  const others = weeks.flatMap(({ suggested }) => suggested.alternatives).filter(isShown);
  const moreCount = others.length + fitting.length - windows.length;
  const first = weeks.flatMap(({ suggested }) => suggested.nothingFits)[0];
  const nothing: OverlayNotice | null = fitting.length === 0 && first ? { code: "nothing-fits", first } : null;
  return { windows, moreCount, notice: notice ?? nothing };
}

/** Returns a notice when stored records are damaged or the reading could not be stored. */
async function storedNotice(ports: Ports, failure: NotStored | undefined): Promise<OverlayNotice | null> {
  if (failure) return { code: "not-stored", failure };
  const text = ports.words.damaged((await ports.vault.health()).damaged);
  return text === undefined ? null : { code: "damaged", text };
}

/** The weeks that are shown, the one with most of its days first: its reasons are the ones that count. */
function mondaysOf(days: readonly IsoDate[]): IsoDate[] {
  const shown = (monday: IsoDate): number => days.filter((day) => mondayOf(day) === monday).length;
  return [...new Set(days.map(mondayOf))].sort((a, b) => shown(b) - shown(a));
}

type HealthNotice = Extract<OverlayNotice, { code: "health" }>;

/**
 * Turns the reading's health into a notice; null when all is well. A reading that proves no free time is never well.
 */
export function noticeOf(reading: CalendarReading): HealthNotice | null {
  const { health, complete, view } = reading;
  if (health.state === "ok" && complete) return null;
  const state = health.state !== "ok" ? health.state : showsHours(reading) ? "partial" : "unsupported";
  const own = health.reasons.find(({ code }) => isPageHindrance(code))?.code;
  const reason = own ?? (state === "unsupported" ? `view-${view}` : (health.reasons[0]?.code ?? ""));
  return { code: "health", state, reason };
}

type NotStored = "vault-full" | "vault-refused";

/** A reading, and why it could not be stored: it is drawn on all the same. */
interface TakenReading {
  taken: StoredReading;
  failure?: NotStored;
}

/**
 * Saves a reading each time, even unchanged: the time at which a day was last proven decides between two readings of
 * it.
 */
async function saveReading(ports: Ports, reading: CalendarReading, beside: BesideReading): Promise<TakenReading> {
  const { vault, clock } = ports;
  const [bookings, readings] = await Promise.all([vault.all("bookings"), vault.all("readings")]);
  const id = idFor(readings, (kept) => shownBy(kept) === shownBy(reading));
  const followed = reading.complete ? await withRoutines(ports, followBookings(bookings, reading), bookings) : [];
  const stale = staleReadings(readings, wallClockAt(clock.nowMs(), clock.zone()).date);
  const taken: StoredReading = { ...reading, ...beside, id, takenAtMs: clock.nowMs() };
  const changes = [
    ...followed.map((booking): VaultChange => ({ put: "bookings", record: booking })),
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
const shownBy = ({ site, days, view }: CalendarReading): string => `${site}|${days[0] ?? view}|${days.length}`;

function staleReadings(readings: readonly StoredReading[], today: string): string[] {
  const kept = readings
    .filter(({ days }) => (days.at(-1) ?? today) >= addDays(today, -KEPT_DAYS))
    .sort((a, b) => b.takenAtMs - a.takenAtMs)
    .slice(0, KEPT_READINGS);
  const ids = new Set(kept.map(({ id }) => id));
  return readings.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
}
