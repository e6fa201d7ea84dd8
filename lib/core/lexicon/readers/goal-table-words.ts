import { pattern } from "../read-lexicon";

/** Matches heads of columns that are parts of a goal. */
export const PART = pattern`
^(?:
 conditions?
 given
 when
 setting
 student
 who
 behaviou?rs?
 skills?
 will
 target(?: behaviou?r| skill)?
 action
 criteri(?:a|on)
 mastery
 level of mastery
 how well
 accuracy
 time ?(?:frame|line)
 by when
 condicion(?:es)?
 conducta
 criterios?
)\b
`;
