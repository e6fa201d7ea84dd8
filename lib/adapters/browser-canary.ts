import type { Browser } from "webextension-polyfill";
import type { Canary, VaultTrace } from "../ports/canary";

const KEY = "vaultCanary";

/**
 * The vault's canary in this browser's `storage.local`. Never name a variable `storage` where WXT builds: it would
 * import its own storage library for it.
 */
export function browserCanary(browser: Pick<Browser, "storage">): Canary {
  return {
    async read() {
      const { [KEY]: trace } = await browser.storage.local.get(KEY);
      return isTrace(trace) ? trace : undefined;
    },
    write: (trace) => browser.storage.local.set({ [KEY]: trace }),
  };
}

function isTrace(value: unknown): value is VaultTrace {
  if (typeof value !== "object" || value === null) return false;
  const { vaultId, writes, counts, savedOn } = value as Partial<VaultTrace>;
  return (
    typeof vaultId === "string" &&
    typeof writes === "number" &&
    typeof savedOn === "string" &&
    typeof counts === "object" &&
    counts !== null
  );
}
