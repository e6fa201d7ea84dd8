import type { UnderLock } from "../../contracts/contract";
import { bookVisit } from "./book-visit";
import type { SendingPorts } from "./sending-ports";
import { setAlarm } from "./set-alarm";

/**
 * Goes on with a visit once it is saved, in the background: sends it where a connected calendar gets it, and otherwise
 * sets the alarm at which connected calendars are looked at for the event that she saves by hand.
 * @param visitId the visit to send; undefined for one that was handed over
 */
export function goOnWith(ports: SendingPorts, visitId: string | undefined, underLock: UnderLock): void {
  ports.runOn(async () => (visitId === undefined ? setAlarm(ports) : bookVisit(ports, { visitId }, underLock)));
}
