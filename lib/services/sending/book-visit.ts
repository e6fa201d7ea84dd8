import type { UnderLock } from "../../contracts/contract";
import { bookInTurn, type WantedSending } from "./book-in-turn";
import type { SendingPorts } from "./sending-ports";
import { workAhead } from "./work-ahead";

/**
 * Books a visit on her click: see {@link bookInTurn}. What waits in its account's line goes first, and what waited for
 * the network is tried at once: her click does not overtake it.
 */
export async function bookVisit(
  ports: SendingPorts,
  wanted: Omit<WantedSending, "isHeld" | "ahead">,
  underLock: UnderLock,
): Promise<void> {
  const ahead = async (): Promise<void> => workAhead(ports, wanted.visitId, underLock);
  await bookInTurn(ports, { ...wanted, ahead }, underLock);
}
