import type { Booking } from "../../core/caseload/records";
import type { DrawnWindow } from "../../contracts/overlay-week";
import { alternativesTo, type ReplacedVisit } from "../../core/suggest/alternatives-to";
import type { PushInWindow } from "../../core/suggest/push-in-window";
import { lengthOf } from "../../core/time/interval";
import { drawWindow } from "./draw";
import type { Ports } from "../ports";
import type { Week } from "./week";

/** Offers other times for a window, and for a visit whose routine is no longer there. */
export function otherTimes(
  { words }: Ports,
  { facts, suggested }: Week,
  { window, booking }: { window?: PushInWindow | undefined; booking?: Booking | undefined },
): DrawnWindow[] {
  const visit = window ? visitOf(window) : booking && facts.routineChanges?.has(booking.id) && visitOf(booking);
  if (!visit) return [];
  return alternativesTo(visit, [...suggested.suggested, ...suggested.alternatives]).map((other) => ({
    ...drawWindow(facts, other.window),
    tradeOff: words.tradeOff(other.tradeOff),
  }));
}

function visitOf(place: PushInWindow | Booking): ReplacedVisit {
  const { titleKey, date } = place;
  const minutes = lengthOf(place);
  if ("windowId" in place) return { windowId: place.windowId, studentIds: place.studentIds, titleKey, date, minutes };
  const studentIds = place.parts.map(({ studentId }) => studentId);
  return { windowId: place.id, studentIds, titleKey, date, minutes, window: place };
}
