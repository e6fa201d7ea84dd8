import { STRICT_POLICY, type TextPolicy } from "../booking/text-policy";
import type { MakeUpPolicyId } from "../ledger/make-up-policies";

/**
 * What she chose for all of her work, and what depends on it must not be decided by a page's script: so it is kept
 * among the sealed records, not in the settings. One record.
 */
export interface Choices {
  id: "choices";
  /** How her district judges missed sessions. */
  makeUpPolicy: MakeUpPolicyId;
  /** What a text that leaves the device may contain. */
  outgoing: TextPolicy;
}

/** Before she chooses. */
export const USUAL_CHOICES: Choices = { id: "choices", makeUpPolicy: "case-by-case", outgoing: STRICT_POLICY };
