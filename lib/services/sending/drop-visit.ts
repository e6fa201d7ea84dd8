import { unreadFacts } from "../../core/booking/unread-calendar";
import type { Visit } from "../../core/booking/visit";
import { stepVisit } from "./change-visit";
import { restBack } from "./ended-series";
import type { SendingPorts } from "./sending-ports";

const NOWHERE: ReadonlySet<Visit["state"]> = new Set([
  ...(["draft", "checking", "conflict", "ready", "holding"] as const),
  ...(["queued", "needs-sign-in", "refused", "missing"] as const),
]);

/**
 * Undoes a visit that is in no calendar that Pushpin can read: one that is held, waits, was refused or is gone, perhaps
 * with its calendar. Its time is free again. The rest of an ended series returns its dates to the visit that it was taken from.
 */
export async function dropVisit(ports: SendingPorts, visitId: string): Promise<Visit | undefined> {
  const isNowhere = (one: Visit): boolean =>
    one.sendTask !== undefined &&
    (NOWHERE.has(one.state) ||
      (one.state === "changed-elsewhere" && one.because === "calendar-gone") ||
      unreadFacts(one, ports.clock.nowMs()) !== undefined);
  const visit = await ports.vault.find("visits", visitId);
  const before = visit && (await restBack(ports, visit));
  const change = before ? { beside: [before] } : {};
  return stepVisit(ports, { id: visitId, expected: isNowhere }, { events: ["take-back"], change });
}
