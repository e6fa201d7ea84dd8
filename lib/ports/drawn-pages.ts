import type { ShownAccount } from "../core/accounts/confirmed-account";
import type { IsoDate } from "../core/time/iso-date";

/** A drawn window: its id, and the day on which it is drawn (a moved visit's id names another). */
export interface DrawnId {
  id: string;
  date: IsoDate;
}

/** What a frame shows: the card of one window, the list of several, or the panel of the whole drawn week. */
export type FrameShows = { what: "card"; windowId: string } | { what: "list"; windowIds: string[] } | { what: "panel" };

/**
 * Remembers what each tab's calendar page has drawn, whose calendar it shows, which frames its content script has put
 * there, and what each of them shows. Lasts for the browser session, even when the background worker is stopped.
 */
export interface DrawnPages {
  /** Replaces the windows that a tab has drawn. */
  draw(tabId: number, windows: readonly DrawnId[]): Promise<void>;
  /** The windows that the tab has drawn last. */
  drawn(tabId: number): Promise<readonly DrawnId[]>;
  /** Remembers which account the tab's calendar page shows. */
  showAccount(tabId: number, account: ShownAccount): Promise<void>;
  /** The account that the tab's page showed last; undefined for a tab that has shown none. */
  account(tabId: number): Promise<ShownAccount | undefined>;
  /** Notes the key of a frame that the tab's content script has made. */
  announceFrame(tabId: number, key: string): Promise<void>;
  /** Admits a frame once for each announced key; false for a key that nobody announced or that was used before. */
  admitFrame(tabId: number, frameId: number, key: string): Promise<boolean>;
  /**
   * Notes what the frame that was admitted by a key shows from now on; null for nothing. False for a frame that is not
   * admitted, and for a window that the tab has not drawn and that the frame's card does not offer.
   */
  showInFrame(tabId: number, key: string, shows: FrameShows | null): Promise<boolean>;
  /** Notes which windows the card of `windowId` offers instead; ignored when the frame shows another by now. */
  offer(tabId: number, frameId: number, card: { windowId: string; offered: readonly string[] }): Promise<void>;
  /** What an admitted frame shows, null for nothing; undefined for a frame that is not admitted. */
  shownIn(tabId: number, frameId: number): Promise<FrameShows | null | undefined>;
}
