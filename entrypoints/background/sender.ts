import type { Asker, Frame } from "../../lib/contracts/contract";

/** The parts of the browser's sender that say where a message came from. */
export interface MessageSender {
  id?: string | undefined;
  /** Origin of the document that sent it; missing in the polyfill's types. */
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Who sent a message, and from which frame. */
export interface Sender {
  kind: Asker;
  frame?: Frame;
  /** For a card in its frame: the one window that it shows. */
  windowId?: string;
}

/**
 * Recognises the sender of a message by the origin of its document.
 * @param ownUrl address of the extension's root
 * @returns undefined for a document that is neither an extension page nor in a tab
 */
export function recogniseSender(sender: MessageSender, ownUrl: string): Sender | undefined {
  const { tab, frameId = 0, url } = sender;
  const frame = tab?.id === undefined ? undefined : { tabId: tab.id, frameId };
  const origin = sender.origin ?? originOf(url);
  if (origin === undefined || origin !== originOf(ownUrl)) return frame && { kind: "calendar-page", frame };
  if (!frame || frameId === 0) return { kind: "extension-page", ...(frame ? { frame } : {}) };
  const windowId = windowOf(url);
  return { kind: "card-frame", frame, ...(windowId === undefined ? {} : { windowId }) };
}

/** Reads the window that a card shows from its page's address: card.html?window=ID. */
function windowOf(url: string | undefined): string | undefined {
  return (url && URL.parse(url)?.searchParams.get("window")) || undefined;
}

/** Builds the origin from protocol and host: some engines give "null" as the origin of an extension's address. */
function originOf(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed ? `${parsed.protocol}//${parsed.host}` : undefined;
}
