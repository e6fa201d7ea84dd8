import type { Browser } from "webextension-polyfill";
import { isUnnamedOf } from "../core/accounts/confirmed-account";
import type { SessionAccounts } from "../ports/session-accounts";
import { bumpRevision } from "./revision";

const KEY = "sessionAccounts";

/** Keeps them in `storage.session`, which content scripts can't read or write. */
export function browserSessionAccounts(browser: Pick<Browser, "storage">): SessionAccounts {
  const confirmed = async (): Promise<string[]> => {
    const { [KEY]: keys } = await browser.storage.session.get(KEY);
    return Array.isArray(keys) ? keys.filter((key) => typeof key === "string") : [];
  };
  const write = async (keys: readonly string[]): Promise<void> => {
    await browser.storage.session.set({ [KEY]: keys });
    await bumpRevision(browser, "records");
  };
  return {
    confirmed,
    confirm: async (key) => write([...new Set([...(await confirmed()), key])]),
    async forget(vendor) {
      const before = await confirmed();
      const kept = vendor ? before.filter((key) => !isUnnamedOf(key, vendor)) : [];
      if (kept.length < before.length) await write(kept);
    },
  };
}
