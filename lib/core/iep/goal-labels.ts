import { pattern, patternWith } from "../lexicon/read-lexicon";
/** Matches a label that begins a goal, with or without its number. */
export const GOAL_LABEL = patternWith("iu")`
^\W*(?:(?:
 measurable
 annual
 long[- ]term
 iep
 academic
 functional
 smart
 speech
 language
 ot
 pt
 motor
)[\s/-]+)*goals?\b(?:\s*\/\s*target)?(?:\s*(?:#|no\.?|number|statement))?\s*(?:
 \d{1,2}(?: (?:of|\/) \d{1,2})?
 [a-z]{1,2}(?:-?\d)?
)?(?: (?:is |was )?(?:added|new|revised|amended|continued))?\s*(?:\((?:[^()]|\([^()]*\)){1,220}\))?\s*(?:[.:)–—-]|$)
^\W*(?:goal|meta) (?:#|no\.? )?\d{1,2}, [\p{L}/ &-]{3,40}[.:]\s
^\W*(?:
 meta
 objetivo
)s?(?:\s+(?:anual|medible|mensurable|funcional)(?:es)?)*(?:\s*(?:#|no\.?|n[uú]m\.?|n[uú]mero))?\s*(?:
 \d{1,2}
 [a-z]
)?\s*(?:\([^()]{1,60}\)\s*)?[.:)–—-]
`;
/** Matches a label of text that belongs to a goal but is no goal. */
export const OTHER_LABEL = patternWith("i")`
^\W*(?:(?:no\.?|#)?\s*\d{1,2}\W+)?(?:
 short[- ]term
 benchmark
 objective
 objetivo a corto
 objetivos a corto
 objetivos?\b
 steps?\b
 milestones?
 pasos\b
 baseline
 present
 current (?:level|performance|status)
 plop
 plaafp
 criteri
 mastery
 method
 metodo
 evaluation
 evaluacion
 schedule
 progress
 progreso
 person
 responsible
 responsable
 standard
 linea (?:de )?base
 implementer
 line of
 nivel
 punto de partida
 how\x20
 measur\w+ by
 measurement
 reporting
 target date
 projected
 date
 fecha
 area
 domain
 skill
 goal (?:area|focus|category|domain)
 goal (?:#|number)\s*\d{0,2}\s*[.:]?\s*$
 specific goal
 need
 procedures
 data
 frequency
 provider
 status
 comment
 report
 does the
 is the
 enables
 this goal
 the following
 note
 key
)
`;
export const GOAL_COLUMN = pattern`
^(?:# )?(?:measurable )?(?:annual )?goals?\b(?! ?(?:#|no|number|area)\b)
^metas?\b
goal statement
^(?:measurable )?annual goal
`;
export const OBJECTIVE = /^\W*(?:\d{1,2}[.-][\da-z]{1,2}|\d{1,2}[a-z]|[a-z]\d{1,2}|obj|sto|stb)\b/i;
export const LISTED = patternWith("i")`
^\W*(?:
 \(?\d{1,2}[.)]
 (?<=#)\d{1,2}\b
 goal\b
 meta\b
 first\b
 second\b
 third\b
 fourth\b
 fifth\b
 primera\b
 segunda\b
 tercera\b
 [A-Z]{1,6}-\d{1,2}\b
)
`;

export const SPANISH_LABEL = /^\W*(?:meta|objetivo)/i;

/** Matches a mark that only goals have, no objectives: "SL-2.", "Second." */
export const CODED =
  /^\W*(?:[A-Z]{1,6}-\d{1,2}\b|first\.|second\.|third\.|fourth\.|fifth\.|primera\.|segunda\.|tercera\.)/i;

export const AREA_NAME = pattern`
motor
communicat
speech
language
articulat
fluency
voice
pragmatic
social
emotion
behavio
self-?\s?\w+
sensory
reading
writ(?:ing|ten)
math
academic
adaptive
daily living
functional
mobility
visual
executive
attention
vocational
regulation
literacy
phonolog
lectura
escritura
motric
comunicaci
habla
lenguaje
matem
conducta
`;
/** Matches an area before the goal's own words: "Fine motor. By June, Ingrid will ..." */
export const AREA = patternWith("iu")`
^(\p{Lu}[\p{L}/&' -]{2,40}?)\s*[.:–—-]\s+(?=
 (?:by|in|at|given|when|during|after|while|for|within|with|on|using|para|al|cuando|dad[oa])\s
 \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:will|shall)\b
 \p{Lu}\p{Ll}+ \p{Ll}+rá\b
)
`;

/** Matches a label above a goal: its area, or only its number. */
export const OPENS_GOAL = patternWith("i")`
^\W*(?:
 (?:(?:goal|meta) )?(?:no\.?|num\.?|#)\s*\d{1,2}\b
 (?:\d{1,2}\W+)?(?:goal (?:area|category|domain)|area|domain|area of need)s?\b.{0,60}:
)
`;
/** Matches a label of objectives, with or without their number. */
export const OBJECTIVES_LABEL =
  /^\W*(?:\d{1,2}\W+)?(?:short[- ]term|benchmarks?|objectives?|objetivos?|steps?|milestones?|pasos)\b/i;
