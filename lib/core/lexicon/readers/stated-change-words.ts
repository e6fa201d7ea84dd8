import { patternWith } from "../read-lexicon";

export const CHANGE = patternWith("i")`
\b(?:
 goes?
 went
 rises?
 rose
 drops?
 dropped
 falls?
 fell
 changes?
 changed
 moves?
 increases?
 decreases?
 increased
 reduced
 decreased
 raised
 lowered
 moved
 cut
)(?: [a-z]+){0,4}? from (.+?) to (.+)$
`;
