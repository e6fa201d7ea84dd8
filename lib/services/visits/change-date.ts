import { withDate } from "../../core/booking/change-date";
import { partsOfOccurrenceId } from "../../core/booking/occurrences";
import type { Booking } from "../../core/caseload/records";
import type { Ports } from "../ports";
import { findBookedDate } from "./booked-dates";

/**
 * Changes one date of a visit; true once it is written. Does nothing where the date is gone, or the change gives
 * undefined: it can't happen in that state. Call it under the write lock.
 */
export async function changeDate(
  ports: Ports,
  id: string,
  change: (date: Booking) => Booking | undefined,
): Promise<boolean> {
  const visit = await ports.vault.find("visits", partsOfOccurrenceId(id).visitId);
  const date = await findBookedDate(ports, id);
  const changed = date && change(date);
  if (!visit || !changed) return false;
  await ports.vault.apply([{ put: "visits", record: withDate(visit, changed, ports.clock.zone()) }]);
  return true;
}
