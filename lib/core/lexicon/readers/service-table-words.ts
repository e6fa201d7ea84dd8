import { patternWith } from "../read-lexicon";

export const CHOICE_HEAD = patternWith("i")`
^(?:
 y\/n
 yes ?\/ ?no
 s[ií] ?\/ ?no
 accepted
 selected
 recommended
 needed
 approved
 chosen
 offered
 provided
)\??$
`;
