import { pattern } from "../read-lexicon";

export const VOID = pattern`
^(?:[a-z]\. )?(?:
 total
 percent
 subtotal
 sum
 n\/?a
 none
 not applicable
 ninguno
 no aplica
 not (?:required|needed|recommended|eligible)
)\b
`;
