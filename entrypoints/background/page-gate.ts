import type { Answer } from "../../lib/contracts/contract";
import type { PageWeek, WindowCard } from "../../lib/contracts/overlay-week";
import { REQUESTS, type RequestName } from "../../lib/contracts/requests";
import type { DrawnPages, FrameShows } from "../../lib/ports/drawn-pages";
import type { AskingPage } from "../../lib/services/policy/district-rules";
import type { Sender } from "./sender";
import { TokenBuckets } from "./token-buckets";

/** Requests that a calendar tab may send at once, and per second from then on: far more than a person causes. */
const USUAL = { most: 60, perSecond: 10 };
/**
 * Requests that open a tab: enough for a therapist who plans a week visit by visit. Counted over all calendar tabs, so
 * that several of them can't open more.
 */
const TABS = { most: 12, perSecond: 1 / 5 };
const ALL_TABS = 0;

/**
 * Checks requests from a calendar's tab. A page may be hostile and could load the card's frame itself, so only a frame
 * that our content script announced is answered, and only about what that script has opened in it: one window's card,
 * the list behind one count, or the panel of the drawn week with the visits that need her.
 */
export class PageGate {
  readonly #usual = new TokenBuckets(USUAL);
  readonly #tabs = new TokenBuckets(TABS);

  /**
   * True unless the sender's tab sends requests too often. Pages of the extension have no limit. Call it first: a
   * request that is refused later on counts too.
   */
  isInTime(name: RequestName, { kind, frame }: Sender, { input, nowMs }: { input: unknown; nowMs: number }): boolean {
    if (kind === "extension-page") return true;
    if (!this.#usual.take(frame.tabId, nowMs)) return false;
    return !mayOpenTab(name, input) || this.#tabs.take(ALL_TABS, nowMs);
  }

  /** Notes the outcome of a request that was in time: one that opened no tab does not count as one that did. */
  finish(name: RequestName, { kind }: Sender, { input, answer }: { input: unknown; answer: Answer<unknown> }): void {
    if (kind !== "extension-page" && mayOpenTab(name, input) && !openedTab(answer)) this.#tabs.giveBack(ALL_TABS);
  }

  /** Gives whose calendar a request comes from, and of which account; undefined for pages of the extension. */
  async pageOf(sender: Sender, drawnPages: DrawnPages): Promise<AskingPage | undefined> {
    if (sender.kind === "extension-page") return undefined;
    if (sender.kind === "calendar-page") return { vendor: sender.vendor };
    const { vendor, address } = (await drawnPages.account(sender.frame.tabId)) ?? {};
    return { vendor, account: { address } };
  }

  /** Gives the name of the request or field that is refused; undefined when the request is allowed. */
  async findRefused(
    name: RequestName,
    input: unknown,
    { sender, drawnPages }: { sender: Sender; drawnPages: DrawnPages },
  ): Promise<string | undefined> {
    if (sender.kind !== "card-frame" || REQUESTS[name].fromPage?.about === "unknown") return undefined;
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
  const about = REQUESTS[name].fromPage?.about;
  // These requests name no window: they are about what the tab has drawn and shows, which the background knows.
  if (about === "drawn") return shows.what === "card" ? name : undefined;
  if (about === "account" || about === "visits") return shows.what === "panel" ? undefined : name;
  if (isAboutAllVisits(name, input) && shows.what === "panel") return undefined;
  return shows.what === "card" && windowOf(input) === shows.windowId ? undefined : `${name}.windowId`;
}

/**
 * True for requests about any of her visits, not only about those that the page has drawn: the panel lists those that
 * need her, which may lie in other weeks.
 */
export function isAboutAllVisits(name: RequestName, input: unknown): boolean {
  const about = REQUESTS[name].fromPage?.about;
  return about === "visits" || (about === "window-or-visits" && windowOf(input) === undefined);
}

const mayOpenTab = (name: RequestName, input: unknown): boolean => REQUESTS[name].fromPage?.opensTab(input) === true;

/** False when an answer says that no tab was opened: a refusal, a visit that is sent, and one in a file. */
function openedTab(answer: Answer<unknown>): boolean {
  const { isSent = false, file } =
    (answer.ok ? (answer.value as { isSent?: true; file?: unknown } | null) : null) ?? {};
  return answer.ok && !isSent && file === undefined;
}

/** Gives the id of the window that a request is about; undefined for other requests. */
function windowOf(input: unknown): string | undefined {
  return (input as { windowId?: string } | null)?.windowId;
}

function isWeek(value: unknown): value is PageWeek {
  return typeof value === "object" && value !== null && "windows" in value;
}
