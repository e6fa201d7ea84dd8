import type { OverrideChecks } from "../core/health/selector-override";

/** Checks pasted selectors against this release and the key of the people who make it. */
export interface OverrideSignatures {
  /** Gives the checks that a pasted override must pass today. */
  checks(): OverrideChecks;
}
