import type { Browser } from "webextension-polyfill";
import type { Canary, VaultTrace } from "../ports/canary";

const KEY = "vaultCanary";

/** The vault's canary in this browser's `storage.local`. */
export function browserCanary({ storage }: Pick<Browser, "storage">): Canary {
  return {
    async read() {
      const { [KEY]: trace } = await storage.local.get(KEY);
      return isTrace(trace) ? trace : undefined;
    },
    write: (trace) => storage.local.set({ [KEY]: trace }),
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
