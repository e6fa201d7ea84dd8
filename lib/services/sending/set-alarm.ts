import { compare } from "../../core/compare";
import { waitForTryMs } from "../../core/booking/send-task";
import { nextLookMs, nextSavedLookMs } from "../../core/booking/read-answers";
import type { Visit } from "../../core/booking/visit";
import { wallClockAt } from "../../core/time/zone";
import { isAwaited } from "./read-saved";
import type { SendingPorts } from "./sending-ports";

/** States in which a visit waits for a time, not for her. */
const WAITING: ReadonlySet<Visit["state"]> = new Set(["queued", "unknown", "undoing"]);
/**
 * States in which a worker is busy with the visit: if it is killed, the alarm starts another one, which checks the
 * visit.
 */
const AT_WORK: ReadonlySet<Visit["state"]> = new Set(["checking", "ready", "sending"]);

/** Browsers wake the extension no sooner; an earlier time would only wake it again and again. */
const SOONEST_MS = 30_000;
const AT_WORK_MS = 60_000;

/** True for a visit that is booked, looked up, changed or removed once its time comes. */
export const isWaiting = ({ state, change }: Visit): boolean => WAITING.has(state) || change?.step === "waiting";

/** Orders the queue of an account, the oldest first; of two that came at once, always the same one. */
export const inLine = (a: Pick<Visit, "id" | "sendTask">, b: Pick<Visit, "id" | "sendTask">): number =>
  (a.sendTask?.queuedAtMs ?? 0) - (b.sendTask?.queuedAtMs ?? 0) || compare(a.id, b.id);

/**
 * Lists when the first visit of each account's line is due; a limit on invitations holds up only what invites, so the
 * first one behind it counts too.
 */
function dueTimes(line: readonly Visit[], nowMs: number): number[] {
  const held = new Set<string>();
  const limited = new Set<string>();
  return line.flatMap(({ sendTask, because }) => {
    const { accountId, hasGuests } = sendTask!;
    if (held.has(accountId) || (limited.has(accountId) && hasGuests)) return [];
    (because === "limited" ? limited : held).add(accountId);
    return [nowMs + waitForTryMs(sendTask!, nowMs)];
  });
}

/**
 * Sets the alarm for what is due next: the first visit in each account's queue, since nothing overtakes it, and the
 * next reading of the teachers' answers.
 */
export async function setAlarm({ vault, sendingWakeUp, clock }: SendingPorts): Promise<void> {
  const nowMs = clock.nowMs();
  const all = await vault.all("visits");
  const visits = all.filter(({ sendTask }) => sendTask).sort(inLine);
  const due = dueTimes(visits.filter(isWaiting), nowMs);
  const looks = visits.flatMap((visit) => nextLookMs(visit, nowMs, clock.zone()) ?? []);
  const { date: today } = wallClockAt(nowMs, clock.zone());
  const accounts = all.some((visit) => isAwaited(visit, today)) ? await vault.all("calendarAccounts") : [];
  const savedLooks = accounts.map(({ lookedAtMs = 0 }) => nextSavedLookMs(lookedAtMs, nowMs, clock.zone()));
  const times = [
    ...due,
    ...looks,
    ...savedLooks,
    ...(visits.some(({ state }) => AT_WORK.has(state)) ? [nowMs + AT_WORK_MS] : []),
  ];
  await sendingWakeUp.at(times.length === 0 ? null : Math.max(nowMs + SOONEST_MS, Math.min(...times)));
}
