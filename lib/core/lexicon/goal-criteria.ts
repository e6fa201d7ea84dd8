import { patternWith } from "./read-lexicon";

/** Criterion clauses, dates, counts and measures: they say how well and by when, never what. */
export const CRITERIA = [
  // Labels and list numbers in front, and dates, whose slashes must not be taken for "4/5".
  patternWith("g")`
^\W*(?:(?:annual|short term|measurable)\s)?(?:
 (?:goal|objective|benchmark|meta|objetivo|stg|ltg)s?\s?#?\d*[a-z]?\s*[:.)-]
 #?\d{1,2}\s*[.):]\s
)
`,
  /\b(?:by|from|through|to)?\s*\d{1,2}[/-]\d{1,2}[/-](?:20)?\d\d\b/g,
  patternWith("g")`
\b(?:
 independently
 successfully
 correctly
 accurately
 consistently
 appropriately
),? (?=(?:in|with|at|on|for)? ?(?:at least )?\d)
`,
  patternWith("g")`
\b(?:
 in
 on
 for
 with
 at
 across
 over
 during
 en
 con
)?\s*(?:
 at least
 less than
 fewer than
 no more than
 max(?:imum)?(?: of)?
 <
 >
 ≥
 al menos
 menos de
)?\s*\d+\s?(?:\/|out of|of|de cada|de)\s?\d+\b
`,
  patternWith("g")`
(?:
 \b(?:with|at|to|in|on|for|con|de)
 \bw\/
)?\s*(?:at least|greater than|less than|<|>|≥)?\s*\d+\s?(?:%|percent\b|por ciento\b)(?:
 \s(?:
  of(?: the| all| given| observed)? (?:time|trials|opportunities|attempts|days|occasions)
  of
  accuracy
  de (?:precision|exactitud|las oportunidades)
  success
  mastery
 )\b
)*
`,
  patternWith("g")`
\b(?:
 across
 over
 for
 in
 on
 during
 por
 durante
)?\s*(?:\d+|one|two|three|four|five|six)\s(?:
 consecutive
 separate
 different
 data
 random
 session
 probe
 weekly
 consecutiv[oa]s
)\s?(?:data|school|probe)?\s?(?:
 days?
 sessions?
 trials?
 weeks?
 opportunit\w+
 probes?
 points?
 collections?
 periods?
 sesiones
 dias
)\b
`,
  patternWith("g")`
\b(?:as )?(?:
 measured
 documented
 evidenced
 evaluated
 assessed
 recorded
 judged
 rated
 reported
 monitored
 determined
 medido
 segun
)\s(?:by|with|through|on|in|per|por)\b(?:
 \s(?:
  a
  the
  and
  or
  of
  de
  y
  slp
  ot
  pt
  teacher
  therapist
  staff
  clinician
  para
  team
  data
  collection
  charts?
  logs?
  observations?
  rubrics?
  checklists?
  probes?
  samples?
  work
  records?
  reports?
  progress
  monitoring
  documentation
  classroom
  weekly
  monthly
  daily
  made
  informal
  therapy
  notes
  sheets?
  tests?
  measures?
  datos
  maestr[oa]
  terapeuta
  observacion(?:es)?
  registro
  parent
  staff
  self
 )\b
)*
`,
  patternWith("g")`
\b(?:
 by
 before
 until
 within
 para
 antes de
)\s(?:the |his |her |their |el |la )?(?:
 next\s
 end of (?:the )?(?:\w+ )?
 final del?\s
)?(?:
 annual (?:iep )?review
 annual
 iep(?: (?:period|year|date|cycle|meeting))?
 school year
 year end
 marking period
 quarter
 semester
 trimester
 ano escolar
 revision anual
)\b(?:\s(?:date|period))?
`,
  patternWith("g")`
\b(?:
 by
 through
 until
 starting
 from
 to
 para
 antes de
 en
)?\s*(?:
 january
 february
 march
 april
 may
 june
 july
 august
 september
 october
 november
 december
 jan
 feb
 mar
 apr
 jun
 jul
 aug
 sept?
 oct
 nov
 dec
 enero
 febrero
 marzo
 abril
 mayo
 junio
 julio
 agosto
 septiembre
 octubre
 noviembre
 diciembre
)\.?\s(?:of |de )?(?:\d{1,2},?\s?)?(?:20)\d\d\b
`,
  /\bby (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/g,
  patternWith("g")`
\b(?:in|over|across|for|within|during|by) (?:the )?(?:
 \d+
 one
 two
 three
 four
 a
 next
 consecutive
 each
 end of
) ?(?:instructional |consecutive )?(?:
 weeks?
 months?
 school weeks
 quarters?
 semesters?
 trimesters?
 grading periods?
 marking periods?
 reporting periods?
)\b
\bwithin (?:one|1) (?:calendar )?year\b
`,
  patternWith("g")`
\b\d*\s?(?:
 trials?
 opportunit(?:y|ies)
 opps?\b
 oportunidades
 intentos
 ensayos
 sessions?
 sesiones
 attempts?
 probes?
 data (?:points?|days?|collections?)
 work samples?
 samples?
 consecutive\b
 accuracy
 precision
 exactitud
 times per session
 x\/?(?:week|wk|day)\b
)
`,
  patternWith("g")`
\b(?:(?:given|with|and|or|to|fading|con)\s)*(?:
 (?:
  no more than
  fewer than
  up to
  one
  two
  three
  a
  an
  minimal
  min
  occasional
  fading
  faded
  only
  \d+(?:-\d+)?
 )\s
)*(?:(?:verbal|gestural|indirect|minimal|minimum|moderate)(?:\s|\/|,\s?|\sand\s|\sor\s)?)+(?:
 visual\s
 adult\s
 teacher\s
)?(?:
 cue
 cues
 cueing
 cuing
 prompt
 prompts
 prompting
 reminder
 reminders
 redirect
 assistance
 support
 supports
)\b
`,
  // What was measured before, but not the line that letters stand on.
  /(?<=\b(?:from|over|above|below|than|to|with|current|present)(?: (?:a|an|his|her|their))? )baseline\b[^.;)]*\)?/g,
  /\(?\bbaseline(?=\s*(?:,?\s*\d|[:=])|\s+(?:of|is|was|data|scores?|levels?|rates?|performance)\b)[^.;)]*\)?/g,
  /\(?\b(?:linea base|current(?:ly)? level)\b[^.;)]*\)?/g,
  patternWith("g")`
\b(?:on|over|for|in|across|at)?\s?(?:
 at least
 a minimum of
 no fewer than
)?\s?(?:a |the )?(?:
 \d+
 one
 two
 three
 four
 five
 six
 several
 multiple
 different
 separate
)[\s-](?:different |separate )?(?:
 occasions?
 ocasiones
 (?:day|week|month)s?[\s-]periods?
)\b
`,
  patternWith("g")`
\b(?:
 with
 w\/
 given
 con
)?\s?(?:
 no more than
 fewer than
 up to
 at most
 ≤
 <
)?\s?(?:
 \d+(?:-\d+)?
 one
 two
 three
 four
)\s?(?:or (?:fewer|less|more))?\s(?:(?:verbal|visual|adult|teacher|staff|gestural|physical|indirect|direct)\s?(?:or|and|\/|,)?\s?)*(?:
 prompts?
 cues?
)\b
`,
  patternWith("g")`
\b(?:of|in) (?:the |all |his |her |their )?(?:observed |observable |given |measured |daily )*(?:
 time
 times
 opportunities
 trials
 occasions
 oportunidades
 veces
)\b
`,
  patternWith("g")`
\bsegun (?:
 (?:
  el
  la
  los
  las
  de
  y
  un
  una
  registros?
  datos
  observacion(?:es)?
  maestr[oa]
  terapeuta
  rubrica
  muestras
  informes?
 )\b\s?
)+
`,
  patternWith("g")`
\bper (?:
 teacher
 therapist
 staff
 slp
 ot
 pt
 parent
 clinician
)(?:'s)?\s?(?:and|or|\/)?\s?(?:teacher|therapist|staff)? ?(?:
 observations?
 reports?
 data
 logs?
 charts?
 records?
 rubrics?
 checklists?
 notes
)\b
`,
  /\b(?:with|w\/)?\s?(?:(?:min|mod|max)\.?\s?a|cga|sba|mod\.? i|acc)\b/g,
  /\b\d+\s?x\s?(?:\/|per|a)?\s?(?:week|wk|day|session)?\b|\bx\s?\d+\b(?! step)/g,
];

/** What shows that a sentence says how its outcome is measured. */
export const MEASURED = patternWith("i")`
\d\s?%
\d\s?\/\s?\d
\bout of\b
\bde cada\b
\btrials?\b
\bopportunit
\baccura
\bprompts?\b
\bcues?\b
\bindependen
\bby (?:the|\w+ 20\d\d)
\bmeasured\b
\bconsecutive\b
\boportunidades\b
`;
