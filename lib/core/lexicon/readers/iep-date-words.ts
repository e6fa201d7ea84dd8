import { pattern, patternWith } from "../read-lexicon";

export const REVIEW = patternWith("g")`
(?:
 next
 projected
 proposed
 due
 date of next
 scheduled
 anticipated
)[\w\s()/-]{0,30}\b(?:annual|iep|ard)[\w\s()/-]{0,20}(?:review|meeting|mtg|iep|due|ard)
next annual ard
annual ard(?: due)?
annual (?:review )?(?:mtg|meeting) due
annual (?:iep |ard )?review(?: meeting)?(?:
 \x20remains
 \x20will be held
 \x20to be held
 \x20is to be held
 \x20must be held
)?(?: (?:date|due|by|due date|due on|on or before))?
(?:iep|annual)(?: annual)? (?:review )?(?:is )?due(?: date)?
(?:this )?iep (?:will|must|shall|is to) be (?:reviewed|rewritten)[a-z\s]{0,30}?(?:by|before|on)?(?=
 \W*\d
 \W*$
 \W+[a-z]{3,9}\.? \d
)
next (?:iep|annual)(?: review)?
(?:date of (?:the )?)?next review(?: date)?
review (?:date|due|by|on or before)
meet again[\w\s]{0,40}?(?:by|before|on)
review this (?:plan|iep)[\w\s]{0,20}?(?:by|before|on)
to be reviewed[\w\s]{0,12}(?:by|before|on)
revision anual
proxima (?:revision|reunion)(?: anual)?(?: del iep)?
fecha de (?:la )?(?:proxima )?revision
debe revisarse
`;

export const NOT_REVIEW = pattern`
re-?eval
triennial
most recent
recent\x20
three[- ]year
3[- ]year
last
previous
prior
type of meeting
reevaluacion
ultima
trienal
`;
