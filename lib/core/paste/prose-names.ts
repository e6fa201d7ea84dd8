import { alternatives, patternWith } from "../lexicon/read-lexicon";
import { SENTENCE_VERBS } from "./prose-words";
import { tidyTitle } from "./titles";

const CONNECTORS =
  "and|then|so|but|or|also|right|after|before|that|this|next|following|later|finally|first|when|while|because|" +
  "y|luego|después|entonces|a|an|the";
const PEOPLE =
  "we|they|he|she|i|it|it['’]s|there['’]s|the\\s+kids|the\\s+class|the\\s+students|the\\s+children|" +
  "kids|students|los\\s+niños|everyone|all";
const VERBS = alternatives`
teach(?:es)?
teaching
follows?
ends?
doing
having
comes?\s+back
take
takes
move
moves
eat
eats
switch
head
heads
will
can
be
being
think
guess
believe
también
sigue
${SENTENCE_VERBS}
`;
const PLACES = alternatives`
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
const ASIDE = patternWith("iu")`
^[\s,;:.–—-]*(?:right\s+)?(?:after|before|following)\s+(?:that|this|\p{L}+)(?:
 ,
 (?=\s+(?:it['’]s|is|we|they|I|comes?|the)(?!\p{L}))
)
`;
const LEADING = new RegExp(
  String.raw`^(?:[\s,;:.–—&()-]+|(?:${CONNECTORS}|${PEOPLE}|${VERBS}|${PLACES})(?![\p{L}\d'’]))`,
  "iu",
);
const TRAILING = new RegExp(
  alternatives`
(?:
 [\s,;:.–—&(-]+
 (?<![\p{L}\d])(?:
  ${VERBS}
  right\s+after
  right
  straight
  afterwards?
  from
  at
  until
  around
  starting
  usually
  always
  on
  we
  they
  in
  for
  comes
  and
  then
  also
  time\s+is
 )
)$
`,
  "iu",
);
const COMES_FOR = patternWith("iu")`
^(?:(?:mrs?|ms|miss|coach|sra?)\.?\s+)?\p{Lu}\p{L}*\s+(?:
 comes
 comes\s+in
 visits
 viene
)\s+(?:for|to\s+do|a\s+dar|para)\s+(?=\p{L})
`;
/** Matches words about a routine that are no part of its name: "Lunch is super early". */
export const SAID_OF_IT = patternWith("iu")`
(?<=\p{L}{2})\s+(?:is|are|es|son)\s+(?:
 super
 very
 really
 so
 pretty
 kind\s+of
 usually
 always
 a\s+(?:little|bit)
 early
 late
 short
 long
 muy
 bien
 siempre
)(?!\p{L}).*$
`;
const LONGEST_NAME = 7;
/** Matches words that say only who does it, not what: "My first graders come in at 8:30". */
const ONLY_PEOPLE = patternWith("iu")`
^(?:(?:first|second|third|fourth|fifth|\d\p{L}{2})\s+)?(?:
 graders?
 kiddos
 kinders?
 friends
 babies
 little\s+ones
 when\s+it['’]?s
)$
`;

function strip(text: string, pattern: RegExp): string {
  // "We have A Lunch": the letter belongs to the name.
  const isLetterOfName = (words: string): boolean => pattern === LEADING && /^[A-D]\s\p{Lu}/u.test(words);
  let left = text;
  for (let next = left.replace(pattern, ""); next !== left && !isLetterOfName(left); next = left.replace(pattern, ""))
    left = next;
  return left;
}

/**
 * Finds the routine's name in a part of a sentence: "phonics" in "and go right into phonics from".
 * @param side on which side of its time the part is; the name is next to the time
 * @returns an empty text where the rest is no name
 */
export function nounOf(text: string, side: "before" | "behind" = "before"): string {
  const aside = text.replace(ASIDE, " ");
  const inner = strip(strip(aside, LEADING), TRAILING);
  const parts = inner.split(/[,;]\s+/).map((part) => strip(strip(part.replace(ASIDE, " "), LEADING), TRAILING));
  const named = parts.filter((part) => /\p{L}{2}/u.test(part));
  const said = (side === "before" ? named.at(-1) : named[0]) ?? "";
  // "Mr. Tim comes for music": the name is what he comes for.
  const name = tidyTitle(said.replace(COMES_FOR, "").replace(SAID_OF_IT, ""));
  return name.split(/\s+/).length <= LONGEST_NAME && !ONLY_PEOPLE.test(name) ? name : "";
}
