import type { Answer } from "./contract";
import type { Input, Output, RequestName } from "./requests";

/** Envelope of every message; `pushpin` marks it as one of Pushpin's. */
export interface Envelope {
  pushpin: RequestName;
  input: unknown;
}

/**
 * Sends one request to the background and waits for its answer. Wakes a sleeping worker.
 * Never rejects: when the background is gone, the answer is the failure `no-answer`.
 */
export type Ask = <N extends RequestName>(name: N, input: Input<N>) => Promise<Answer<Output<N>>>;

/** The part of the browser's API that carries a message. */
export interface MessageChannel {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Makes an {@link Ask} that sends through `browser`: the polyfill on extension pages, else the native API. */
export function askThrough(browser: MessageChannel): Ask {
  return async <N extends RequestName>(name: N, input: Input<N>) => {
    try {
      const answer: unknown = await browser.runtime.sendMessage({ pushpin: name, input } satisfies Envelope);
      if (isAnswer(answer)) return answer as Answer<Output<N>>;
    } catch {
      // The worker died before answering, or the extension was reloaded under this script: the same failure for both.
    }
    return { ok: false, failure: { code: "no-answer" } };
  };
}

function isAnswer(value: unknown): value is Answer<unknown> {
  return typeof value === "object" && value !== null && typeof (value as { ok?: unknown }).ok === "boolean";
}
