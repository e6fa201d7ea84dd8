import type { ReadPolicy } from "../core/policy/district-policy";

/** What the district has set for this browser. */
export interface PolicySource {
  /**
   * Reads it anew each time: it may change while the browser runs. Never rejects; nothing is set where there is none.
   */
  read(): Promise<ReadPolicy>;
}
