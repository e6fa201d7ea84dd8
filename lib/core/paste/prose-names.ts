import { tidyTitle } from "./titles";

const CONNECTORS =
  "and|then|so|but|or|also|right|after|before|that|this|next|following|later|finally|first|when|while|because|y|luego|después|entonces|a|an|the";
const PEOPLE =
  "we|they|he|she|i|it|it['’]s|there['’]s|the\\s+kids|the\\s+class|the\\s+students|the\\s+children|kids|students|los\\s+niños|everyone|all";
const VERBS = String.raw`is|are|was|do|does|have|has|go|goes|start|starts|begin|begins|run|runs|come|comes|get|gets|comes?\s+back|take|takes|move|moves|eat|eats|switch|head|heads|will|can|be|being|tenemos|hacemos|empezamos|vamos|van|va|es|son|empieza|sigue`;
const PLACES = String.raw`into|with|to|for|on|in|at|from|of|back|back\s+in\s+the\s+room|off|our|their|his|her|my|con|a|al|en|de`;
/** "After lunch it's Science": only what comes behind the words on another routine. */
const ASIDE =
  /^[\s,;:.–—-]*(?:right\s+)?(?:after|before|following)\s+(?:that|this|\p{L}+)(?:,|(?=\s+(?:it['’]s|is|we|they|comes?|the)))/iu;
const LEADING = new RegExp(
  String.raw`^(?:[\s,;:.–—&()-]+|(?:${CONNECTORS}|${PEOPLE}|${VERBS}|${PLACES})(?![\p{L}\d'’]))`,
  "iu",
);
const TRAILING = new RegExp(
  String.raw`(?:[\s,;:.–—&(-]+|(?<![\p{L}\d])(?:${VERBS}|from|at|until|around|starting|usually|always|on|we|they|in|for|comes|and|then|also|time\s+is))$`,
  "iu",
);
const LONGEST_NAME = 7;

function strip(text: string, pattern: RegExp): string {
  let left = text;
  for (let next = left.replace(pattern, ""); next !== left; next = left.replace(pattern, "")) left = next;
  return left;
}

/**
 * The routine's name in a piece of a sentence: "and go right into phonics from" is phonics.
 * @returns an empty text where what is left is no name
 */
export function nounOf(text: string): string {
  const aside = text.replace(ASIDE, " ");
  const inner = strip(strip(aside, LEADING), TRAILING);
  const parts = inner.split(/[,;]\s+/).map((part) => strip(strip(part.replace(ASIDE, " "), LEADING), TRAILING));
  const name = tidyTitle(parts.findLast((part) => /\p{L}{2}/u.test(part)) ?? "");
  return name.split(/\s+/).length <= LONGEST_NAME ? name : "";
}
