import type { SendTaskReason } from "../../core/booking/send-task";
import type { Visit } from "../../core/booking/visit";
import type { SendingPorts } from "./sending-ports";
import { isWaiting } from "./set-alarm";

/** Why a visit waits behind another one of its account, and until when, in milliseconds since 1970. */
export interface WaitInLine {
  because: SendTaskReason;
  retryAtMs: number;
}

/** Reasons that a calendar's server gave, or that its silence gave, to wait before it is asked for anything more. */
const OF_SERVER: ReadonlySet<string | undefined> = new Set<SendTaskReason>(["busy", "limited", "outcome-unknown"]);

/**
 * Finds what a new click has to wait for: an account's visits go one after the other, so nothing is asked of its
 * calendar before the time until which an earlier one waits. What waits for her or for the network holds up nobody.
 * Call it within the account's queue.
 * @param invites true when the request mails guests; a limit on invitations does not hold up any other
 */
export async function waitInLine(
  { vault, clock }: Pick<SendingPorts, "vault" | "clock">,
  visit: Visit,
  invites: boolean,
): Promise<WaitInLine | undefined> {
  const nowMs = clock.nowMs();
  const isAhead = (one: Visit): boolean =>
    one.id !== visit.id &&
    one.sendTask?.accountId === visit.sendTask?.accountId &&
    isWaiting(one) &&
    OF_SERVER.has(one.because) &&
    (one.sendTask?.retryAtMs ?? 0) > nowMs &&
    (invites || one.because !== "limited");
  const ahead = (await vault.all("visits")).filter(isAhead);
  if (ahead.length === 0) return undefined;
  const isLimited = ahead.every(({ because }) => because === "limited");
  return {
    because: isLimited ? "limited" : "busy",
    retryAtMs: Math.max(...ahead.map(({ sendTask }) => sendTask!.retryAtMs!)),
  };
}
