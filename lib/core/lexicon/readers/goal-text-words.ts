import { patternWith } from "../read-lexicon";

/** Matches fields that follow a goal's wording inside its cell or paragraph. */
export const NEXT_FIELD = patternWith("giu")`
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

/** Matches words of a sentence that sets a goal: what somebody will do. */
export const AIMS = patternWith("u")`
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

/** Matches how well, how often or by when: what makes a goal measurable. */
export const CRITERION = patternWith("iu")`
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
export const WHO_WILL = patternWith("u")`
(?:
 \p{Lu}[\p{L}'’-]+
 \bstudent
 \b(?:he|she|they)
 \b(?:estudiante|alumn[oa])
 ___
)(?: \p{L}+ly)? (?:will|shall|\p{Ll}+(?:rá|rán)(?!\p{L}))
`;
