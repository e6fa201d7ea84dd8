import type { Failure } from "../../contracts/failure";
import type { RunningTimer, SessionMark } from "../../contracts/today";
import { fail, ok, type Result } from "../../core/result";
import { timedMinutes, type SessionTimer } from "../../core/sessions/session-timer";
import { MINUTES_PER_DAY, type Interval } from "../../core/time/interval";
import type { IsoDate } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import type { VaultChange } from "../../ports/vault";
import { newId } from "../new-id";
import type { Ports } from "../ports";
import { findBookedDate } from "../visits/booked-dates";
import { recordSession } from "./record-session";

/** Finds the running timer, with what it would record now; null when none runs. */
export async function runningTimer(ports: Ports): Promise<RunningTimer | null> {
  const [timer] = await ports.vault.all("timers");
  return timer ? describe(ports, timer) : null;
}

async function describe(ports: Ports, { sessionId, startedAt }: SessionTimer): Promise<RunningTimer> {
  const { clock, vault } = ports;
  const zone = clock.zone();
  const started = wallClockAt(Date.parse(startedAt), zone);
  const now = wallClockAt(clock.nowMs(), zone);
  const booking = await findBookedDate(ports, sessionId);
  const entry = booking ? undefined : (await vault.all("sessionLogs")).find((one) => one.sessionId === sessionId);
  const session = booking ?? (entry?.time && { date: entry.date, endMinute: entry.time.endMinute });
  return { sessionId, date: started.date, startMinute: started.minute, ...timedMinutes(started, now, session) };
}

/**
 * Starts the timer of a session. One that runs for another session is stopped, and its minutes are recorded. Call it
 * under the write lock.
 */
export async function startTimer(ports: Ports, sessionId: string): Promise<Result<null, Failure>> {
  const [running] = await ports.vault.all("timers");
  if (running?.sessionId === sessionId) return ok(null);
  const isKnown =
    (await findBookedDate(ports, sessionId)) ??
    (await ports.vault.all("sessionLogs")).some((entry) => entry.sessionId === sessionId);
  if (!isKnown) return fail({ code: "not-found" });
  if (running) await stopTimer(ports, running.sessionId);
  const startedAt = new Date(ports.clock.nowMs()).toISOString();
  await ports.vault.apply([{ put: "timers", record: { id: newId(), sessionId, startedAt } }]);
  return ok(null);
}

/** Stops the timer of a session and records its minutes as delivered. Call it under the write lock. */
export async function stopTimer(ports: Ports, sessionId: string): Promise<Result<null, Failure>> {
  const timer = await runningTimer(ports);
  if (timer?.sessionId !== sessionId) return fail({ code: "not-found" });
  const recorded = await recordSession(
    ports,
    { sessionId, outcome: "delivered", minutes: timer.minutes },
    timeOf(timer),
  );
  // The timer of a visit that is gone must not run for ever; one that was started early goes on.
  if (recorded.ok || recorded.failure.code === "not-found") await dropTimer(ports, sessionId);
  return recorded;
}

/** Throws the timer of a session away and records nothing. Call it under the write lock. */
export async function dropTimer(ports: Ports, sessionId: string): Promise<void> {
  await ports.vault.apply(await removals(ports, sessionId));
}

/**
 * Records a mark; one that settles the session for all of its students ends its timer, and "done" without minutes takes
 * the timer's. Call it under the write lock.
 */
export async function recordTimedSession(ports: Ports, mark: SessionMark): Promise<Result<null, Failure>> {
  const timer = mark.studentId === undefined && mark.outcome !== "open" ? await runningTimer(ports) : null;
  if (timer?.sessionId !== mark.sessionId) return recordSession(ports, mark);
  const isTimed = mark.outcome === "delivered" && mark.minutes === undefined;
  const recorded = isTimed
    ? await recordSession(ports, { ...mark, minutes: timer.minutes }, timeOf(timer))
    : await recordSession(ports, mark);
  if (recorded.ok) await dropTimer(ports, mark.sessionId);
  return recorded;
}

/** When a session really began and ended, which logs must show even if it began late. */
const timeOf = ({ date, startMinute, minutes }: RunningTimer): Interval & { date: IsoDate } => ({
  ...{ date, startMinute },
  endMinute: Math.min(MINUTES_PER_DAY, startMinute + minutes),
});

async function removals({ vault }: Ports, sessionId: string): Promise<VaultChange[]> {
  const timers = await vault.all("timers");
  return timers.filter((one) => one.sessionId === sessionId).map(({ id }) => ({ remove: "timers", id }));
}
