import { patternWith } from "../lexicon/read-lexicon";

/** "How will progress be measured": matches a question of the form, which is no goal. */
const QUESTION_OF_FORM = new RegExp(
  String.raw`^(?:what|how|when|who|where|which|qué|cómo|cuándo)\b(?:(?! he | she | they |,).)*\b(?:will|would|can` +
    String.raw`|be)\b(?!.*,.*\bwill\b)`,
  "iu",
);
/** Matches fields that follow a goal's wording inside its cell or paragraph. */
const NEXT_FIELD = patternWith("giu")`
(?:^|(?<=[\s.;)]))(?:
 short[- ]term objectives?(?: or benchmarks?)?
 (?:
  benchmarks?(?:\s*[/&]\s*(?:short[- ]term )?objectives?)?
  objectives?(?:\s*[/&]\s*benchmarks?)?
  baseline
  present levels?
  plop
  criteri(?:a|on)
  mastery(?: criteri(?:a|on))?
  methods?(?: of [\p{L} ]+)?
  evaluation(?: [\p{L}]+)?
  measure(?:d by|ment)?
  schedule
  progress(?: [\p{L}]+)?
  person\(?s?\)?(?: responsible)?
  responsible(?: [\p{L}]+)?
  standards?
  target date
  projected date
  date
  l[ií]nea (?:de )?base
  objetivos?(?: a corto plazo)?
  criterios?(?: de [\p{L}]+)?
  metodos?
  método(?:s)?(?: de [\p{L}]+)?
  persona(?:s)?(?: responsables?)?
  responsables?
  progreso
  evaluación(?: [\p{L}]+)?
  fecha(?: [\p{L}]+)?
  nivel actual
  punto de partida
  titles?(?:\(s\))?(?: of [\p{L}]+)*(?: implementer\(s\))?
  implementers?
  area
  skill
  domain
  frequency
  provider
  now
  currently
  measured
  reported
  eval
  unit
  data
  how (?:will )?(?:progress|measured)
  procedures?
  enables student
  purpose
  reported?
 )(?:\s*\([^)]*\))?
)(?: ?#?\d{1,2})?\s*[:#](?!\/)
(?<=[.!?] )now (?=\d)
(?<=[.!?] )(?:baseline|l[ií]nea (?:de )?base)(?: (?:is|was|es))? (?=[^.]{0,20}\d)
`;

const NUMBERING = patternWith("iu")`
^\s*(?:(?:
 annual[ /]
 measurable[ /]
 iep[ /]
 academic[ /]
 functional[ /]
 long[- ]term[ /]
 smart[ /]
)*(?:
 goal
 meta
 objetivo
)s?(?: (?:anual|medible|mensurable|funcional))*(?:\s*\/\s*target)?(?:\s*(?:
 #
 no\.?
 num\.?
 number
 número
 núm\.?
))?\s*(?:
 \d{1,2}(?:\.\d)?(?: (?:of|\/) \d{1,2})?
 [A-Z]{1,3}(?:-?\d{1,2})?
)?(?: (?:is |was )?(?:added|new|revised|amended|continued))?\s*(?:\((?:[^()]|\([^()]*\)){1,220}\))?\s*(?:
 [.:)–—-]+
 $
)\s*)+
`;
/** "SL-1 (new).", "Goal 2, written output.", "Feeding/Sensory 1.", "First.", "3 " before a name. */
const CODE = patternWith("iu")`
^\s*(?:
 \p{Lu}{1,6}-?\d{1,2}(?:\s*\([^)]*\))?\s*[.:)–—-]+
 (?:goal|meta) (?:#|no\.? )?\d{1,2}, [\p{L}/ &-]{3,40}[.:]
 \p{Lu}[\p{L}/ &-]{2,26} ?#?\d{1,2}\s*[.:)]
 #\d{1,2}\s*(?:[\p{L}/ &-]{2,26}\s*)?[.:)–—-]
 (?:first|second|third|fourth|fifth|sixth|primera?|segunda|tercera|cuarta|quinta)\s*[.:,)]
 \d{1,2}\s+(?=\p{Lu})
)\s+
`;
/**
 * Matches text of the form before a goal's words: "Goal Statement # 1 of 4", boxes of areas, the code of a standard.
 */
const BEFORE_WORDS = patternWith("iu")`
^\s*(?:goal statement|goal|meta)\s*(?:#|no\.?)\s*\d{1,2}(?:\s*(?:of|\/)\s*\d{1,2})?\s+(?=\p{Lu}|☐|☑|☒)
^\s*(?:indicate )?(?:goal )?(?:areas?|domains?)(?: of need)?\s*:\s*(?=☐|☑|☒)
^\s*(?:state )?(?:learning |academic |content )?standards?(?: \([^)]*\))?\s*[:#]\s*\S*\d\S*\s+
^\s*(?:☐|☑|☒|✓)\s*(?:
 academic
 functional
 transition
 behavio\p{L}*
 social\p{L}*
 communicat\p{L}*
 (?:fine |gross )?motor
 self[- ]\p{L}+
 vocational
 employment
 independent living
 reading
 writing
 math\p{L}*
 other
)(?: ?[/&] ?\p{L}+)?[,;]?\s*
`;
/** "Timeframe – Condition – Behavior – Criterion:": matches the parts of a goal that a form names before its words. */
const MADE_OF = patternWith("iu")`
^\s*(?:(?:
 time ?frame
 conditions?
 behaviou?rs?
 criteri(?:on|a)
 skill
 student
)[\s,/&+–—-]*){2,6}:\s+
`;
const PROMPT = /^(?:[^.?!]{10,220}\?\s+)+(?=\S)/u;
const LISTED = /^\s*(?:\(?(?:\d{1,2}|[A-Z])[.):]\)?|[•·▪●○*☒☑-])\s+/u;

/** Matches the goal's own label after other fields in the same cell. */
const INNER_LABEL = patternWith("iu")`
\b(?:
 goal statement
 (?:measurable )?annual goal(?:\s*\/\s*target)?
 (?<=[.:;] )goal
 (?<=[.:;] )meta
 meta anual(?: medible)?
)\s*(?:\((?:[^()]|\([^()]*\)){1,220}\))?\s*:
`;

/** Returns the text from the goal's own label on, where other fields come before it. */
export function behindLabel(text: string): string {
  const label = INNER_LABEL.exec(text);
  return label && label.index > 0 ? text.slice(label.index) : text;
}

/**
 * Returns the goal's own wording: strips the number, the label and the form's question before it, and the fields behind
 * it.
 */
export function goalWording(text: string): string {
  let wording = behindLabel(text.trim());
  for (let before = ""; before !== wording;) {
    before = wording;
    if (BEFORE_WORDS.test(wording)) {
      wording = wording.replace(BEFORE_WORDS, "");
      continue;
    }
    wording = wording
      .replace(NUMBERING, "")
      .replace(LISTED, "")
      .replace(CODE, "")
      .replace(MADE_OF, "")
      .replace(PROMPT, "")
      .trim();
  }
  const next = [...wording.matchAll(NEXT_FIELD)].find(({ index }) => index > 15);
  if (next) wording = wording.slice(0, next.index);
  return wording
    .replaceAll(/\s+/g, " ")
    .replace(/[\s;,:–—-]+$/u, "")
    .trim();
}

/** Matches words of a sentence that sets a goal: what somebody will do. */
const AIMS = patternWith("u")`
\bwill\b
\bshall\b
\bto \p{Ll}+
\bpodrá\b
\p{L}+(?:rá|rán)(?!\p{L})
\bis able to\b
\bcan\b
\bincreas\p{L}*
\bimprov\p{L}*
\bdemonstrat\p{L}*
\bproduc\p{L}*
`;

/** Rewrites words in capitals as usual, so that the person and the verb can be recognised. */
const uncapitalized = (text: string): string =>
  /\p{Ll}/u.test(text)
    ? text
    : text
        .toLowerCase()
        .replaceAll(/(?<=^|[,.;] )\p{Ll}|\b\p{Ll}(?=[\p{L}'’-]* (?:will|shall)\b)/gu, (letter) => letter.toUpperCase());

/** True for words that can be a goal: long enough, and saying what the student will do. */
export const isGoalWording = (written: string): boolean => isGoalWords(uncapitalized(written));

const isGoalWords = (text: string): boolean =>
  !/^(?:will|podrá) /.test(text) &&
  !QUESTION_OF_FORM.test(text) &&
  !/\?\s*$/.test(text) &&
  text.length >= 25 &&
  text.split(/\s+/).length >= 5 &&
  AIMS.test(text);

/** Matches how well, how often or by when: what makes a goal measurable. */
const CRITERION = patternWith("iu")`
\d ?%
\bpercent\b
\bpor ciento\b
\b[\w-]+ (?:out )?of (?:the )?(?:\d+|\w+) \w+
\b\d+ ?\/ ?\d+\b
\b\d+ de (?:cada )?\d+\b
\b(?:
 trials?
 opportunities
 sessions?
 probes?
 samples?
 consecutive
 accuracy
 prompts?
 minutes?
 seconds?
 times
 words
 steps?
 days
 weeks
 independently
 exactitud
 oportunidades
 veces
 ensayos
)\b
`;
/** Matches the person before the verb: a name, or the student. */
const WHO_WILL = patternWith("u")`
(?:
 \p{Lu}[\p{L}'’-]+
 \bstudent
 \b(?:he|she|they)
 \b(?:estudiante|alumn[oa])
 ___
)(?: \p{L}+ly)? (?:will|shall|\p{Ll}+(?:rá|rán)(?!\p{L}))
`;

/** True for a sentence that says all that a goal says: who, will do what, and how well. */
export function isWholeGoal(written: string): boolean {
  const text = uncapitalized(written);
  return isGoalWords(text) && WHO_WILL.test(text) && CRITERION.test(text.slice(text.search(WHO_WILL)));
}
