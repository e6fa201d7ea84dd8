import { browserDrawnPages } from "../../../lib/adapters/browser-drawn-pages";
import { isUnnamedOf } from "../../../lib/core/accounts/confirmed-account";
import type { SessionAccounts } from "../../../lib/ports/session-accounts";
import type { DrawnPages } from "../../../lib/ports/drawn-pages";

/** Pages without an address that she confirmed, in memory. */
export function sessionAccountsIn(keys: readonly string[] = []): SessionAccounts {
  let confirmed = [...keys];
  return {
    confirmed: async () => confirmed,
    confirm: async (key) => void (confirmed = [...confirmed, key]),
    forget: async (vendor) => void (confirmed = vendor ? confirmed.filter((key) => !isUnnamedOf(key, vendor)) : []),
  };
}

/** Drawn pages over a session storage that is a plain object, with tabs that nobody closes. */
export function drawnPagesIn(stored: Record<string, unknown> = {}): DrawnPages {
  const session = {
    get: async () => structuredClone(stored),
    set: async (values: object) => void Object.assign(stored, structuredClone(values)),
    remove: async (key: string) => void delete stored[key],
  };
  return browserDrawnPages({ storage: { session }, tabs: { onRemoved: { addListener() {} } } } as never);
}
