import { isSignedBy, OVERRIDE_KEY } from "../../lib/adapters/override-signature";
import type { OverrideSignatures } from "../../lib/ports/override-signatures";
import { SELECTOR_KEYS } from "../../lib/page/selector-books";
import type { Clock } from "../../lib/ports/clock";
import { wallClockAt } from "../../lib/core/time/zone";

/**
 * Checks overrides against this release. The background has no page to try CSS on: the planner and the page do that.
 */
export function overrideChecks(version: string, clock: Clock): OverrideSignatures {
  return {
    checks: () => ({
      keys: SELECTOR_KEYS,
      version,
      today: wallClockAt(clock.nowMs(), clock.zone()).date,
      isSelector: () => true,
      isSigned: (text, signature) => isSignedBy(OVERRIDE_KEY, text, signature),
    }),
  };
}
