import { patternWith } from "../read-lexicon";

export const BEGINS_SERVICE = patternWith("u")`
^(?:
 OT
 PT
 ST
 SLP
 S\/L
 (?:Direct |Individual |Group |Consult\w* )?(?:
  Occupational
  Physical
  Speech
  Language
  Terapia
  Habla
 )\b[\p{L} /&-]{0,30}
)\b.{0,12}?(?:\s[-–—|]|:)\s
`;

export const BEGINS_ANEW = patternWith("iu")`
^(?:
 [•·▪●○◦*☐☒☑✓□■➢►-]
 \(?(?:\d{1,2}|[a-zA-Z])[.)](?!\d)\s
 \d{1,2}\.\d{1,2}\s
 (?:[\p{Lu}#][\p{L}#/()'’,. -]{1,40}|\d{1,2}):\s
 (?:(?:measurable |annual |long[- ]term |iep )*goal|meta|objective|objetivo|benchmark)\b
 \d{1,2}[a-z][.)]\s
 #\d
)
`;
