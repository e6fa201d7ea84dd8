import { fail, ok } from "../core/result";
import type { Http, HttpAnswer } from "../ports/http";

export interface FetchHttpOptions {
  /** For the whole answer, ms. The browser stops a worker when an answer takes 30 s to begin. */
  timeoutMs?: number;
  /** False when the device knows that it has no network. */
  isOnline?: () => boolean;
}

const TIMEOUT_MS = 20_000;

/** No cookies, cache or referrer: only the token says who asks. */
const PRIVATE_REQUEST = { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" } as const;

/**
 * Sends JSON requests to the server at `baseUrl`. What `fetch` throws can name the address and is dropped; where the
 * device can't tell that it has no network, a failed request counts as one whose answer was lost.
 */
export function fetchHttp(baseUrl: string, options: FetchHttpOptions = {}): Http {
  const { timeoutMs = TIMEOUT_MS, isOnline = () => navigator.onLine } = options;
  return {
    async send({ method, path, headers, body }) {
      if (!isOnline()) return fail("offline");
      try {
        const response = await fetch(baseUrl + path, {
          ...PRIVATE_REQUEST,
          method,
          redirect: "error",
          headers: { ...(body === undefined ? {} : { "Content-Type": "application/json" }), ...headers },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          signal: AbortSignal.timeout(timeoutMs),
        });
        return ok(await answerOf(response));
      } catch {
        return fail("lost");
      }
    },
  };
}

async function answerOf(response: Response): Promise<HttpAnswer> {
  const text = await response.text();
  return { status: response.status, headers: Object.fromEntries(response.headers), body: parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
