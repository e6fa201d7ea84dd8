import type { Failure } from "../../contracts/failure";
import type { RunningTimer, SessionMark } from "../../contracts/today";
import { latestEntries } from "../../core/ledger/latest-entries";
import { fail, ok, type Result } from "../../core/result";
import { timedMinutes, type SessionTimer } from "../../core/sessions/session-timer";
import { MINUTES_PER_DAY, type Interval } from "../../core/time/interval";
import type { IsoDate } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import type { VaultChange } from "../../ports/vault";
import { newId } from "../new-id";
import type { Ports } from "../ports";
import { findBookedDate } from "../visits/booked-dates";
import { findMarkedSession } from "./marked-session";
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
  const ran = timedMinutes(started, now, session);
  return { sessionId, startedAt, date: started.date, startMinute: started.minute, ...ran };
}

/**
 * Starts the timer of a session. One that runs for another session is stopped, and its minutes are recorded; what ran
 * before that session begins is no part of it, so such a timer ends without a record. Starts nothing when the other
 * can't be stopped. Call it under the write lock.
 */
export async function startTimer(ports: Ports, sessionId: string): Promise<Result<null, Failure>> {
  const running = await ports.vault.all("timers");
  if (running.some((timer) => timer.sessionId === sessionId)) return ok(null);
  if (!(await isKnown(ports, sessionId))) return fail({ code: "not-found" });
  for (const { sessionId: other } of running) {
    const stopped = await stopTimer(ports, other);
    if (!stopped.ok && !ENDED_WITHOUT_RECORD.has(stopped.failure.code)) return stopped;
    await dropTimer(ports, other);
  }
  await ports.vault.apply([timerOf(sessionId, new Date(ports.clock.nowMs()).toISOString())]);
  return ok(null);
}

/** Why a timer that is stopped for another one records nothing, and may end all the same. */
const ENDED_WITHOUT_RECORD: ReadonlySet<Failure["code"]> = new Set(["not-begun", "not-found"]);

const timerOf = (sessionId: string, startedAt: string): VaultChange => ({
  ...{ put: "timers", record: { id: newId(), sessionId, startedAt } },
});

const isKnown = async (ports: Ports, sessionId: string): Promise<boolean> =>
  (await findBookedDate(ports, sessionId)) !== undefined ||
  (await ports.vault.all("sessionLogs")).some((entry) => entry.sessionId === sessionId);

/**
 * Stops the timer of a session and records its minutes as delivered, of those students whom she has not marked; where
 * she has marked all, of those whom she marked as delivered. What she marked as missed or switched stays so. Call it
 * under the write lock.
 */
export async function stopTimer(ports: Ports, sessionId: string): Promise<Result<null, Failure>> {
  const running = (await ports.vault.all("timers")).find((one) => one.sessionId === sessionId);
  if (!running) return fail({ code: "not-found" });
  const timer = await describe(ports, running);
  const mark = { sessionId, outcome: "delivered", minutes: timer.minutes } as const;
  const skips = (await isSettled(ports, sessionId)) ? "not-delivered" : "marked";
  const recorded = await recordSession(ports, mark, { timed: timeOf(timer), skips });
  // The timer of a visit that is gone must not run for ever; one that was started early goes on.
  if (recorded.ok || recorded.failure.code === "not-found") await dropTimer(ports, sessionId);
  return recorded;
}

/** Throws the timer of a session away and records nothing. Call it under the write lock. */
export async function dropTimer(ports: Ports, sessionId: string): Promise<void> {
  await ports.vault.apply(await timerRemovals(ports, sessionId));
}

/**
 * Records a mark; one after which no student of the session is open ends its timer. "Done" without minutes takes the
 * timer's, and the timer says when it began and ended, unless she says so or served more minutes than it ran. A mark
 * that undoes such an end starts the timer again. Call it under the write lock.
 */
export async function recordTimedSession(ports: Ports, mark: SessionMark): Promise<Result<null, Failure>> {
  const timer = mark.outcome === "open" ? null : await runningTimer(ports);
  if (mark.timerFrom !== undefined || timer?.sessionId !== mark.sessionId) return recordAndResume(ports, mark);
  const minutes = mark.minutes ?? timer.minutes;
  const isNew = mark.outcome === "delivered" && !(await isDelivered(ports, mark));
  const isTimed = isNew && mark.time === undefined && minutes <= timer.minutes;
  const recorded = isTimed
    ? await recordSession(ports, { ...mark, minutes }, { timed: timeOf(timer) })
    : await recordSession(ports, mark);
  const hasEnded = mark.studentId === undefined || (await isSettled(ports, mark.sessionId));
  if (recorded.ok && hasEnded) await dropTimer(ports, mark.sessionId);
  return recorded;
}

/** True for one student's part that counts as delivered already: the timer says nothing new of it. */
async function isDelivered({ vault }: Ports, { sessionId, studentId }: SessionMark): Promise<boolean> {
  if (studentId === undefined) return false;
  return latestEntries(await vault.all("sessionLogs")).of({ sessionId, studentId })?.entry.outcome === "delivered";
}

/** True where no student of a session is open any more. */
async function isSettled(ports: Ports, sessionId: string): Promise<boolean> {
  const entries = await ports.vault.all("sessionLogs");
  const session = await findMarkedSession(ports, sessionId, entries);
  const statements = latestEntries(entries);
  return (session?.studentIds ?? []).every((studentId) => {
    const outcome = statements.of({ sessionId, studentId })?.entry.outcome ?? "withdrawn";
    return outcome !== "withdrawn" && outcome !== "planned";
  });
}

/** Records a mark, and starts the timer again that the undone mark ended, as of its own start. */
async function recordAndResume(ports: Ports, mark: SessionMark): Promise<Result<null, Failure>> {
  const { sessionId, timerFrom } = mark;
  const recorded = await recordSession(ports, mark);
  if (!recorded.ok || timerFrom === undefined || (await ports.vault.all("timers")).length > 0) return recorded;
  await ports.vault.apply([timerOf(sessionId, timerFrom)]);
  return recorded;
}

/** When a session really began and ended, which logs must show even if it began late. */
const timeOf = ({ date, startMinute, minutes }: RunningTimer): Interval & { date: IsoDate } => ({
  ...{ date, startMinute },
  endMinute: Math.min(MINUTES_PER_DAY, startMinute + minutes),
});

/** The changes that throw the timer of a session away; none where none runs. */
export async function timerRemovals({ vault }: Ports, sessionId: string): Promise<VaultChange[]> {
  const timers = await vault.all("timers");
  return timers.filter((one) => one.sessionId === sessionId).map(({ id }) => ({ remove: "timers", id }));
}
