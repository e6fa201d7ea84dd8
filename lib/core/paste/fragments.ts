import { patternWith } from "../lexicon/read-lexicon";
import { namesSubject } from "./subject-words";

const CUT_START = patternWith("iu")`
^(?:
 and|or|of|the|with|w\/|then|until|till?|to|from|at|is|are|but|because|so|not|also|instead|except|right|other|every
 y|o|de|del|con|hasta|pero|es|son
)(?!\p{L})
^[)\]&+,;:.?!([]
`;
const CUT_END = patternWith("iu")`
(?<![\p{L}./])(?:
 and|or|of|the|with|w\/|then|until|till?|to|from|at|is|are|but|because|not|except|other|every|for|an|our|my|we|they
 mrs?|ms|dr|y|o|de|del|con|hasta|pero|es|son|la|el|los|las
)\.?$
(?<=\s)(?:too|either|also|now|after\s+that|all|igual)$
[(\[&+/]$
\s[.]$
`;
/** Words of a sentence; in a name that is longer than some words they show that it is a part of one. */
const SENTENCE = patternWith("iu")`
(?<!\p{L})(?:
 we|they|he|she|it|you|kids|please|if|when|because|don['’]?t|do\s+not|is|are|was|have|has|goes?|can|will
 vamos|tenemos|hay|cuando
)(?!\p{L})
`;
/** Words that no name has, however short it is. */
const SAID = patternWith("iu")`
(?<!\p{L})(?:is|are|es|son)(?:[.,](?!\p{L})|\s+(?:and|or|at|in|on|not|now|also|from|y)(?!\p{L}))
\p{L}n['’]t(?!\p{L})
(?<!\p{L})(?:would|should|could|depends?|permitting|varies|it['’]s|usually|sometimes|maybe)(?!\p{L})
(?<!\p{L})(?:we|they|you)\s+(?:have|do|are|go|will|can)(?!\p{L})
`;
/** Names of nothing: what a line or a head of a column says about a routine. */
const SAYS_NOTHING = patternWith("iu")`
^(?:
 both|all|where|what|who|other|either|now|then|again|same|everyone|all\s+other\s+days|notes?|teacher|here|there
 (?:room|rm)\.?\s?\d+|page\s.*
)$
`;
/** "Per. 3", "2nd": the label of a time, whose name stands elsewhere. */
const IS_LABEL = /^(?:(?:period|per|pd|block|hour|p)\.?\s*\d{1,2}|\d{1,2}|\d(?:st|nd|rd|th))\.?$/iu;
/** "Snack is at 1025", "DEAR til 12:45": a time that was not read. */
const HAS_TIME = patternWith("iu")`
\d{1,2}[:h]\d\d
(?<![\p{L}\d])(?:at|til|till|until|by|a\s+las)\s+\d
`;
/** "Wrap-up W. Lunch": two sentences, where the point is behind a word. */
const TWO_SENTENCES = patternWith("u")`
\p{L}{3}[.!?]\s+\p{Lu}\p{L}*\s+\p{L}
(?<!(?<!\p{L})(?:
 [Mm]rs?
 [Mm]s
 [Dd]r
 [Ss]r?ta
 [Ss]ra
 [Ss]oc
 [Ss]ci
 [Gg]r
 [Rr]m
 [Ee]d
 [Pp]er
 [Cc]s
 [Ss]t
))(?<=\p{Ll}{2})\.\s+\p{Lu}\p{L}{2}
`;
/** "2ndPE", "ZeroWeight": cells without a gap; not so "McKay", "iReady". */
const GLUED = /\d(?:st|nd|rd|th)\p{L}|(?<!(?:^|[^\p{L}])(?:Mc|Mac|De|La))(?<=\p{Ll}{3})\p{Lu}\p{Ll}{2}/u;
/** "m t th f", "Art T, Gym W": letters that may be days. */
const LETTER = /(?<![\p{L}\d.'’&/-])(?:m|t|w|th|f)(?![\p{L}\d.'’&-])/giu;
/** "m-art, t-gym", "m – th": days that are joined to what they are for. */
const LETTERS_JOINED = /(?<![\p{L}.])(?:m|t|w|th|f)(?:\s?[=–-]\s?|\s?–\s?)(?:th|[twf]|\p{L}{2,})(?!\p{L})/giu;
/** "Computer Lab", "Garden Club": what stands behind the name of a subject as a part of it. */
const BEHIND_SUBJECT = /^(?:labs?|clubs?|centers?|class|time|studies|show|meeting|buddies)$/iu;
/** So many subjects in one name are those of several days. */
const LEAST_SUBJECTS = 3;
const TWICE = /(?<!\S)(\S*\p{L}{2}\S*|(?:\p{L}\.)+)\s+\1(?!\S)/iu;
const MOST_WORDS = 6;
/** Words of a sentence in a name that is longer than that are no name. */
const MOST_WORDS_OF_SENTENCE = 4;
/** As many names side by side, each with a capital, are those of several cells. */
const MOST_CAPITALS = 4;

const count = (text: string, mark: RegExp): number => (text.match(mark) ?? []).length;

/** "Science History Maths English P.E.": the names of several cells in one. */
function areCells(outside: string): boolean {
  const words = outside.split(/\s+/);
  return (
    words.length > MOST_CAPITALS &&
    words.every((word) => /^[\p{Lu}\d]/u.test(word)) &&
    !/[/,&:–-]|(?:\p{L}\.){2}\s+\p{L}+\s+\d/u.test(outside)
  );
}

/** "Art Music Gym", "Lengua Mates": subjects side by side, each of which may be of a day of its own. */
function areSubjects(outside: string): boolean {
  const words = outside.split(/\s+/);
  const named = outside.split(/[\s,/&+·-]+/u).filter((word) => namesSubject(word) && !BEHIND_SUBJECT.test(word));
  const sideBySide = words.some((word, at) => {
    const before = words[at - 1];
    return (
      before !== undefined &&
      [before, word].every((one) => /^\p{Lu}[\p{L}.]*$/u.test(one) && namesSubject(one)) &&
      !BEHIND_SUBJECT.test(word)
    );
  });
  return new Set(named.map((word) => word.toLowerCase())).size >= LEAST_SUBJECTS || sideBySide;
}

/** A name that was cut out of a sentence, at the end of a line or from several cells, or with something not read. */
export function isFragment(title: string): boolean {
  const outside = title.replaceAll(/\([^()]*\)/g, " ").trim();
  const words = outside.split(/\s+/);
  return (
    IS_LABEL.test(title) ||
    SAYS_NOTHING.test(title) ||
    CUT_START.test(title) ||
    CUT_END.test(title) ||
    count(title, /\(/g) !== count(title, /\)/g) ||
    count(title, /\[/g) !== count(title, /\]/g) ||
    count(title, /[“”"]/g) % 2 === 1 ||
    /[|=]/.test(title) ||
    words.length > MOST_WORDS ||
    (SENTENCE.test(outside) && words.length > MOST_WORDS_OF_SENTENCE) ||
    SAID.test(outside) ||
    HAS_TIME.test(outside) ||
    TWO_SENTENCES.test(outside) ||
    GLUED.test(outside) ||
    TWICE.test(outside) ||
    count(outside, LETTER) > 1 ||
    count(outside, LETTERS_JOINED) > 1 ||
    areCells(outside) ||
    areSubjects(outside)
  );
}
