import type { Answer } from "../../lib/contracts/contract";
import type { PageWeek, WindowCard } from "../../lib/contracts/overlay-week";
import type { RequestName } from "../../lib/contracts/requests";
import type { DrawnPages } from "../../lib/ports/drawn-pages";
import type { Sender } from "./sender";
import { TokenBuckets } from "./token-buckets";

/** Requests that a calendar tab may send at once, and per second from then on: far more than a person causes. */
const USUAL = { most: 60, perSecond: 10 };
/** Each booking opens a tab. */
const BOOKINGS = { most: 4, perSecond: 1 / 15 };

/**
 * Checks requests from a calendar's tab. A page may be hostile and could load the card's frame itself, so only a frame
 * that our content script announced is answered, and only about windows that its tab has drawn or was offered.
 */
export class PageGate {
  readonly #usual = new TokenBuckets(USUAL);
  readonly #bookings = new TokenBuckets(BOOKINGS);

  /** True unless the sender's tab sends requests too often. Pages of the extension have no limit. */
  isInTime(name: RequestName, { kind, frame }: Sender, nowMs: number): boolean {
    if (kind === "extension-page" || !frame) return true;
    const buckets = name === "bookWindow" ? this.#bookings : this.#usual;
    return buckets.take(frame.tabId, nowMs);
  }

  /** Gives the name of the request or field that is refused; undefined when the request is allowed. */
  async findRefused(
    name: RequestName,
    input: unknown,
    { sender, drawnPages }: { sender: Sender; drawnPages: DrawnPages },
  ): Promise<string | undefined> {
    if (sender.kind !== "card-frame" || name === "admitFrame") return undefined;
    const { tabId, frameId } = sender.frame;
    if (!(await drawnPages.isAdmitted(tabId, frameId))) return name;
    // These two are about what the tab has drawn and shows, which the background knows: the frame names nothing.
    if (name === "loadDrawnWindows" || name === "confirmShownAccount") return undefined;
    const windowId = windowOf(input);
    const isKnown = windowId !== undefined && (await drawnPages.isKnown(tabId, windowId));
    return isKnown ? undefined : `${name}.windowId`;
  }

  /** Notes which windows a calendar page was given to draw, and which others the card in its frame offers. */
  async note(
    name: RequestName,
    answer: Answer<unknown>,
    { sender, drawnPages, windowId }: { sender: Sender; drawnPages: DrawnPages; windowId?: string | undefined },
  ): Promise<void> {
    if (!answer.ok || !sender.frame) return;
    const { tabId } = sender.frame;
    if (name === "readWeek" && isWeek(answer.value)) {
      await drawnPages.draw(
        tabId,
        answer.value.windows.map(({ id, date }) => ({ id, date })),
      );
    }
    // Her "not this" takes the window off the page, and she may still undo it.
    if (name === "declineWindow" && windowId !== undefined) await drawnPages.offer(tabId, [windowId]);
    if (name === "loadCard" && sender.kind === "card-frame") {
      const { alternatives } = answer.value as WindowCard;
      await drawnPages.offer(
        tabId,
        alternatives.map(({ id }) => id),
      );
    }
  }
}

/** Gives the id of the window that a request is about; undefined for other requests. */
export function windowOf(input: unknown): string | undefined {
  return (input as { windowId?: string } | null)?.windowId;
}

function isWeek(value: unknown): value is PageWeek {
  return typeof value === "object" && value !== null && "windows" in value;
}
