import { hostPatternOf } from "../../core/feeds/feed-address";
import type { FeedProblem, FeedProblemCode } from "../../core/feeds/feed-problem";
import { isFeedAllowed } from "../../core/policy/district-policy";
import type { ScheduleEntry } from "../../core/schedule/schedule-entry";
import { isLoss, type RefusalCode } from "../../ics/import-note";
import { parseInTurns } from "../../ics/parse-in-turns";
import type { FeedReader, FeedValidators } from "../../ports/feed-reader";
import type { HostAccess } from "../../ports/host-access";
import type { WakeUp } from "../../ports/wake-up";
import type { Ports } from "../ports";

/** The ports that subscriptions need beside the usual ones. */
export interface FeedPorts extends Ports {
  feeds: FeedReader;
  hosts: HostAccess;
  wakeUp: WakeUp;
}

/** What reading a published calendar gave. */
export type ReadFeed =
  | { state: "read"; entries: ScheduleEntry[]; leftOut: number; validators: FeedValidators }
  | { state: "unchanged" }
  | { state: "failed"; problem: FeedProblem; retryAfterMs?: number };

/** Why a file is refused. One that breaks off is refused as a whole: it must not pass for a shorter schedule. */
const PROBLEM_OF: Partial<Record<RefusalCode, FeedProblemCode>> = {
  "web-page": "web-page",
  "too-large": "too-large",
  "no-entries": "no-entries",
  truncated: "truncated",
};

/** Reads the calendar at an address, when the browser allows its host. Changes nothing. */
export async function readFeed(ports: FeedPorts, url: string, known: FeedValidators): Promise<ReadFeed> {
  const { feeds, hosts, policy } = ports;
  const district = (await policy?.read())?.policy ?? {};
  if (!isFeedAllowed(district, url)) return { state: "failed", problem: { code: "by-district" } };
  if (!(await hosts.has(hostPatternOf(url)))) return { state: "failed", problem: { code: "no-permission" } };
  const answer = await feeds.read(url, known);
  if (answer.state !== "read") return answer;
  const parsed = await parseInTurns(answer.bytes);
  if (!parsed.ok) return { state: "failed", problem: { code: PROBLEM_OF[parsed.failure.code] ?? "not-a-calendar" } };
  const { entries, notes } = parsed.value;
  if (notes.some(({ code }) => code === "file-truncated")) return { state: "failed", problem: { code: "truncated" } };
  const leftOut = notes.filter(isLoss).reduce((sum, { count }) => sum + count, 0);
  return { state: "read", entries, leftOut, validators: answer.validators };
}
