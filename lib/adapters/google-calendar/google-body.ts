import { googleEventId } from "../../core/booking/key-forms";
import type { OutgoingVisit } from "../../core/booking/outgoing-visit";
import { repeatLines } from "../../core/booking/repeat-lines";
import { formatClock } from "../../core/time/interval";
import { dayNumber } from "../../core/time/iso-date";
import { instantOf, type WallClock } from "../../core/time/zone";
import type { ChangedPart } from "../../ports/calendar-port";
import { KEY_PROPERTY } from "./google-event";

/** "2026-10-06T09:05:00-04:00": RFC 3339 with the offset that the zone has then. */
function dateTime(wall: WallClock, zone: string): string {
  const localSec = dayNumber(wall.date) * 86_400 + wall.minute * 60;
  const minutes = Math.round((localSec - instantOf(wall, zone) / 1000) / 60);
  const offset = formatClock(Math.abs(minutes));
  return `${wall.date}T${formatClock(wall.minute)}:00${minutes < 0 ? "-" : "+"}${offset}`;
}

/** Writes the parts of an event that a change may touch: never its guests, whose list a change would replace. */
const changedParts = (visit: OutgoingVisit) => ({ ...changedTexts(visit), ...changedTimes(visit) });

/** Writes when an event takes place. */
const changedTimes = (visit: OutgoingVisit) => ({
  start: { dateTime: dateTime(visit.start, visit.zone), timeZone: visit.zone },
  end: { dateTime: dateTime(visit.end, visit.zone), timeZone: visit.zone },
  ...(visit.repeat ? { recurrence: repeatLines(visit) } : {}),
});

/** Writes the texts of an event. */
const changedTexts = ({ title, details, location }: OutgoingVisit) => ({
  ...{ summary: title, description: details, location },
});

/** Writes what a change touches: all of it, or one part. */
export function changedBy(visit: OutgoingVisit, only: ChangedPart | undefined) {
  if (only === undefined) return changedParts(visit);
  return only === "texts" ? changedTexts(visit) : changedTimes(visit);
}

/** Writes a new event. Conference data is left out: no video link is wanted. */
export function newEvent(visit: OutgoingVisit, key: string) {
  return {
    id: googleEventId(key),
    ...changedParts(visit),
    ...(visit.guestEmails.length > 0 ? { attendees: visit.guestEmails.map((email) => ({ email })) } : {}),
    visibility: "private",
    transparency: "opaque",
    guestsCanInviteOthers: false,
    guestsCanModify: false,
    guestsCanSeeOtherGuests: false,
    reminders: { useDefault: false },
    extendedProperties: { private: { [KEY_PROPERTY]: key } },
  };
}
