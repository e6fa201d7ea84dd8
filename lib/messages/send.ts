import type { Browser } from "webextension-polyfill";
import type { Answer, RequestName, Requests } from "./requests";

/** Envelope of every message; `pushpin` tells ours from those of other listeners. */
export interface Envelope {
  pushpin: RequestName;
  input: unknown;
}

/**
 * Sends one request to the background and waits for its answer. Wakes a sleeping worker.
 * Never rejects: a background that is gone answers `no-answer`.
 */
export type Send = <N extends RequestName>(
  name: N,
  input: Requests[N]["input"],
) => Promise<Answer<Requests[N]["output"]>>;

/** Sends through the given browser's API: the polyfill's on our own pages, the native one on a calendar page. */
export function sendThrough(browser: Pick<Browser, "runtime">): Send {
  return async <N extends RequestName>(name: N, input: Requests[N]["input"]) => {
    try {
      const answer: unknown = await browser.runtime.sendMessage({ pushpin: name, input } satisfies Envelope);
      if (isAnswer(answer)) return answer as Answer<Requests[N]["output"]>;
    } catch {
      // The worker died in between, or this copy of the script outlived its extension: same answer.
    }
    return { ok: false, failure: { code: "no-answer" } };
  };
}

function isAnswer(value: unknown): value is Answer<unknown> {
  return typeof value === "object" && value !== null && typeof (value as { ok?: unknown }).ok === "boolean";
}
