import { patternWith } from "../read-lexicon";

/** "but Specials is PE", "except that the special is Art": the other way round. */
export const IS_NOW = patternWith("iu")`
^\W*(?:
 but
 except(?:\s+(?:for|that))?
 only
 pero
 excepto(?:\s+que)?
 s[oó]lo\s+que
)\s+(?:the\s+|el\s+|la\s+)?(.+?)(?:\s+(?:is|are|becomes|will\s+be|es|son|ser[aá])\s+|\s*[=:]\s*)(.+?)[\s.!]*$
`;

/** Matches words that open how or where a routine is, and no name: "with Ms. Lee", "inside", "a bit short". */
export const NO_NAME = patternWith("iu")`
^(?:
 with|without|at|in|on|inside|outside|by|from|for|after|before|until|till|to|about|during|near|next|every|each|still
 a|an|the|very|too|much|more|less|longer|shorter|later|earlier|first|last|only|always|usually|also|all|half|twice
 con|sin|en|a|al|de|del|por|para|despu[eé]s|antes|hasta|adentro|afuera|dentro|fuera|m[aá]s|menos|muy|siempre|cada
)(?!\p{L})
`;
