import { problemOfStatus, type FeedProblem, type FeedProblemCode } from "../core/feeds/feed-problem";
import { retryAfterMs } from "./retry-after";
import type { FeedAnswer, FeedReader, FeedValidators } from "../ports/feed-reader";

export interface FetchFeedOptions {
  /** For the whole answer, ms. The browser stops a worker when an answer takes 30 s to begin. */
  timeoutMs?: number;
  /** A calendar with more bytes is refused as too large. */
  maxBytes?: number;
  /** False when the device knows that it has no network. */
  isOnline?: () => boolean;
  /** Milliseconds since 1970, for a Retry-After that is a date. */
  nowMs?: () => number;
}

const TIMEOUT_MS = 25_000;
const MAX_BYTES = 10 * 1_048_576;

/** No cookies, cache or referrer: only the address decides what is read, and no other site learns it. */
const PRIVATE_REQUEST = { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" } as const;

const failed = (problem: FeedProblem, retryAfterMs?: number): FeedAnswer => ({
  state: "failed",
  problem,
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});

/** Reads calendars over the network. Errors are codes: what `fetch` throws can name the address and is dropped. */
export function fetchFeed(options: FetchFeedOptions = {}): FeedReader {
  const { timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES } = options;
  const { isOnline = () => navigator.onLine, nowMs = () => Date.now() } = options;
  return {
    async read(url, validators) {
      const timeout = AbortSignal.timeout(timeoutMs);
      try {
        const response = await fetch(url, { ...PRIVATE_REQUEST, headers: conditions(validators), signal: timeout });
        return await answerOf(response, { url, validators, maxBytes, nowMs });
      } catch {
        if (timeout.aborted) return failed({ code: "timeout" });
        if (!isOnline()) return failed({ code: "offline" });
        return failed({ code: (await isForwarded(url, timeoutMs)) ? "forwarded" : "unreachable" });
      }
    },
  };
}

function conditions({ etag, lastModified }: FeedValidators): Record<string, string> {
  return {
    Accept: "text/calendar, */*;q=0.1",
    ...(etag ? { "If-None-Match": etag } : {}),
    ...(lastModified ? { "If-Modified-Since": lastModified } : {}),
  };
}

async function answerOf(
  response: Response,
  asked: { url: string; validators: FeedValidators; maxBytes: number; nowMs: () => number },
): Promise<FeedAnswer> {
  const { url, validators, maxBytes, nowMs } = asked;
  const refuse = async (problem: FeedProblem): Promise<FeedAnswer> => {
    await response.body?.cancel();
    return failed(problem, retryAfterMs(response.headers.get("Retry-After"), nowMs()));
  };
  // The therapist allowed this one server; an address may redirect within it.
  if (response.url && new URL(response.url).origin !== new URL(url).origin) return refuse({ code: "forwarded" });
  const problem = problemOfStatus(response.status);
  if (problem) return refuse(problem);
  if (response.status === 304) {
    const wasConditional = validators.etag !== undefined || validators.lastModified !== undefined;
    return wasConditional ? { state: "unchanged" } : failed({ code: "status", status: 304 });
  }
  const bytes = await bytesOf(response, maxBytes);
  if (!bytes) return failed({ code: "too-large" });
  const etag = response.headers.get("ETag");
  const lastModified = response.headers.get("Last-Modified");
  return {
    state: "read",
    bytes,
    validators: { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) },
  };
}

/** Reads the body; undefined when it is larger than `maxBytes`, and no more than that is downloaded. */
async function bytesOf(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) break;
    size += chunk.value.length;
    if (size > maxBytes) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(chunk.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** True when the address only redirects: the browser refuses to follow to a server that it may not ask. */
async function isForwarded(url: string, timeoutMs: number): Promise<boolean> {
  try {
    const response = await fetch(url, {
      ...PRIVATE_REQUEST,
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    return response.type === "opaqueredirect" || codeOf(response) === "forwarded";
  } catch {
    return false;
  }
}

const codeOf = ({ status }: Response): FeedProblemCode | undefined => problemOfStatus(status)?.code;
