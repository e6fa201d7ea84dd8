import type { Conflict } from "../../core/booking/find-conflicts";
import { acceptedWays, withoutTitles } from "../../core/booking/send-task";
import type { SendingPorts } from "./sending-ports";
import { isAgreed } from "../../core/booking/in-state";

/** Saves with a visit what somebody else booked at its time meanwhile. Call it under the write lock. */
export async function noteBookedMeanwhile(
  { vault }: SendingPorts,
  visitId: string,
  conflicts: readonly Conflict[],
): Promise<void> {
  const visit = await vault.find("visits", visitId);
  if (!visit?.sendTask || visit.change || !isAgreed(visit)) return;
  const { conflicts: _before, isAccepted: _isAccepted, ...task } = visit.sendTask;
  const ways = acceptedWays(visit);
  // Only the ways count as accepted from here on: nothing asks about the events of a visit that is booked.
  const accepted = ways.length > 0 ? { isAccepted: true as const } : {};
  const sendTask = withoutTitles({ ...task, ...accepted, conflicts: [...conflicts, ...ways] });
  await vault.apply([{ put: "visits", record: { ...visit, because: "booked-at-same-time", sendTask } }]);
}
