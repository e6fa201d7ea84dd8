import browser from "webextension-polyfill";
import type { Answer, RequestName, Requests } from "./requests";
import { SCHEMAS, parseInput } from "./schemas";

/** Who sent a request: the calendar page's content script, or one of the extension's own pages. */
export type Sender = "calendar-page" | "extension-page";

/** Where a request came from, when it came from a tab. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/** One handler for each request. May reject; the caller then hears what `explain` makes of it. */
export type Handlers = {
  [N in RequestName]: (input: Requests[N]["input"], frame?: Frame) => Promise<Answer<Requests[N]["output"]>>;
};

/** What a calendar page's content script may ask; everything else is for the extension's own pages. */
const FROM_CALENDAR_PAGE: ReadonlySet<RequestName> = new Set([
  "weekRead",
  "cardScriptAsked",
  "cardAsked",
  "windowBooked",
  "windowDeclined",
  "declinesRemoved",
  "bookingRemoved",
]);

/**
 * Answers every request with values. Register at the top level of the background: a worker that wakes up for a
 * message must have its listener at once.
 * @param explain turns an exception into a failure; it must not carry anything about a student
 */
export function serve(handlers: Handlers, explain: (error: unknown) => Answer<never>): void {
  // Not async: a listener that returns a promise claims the message, even one that is not ours.
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: browser.Runtime.MessageSender): Promise<Answer<unknown>> | undefined => {
      const name = requestName(message);
      if (!name || sender.id !== browser.runtime.id) return undefined;
      const { input } = message as { input: unknown };
      return answer({ handlers, explain }, name, { input, from: senderOf(sender), frame: frameOf(sender) });
    },
  );
}

function requestName(message: unknown): RequestName | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const name = (message as { pushpin?: unknown }).pushpin;
  return typeof name === "string" && Object.hasOwn(SCHEMAS, name) ? (name as RequestName) : undefined;
}

function senderOf(sender: browser.Runtime.MessageSender): Sender {
  return sender.url?.startsWith(browser.runtime.getURL("")) ? "extension-page" : "calendar-page";
}

function frameOf({ tab, frameId }: browser.Runtime.MessageSender): Frame | undefined {
  return tab?.id === undefined ? undefined : { tabId: tab.id, frameId: frameId ?? 0 };
}

async function answer<N extends RequestName>(
  { handlers, explain }: { handlers: Handlers; explain: (error: unknown) => Answer<never> },
  name: N,
  { input, from, frame }: { input: unknown; from: Sender; frame: Frame | undefined },
): Promise<Answer<Requests[N]["output"]>> {
  if (from === "calendar-page" && !FROM_CALENDAR_PAGE.has(name)) return invalid(name);
  const parsed = parseInput(name, input);
  if (!parsed.ok) return invalid(parsed.where);
  try {
    return await handlers[name](parsed.input, frame);
  } catch (error) {
    return explain(error);
  }
}

const invalid = (where: string): Answer<never> => ({ ok: false, failure: { code: "invalid-message", where } });
