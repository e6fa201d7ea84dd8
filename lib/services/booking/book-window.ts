import type { UnderLock } from "../../contracts/contract";
import type { OutgoingEvent } from "../../core/booking/outgoing-event";
import { isOnCalendar, next } from "../../core/booking/state";
import type { Decline } from "../../core/caseload/records";
import type { CalendarPlace } from "../../core/schedule/calendar-place";
import type { BookingRefusal } from "../../core/booking/booking-refusal";
import type { VaultChange } from "../../ports/vault";
import { draftBooking } from "./booking-draft";
import { ok, fail, type Result } from "../../core/result";
import { idFor } from "../new-id";
import type { Ports } from "../ports";
import { atOnce } from "../write-lock";
import { findWindow } from "../windows/window-card";

/**
 * Hands a window's event over to the calendar. The booking is written before anything leaves, so that a worker that
 * dies in between loses nothing; asked again for the same window it opens the same event again and books no second. The
 * calendar is awaited outside the lock: its answer is recorded only if the booking still exists then.
 */
export async function bookWindow(
  ports: Ports,
  { windowId, place }: { windowId: string; place?: CalendarPlace | undefined },
  underLock: UnderLock = atOnce,
): Promise<Result<{ bookingId: string }, BookingRefusal>> {
  const draft = await underLock(async () => saveDraft(ports, windowId));
  if (!draft.ok) return draft;
  const { event, bookingId } = draft.value;
  if (event) {
    const created = await ports.calendar.create(event, place ?? (await lastCalendar(ports)));
    if (created.state === "booked") await underLock(async () => markBooked(ports, bookingId, created.eventId));
  }
  return ok({ bookingId });
}

/**
 * Saves the booking of a window before its event leaves the device; `event` is absent when the calendar has it already.
 */
async function saveDraft(
  ports: Ports,
  windowId: string,
): Promise<Result<{ bookingId: string; event?: OutgoingEvent }, BookingRefusal>> {
  const found = await findWindow(ports, windowId);
  if (!found) return fail({ code: "window-gone" });
  if (found.booking && isOnCalendar(found.booking)) return ok({ bookingId: found.booking.id });
  const draft = draftBooking(ports, found.week, found.window ?? found.booking);
  if (!draft.ok) return draft;
  const { event, booking } = draft.value;
  await ports.vault.apply([{ put: "bookings", record: booking }]);
  return ok({ bookingId: booking.id, event });
}

async function markBooked({ vault }: Ports, bookingId: string, eventId: string): Promise<void> {
  const booking = await vault.find("bookings", bookingId);
  const state = booking && next(booking.state, "see");
  if (state) await vault.apply([{ put: "bookings", record: { ...booking, state, eventId } }]);
}

/** Returns the calendar that was read last, for bookings and links made from a list; Google's where none was read. */
export async function lastCalendar({ vault }: Ports): Promise<CalendarPlace> {
  const readings = await vault.all("readings");
  const last = readings.sort((a, b) => b.takenAtMs - a.takenAtMs)[0];
  return { site: last?.site ?? "google", ...(last?.account === undefined ? {} : { account: last.account }) };
}

/** Takes back a booking that was never saved in the calendar. Does nothing when it is gone already. */
export async function removeBooking({ vault }: Ports, bookingId: string): Promise<void> {
  const booking = await vault.find("bookings", bookingId);
  const state = booking && next(booking.state, "take-back");
  if (!booking || !state) return;
  const logs = (await vault.all("sessionLogs")).filter((log) => log.bookingId === bookingId);
  await vault.apply([
    { put: "bookings", record: { ...booking, state } },
    ...logs.map((log): VaultChange => ({ remove: "sessionLogs", id: log.id })),
  ]);
}

/** "Not this": the routine is never suggested again for the window's students. Undefined when the window is gone. */
export async function declineWindow(ports: Ports, windowId: string): Promise<string[] | undefined> {
  const found = await findWindow(ports, windowId);
  if (!found?.window) return undefined;
  const { classId, titleKey, routineTitle, parts } = found.window;
  const declinedAt = new Date(ports.clock.nowMs()).toISOString();
  const before = (await ports.vault.all("declines")).filter(
    (decline) => decline.classId === classId && decline.titleKey === titleKey,
  );
  const declines = parts.map(({ studentId }): Decline => {
    const id = idFor(before, (decline) => decline.studentId === studentId);
    return { id, classId, titleKey, title: routineTitle, studentId, declinedAt };
  });
  await ports.vault.apply(declines.map((record): VaultChange => ({ put: "declines", record })));
  return declines.map(({ id }) => id);
}

/** Takes declines back: the routines may be suggested again. */
export async function removeDeclines({ vault }: Ports, ids: readonly string[]): Promise<void> {
  await vault.apply(ids.map((id): VaultChange => ({ remove: "declines", id })));
}
