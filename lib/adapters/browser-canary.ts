import type { Browser } from "webextension-polyfill";
import { isIsoDate } from "../core/time/iso-date";
import { RECORD_KINDS } from "../core/vault/record-kinds";
import type { Canary, SignedTrace, VaultTrace } from "../ports/canary";

const KEY = "vaultCanary";

/** The vault's canary in this browser's `storage.local`. */
export function browserCanary(browser: Pick<Browser, "storage">): Canary {
  return {
    async read() {
      const { [KEY]: trace } = await browser.storage.local.get(KEY);
      return isTrace(trace) ? trace : undefined;
    },
    write: (trace) => browser.storage.local.set({ [KEY]: trace }),
    clear: () => browser.storage.local.remove(KEY),
  };
}

/**
 * Checks the stored value, since a page's process can write it: false unless it has a trace's shape and names only
 * known kinds.
 */
function isTrace(value: unknown): value is SignedTrace {
  if (typeof value !== "object" || value === null) return false;
  const { vaultId, writes, counts, savedOn } = value as Partial<VaultTrace>;
  return (
    typeof vaultId === "string" &&
    isCount(writes) &&
    typeof savedOn === "string" &&
    isIsoDate(savedOn) &&
    typeof counts === "object" &&
    counts !== null &&
    Object.entries(counts).every(([kind, count]) => RECORD_KINDS.some((known) => known === kind) && isCount(count))
  );
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
