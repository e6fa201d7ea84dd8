import { waitForTryMs, type SendTaskReason } from "../../core/booking/send-task";
import type { Visit } from "../../core/booking/visit";
import type { SendingPorts } from "./sending-ports";
import { inLine, isWaiting } from "./set-alarm";

/** Why a visit waits behind another one of its account, and until when, in milliseconds since 1970. */
export interface WaitInLine {
  because: SendTaskReason;
  retryAtMs: number;
}

/**
 * Reasons for which an account's whole line waits: its server said so, or was silent, or there is no network. Only what
 * waits for her holds up nobody.
 */
const HOLDS_UP: ReadonlySet<string | undefined> = new Set<SendTaskReason>([
  ...(["busy", "limited", "outcome-unknown", "offline"] as const),
]);

/**
 * Finds what a visit has to wait for: an account's visits go one after the other, so nothing is asked of its calendar
 * before the time until which an earlier one waits. Call it within the account's queue.
 * @param invites true when the request mails guests; a limit on invitations does not hold up any other
 */
export async function waitInLine(
  { vault, clock }: Pick<SendingPorts, "vault" | "clock">,
  visit: Visit,
  invites: boolean,
): Promise<WaitInLine | undefined> {
  const nowMs = clock.nowMs();
  const isLater = (one: Visit): boolean => visit.sendTask?.queuedAtMs !== undefined && inLine(one, visit) > 0;
  const isAhead = (one: Visit): boolean =>
    one.id !== visit.id &&
    one.sendTask?.accountId === visit.sendTask?.accountId &&
    isWaiting(one) &&
    !isLater(one) &&
    HOLDS_UP.has(one.because) &&
    waitForTryMs(one.sendTask!, nowMs) > 0 &&
    (invites || one.because !== "limited");
  const ahead = (await vault.all("visits")).filter(isAhead);
  if (ahead.length === 0) return undefined;
  const isLimited = ahead.every(({ because }) => because === "limited");
  const isOffline = ahead.some(({ because }) => because === "offline");
  return {
    because: isLimited ? "limited" : isOffline ? "offline" : "busy",
    retryAtMs: nowMs + Math.max(...ahead.map(({ sendTask }) => waitForTryMs(sendTask!, nowMs))),
  };
}
