import { patternWith } from "../read-lexicon";

export const ENDS_ON = patternWith("i")`
\b(?:
 until
 through
 thru
 to
 ends?
 ending
 by
 discharged?
 dismiss(?:al|ed)
 exit
 hasta
 fin
 termina
 alta
)\b(?: after| on| el| del| the)*[\s:]*$
`;

/** "until re-evaluation on", "discharged from therapy on": words between the end and its day. */
export const IS_END = patternWith("iu")`
\b(?:
 until
 till
 hasta
 discharg\p{L}+
 dismiss\p{L}*
 exit\p{L}*
 graduat\p{L}+(?! to)
 alta
 egres\p{L}+
 (?:services?|therapy) (?:ends?|stops?)
 (?:servicios?|terapia) (?:termina|finaliza)\p{L}*
)(?: (?!beg|start|from (?:the )?$|com[ie]|desde)[\p{L}\d%'’-]+){1,7}[\s(:]*$
`;
