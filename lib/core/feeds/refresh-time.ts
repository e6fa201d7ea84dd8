import { stableId } from "../stable-id";
import { isLasting, type FeedProblem } from "./feed-problem";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const REGULAR_MS = 6 * HOUR;
const FIRST_RETRY_MS = 15 * MINUTE;
const MAX_WAIT_MS = 24 * HOUR;
/** Random share by which a wait is lengthened or shortened. */
const JITTER = 0.15;

/** How a refresh ended, as far as the next one depends on it. */
export interface RefreshEnd {
  nowMs: number;
  /** Distinguishes devices and classes, so that they don't all ask at once. */
  seed: string;
  /** Failed refreshes in a row, this one included; 0 after a good one. */
  failures: number;
  problem?: FeedProblem;
  /** What the server asked for (Retry-After), ms. */
  retryAfterMs?: number;
}

/**
 * Computes when to ask next, in ms since 1970: about every 6 hours; after an error in 15 minutes, then twice as long
 * each time, at most a day; a day where only a person can help. Every wait varies by up to 15 %, the same for the same
 * end.
 */
export function nextRefreshMs({ nowMs, seed, failures, problem, retryAfterMs = 0 }: RefreshEnd): number {
  const backOff = problem && isLasting(problem) ? MAX_WAIT_MS : FIRST_RETRY_MS * 2 ** Math.min(failures - 1, 10);
  const wait = Math.min(failures === 0 ? REGULAR_MS : backOff, MAX_WAIT_MS);
  const varied = wait * (1 - JITTER + 2 * JITTER * shareOf(`${seed}|${nowMs}`));
  return nowMs + Math.round(Math.max(varied, Math.min(retryAfterMs, MAX_WAIT_MS)));
}

/** A number in [0, 1) that is the same for the same text and spread evenly over texts. */
function shareOf(text: string): number {
  const digits = stableId(text).slice(-6);
  return Number.parseInt(digits, 36) / 36 ** digits.length;
}
