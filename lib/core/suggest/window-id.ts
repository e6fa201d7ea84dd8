import { stableId } from "../stable-id";
import { isIsoDate, type IsoDate } from "../time/iso-date";

/** The id of a window: the same for the same class, entry, day and start; tells nothing but the day. */
export function windowId(at: { classId: string; entryId: string; date: IsoDate; startMinute: number }): string {
  return `${at.date}.${stableId(at.classId, at.entryId, at.startMinute)}`;
}

/** The day of a window's id, or undefined when it is no such id. */
export function dateOfWindowId(id: string): IsoDate | undefined {
  const date = id.slice(0, 10);
  return isIsoDate(date) && id[10] === "." ? date : undefined;
}
