import type { Browser, Storage } from "webextension-polyfill";
import type { PageWords, PageWordsSource } from "../ports/page-words";

const KEY = "pageWords";
type Api = Pick<Browser, "storage" | "runtime">;

/** Words of another version may lack a key that this one speaks. */
interface Stored {
  version: string;
  words: PageWords;
}

function wordsOf(browser: Api, stored: unknown): PageWords | undefined {
  const { version, words } = (stored ?? {}) as Partial<Stored>;
  return version === browser.runtime.getManifest().version ? words : undefined;
}

/** Keeps the words for all calendar pages; the same words again are not written, and wake nobody. */
export async function keepPageWords(browser: Api, words: PageWords): Promise<void> {
  const stored: Stored = { version: browser.runtime.getManifest().version, words };
  const before = (await browser.storage.local.get(KEY))[KEY];
  if (JSON.stringify(before) !== JSON.stringify(stored)) await browser.storage.local.set({ [KEY]: stored });
}

/** The kept words, for a calendar page. */
export function keptPageWords(browser: Api): PageWordsSource {
  return {
    read: async () => wordsOf(browser, (await browser.storage.local.get(KEY))[KEY]),
    watch(callback) {
      const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
        const words = area === "local" && changes[KEY] ? wordsOf(browser, changes[KEY].newValue) : undefined;
        if (words) callback(words);
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
