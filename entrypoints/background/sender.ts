import type { Frame } from "../../lib/contracts/contract";
import type { CalendarVendor } from "../../lib/core/schedule/calendar-reading";

/** The parts of the browser's sender that say where a message came from. */
export interface MessageSender {
  id?: string | undefined;
  /** Origin of the document that sent it; missing in the polyfill's types. */
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Who sent a message, and from which frame; a card's frame is always in a tab. */
export type Sender =
  | { kind: "extension-page"; frame?: Frame }
  | { kind: "calendar-page"; frame: Frame; vendor: CalendarVendor | undefined }
  | { kind: "card-frame"; frame: Frame };

/** Finds whose calendar a page is by the origin of its document; undefined for a page that is no calendar. */
export function vendorOf(origin: string | undefined): CalendarVendor | undefined {
  const host = origin === undefined ? undefined : URL.parse(origin)?.hostname;
  if (host === "calendar.google.com") return "google";
  return host !== undefined && /^outlook\.(?:office\.com|office365\.com|live\.com|cloud\.microsoft)$/.test(host)
    ? "outlook"
    : undefined;
}

/** The one page of the extension that may be framed by a calendar page. */
const CARD_PAGE = "/card.html";

/**
 * Recognises the sender of a message by the origin of its document.
 * @param ownUrl address of the extension's root
 * @returns undefined for a document that is neither a page of the extension nor the top document of a tab
 */
export function recogniseSender(sender: MessageSender, ownUrl: string): Sender | undefined {
  const { tab, frameId = 0, url } = sender;
  const frame = tab?.id === undefined ? undefined : { tabId: tab.id, frameId };
  const origin = sender.origin ?? originOf(url);
  // Our content scripts run in top documents only, so a request from another frame is not ours.
  if (origin === undefined || origin !== originOf(ownUrl))
    return frame && frameId === 0 ? { kind: "calendar-page", frame, vendor: vendorOf(origin) } : undefined;
  if (!frame || frameId === 0) return { kind: "extension-page", ...(frame ? { frame } : {}) };
  return pathOf(url) === CARD_PAGE ? { kind: "card-frame", frame } : undefined;
}

function pathOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : URL.parse(url)?.pathname;
}

/** Builds the origin from protocol and host: some engines give "null" as the origin of an extension's address. */
function originOf(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed ? `${parsed.protocol}//${parsed.host}` : undefined;
}
