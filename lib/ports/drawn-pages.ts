import type { ShownAccount } from "../core/accounts/confirmed-account";
import type { IsoDate } from "../core/time/iso-date";

/** A drawn window: its id, and the day on which it is drawn (a moved visit's id names another). */
export interface DrawnId {
  id: string;
  date: IsoDate;
}

/**
 * Remembers what each tab's calendar page has drawn, whose calendar it shows, and which frames its content script has
 * put there. Lasts for the browser session, even when the background worker is stopped.
 */
export interface DrawnPages {
  /** Replaces the windows that a tab has drawn. */
  draw(tabId: number, windows: readonly DrawnId[]): Promise<void>;
  /** Adds windows that a card of the tab offers in place of its own, or that it has acted on. */
  offer(tabId: number, windowIds: readonly string[]): Promise<void>;
  /** The windows that the tab has drawn last. */
  drawn(tabId: number): Promise<readonly DrawnId[]>;
  /** True for a window that the tab has drawn, or was offered since. */
  isKnown(tabId: number, windowId: string): Promise<boolean>;
  /** Remembers which account the tab's calendar page shows. */
  showAccount(tabId: number, account: ShownAccount): Promise<void>;
  /** The account that the tab's page showed last; undefined for a tab that has shown none. */
  account(tabId: number): Promise<ShownAccount | undefined>;
  /** Notes the key of a frame that the tab's content script has made. */
  announceFrame(tabId: number, key: string): Promise<void>;
  /** Admits a frame once for each announced key; false for a key that nobody announced or that was used before. */
  admitFrame(tabId: number, frameId: number, key: string): Promise<boolean>;
  isAdmitted(tabId: number, frameId: number): Promise<boolean>;
}
