import type { Browser } from "webextension-polyfill";
import type { SessionKey } from "../ports/session-key";

const KEY = "vaultKey";

/** The unlocked vault's key in `storage.session`: the browser's memory, readable by the extension's own pages only. */
export function browserSessionKey(browser: Pick<Browser, "storage">): SessionKey {
  return {
    async read() {
      const { [KEY]: key } = await browser.storage.session.get(KEY);
      return typeof key === "string" ? key : undefined;
    },
    write: (key) => browser.storage.session.set({ [KEY]: key }),
    clear: () => browser.storage.session.remove(KEY),
  };
}
