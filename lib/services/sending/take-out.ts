import type { UnderLock } from "../../contracts/contract";
import { isInConnectedCalendar } from "../../core/booking/pending-change";
import { stillThereEvents } from "../../core/booking/still-there";
import type { Visit } from "../../core/booking/visit";
import { sendHeldChange } from "./begin-change";
import { HOLD_MS } from "./book-in-turn";
import { stepVisit } from "./step-visit";
import { endOfBegun } from "./end-begun";
import { removeVisit } from "./remove-visit";
import type { SendingPorts } from "./sending-ports";
import { isChangedElsewhere } from "../../core/booking/in-state";

/**
 * Takes a visit out of its calendar. A series that has begun ends there with its last begun date, held for five seconds
 * as every change: what happened stays. Any other visit is removed as a whole.
 */
export async function takeOut(
  ports: SendingPorts,
  { visitId, isAnyway = false }: { visitId: string; isAnyway?: boolean },
  underLock: UnderLock,
): Promise<void> {
  const end = await underLock(async () => holdEnd(ports, { visitId, isAnyway }));
  if (end === "none") return removeVisit(ports, { visitId, isAnyway }, underLock);
  const { held } = end;
  if (held) ports.runOn(async () => sendHeldChange(ports, held, underLock));
}

/** Holds the end of a series that has begun; "none" where there is none, so that the whole event is removed. */
async function holdEnd(
  ports: SendingPorts,
  { visitId, isAnyway }: { visitId: string; isAnyway: boolean },
): Promise<{ held: Visit | undefined } | "none"> {
  const visit = await ports.vault.find("visits", visitId);
  // A removal that was stopped is one of an event that the calendar has.
  const isStopped = isChangedElsewhere(visit) && visit.because !== "calendar-gone";
  if (!visit || !(isStopped || isInConnectedCalendar(visit))) return "none";
  const end = await endOfBegun(ports, visit, { step: "held", ...(isAnyway ? { isAnyway } : {}) });
  if (!end) return "none";
  const sendTask = { heldUntilMs: ports.clock.nowMs() + HOLD_MS, tries: 0 };
  const events = isStopped ? stillThereEvents(visit) : [];
  return { held: await stepVisit(ports, { id: visitId }, { events, change: { ...end, sendTask } }) };
}
