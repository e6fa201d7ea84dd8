import { alternatives, patternWith } from "../read-lexicon";

export const PLACES = alternatives`
into
with
out(?=\s+(?:to|for)\s)
to
for
on
in
at
from
of
back
back\s+in\s+the\s+room
off
our
their
his
her
my
con
a
al
en
de
`;

/** Matches words about another routine before the name: "After lunch it's Science". */
export const ASIDE = patternWith("iu")`
^[\s,;:.–—-]*(?:right\s+)?(?:after|before|following)\s+(?:that|this|\p{L}+)(?:
 ,
 (?=\s+(?:it['’]s|is|we|they|I|comes?|the)(?!\p{L}))
)
`;

export const COMES_FOR = patternWith("iu")`
^(?:(?:mrs?|ms|miss|coach|sra?)\.?\s+)?\p{Lu}\p{L}*\s+(?:
 comes
 comes\s+in
 visits
 viene
)\s+(?:for|to\s+do|a\s+dar|para)\s+(?=\p{L})
`;

/** Matches words that say only who does it, not what: "My first graders come in at 8:30". */
export const ONLY_PEOPLE = patternWith("iu")`
^(?:(?:first|second|third|fourth|fifth|\d\p{L}{2})\s+)?(?:
 graders?
 kiddos
 kinders?
 friends
 babies
 little\s+ones
 hi
 hello
 hey
 hola
 good\s+(?:morning|afternoon)
 buen[oa]s\s+(?:d[ií]as|tardes)
 when\s+it['’]?s
)$
`;
