import type { UnderLock } from "../../contracts/contract";
import type { FeedChoice } from "../../contracts/feeds";
import { hostPatternOf, maskedAddress, parseFeedAddress, type AddressProblem } from "../../core/feeds/feed-address";
import type { FeedProblem } from "../../core/feeds/feed-problem";
import { nextRefreshMs } from "../../core/feeds/refresh-time";
import type { FeedPreview, ScheduleSubscription } from "../../core/feeds/schedule-subscription";
import { compareSchedule, cutOfSchedule } from "../classes/compare-schedule";
import { ok, fail, type Result } from "../../core/result";
import { scheduleRecord } from "../caseload/save-records";
import { readFeed, type FeedPorts, type ReadFeed } from "./read-feed";

export type FeedFailure =
  { code: "feed-address"; problem: AddressProblem } | { code: "feed"; problem: FeedProblem } | { code: "not-found" };

/** Reads the calendar at an address and previews what subscribing to it would change. Saves nothing. */
export async function previewFeed(
  ports: FeedPorts,
  { classId, address }: FeedChoice,
): Promise<Result<FeedPreview, FeedFailure>> {
  const parsed = parseFeedAddress(address);
  if (!parsed.ok) return fail({ code: "feed-address", problem: parsed.failure });
  if (!(await ports.vault.find("classes", classId))) return fail({ code: "not-found" });
  const read = await readUnconditionally(ports, parsed.value.url);
  if (!read.ok) return read;
  const { entries, leftOut } = read.value;
  const [changes, cut] = await Promise.all([
    compareSchedule(ports, { classId, entries }),
    cutOfSchedule(ports, { classId, entries }),
  ]);
  return ok({ entryCount: entries.length, leftOut, cut, changes: changes ?? null });
}

/**
 * Reads a class's schedule from an address from now on. The calendar replaces the current schedule; corrections stay.
 * Nothing changes when it can't be read now.
 * @param wanted.askedHost true when the host's permission was requested for this subscription
 */
export async function subscribeFeed(
  ports: FeedPorts,
  wanted: FeedChoice & { askedHost: boolean },
  underLock: UnderLock,
): Promise<Result<null, FeedFailure>> {
  const { classId, address, askedHost } = wanted;
  const parsed = parseFeedAddress(address);
  if (!parsed.ok) return fail({ code: "feed-address", problem: parsed.failure });
  const { url, masked: sourceName } = parsed.value;
  const read = await readUnconditionally(ports, url);
  if (!read.ok) return read;
  const { entries, leftOut, validators } = read.value;
  return underLock(async () => {
    const { vault, clock } = ports;
    if (!(await vault.find("classes", classId))) return fail({ code: "not-found" });
    const before = await vault.find("subscriptions", classId);
    const nowMs = clock.nowMs();
    const at = new Date(nowMs).toISOString();
    // With the same host as before, the earlier request for its permission still counts.
    const isSameHost = before && hostPatternOf(before.url) === hostPatternOf(url);
    const record: ScheduleSubscription = {
      ...validators,
      id: classId,
      url,
      subscribedAt: at,
      askedHost: askedHost || (isSameHost === true && before.askedHost),
      lastReadAt: at,
      leftOut,
      nextAtMs: nextRefreshMs({ nowMs, seed: classId, failures: 0 }),
      failures: 0,
      unseen: [],
    };
    await vault.apply([
      { put: "schedules", record: scheduleRecord(ports, { classId, sourceName, entries }) },
      { put: "subscriptions", record },
    ]);
    if (before && !isSameHost) await releaseHost(ports, before);
    await setWakeUp(ports);
    return ok(null);
  });
}

/** Ends a class's subscription. The schedule stays as it was last read. */
export async function stopFeed(ports: FeedPorts, classId: string): Promise<void> {
  await givingHostBack(ports, classId, async () => ports.vault.apply([{ remove: "subscriptions", id: classId }]));
}

/** Marks the changes of a class's refreshes as seen. */
export async function markFeedChangesSeen({ vault }: FeedPorts, classId: string): Promise<void> {
  const found = await vault.find("subscriptions", classId);
  if (found) await vault.apply([{ put: "subscriptions", record: { ...found, unseen: [] } }]);
}

/** Runs a use case that may end the class's subscription; if it does, gives up the permission for its host. */
export async function givingHostBack<T>(ports: FeedPorts, classId: string, work: () => Promise<T>): Promise<T> {
  const before = await ports.vault.find("subscriptions", classId);
  const result = await work();
  if (before && !(await ports.vault.find("subscriptions", classId))) {
    await releaseHost(ports, before);
    await setWakeUp(ports);
  }
  return result;
}

/** Runs a use case that may end the subscriptions of several classes; see {@link givingHostBack}. */
export async function givingHostsBack<T>(
  ports: FeedPorts,
  classIds: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const [first, ...rest] = classIds;
  if (first === undefined) return work();
  return givingHostBack(ports, first, async () => givingHostsBack(ports, rest, work));
}

async function readUnconditionally(
  ports: FeedPorts,
  url: string,
): Promise<Result<Extract<ReadFeed, { state: "read" }>, { code: "feed"; problem: FeedProblem }>> {
  const read = await readFeed(ports, url, {});
  if (read.state === "read") return ok(read);
  // No version was sent that could be unchanged.
  return fail({ code: "feed", problem: read.state === "failed" ? read.problem : { code: "status", status: 304 } });
}

/**
 * Gives up the permission for a host that was requested for a subscription, unless another subscription uses the host:
 * that one then becomes responsible for giving it up.
 */
async function releaseHost({ vault, hosts }: FeedPorts, { url, askedHost }: ScheduleSubscription): Promise<void> {
  if (!askedHost) return;
  const pattern = hostPatternOf(url);
  const otherSubscription = (await vault.all("subscriptions")).find((one) => hostPatternOf(one.url) === pattern);
  if (otherSubscription)
    await vault.apply([{ put: "subscriptions", record: { ...otherSubscription, askedHost: true } }]);
  else await hosts.giveUp(pattern);
}

/** Sets the alarm for the subscription that is due first. */
export async function setWakeUp({ vault, wakeUp }: FeedPorts): Promise<void> {
  const times = (await vault.all("subscriptions")).map(({ nextAtMs }) => nextAtMs);
  await wakeUp.at(times.length === 0 ? null : Math.min(...times));
}

/** Names a refreshed schedule by its masked address. */
export const sourceNameOf = ({ url }: ScheduleSubscription): string => maskedAddress(url);
