import { patternWith } from "../read-lexicon";

/** Matches a verb before a time, which makes a short line a sentence: "Snack is at 10:25 for 10 minutes". */
export const VERB_BEFORE_TIME = patternWith("iu")`
(?<!\p{L})(?:
 is|are|starts?|begins?|runs?|goes|es|son|empieza
)\s+(?:
 at|from|until|till?|a\s+las|de|hasta(?:\s+las?)?
)\s+\d
`;

/** Matches the words of a sentence: "We have snack from 8:05-8:20." */
export const SAYS_SO = patternWith("iu")`
^\W*(?:on\s+[\p{L}/,&\s]{1,40}?\s+)?(?:we|they|the\s+(?:kids|class|students|children)|i)\s+(?:
 have
 has
 do
 does
 go
 goes
 start
 eat
 teach
 read
 write
 take
 work
)(?!\p{L})
`;
