import { patternWith } from "../read-lexicon";

/** Words that continue with the student above; any others may be another student: "kiddo in room 4 PT 30 min/wk". */
export const GOES_ON = patternWith("iu")`
^\W*(?:
 \d
 (?:
  also
  plus
  and
  then
  he
  she
  they
  his
  her
  their
  s?he['’]s
  gets?
  has
  sees
  seen
  receives
  in
  out
  every
  once
  twice
  up
  total
  y
  tambi[eé]n
  recibe
 )(?!\p{L})
 push
 pull
 consult
 direct
 indirect
 group
 indiv
 min
 serv
)
`;
