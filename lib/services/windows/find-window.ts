import { isOpen } from "../../core/booking/state";
import type { Booking } from "../../core/caseload/records";
import { findWindows } from "../../core/suggest/find-windows";
import type { PushInWindow } from "../../core/suggest/push-in-window";
import { dateOfWindowId } from "../../core/suggest/window-id";
import { contains } from "../../core/time/interval";
import { mondayOf, type IsoDate } from "../../core/time/iso-date";
import type { Ports } from "../ports";
import { bookedDates } from "../visits/booked-dates";
import { recallChoice } from "./last-choice";
import { loadWeek, type LoadedWeek } from "./load-week";
import { workOutWeek, type Week } from "./week";

/** A window that is not booked yet, or the booking made from it, with what is known of its week. */
export type FoundWindow<W extends LoadedWeek = LoadedWeek> = { week: W } & (
  { window: PushInWindow; booking?: undefined } | { booking: Booking; window?: undefined }
);

/** Works out the week of a window or booking; undefined when the window is gone. */
export async function findInWeek(ports: Ports, id: string): Promise<FoundWindow<Week> | undefined> {
  const place = await placeOf(ports, id);
  if (!place) return undefined;
  const { date, booking } = place;
  const week = await workOutWeek(ports, mondayOf(date));
  if (booking) return { week, booking };
  const { suggested, alternatives } = week.suggested;
  const window = [...suggested, ...alternatives].find((candidate) => candidate.id === id);
  return window ? { week, window } : undefined;
}

/**
 * Checks whether a window still exists, from its class, its day and her busy time on that day only; the week that it
 * returns contains no more. Which students a window is for depends on the whole week, so it uses the last choice of
 * windows, and works the week out again when anything behind that choice has changed.
 * @returns undefined when the window is gone
 */
export async function recheckWindow(ports: Ports, id: string): Promise<FoundWindow | undefined> {
  const place = await placeOf(ports, id);
  if (!place) return undefined;
  const { date, booking } = place;
  const monday = mondayOf(date);
  if (booking) return { week: await loadWeek(ports, monday, { only: { classId: booking.classId, date } }), booking };
  const chosen = await recallChoice(ports, id);
  if (!chosen) return findInWeek(ports, id);
  const week = await loadWeek(ports, monday, { only: { classId: chosen.classId, date } });
  const found = findWindows(week.facts);
  const around = found.windows.find(
    ({ entryId, date: day, free }) => entryId === chosen.entryId && day === date && contains(free, chosen),
  );
  const parts = around?.parts.filter(({ studentId }) => chosen.studentIds.has(studentId)) ?? [];
  if (!around || parts.length === 0) return undefined;
  const { startMinute, endMinute } = chosen;
  return { week, window: found.move(around, { startMinute, endMinute }, parts) };
}

/**
 * Finds the day of a window, and the open booking made from it. A booking that was moved on the calendar may be on
 * another day than its window's id says.
 */
async function placeOf(ports: Ports, id: string): Promise<{ date: IsoDate; booking?: Booking } | undefined> {
  const date = dateOfWindowId(id);
  if (!date) return undefined;
  const booking = (await bookedDates(ports)).find((one) => one.windowId === id && isOpen(one));
  return booking ? { date: booking.date, booking } : { date };
}
