import type { Browser, Runtime } from "webextension-polyfill";
import { nativeBrowser } from "../calendar.content/native-browser";

/** The extension API of this browser, without the polyfill: the background starts often and should stay small. */
export const browser = nativeBrowser() as Browser;

/** Answers the messages for which `answer` returns a promise; leaves all others to other listeners. */
export function answerMessages(
  answer: (message: unknown, from: Runtime.MessageSender) => Promise<unknown> | undefined,
): void {
  const listener = (message: unknown, from: Runtime.MessageSender, respond: (answer: unknown) => void): boolean => {
    const answering = answer(message, from);
    void answering?.then(respond);
    // True keeps the channel open until `respond` is called. Chrome does not accept a promise.
    return answering !== undefined;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}
