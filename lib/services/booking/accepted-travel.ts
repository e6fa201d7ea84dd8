import { siteDaysOf } from "../../core/booking/dated-bookings";
import { EVERY_DAY, occurrencesOf } from "../../core/booking/occurrences";
import type { Visit } from "../../core/booking/visit";
import type { PushInWindow } from "../../core/suggest/push-in-window";
import type { Ports } from "../ports";
import { travelOf } from "../sending/travel";
import { visitSources } from "../visits/booked-dates";

/**
 * Notes with a new visit for a connected calendar the ways between buildings that its card showed when she pressed
 * Book, so that she is not asked about them again: on each of its dates, where they leave as many minutes as the card
 * said.
 */
export async function withAcceptedTravel(
  ports: Pick<Ports, "vault" | "clock">,
  visit: Visit,
  { cautions }: Pick<PushInWindow, "cautions">,
): Promise<Visit> {
  const shown = cautions.flatMap((one) =>
    one.code === "tight-travel" || one.code === "tight-travel-after"
      ? [{ minutes: one.minutes, isAfter: one.code === "tight-travel-after" }]
      : [],
  );
  if (!visit.sendTask || shown.length === 0) return visit;
  const zone = visit.zone ?? ports.clock.zone();
  const site = siteDaysOf(visit, await visitSources(ports.vault));
  const dates = occurrencesOf(visit, EVERY_DAY, site).occurrences.map(({ date }) => date);
  const ways = await travelOf(ports, { visit, dates, zone });
  const conflicts = ways.filter((way) =>
    shown.some(({ minutes, isAfter }) => isAfter === (way.isAfter === true) && minutes <= (way.minutes ?? 0)),
  );
  return conflicts.length === 0 ? visit : { ...visit, sendTask: { ...visit.sendTask, conflicts, isAccepted: true } };
}
