import type { Answer } from "./contract";
import type { Input, Output, RequestName } from "./requests";

/** Envelope of every message; `pushpin` tells ours from those of other listeners. */
export interface Envelope {
  pushpin: RequestName;
  input: unknown;
}

/**
 * Sends one request to the background and waits for its answer. Wakes a sleeping worker.
 * Never rejects: a background that is gone answers `no-answer`.
 */
export type Ask = <N extends RequestName>(name: N, input: Input<N>) => Promise<Answer<Output<N>>>;

/** The part of the browser's API that carries a message. */
export interface MessageChannel {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Asks through the given browser's API: the polyfill's on our own pages, the native one on a calendar page. */
export function askThrough(browser: MessageChannel): Ask {
  return async <N extends RequestName>(name: N, input: Input<N>) => {
    try {
      const answer: unknown = await browser.runtime.sendMessage({ pushpin: name, input } satisfies Envelope);
      if (isAnswer(answer)) return answer as Answer<Output<N>>;
    } catch {
      // The worker died in between, or this copy of the script outlived its extension: same answer.
    }
    return { ok: false, failure: { code: "no-answer" } };
  };
}

function isAnswer(value: unknown): value is Answer<unknown> {
  return typeof value === "object" && value !== null && typeof (value as { ok?: unknown }).ok === "boolean";
}
