import type { Browser } from "webextension-polyfill";
import type { ShownAccount } from "../core/accounts/confirmed-account";
import type { DrawnId, DrawnPages } from "../ports/drawn-pages";

interface DrawnPage {
  drawn: readonly DrawnId[];
  offered: readonly string[];
  /** Keys of frames that were announced and have not asked yet. */
  keys: readonly string[];
  frames: readonly number[];
  account?: ShownAccount;
}

const EMPTY: DrawnPage = { drawn: [], offered: [], keys: [], frames: [] };
/** Bounds what one page can make the browser keep. */
const MAX = { keys: 8, frames: 8, offered: 60 };
const PREFIX = "drawn-page ";
const keyOf = (tabId: number): string => PREFIX + String(tabId);

/** Keeps drawn pages in memory and in the browser's session storage, which content scripts can't read. */
export function browserDrawnPages(browser: Pick<Browser, "storage" | "tabs">): DrawnPages {
  const pages = new Map<string, DrawnPage>();
  // Read once: a worker that was stopped has forgotten what it knew.
  const isRead = browser.storage.session.get(null).then((stored) => {
    for (const [key, page] of Object.entries(stored))
      if (key.startsWith(PREFIX) && !pages.has(key)) pages.set(key, page as DrawnPage);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    pages.delete(keyOf(tabId));
    void browser.storage.session.remove(keyOf(tabId));
  });

  async function find(tabId: number): Promise<DrawnPage> {
    await isRead;
    return pages.get(keyOf(tabId)) ?? EMPTY;
  }
  async function change(tabId: number, step: (page: DrawnPage) => Partial<DrawnPage>): Promise<void> {
    await isRead;
    const before = pages.get(keyOf(tabId)) ?? EMPTY;
    const page = { ...before, ...step(before) };
    pages.set(keyOf(tabId), page);
    await browser.storage.session.set({ [keyOf(tabId)]: page });
  }

  return {
    draw: (tabId, drawn) => change(tabId, () => ({ drawn })),
    offer: (tabId, ids) => change(tabId, ({ offered }) => ({ offered: [...offered, ...ids].slice(-MAX.offered) })),
    drawn: async (tabId) => (await find(tabId)).drawn,
    async isKnown(tabId, windowId) {
      const { drawn, offered } = await find(tabId);
      return drawn.some(({ id }) => id === windowId) || offered.includes(windowId);
    },
    showAccount: (tabId, account) => change(tabId, () => ({ account })),
    account: async (tabId) => (await find(tabId)).account,
    announceFrame: (tabId, key) => change(tabId, ({ keys }) => ({ keys: [...keys, key].slice(-MAX.keys) })),
    async admitFrame(tabId, frameId, key) {
      const { keys } = await find(tabId);
      if (!keys.includes(key)) return false;
      await change(tabId, ({ frames }) => ({
        keys: keys.filter((other) => other !== key),
        frames: [...frames.filter((other) => other !== frameId), frameId].slice(-MAX.frames),
      }));
      return true;
    },
    isAdmitted: async (tabId, frameId) => (await find(tabId)).frames.includes(frameId),
  };
}
