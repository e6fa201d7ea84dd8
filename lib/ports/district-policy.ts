import type { ReadPolicy } from "../core/policy/district-policy";

/** What the district has set for this browser. */
export interface PolicySource {
  /**
   * Reads it on each call, since it may change while the browser runs. Never rejects; gives an empty policy where the
   * district set none.
   */
  read(): Promise<ReadPolicy>;
}
