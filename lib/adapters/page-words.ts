import type { Browser, Storage } from "webextension-polyfill";
import type { PageWords, PageWordsSource } from "../ports/page-words";

const KEY = "pageWords";
type Api = Pick<Browser, "storage" | "runtime">;

/**
 * The words with the version of Pushpin that stored them: those of another version may lack a key that this one uses.
 */
interface Stored {
  version: string;
  words: PageWords;
}

function wordsOf(browser: Api, stored: unknown): PageWords | undefined {
  const { version, words } = (stored ?? {}) as Partial<Stored>;
  return version === browser.runtime.getManifest().version ? words : undefined;
}

/** Stores the words for all calendar pages. Unchanged words are not written, so that no page is notified. */
export async function keepPageWords(browser: Api, words: PageWords): Promise<void> {
  const stored: Stored = { version: browser.runtime.getManifest().version, words };
  const before = (await browser.storage.local.get(KEY))[KEY];
  if (JSON.stringify(before) !== JSON.stringify(stored)) await browser.storage.local.set({ [KEY]: stored });
}

/** Reads the stored words, for a calendar page. */
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
