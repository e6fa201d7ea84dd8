import type { CalendarVendor } from "../core/schedule/calendar-reading";

/**
 * Remembers, until the browser closes, the pages without an account's address that she confirmed (see unnamedKey in
 * core/accounts).
 */
export interface SessionAccounts {
  confirmed(): Promise<readonly string[]>;
  /** Adds a page, and makes open calendar pages ask again. */
  confirm(key: string): Promise<void>;
  /** Forgets them all, or those of one vendor, and makes open calendar pages ask again if there were any. */
  forget(vendor?: CalendarVendor): Promise<void>;
}
