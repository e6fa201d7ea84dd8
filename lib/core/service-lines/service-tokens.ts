import { alternatives, patternWith } from "../lexicon/read-lexicon";
import { LONG_PERIODS, SESSIONS, VAGUE_COUNT, WHOLE_COUNT } from "../lexicon/readers/service-token-words";
import type { ServiceDoubt, ServicePeriod, WeeksOf } from "./service-line";

/** Matches text between one service of a line and the next. */
const BREAK = new RegExp(
  String.raw`;|\n|\t|\s(?:plus|mas|as well as|ademas|also|additionally|along with|then)\s|\s\+\s` +
    String.raw`|(?<!\b(?:mr|mrs|ms|dr|sr|sra|gen|ed|reg|sp|st|min|mins|wk|mo|hr|hrs|approx|max` +
    String.raw`|no))\.(?=\s+[a-z(]|\s*$)|\s?(?:•|·|\|)\s?|\sand (?=\d)|\by (?=\d)|\s&\s(?=\d)`,
  "y",
);

/** What some words say about a service. */
export type ServiceToken = { text: string; from: number; to: number } & (
  | { kind: "minutes"; minutes: number }
  | { kind: "times"; times: number }
  | { kind: "per"; per: ServicePeriod }
  | { kind: "of"; of: WeeksOf }
  | { kind: "number"; number: number }
  | { kind: "pair"; first: number; second: number }
  /** "aside": minutes in brackets behind others; "shared": the sessions divide the minutes of a whole period. */
  | { kind: "total" | "aside" | "shared" | "comma" | "break" }
  | { kind: "doubt"; why: ServiceDoubt }
);

type Make = (match: RegExpExecArray) => readonly Plain[];
type Plain = ServiceToken extends infer T ? (T extends unknown ? Omit<T, "text" | "from" | "to"> : never) : never;

const toNumber = (text: string | undefined): number => Number(text);
const minutes = (count: number): Plain => ({ kind: "minutes", minutes: count });
const times = (count: number): Plain => ({ kind: "times", times: count });
const perPeriod = (period: ServicePeriod): Plain => ({ kind: "per", per: period });
const weeksOf = (weeks: number, outOf: number): Plain => ({ kind: "of", of: { weeks, outOf } });
const doubtful = (why: ServiceDoubt): Plain => ({ kind: "doubt", why });

const MIN = String.raw`(?:minutes?|mins?\b\.?|minutos?|m\b(?! ?[:.]))`;
const HOUR = String.raw`(?:hours?|hrs?\b\.?|horas?)`;

/** Matches text before the count of a period: "every 2 months", "1x/6 weeks", "3 times in 2 months". */
const EACH = String.raw`(?:\b(?:every|each|cada|per|por)\b|(?<=times )in\b|\/)`;

/** "per week", "a week", "/wk", "weekly", "week" behind a number of times. */
const period = (words: string, adverbs: string): RegExp =>
  new RegExp(
    String.raw`(?:\b(?:for )?(?:an? )?` +
      String.raw`(?:per|an?|each|every|in an?|in each|during each|during the|over the|by the|por|al|a la|cada|p\/)` +
      String.raw` ?(?:1 )?(?:school |calendar |academic |instructional |iep |full )?(?:${words})\b\.?` +
      String.raw`|\/ ?(?:${words})\b\.?|\b(?:${adverbs})\b|\b(?:${words})\b\.?)`,
    "y",
  );

/**
 * Matches text after a count of sessions without a word for them: "2/wk", "2 per week", "3 al mes", "2 per 9 weeks".
 */
const COUNTED =
  String.raw` ?(?:\/|\b(?:per|an?|each|every|in an?|por|al?|a la|cada|p\/)) ?` +
  String.raw`(?:(?:school )?(?:9[- ])?(?:weeks?|wks?)|months?|mos?|qtrs?|quarters?|trimesters?|semesters?|` +
  String.raw`yrs?|years?|days?|sem|semanas?|mes|trimestre|semestre|ano|dia)\b`;
const COUNTED_BY_ADVERB =
  " (?:weekly|wkly|monthly|daily|quarterly|yearly|annually|semanal(?:es|mente)?|mensual(?:es|mente)?|diari[oa]s?)\\b";

const MODEL = String.raw`\b(?:model|modelo|schedule|rotation)\b`;
const GROUP = String.raw`\b(?:groups?|grupos?|ratio|students?|alumnos|estudiantes|staff|adults?|adultos?)\b`;

/** Patterns over plain numbers (see plainNumbers), tried in order at each place. */
const PATTERNS: readonly (readonly [RegExp, Make])[] = [
  // "3:1 model": three weeks with the students, one for everything else
  [new RegExp(String.raw`3 ?[:/-] ?1 (?:service |delivery ){0,2}${MODEL}`, "y"), () => [weeksOf(3, 4)]],
  [new RegExp(String.raw`(?<=${MODEL}(?: de| of|:)? ?)3 ?: ?1(?!\d| ?: ?\d)`, "y"), () => [weeksOf(3, 4)]],
  // Without "model" it may also be a group of three, so ask. Where the words beside it name a group, it is one.
  [
    new RegExp(String.raw`(?<![\d:] ?)(?<!${GROUP}[^;.\n]*)3 ?: ?1(?!\d| ?: ?\d)(?![^;.\n]*${GROUP})`, "y"),
    () => [doubtful("unclear-period")],
  ],
  // "3 weeks on, 1 week off"
  [
    /(\d) (?:weeks?|wks?) on(?:,| and| ?\/)? ?(\d) (?:weeks?|wks?) off/y,
    (m) => [weeksOf(toNumber(m[1]), toNumber(m[1]) + toNumber(m[2])), perPeriod("week")],
  ],
  [/\d+ ?: ?\d+(?: ?: ?\d+)?(?: (?:ratio|group))?/y, () => []],
  [
    patternWith("y")`
(?:group|ratio)s? (?:of|size:?) (?:up to )?\d+(?: ?(?:-|to) ?\d+)?
grupos? de (?:hasta )?\d+
\d+ (?:students|alumnos|estudiantes|peers|children)
`,
    () => [],
  ],
  [
    patternWith("y")`
(?:
 room
 rm
 sala
 salon
 aula
 grade
 level
 goals?
 metas?
 objectives?
 page
 pagina
 grado
 code
 codigo
 #
 no\.
 section
) ?#? ?\d+(?: ?(?:,|-|&|and|y) ?#?\d+(?! ?(?:min|x|times)))*(?! ?(?:min|x\b|x ?\d|times))
`,
    () => [],
  ],
  // "the fourth week of each month"; "in the week without a visit", "the therapist's week" give no period
  [
    new RegExp(
      String.raw`(?:the )?(?:first|second|third|fourth|fifth|last|\d(?:st|nd|rd|th)) (?:full )?week` +
        String.raw` (?:of|in) (?:the|each|every|a) month`,
      "y",
    ),
    () => [perPeriod("month")],
  ],
  [/(?:(?:in|during|of) (?:the|those) |'s )weeks? (?=without|with|when|that|in which|for|between)/y, () => []],
  [/\d+(?:st|nd|rd|th)\b(?: grade)?|\d+ ?%/y, () => []],
  // "4 days x 4 hours"
  [
    new RegExp(String.raw`(\d+) ?(?:days?|dias?) ?(?:x|of|de) ?(\d+(?:\.\d+)?)[ -]?${HOUR}`, "y"),
    (m) => [times(toNumber(m[1])), minutes(Math.round(toNumber(m[2]) * 60))],
  ],
  // n weeks of m
  [
    /(\d+) (?:weeks?|wks?|semanas?) (?:out )?(?:of|de) (?:every |each |cada )?(\d+)(?: (?:weeks?|wks?|semanas?))?/y,
    (m) => [weeksOf(toNumber(m[1]), toNumber(m[2])), perPeriod("week")],
  ],
  [
    /(\d+) (?:out of|of|de|de cada|of every|out of every|of each) (?:every |each )?(\d+) (?:weeks?|wks?|semanas?)\b/y,
    (m) => [weeksOf(toNumber(m[1]), toNumber(m[2])), perPeriod("week")],
  ],
  [/(\d+) out of (?:every |each )?(\d+)/y, (m) => [weeksOf(toNumber(m[1]), toNumber(m[2]))]],
  [
    patternWith("y")`
(?:
 per\x20
 every\x20
 each\x20
 a\x20
 \/ ?
 in\x20
)?\b(?:[2-46-9]|10)[- ](?:school )?(?:days?|dias)(?:
 \x20cycle
 \x20period
 \x20rotation
)?(?! (?:per|a|each|out|\/|of))(?=\s|$|[,.;)])
`,
    () => [doubtful("unclear-period")],
  ],
  [
    /(?:every|each|cada) ([34])(?:th|rd)? (?:week|wk|semana)s?\b/y,
    (m) => [weeksOf(1, toNumber(m[1])), perPeriod("week")],
  ],
  [/(?:every|each|cada) (?:third|tercer[ao]?) (?:week|wk|semana)s?\b/y, () => [weeksOf(1, 3), perPeriod("week")]],
  [/(?:every|each|cada) (?:fourth|cuart[ao]) (?:week|wk|semana)s?\b/y, () => [weeksOf(1, 4), perPeriod("week")]],
  [
    patternWith("y")`
(?:every other|every second|alternat\w+|each other|cada otra|every 2nd) (?:weeks?|wks?\b\.?|semanas?)
(?:every|cada) 2 (?:weeks?|wks?\b\.?|semanas?)
\/ ?2 ?(?:weeks|wks?)
semana(?:s)? (?:de )?por medio
quincenal(?:es|mente)?
fortnightly
(?:cada|every) 1[45] (?:dias|days)
`,
    () => [weeksOf(1, 2), perPeriod("week")],
  ],
  [/every other (?:mon|tue?s?|wed(?:nes)?|thu?r?s?|fri)(?:day)?s?\b/y, () => [weeksOf(1, 2), perPeriod("week")]],
  [
    patternWith("y")`
(?:
 per\x20
 a\x20
 each\x20
 every\x20
 por\x20
 cada\x20
 \/ ?
)(?:9|nine)[- ]?(?:weeks?|wks?|semanas?)\b(?: (?:grading |marking |reporting )?periods?)?
(?:
 per\x20
 each\x20
 every\x20
 a\x20
)?(?:\w+ )?\b9[- ]?(?:weeks?|wks?)\b(?: (?:grading |marking |reporting )?(?:periods?|quarter))?
(?:por |cada )?(?:periodo |trimestre )(?:de calificaciones )?de 9 semanas
`,
    () => [perPeriod("quarter")],
  ],
  [
    patternWith("y")`
(?:
 per\x20
 each\x20
 every\x20
 a\x20
 por\x20
 cada\x20
)?\b(?:6|4|5|8|10|12)[- ]?(?:weeks?|wks?|semanas?)\b(?: (?:grading |marking |reporting )?periods?)?
`,
    () => [doubtful("unclear-period")],
  ],
  // Other periods of several weeks, months or years can't be stored, and must not be read as single ones.
  [
    new RegExp(String.raw`${EACH} ?(?:${VAGUE_COUNT})(?: ?\(\d[^()a-z]*\))?[- ](?:of )?${LONG_PERIODS}`, "y"),
    () => [doubtful("unclear-period")],
  ],
  [
    new RegExp(String.raw`(?:${EACH} ?(?:${WHOLE_COUNT})|alternat\w+)[- ]${LONG_PERIODS}`, "y"),
    () => [doubtful("unclear-period")],
  ],
  [
    patternWith("y")`
(?:every|each) (?:week|month|quarter|year) (?:and a half|or so\b|or 2\b(?! ?(?:x|times|sess|visits|min)))
cada (?:semana|mes|trimestre|ano) (?:y medi[ao]|o asi|o 2\b(?! ?(?:veces|sesiones|min)))
`,
    () => [doubtful("unclear-period")],
  ],
  [
    patternWith("y")`
(?:per |every |each |a |\/ ?|in )?(?:
 5[- ](?:school )?days?(?: cycle| period)?
 5 dias
)(?! (?:per|a|each|out))(?=\s|$|[,.;)])
`,
    () => [perPeriod("week")],
  ],
  [/(?:every|cada) 3 (?:weeks|wks|semanas)/y, () => [weeksOf(1, 3), perPeriod("week")]],
  [
    patternWith("y")`
bi-?weekly
bi-?monthly
semi-?weekly
semi-?monthly
bisemanal\w*
bimensual\w*
bimestral\w*
bimestre
(?:per |each |every )?(?:marking|grading|reporting) (?:period|term)s?
(?:per |por )?(?:periodo de calificaciones|ciclo)
(?:per |every |each |in an? |\/ ?)?(?:\d[- ]day )?(?:cycle|rotation)s?\b
(?:per|each|every|a) (?:term|unit)\b
`,
    () => [doubtful("unclear-period")],
  ],
  // open amounts
  [
    patternWith("y")`
as needed
as-needed
\bprn\b
upon request
on request
as appropriate
if needed
when needed
as necessary
segun (?:sea )?(?:necesario|necesidad|se necesite)
cuando sea necesario
si es necesario
`,
    () => [doubtful("open-amount")],
  ],
  [
    patternWith("y")`
(?:
 up to
 no more than
 not more than
 maximum(?: of)?
 max\.?(?: of)?
 at least
 no less than
 minimum(?: of)?
 min\. of
 hasta
 al menos
 por lo menos
 como minimo
 minimo(?: de)?
 maximo(?: de)?
 no mas de
 approximately
 approx\.?
 about
 around
 roughly
 aproximadamente
 unos
 alrededor de
 ~
 <
 >
)(?: an?)?(?= ?\d)
`,
    () => [doubtful("open-amount")],
  ],
  [
    /(?<=\d ?(?:min(?:ute)?s?|x|times)? )(?:or more|or less|minimum|maximum|or fewer|o mas|o menos)/y,
    () => [doubtful("open-amount")],
  ],
  [
    /(?:an? )?(?:few|couple(?: of)?|several|some|varias|algunas) (?:times|sessions|visits|minutes|veces|sesiones)/y,
    () => [doubtful("open-amount")],
  ],
  // ranges
  [
    new RegExp(String.raw`(\d+)(?: ?${MIN})? ?(?:-|to|a|or|o|y\/o|and\/or|/) ?(\d+) ?-?(?:${MIN}|${HOUR})`, "y"),
    (m) => rangeOrSessions(toNumber(m[1]), toNumber(m[2])),
  ],
  [
    new RegExp(String.raw`(\d+) ?(?:-|to|or|o|a) ?(\d+) ?-?(?:${SESSIONS}|days?|dias?)`, "y"),
    () => [doubtful("range")],
  ],
  // amounts
  [/(\d+) ?(?:mpw|min\/wk)\b/y, (m) => [minutes(toNumber(m[1])), perPeriod("week")]],
  [/(\d+) ?(?:mpm|min\/mo)\b/y, (m) => [minutes(toNumber(m[1])), perPeriod("month")]],
  [/mpw\b/y, () => [perPeriod("week")]],
  [/mpm\b/y, () => [perPeriod("month")]],
  [
    new RegExp(String.raw`(\d+(?:\.\d+)?)[ -]?${HOUR}(?:,? ?(?:and |y )?(\d+)[ -]?${MIN})?`, "y"),
    (m) => [minutes(Math.round(toNumber(m[1]) * 60) + toNumber(m[2] ?? "0"))],
  ],
  [new RegExp(String.raw`(\d+)[ -]?'?${MIN}`, "y"), (m) => [minutes(toNumber(m[1]))]],
  [/(\d+)'(?=\s|$|,)/y, (m) => [minutes(toNumber(m[1]))]],
  [
    patternWith("y")`
(?:
 minutes?
 mins?\.?
 minutos
 duration
 duracion
 length
)(?: (?:per|each|of|por|de) (?:session|sesion))? ?[:=] ?(\d+)\b(?! ?(?:x|times|%))
`,
    (m) => [minutes(toNumber(m[1]))],
  ],
  [
    new RegExp(
      String.raw`(?:frequency|frecuencia|freq\.?|sessions|sesiones|times|veces) ?[:=] ?(\d+)\b(?! ?(?:${MIN}|-|to))`,
      "y",
    ),
    (m) => [times(toNumber(m[1]))],
  ],
  [
    /(\d+) ?x ?(\d+)(?: ?-?(minutes?|mins?\b\.?|minutos?|m\b))/y,
    (m) => [times(toNumber(m[1])), minutes(toNumber(m[2]))],
  ],
  [/(\d+) ?x ?(\d+)\b(?! ?(?:x|times))/y, (m) => [{ kind: "pair", first: toNumber(m[1]), second: toNumber(m[2]) }]],
  [
    patternWith("y")`
(\d+) (?:
 times?
 sessions?
 visits?
 sesiones
 veces
) (?:x|of|de|@|at) (\d{2,3})\b(?: ?-?(?:minutes?|mins?\b\.?|minutos?))?
`,
    (m) => [times(toNumber(m[1])), minutes(toNumber(m[2]))],
  ],
  [/(\d) ?\/ ?9 ?(?:weeks?|wks?)\b/y, (m) => [times(toNumber(m[1])), perPeriod("quarter")]],
  [/(\d+) ?\/ ?(\d+) ?x\b/y, (m) => [minutes(toNumber(m[1])), times(toNumber(m[2]))]],
  [
    /(?:in|over|across|into|among|en|durante) (\d+) (?:\w+ )?(?:sessions|sesiones|visits)(?! (?:of|de) \d)/y,
    (m) => [times(toNumber(m[1])), { kind: "shared" }],
  ],
  [
    new RegExp(
      alternatives`
(\d+)[ -]?(?:
 individual\x20
 group\x20
 small group\x20
 direct\x20
 therapy\x20
 monthly\x20
 weekly\x20
 separate\x20
 distinct\x20
 short\x20
 half\x20
 one\x20
 \d+[- ]?(?:minutes?|mins?)[- ]?
)?${SESSIONS}
`,
      "y",
    ),
    (m) => timesAndMinutes(m),
  ],
  [
    /(\d+) ?(?:days?|dias?)(?= ?(?:per|a|each|\/|por|al|every|out of) ?(?:la |the )?(?:week|wk|semana|month|mes))/y,
    (m) => [times(toNumber(m[1]))],
  ],
  [/x ?(\d+)\b(?! ?(?:min|x))/y, (m) => [times(toNumber(m[1]))]],
  [
    // Not of "tier 2 weekly", "gr 2 weekly" and "K-2 weekly".
    new RegExp(
      String.raw`(?<!\b(?:tier|gr(?:ade)?|grado|level|nivel|phase|fase|group|grupo|step|stage|k)\.?[ -]?)(\d)` +
        String.raw`(?=${COUNTED}|${COUNTED_BY_ADVERB})`,
      "y",
    ),
    (m) => (toNumber(m[1]) < 8 ? [times(toNumber(m[1]))] : [{ kind: "number", number: toNumber(m[1]) }]),
  ],
  // periods
  [
    patternWith("y")`
(?:per|each|a|every|por|cada|\/) ?(?:session|sesion|visit|visita|meeting|time|contact|ea\.?)\b
c\/u\b
each\b(?! (?:week|month|day|quarter|trimester|semester|year|school))
`,
    () => [],
  ],
  [
    patternWith("y")`
(?:(?:every|each|cada|on|los) )(?:
 (?:mon|tues?|wednes|thurs?|fri)days?
 lunes
 martes
 miercoles
 jueves
 viernes
)(?:(?:,| and| y| &)+ (?:(?:mon|tues?|wednes|thurs?|fri)days?|lunes|martes|miercoles|jueves|viernes))*
`,
    (m) => weekdays(m[0]),
  ],
  [new RegExp(String.raw`(?:5 days (?:per|a) week)`, "y"), () => [times(5), perPeriod("week")]],
  [
    period("school day|days?|dias?(?: escolar(?:es)?)?", "daily|diari[oa](?:mente)?|diari[oa]s"),
    (m) => (/^\s*(?:days?|dias?|school day)\.?$/.test(m[0]) ? [] : [perPeriod("day")]),
  ],
  // "PER SEM", said in English; "por sem" is a week.
  [/(?:per|each|every) sem\b\.?/y, () => [perPeriod("semester")]],
  [
    period("weeks?|wks?|semanas?|sem|w", "weekly|wkly|semanal(?:es|mente)?"),
    (m) => [perPeriod("week")].filter(() => !/^(?:w|sem)\.?$/.test(m[0])),
  ],
  [
    period("months?|mos?|mths?|mes(?:es)?", "monthly|mensual(?:es|mente)?"),
    (m) => (/^mos?$/.test(m[0]) ? [perPeriod("month")] : [perPeriod("month")]),
  ],
  [period("quarters?|qtrs?|grading quarter", "quarterly"), () => [perPeriod("quarter")]],
  [/(?:por |cada |al )?(?:trimestre|periodo)(?: escolar)? \((?:quarter|9 semanas)\)/y, () => [perPeriod("quarter")]],
  [/(?:per|each|every|an?|por|cada|al|\/) ?(?:school )?(?:semester|semestre)s?\b/y, () => [perPeriod("semester")]],
  [/semest\w+/y, () => [doubtful("unclear-period")]],
  [
    period("trimesters?|tri|trimestres?", "trimestral(?:es|mente)?"),
    (m) => (m[0] === "tri" ? [] : [perPeriod("trimester")]),
  ],
  [
    period("years?|yrs?|ano(?:s)?(?: escolar)?", "yearly|annually|anualmente"),
    (m) => (/^(?:years?|yrs?|anos?(?: escolar)?)\.?$/.test(m[0]) ? [] : [perPeriod("year")]),
  ],
  // words that join two services
  [
    patternWith("y")`
\((?=[^()]*\d[ -]?(?:min|hour|hr|hora))(?![^()]*(?:
 consult
 indirect
 direct
 class
 room
 push
 pull
 salon
 aula
 group
 individual
 \bot\b
 \bpt\b
 speech
))
`,
    () => [{ kind: "aside" }],
  ],
  [
    patternWith("y")`
(?:for )?(?:an? )?(?:combined )?total(?:
 s
 ing
 ling
)?(?: (?:of|minutes?(?:\/\w+)?|min\.?|time|service)(?! ?\d))*:?
altogether
en total
para un total de
=
sum(?:ing|s)? to
`,
    () => [{ kind: "total" }],
  ],
  [BREAK, () => [{ kind: "break" }]],
  [/,|\sand\s|\sy\s|\s&\s|\(|\)|\s-\s|\/|:/y, () => [{ kind: "comma" }]],
  [/\d+(?:\.\d+)?/y, (m) => [{ kind: "number", number: toNumber(m[0]) }]],
];

/** "every Tuesday", "on Mondays and Thursdays"; "on Tuesday" can be a single one. */
function weekdays(text: string): Plain[] {
  const days = text.match(/days?\b|lunes|martes|miercoles|jueves|viernes/g) ?? [];
  const isEach = /^(?:every|each|cada|los)/.test(text) || days.every((day) => day.endsWith("s"));
  return isEach ? [times(days.length), perPeriod("week")] : [];
}

/** "20-30 minutes" is a range, "2 - 30 minute sessions" are two of them. */
function rangeOrSessions(first: number, second: number): Plain[] {
  if (first === second) return [minutes(first)];
  return first <= 4 && second >= 15 ? [times(first), minutes(second)] : [doubtful("range")];
}

/** "2 30-minute sessions", "4 sessions". */
function timesAndMinutes(match: RegExpExecArray): Plain[] {
  const inner = /^\d+[ -]?(\d+)[- ]?(?:minutes?|mins?)/.exec(match[0]);
  return inner ? [times(toNumber(match[1])), minutes(toNumber(inner[1]))] : [times(toNumber(match[1]))];
}

/** Tokenises a text of plain numbers; drops words that say nothing about services. */
export function serviceTokens(text: string): ServiceToken[] {
  const tokens: ServiceToken[] = [];
  let at = 0;
  while (at < text.length) {
    const found = tokenAt(text, at);
    if (!found) {
      at += 1;
      // Skips the rest of a word.
      if (/[\p{L}]/u.test(text[at - 1]!)) while (at < text.length && /[\p{L}]/u.test(text[at]!)) at += 1;
      continue;
    }
    const [to, plain] = found;
    for (const one of plain) tokens.push({ ...one, text: text.slice(at, to), from: at, to });
    at = to;
  }
  return tokens;
}

function tokenAt(text: string, at: number): [to: number, tokens: readonly Plain[]] | undefined {
  for (const [pattern, make] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && match[0] !== "") return [at + match[0].length, make(match)];
  }
  return undefined;
}
