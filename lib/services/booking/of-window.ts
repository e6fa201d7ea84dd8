import { partsOfOccurrenceId } from "../../core/booking/occurrences";
import { dateOfWindowId, isWindowIn } from "../../core/suggest/window-id";
import { mondayOf, type IsoDate } from "../../core/time/iso-date";
import type { Decline } from "../../core/caseload/records";
import type { Ports } from "../ports";
import { findBookedDate } from "../visits/booked-dates";
import { loadWeek } from "../windows/load-week";

/** True when the booking was made from the window, or is gone: then nothing can be done to it. */
export async function isBookingOf(ports: Ports, windowId: string, bookingId: string): Promise<boolean> {
  const booking = await findBookedDate(ports, bookingId);
  return !booking || booking.windowId === windowId;
}

/** True when the ledger has an entry for the booking. */
export async function hasSession({ vault }: Ports, bookingId: string): Promise<boolean> {
  return (await vault.all("sessionLogs")).some((entry) => entry.sessionId === bookingId);
}

/** True when the ledger has an entry for any date of the visit. */
export async function hasVisitSession({ vault }: Pick<Ports, "vault">, visitId: string): Promise<boolean> {
  const entries = await vault.all("sessionLogs");
  return entries.some(({ sessionId }) => partsOfOccurrenceId(sessionId).visitId === visitId);
}

/**
 * True when every decline is about the routine that the window is in. Does not look up the window itself, which is no
 * longer found once it was declined. Ignores declines that are gone.
 */
export async function areDeclinesOf(ports: Ports, windowId: string, ids: readonly string[]): Promise<boolean> {
  const date = dateOfWindowId(windowId);
  const declines = (await ports.vault.all("declines")).filter(({ id }) => ids.includes(id));
  const belongs = await Promise.all(
    declines.map(async (decline) => date !== undefined && (await isRoutineOf(ports, windowId, { ...decline, date }))),
  );
  return belongs.every(Boolean);
}

async function isRoutineOf(
  ports: Ports,
  id: string,
  { classId, titleKey, date }: Decline & { date: IsoDate },
): Promise<boolean> {
  const { facts } = await loadWeek(ports, mondayOf(date), { only: { classId, date } });
  const occurrences = facts.classes.flatMap((week) => week.occurrences ?? []);
  return occurrences.some(
    (occurrence) =>
      occurrence.date === date && occurrence.titleKey === titleKey && isWindowIn(id, { ...occurrence, classId }),
  );
}
