import {
  hasConflict,
  isChangedElsewhere,
  isDraft,
  isRefused,
  isRequestUnderWay,
  needsSignIn,
} from "../../core/booking/in-state";
import { isOpen } from "../../core/booking/state";
import type { Visit } from "../../core/booking/visit";
import type { Ports } from "../ports";

/** Why a visit can't be changed now: a request for it is under way, or something about it waits for her. */
export type Busy = { code: "on-its-way" | "waits-for-her" };

/** True of a visit that is not in its calendar and is not sent before she decides. */
export const waitsForHer = (visit: Visit): boolean =>
  isDraft(visit) || hasConflict(visit) || needsSignIn(visit) || isRefused(visit);

/**
 * Gives why a visit can't be changed by itself; undefined where it can. A removal that was stopped waits for her: a
 * change beside it would reach no calendar. So does a change of which the calendar has a part.
 */
export function whyBusyItself(visit: Visit): Busy | undefined {
  const { sendTask, change } = visit;
  if (sendTask === undefined) return undefined;
  if (isChangedElsewhere(visit)) return { code: "waits-for-her" };
  if (isRequestUnderWay(visit)) return { code: "on-its-way" };
  return change?.isBegun ? { code: change.step === "stopped" ? "waits-for-her" : "on-its-way" } : undefined;
}

/**
 * Gives why a visit can't be changed, also while another half waits to take over from it: a change would be lost with
 * the dates that it takes, and a second half would be a second event on each of them.
 */
export async function whyBusy({ vault }: Pick<Ports, "vault">, visit: Visit): Promise<Busy | undefined> {
  const itself = whyBusyItself(visit);
  if (itself) return itself;
  const visits = await vault.all("visits");
  const half = visits.find((one) => one.sendTask?.replaces?.visitId === visit.id && isOpen(one));
  return half && { code: waitsForHer(half) ? "waits-for-her" : "on-its-way" };
}
