import { stableId } from "../stable-id";
import type { Interval } from "../time/interval";
import { isIsoDate, type IsoDate } from "../time/iso-date";

/** Builds the id of a window: the same for the same class, entry, day and start; it reveals nothing but the day. */
export function windowId(at: { classId: string; entryId: string; date: IsoDate; startMinute: number }): string {
  return `${at.date}.${stableId(at.classId, at.entryId, at.startMinute)}`;
}

/** Reads the day out of a window's id; undefined when the text is no such id. */
export function dateOfWindowId(id: string): IsoDate | undefined {
  const date = id.slice(0, 10);
  return isIsoDate(date) && id[10] === "." ? date : undefined;
}

/**
 * Makes a window's id unique among open bookings: when the visit that was booked from it was moved away and its time is
 * free again, the number of the next attempt is added, so that no two drawn windows share an id.
 * @param taken ids of the windows of open bookings
 */
export function nextAttemptId(window: string, taken: ReadonlySet<string>): string {
  let id = window;
  for (let attempt = 2; taken.has(id); attempt += 1) id = `${window}.${attempt}`;
  return id;
}

/** True when a window of this id starts within the routine, whatever attempt it is. */
export function isWindowIn(
  id: string,
  routine: Interval & { classId: string; entryId: string; date: IsoDate },
): boolean {
  const firstAttempt = id.split(".").slice(0, 2).join(".");
  for (let startMinute = routine.startMinute; startMinute < routine.endMinute; startMinute += 1)
    if (windowId({ ...routine, startMinute }) === firstAttempt) return true;
  return false;
}
