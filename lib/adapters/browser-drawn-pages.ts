import type { Browser } from "webextension-polyfill";
import type { ShownAccount } from "../core/accounts/confirmed-account";
import type { DrawnId, DrawnPages, FrameShows } from "../ports/drawn-pages";

interface AdmittedFrame {
  frameId: number;
  key: string;
  shows: FrameShows | null;
  /** Windows that its card offers in place of its own. */
  offered: readonly string[];
}

interface DrawnPage {
  drawn: readonly DrawnId[];
  /** Keys of frames that were announced and have not asked yet. */
  keys: readonly string[];
  frames: readonly AdmittedFrame[];
  account?: ShownAccount;
}

const EMPTY: DrawnPage = { drawn: [], keys: [], frames: [] };
/** Bounds what one page can make the browser keep. */
const MAX = { keys: 8, frames: 8 };
const PREFIX = "drawn-page ";
const keyOf = (tabId: number): string => PREFIX + String(tabId);

/** True for windows that a page may have shown in a frame: drawn, offered by the frame's card, or shown there now. */
function mayShow({ drawn }: DrawnPage, frame: AdmittedFrame, shows: FrameShows | null): boolean {
  const isDrawn = (windowId: string): boolean => drawn.some(({ id }) => id === windowId);
  if (shows?.what === "list") return shows.windowIds.every(isDrawn);
  if (shows?.what !== "card") return true;
  const { windowId } = shows;
  return isDrawn(windowId) || frame.offered.includes(windowId) || isCardOf(frame, windowId);
}

const isCardOf = ({ shows }: AdmittedFrame, windowId: string): boolean =>
  shows?.what === "card" && shows.windowId === windowId;

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
    drawn: async (tabId) => (await find(tabId)).drawn,
    showAccount: (tabId, account) => change(tabId, () => ({ account })),
    account: async (tabId) => (await find(tabId)).account,
    announceFrame: (tabId, key) => change(tabId, ({ keys }) => ({ keys: [...keys, key].slice(-MAX.keys) })),
    async admitFrame(tabId, frameId, key) {
      const { keys } = await find(tabId);
      if (!keys.includes(key)) return false;
      await change(tabId, ({ frames }) => ({
        keys: keys.filter((other) => other !== key),
        frames: [
          ...frames.filter((other) => other.frameId !== frameId),
          { frameId, key, shows: null, offered: [] },
        ].slice(-MAX.frames),
      }));
      return true;
    },
    async showInFrame(tabId, key, shows) {
      const page = await find(tabId);
      const frame = page.frames.find((admitted) => admitted.key === key);
      if (!frame || !mayShow(page, frame, shows)) return false;
      await change(tabId, ({ frames }) => ({
        frames: frames.map((other) => (other.key === key ? { ...other, shows } : other)),
      }));
      return true;
    },
    offer: (tabId, frameId, { windowId, offered }) =>
      change(tabId, ({ frames }) => ({
        frames: frames.map((frame) =>
          frame.frameId === frameId && isCardOf(frame, windowId) ? { ...frame, offered } : frame,
        ),
      })),
    shownIn: async (tabId, frameId) => (await find(tabId)).frames.find((frame) => frame.frameId === frameId)?.shows,
  };
}
