import { STRICT_POLICY, type TextPolicy } from "../booking/text-policy";
import type { OtherVisitRule } from "../building/room-visit";
import type { Discipline } from "../goals/goal-case";
import type { MakeUpPolicyId, OwnMakeUpRule } from "../ledger/make-up-policies";
import type { SessionGiver } from "../ledger/session-giver";

/**
 * Her choices for all of her work. Stored among the sealed records and not in the settings, so that no page's script
 * can change them. One record.
 */
export interface Choices {
  id: "choices";
  /** How her district judges missed sessions. */
  makeUpPolicy: MakeUpPolicyId;
  /** Her district's own rule, where she entered one; it counts while `makeUpPolicy` is "own". */
  ownMakeUpRule?: OwnMakeUpRule;
  /** What a text that leaves the device may contain. */
  outgoing: TextPolicy;
  /** Who gives her sessions, and how, where she says nothing else of one; absent until she chooses. */
  given?: SessionGiver;
  /** How colleagues' visits in the same room count; they block windows (`wall`) until she chooses. */
  otherVisits?: OtherVisitRule;
  /** What the files about her rooms say of her; absent before the first one. */
  sharing?: OwnSharing;
}

/** How she is known in files about the rooms that she is in. */
export interface OwnSharing {
  /** Random: colleagues replace an earlier file of hers by it. Named so that no list shows it. */
  id: string;
  name: string;
  discipline?: Discipline;
  /** When the last file was made, in milliseconds since 1970; each is later than the one before. */
  madeAtMs: number;
}

/** Defaults until she chooses. */
export const USUAL_CHOICES: Choices = { id: "choices", makeUpPolicy: "case-by-case", outgoing: STRICT_POLICY };
