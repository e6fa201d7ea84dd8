import { alternatives, patternWith } from "../lexicon/read-lexicon";
import { ASIDE, COMES_FOR, ONLY_PEOPLE, PLACES } from "../lexicon/readers/prose-name-words";
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
entramos
empezamos
comenzamos
salimos
terminamos
también
sigue
${SENTENCE_VERBS}
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
  y
  luego
  then
  also
  time\s+is
 )
)$
`,
  "iu",
);
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
