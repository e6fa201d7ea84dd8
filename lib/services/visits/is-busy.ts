import { isOpen } from "../../core/booking/state";
import type { Visit } from "../../core/booking/visit";
import type { Ports } from "../ports";
import { isChangedElsewhere, isRequestUnderWay } from "../../core/booking/in-state";

/** True also while she has not decided about a removal that was stopped: a change of it would reach no calendar. */
export const isOnItsWay = (visit: Visit): boolean =>
  visit.sendTask !== undefined &&
  (isRequestUnderWay(visit) || isChangedElsewhere(visit) || visit.change?.isBegun === true);

/**
 * True also while another half waits to take over from the visit: a change would be lost with the dates that it takes,
 * and a second half would be a second event on each of them.
 */
export async function isBusy({ vault }: Pick<Ports, "vault">, visit: Visit): Promise<boolean> {
  if (isOnItsWay(visit)) return true;
  const visits = await vault.all("visits");
  return visits.some((one) => one.sendTask?.replaces?.visitId === visit.id && isOpen(one));
}
