import type { UnderLock } from "../../contracts/contract";
import type { FeedProblem } from "../../core/feeds/feed-problem";
import { nextRefreshMs } from "../../core/feeds/refresh-time";
import type { FeedChange, ScheduleSubscription } from "../../core/feeds/schedule-subscription";
import type { ScheduleChanges } from "../../core/schedule/compare-schedules";
import type { ScheduleEntry } from "../../core/schedule/schedule-entry";
import type { VaultChange } from "../../ports/vault";
import { compareSchedule } from "../classes/compare-schedule";
import { ok, fail, type Result } from "../../core/result";
import { scheduleRecord } from "../caseload/save-records";
import { inTurns } from "../../ics/parse-in-turns";
import type { Steps } from "../../ics/steps";
import { readFeed, type FeedPorts, type ReadFeed } from "./read-feed";
import { setWakeUp, sourceNameOf } from "./subscribe-class";

export type Refreshed = Result<{ isChanged: boolean }, { code: "feed"; problem: FeedProblem } | { code: "not-found" }>;

/** How many refreshes keep their unseen changes, the newest ones. */
const MAX_UNSEEN = 5;
/** An alarm may go off a little early. */
const EARLY_MS = 60_000;
/** No refresh is planned later than this: one that is was planned before the clock was set back. */
const LATEST_MS = 30 * 3_600_000;

/** Refreshes every subscription that is due, one after the other, and sets the next alarm. */
export async function refreshDue(ports: FeedPorts, underLock: UnderLock): Promise<void> {
  const nowMs = ports.clock.nowMs();
  const isDue = (atMs: number): boolean => atMs <= nowMs + EARLY_MS || atMs > nowMs + LATEST_MS;
  const due = (await ports.vault.all("subscriptions")).filter(({ nextAtMs }) => isDue(nextAtMs));
  for (const { id } of due) await refreshFeed(ports, id, underLock);
  await underLock(async () => setWakeUp(ports));
}

/**
 * Asks a class's address for a newer version. New entries replace the old ones, and what they change is saved to be
 * shown; an error leaves the last good copy unchanged and is saved with its time.
 */
export async function refreshFeed(ports: FeedPorts, classId: string, underLock: UnderLock): Promise<Refreshed> {
  const asked = await ports.vault.find("subscriptions", classId);
  if (!asked) return fail({ code: "not-found" });
  const { url, etag, lastModified } = asked;
  const validators = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
  const read = await readFeed(ports, url, validators);
  return underLock(async () => {
    // The subscription may have been stopped, or given another address, while the server was asked.
    const now = await ports.vault.find("subscriptions", classId);
    if (now?.url !== url) return fail({ code: "not-found" });
    const refreshed = await saveRefresh(ports, now, read);
    await setWakeUp(ports);
    return refreshed;
  });
}

async function saveRefresh(ports: FeedPorts, before: ScheduleSubscription, read: ReadFeed): Promise<Refreshed> {
  if (read.state === "failed") return saveProblem(ports, before, read);
  const { vault, clock } = ports;
  const { id: classId } = before;
  const nowMs = clock.nowMs();
  const { problem: _solved, ...rest } = before;
  const good: ScheduleSubscription = {
    ...rest,
    lastReadAt: new Date(nowMs).toISOString(),
    failures: 0,
    nextAtMs: nextRefreshMs({ nowMs, seed: classId, failures: 0 }),
  };
  if (read.state === "unchanged") {
    await vault.apply([{ put: "subscriptions", record: good }]);
    return ok({ isChanged: false });
  }
  const { entries, leftOut, validators } = read;
  const { etag: _etag, lastModified: _lastModified, ...unversioned } = good;
  const record: ScheduleSubscription = { ...unversioned, ...validators, leftOut };
  const schedule = await vault.find("schedules", classId);
  if (schedule && (await inTurns(compareEntries(schedule.entries, entries), COMPARED_PER_TURN))) {
    await vault.apply([{ put: "subscriptions", record }]);
    return ok({ isChanged: false });
  }
  const changes = await compareSchedule(ports, { classId, entries });
  const unseen = withChange(before.unseen, changes, record.lastReadAt);
  const renewed = scheduleRecord(ports, { classId, sourceName: sourceNameOf(before), entries });
  const writes: VaultChange[] = [
    { put: "schedules", record: renewed },
    { put: "subscriptions", record: { ...record, unseen } },
  ];
  await vault.apply(writes);
  return ok({ isChanged: true });
}

async function saveProblem(
  { vault, clock }: FeedPorts,
  before: ScheduleSubscription,
  { problem, retryAfterMs }: Extract<ReadFeed, { state: "failed" }>,
): Promise<Refreshed> {
  const nowMs = clock.nowMs();
  const failures = before.failures + 1;
  const end = { nowMs, seed: before.id, failures, problem, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  const record: ScheduleSubscription = {
    ...before,
    failures,
    problem: { ...problem, at: new Date(nowMs).toISOString() },
    nextAtMs: nextRefreshMs(end),
  };
  await vault.apply([{ put: "subscriptions", record }]);
  return fail({ code: "feed", problem });
}

/**
 * Adds a refresh's changes to the unseen ones. Entries outside the routine range change nothing that could be shown.
 */
function withChange(unseen: FeedChange[], changes: ScheduleChanges | undefined, at: string): FeedChange[] {
  if (!changes) return unseen;
  const { added, gone, moved, visits } = changes;
  if (added.length + gone.length + moved.length + visits.length === 0) return unseen;
  return [{ at, changes }, ...unseen].slice(0, MAX_UNSEEN);
}

/** Entries that are compared before other work gets its turn: a feed may have tens of thousands. */
const COMPARED_PER_TURN = 2000;

/** Compares two lists of entries in any order: some servers reorder or restamp them on each request. */
function* compareEntries(before: readonly ScheduleEntry[], after: readonly ScheduleEntry[]): Steps<boolean> {
  if (before.length !== after.length) return false;
  const left = new Map<string, number>();
  for (const entry of before) {
    const text = JSON.stringify(entry);
    left.set(text, (left.get(text) ?? 0) + 1);
    yield;
  }
  for (const entry of after) {
    const text = JSON.stringify(entry);
    const count = left.get(text) ?? 0;
    if (count === 0) return false;
    left.set(text, count - 1);
    yield;
  }
  return true;
}
