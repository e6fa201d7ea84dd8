import type { Answer, UnderLock } from "../../contracts/contract";
import { lacksLine } from "../../core/booking/pending-change";
import type { Visit } from "../../core/booking/visit";
import { fail, ok } from "../../core/result";
import { holdChange, sendHeldChange } from "../sending/begin-change";
import type { SendingPorts } from "../sending/sending-ports";
import { whyBusyItself } from "./is-busy";

/**
 * Sends the line of a visit's role card to its connected calendar, held as every change. Does nothing where the
 * calendar has it, and for a visit that she saves by hand.
 */
export async function sendRoleLine(ports: SendingPorts, visitId: string, underLock: UnderLock): Promise<Answer<null>> {
  const begun = await underLock(async (): Promise<Answer<Visit | undefined>> => {
    const visit = await ports.vault.find("visits", visitId);
    if (!visit) return fail({ code: "not-found" });
    const busy = whyBusyItself(visit);
    if (busy) return fail(busy);
    if (!lacksLine(visit)) return ok(undefined);
    return ok(await holdChange(ports, visitId, {}, { isText: true }));
  });
  if (!begun.ok) return begun;
  const held = begun.value;
  if (held) ports.runOn(async () => sendHeldChange(ports, held, underLock));
  return ok(null);
}
