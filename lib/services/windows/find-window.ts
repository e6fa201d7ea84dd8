import { isOpen } from "../../core/booking/state";
import type { Booking } from "../../core/caseload/records";
import { findWindows, type FoundWindows } from "../../core/suggest/find-windows";
import type { PushInWindow, WindowChoice } from "../../core/suggest/push-in-window";
import { dateOfWindowId, isWindowIn } from "../../core/suggest/window-id";
import { contains } from "../../core/time/interval";
import { mondayOf, type IsoDate } from "../../core/time/iso-date";
import type { Ports } from "../ports";
import { bookedDates } from "../visits/booked-dates";
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
 * returns contains no more. Which students a window is for depends on the whole week: that was decided when its card
 * was shown, and still holds while each of them needs the visit.
 * @param choice what the card showed; without it, the whole week is worked out
 * @returns undefined when the window is gone, or is no longer what the card showed
 */
export async function recheckWindow(ports: Ports, id: string, choice?: WindowChoice): Promise<FoundWindow | undefined> {
  const place = await placeOf(ports, id);
  if (!place) return undefined;
  const { date, booking } = place;
  const monday = mondayOf(date);
  if (booking) return { week: await loadWeek(ports, monday, { only: { classId: booking.classId, date } }), booking };
  if (!choice) return findInWeek(ports, id);
  const students = await ports.vault.all("students");
  const classId = students.find((student) => choice.studentIds.includes(student.id))?.classId;
  if (classId === undefined) return undefined;
  const week = await loadWeek(ports, monday, { only: { classId, date } });
  const window = chosenAmong(findWindows(week.facts), id, choice);
  return window && { week, window };
}

/** Gives the window of this id as it was chosen; undefined when its time or one of its students is no longer free. */
function chosenAmong(found: FoundWindows, id: string, choice: WindowChoice): PushInWindow | undefined {
  const { startMinute, endMinute, studentIds } = choice;
  const start = { startMinute, endMinute: startMinute + 1 };
  const around = found.windows.find((one) => contains(one.free, choice) && isWindowIn(id, { ...one, ...start }));
  const parts = around?.parts.filter(({ studentId }) => studentIds.includes(studentId)) ?? [];
  return around && parts.length === studentIds.length
    ? found.move(around, { startMinute, endMinute }, parts)
    : undefined;
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
