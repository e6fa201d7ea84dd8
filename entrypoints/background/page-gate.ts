import type { Answer } from "../../lib/contracts/contract";
import type { PageWeek, WindowCard } from "../../lib/contracts/overlay-week";
import type { RequestName } from "../../lib/contracts/requests";
import type { DrawnPages, FrameShows } from "../../lib/ports/drawn-pages";
import type { Sender } from "./sender";
import { TokenBuckets } from "./token-buckets";

/** Requests that a calendar tab may send at once, and per second from then on: far more than a person causes. */
const USUAL = { most: 60, perSecond: 10 };
/** Each booking opens a tab. */
const BOOKINGS = { most: 4, perSecond: 1 / 15 };

/**
 * Checks requests from a calendar's tab. A page may be hostile and could load the card's frame itself, so only a frame
 * that our content script announced is answered, and only about what that script has opened in it: one window's card,
 * the list behind one count, or the panel of the drawn week with the visits that need her.
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
    const shows = await drawnPages.shownIn(tabId, frameId);
    if (!shows) return name;
    return findForeign(name, input, shows);
  }

  /** Notes which windows a calendar page was given to draw, and which others the card in a frame offers. */
  async note(
    name: RequestName,
    answer: Answer<unknown>,
    { sender, drawnPages, input }: { sender: Sender; drawnPages: DrawnPages; input: unknown },
  ): Promise<void> {
    if (!answer.ok || !sender.frame) return;
    const { tabId, frameId } = sender.frame;
    if (name === "readWeek" && isWeek(answer.value)) {
      await drawnPages.draw(
        tabId,
        answer.value.windows.map(({ id, date }) => ({ id, date })),
      );
    }
    const windowId = windowOf(input);
    if (name === "loadCard" && sender.kind === "card-frame" && windowId !== undefined) {
      const { alternatives } = answer.value as WindowCard;
      await drawnPages.offer(tabId, frameId, { windowId, offered: alternatives.map(({ id }) => id) });
    }
  }
}

/** Gives the name of the request or field that is not about what the frame shows; undefined when all is. */
export function findForeign(name: RequestName, input: unknown, shows: FrameShows): string | undefined {
  // These requests name no window: they are about what the tab has drawn and shows, which the background knows.
  if (name === "loadDrawnWindows") return shows.what === "card" ? name : undefined;
  if (name === "confirmShownAccount" || name === "loadVisitNeeds") return shows.what === "panel" ? undefined : name;
  // The panel lists the visits that need her, which may lie in other weeks than the drawn one.
  const isOfList = (name === "actOnDate" || name === "actOnVisit") && windowOf(input) === undefined;
  if (isOfList && shows.what === "panel") return undefined;
  return shows.what === "card" && windowOf(input) === shows.windowId ? undefined : `${name}.windowId`;
}

/** Gives the id of the window that a request is about; undefined for other requests. */
function windowOf(input: unknown): string | undefined {
  return (input as { windowId?: string } | null)?.windowId;
}

function isWeek(value: unknown): value is PageWeek {
  return typeof value === "object" && value !== null && "windows" in value;
}
