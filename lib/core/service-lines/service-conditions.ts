import { alternatives, patternWith } from "../lexicon/read-lexicon";
import { findDates } from "./date-words";

/** What follows "after", "until" and "upon" where they name a condition instead of a day or a time of day. */
const ACHIEVED = alternatives`
(?:
 \d+ ?%
 (?:(?:the|an?|his|her|their|iep|all|both|la|el|las|los|sus?) )?(?:
  goals?\b
  mastery
  mastering
  meeting
  met\b
  reaching
  achiev\w+
  attain\w+
  complet\w+
  demonstrat\w+
  passing
  criteri\w+
  independen\w+
  consistent\w*
  (?:re-?)?eval\w*
  discharge
  dismissal
  parents? (?:agree|consent)
  (?:she|he|they|student|child)\b
  metas?\b
  lograr\w*
  alcanzar\w*
  cumplir\w*
  dominar\w*
  superar\w*
  independ\w+
  dominio
  (?:estudiante|alumn[oa])\b
 )
)
`;

/** Words that are no condition of their own but an open amount, or a place and time: "when needed", "if available". */
const NO_CONDITION = alternatives`
(?! ?(?:
 (?:needed|necessary|appropriate|possible|available|scheduled)
 (?:es|sea|fuera) necesario
 se necesit\w+
 (?:in|at|on|during)\b
 en (?:el|la)\b
))
`;

/** "once goal 1 is met" is a condition; "once a week" is not. */
const MET_LATER = alternatives`
(?=(?:[\p{L}\d_%’']+ ){1,6}?(?:
 is
 are
 has
 have
 can
 meets?
 masters?
 reaches
 achieves
 shows?
 demonstrates?
 met
 mastered
)\b)
`;

/** What begins a condition. */
const CONDITION = patternWith("iu")`
(?<![\p{L}\d])(?:
 after ${ACHIEVED}
 upon (?!request)
 once ${MET_LATER}
 when(?:ever)? ${NO_CONDITION}
 if ${NO_CONDITION}
 unless\b
 as long as\b
 provided that\b
 contingent (?:up)?on\b
 depend(?:s|ing|ent) (?:up)?on\b
 pending\b
 on condition\b
 al (?:lograr|alcanzar|cumplir|dominar|llegar|completar|superar|terminar)\w*
 cuando ${NO_CONDITION}
 si ${NO_CONDITION}(?=(?:la|el|las|los|ella|no|hay|logra\w*|cumple\w*|alcanza\w*|mejora\w*|asiste\w*|domina\w*)\b)
 una vez que\b
 despu[eé]s de ${ACHIEVED}
 tras ${ACHIEVED}
 siempre (?:y cuando|que)\b
 mientras\b
 a menos que\b
)
`;

/** An end that depends on something: what comes then waits for it. */
const UNTIL = new RegExp(String.raw`(?<![\p{L}\d])(?:until|till?|hasta (?:que )?)\s*(?=${ACHIEVED})`, "iu");

/** What a stretch of a text says of a service and on what that depends. */
export interface ConditionalWords {
  /** The stretch without its condition. */
  words: string;
  /** On what the stretch depends, as written: "after 90 % on two probes". */
  condition?: string;
  /** On what its end depends, as written: "until goal 2 is met". */
  until?: string;
}

/** True when a text makes a service, or its end, depend on something. */
export const isConditional = (text: string): boolean => CONDITION.test(text) || UNTIL.test(text);

/** True for words that begin with a condition. */
export const beginsWithCondition = (text: string): boolean =>
  CONDITION.exec(text)?.index === 0 || UNTIL.exec(text)?.index === 0;

/** An amount as it can follow a condition without a comma: "if attendance improves 2x weekly". */
const AMOUNT = /\d+ ?(?:x\b|x ?\d|min|m\b|hrs?\b|hours?|times? (?:per|a|each)|veces|\/ ?(?:wk|week|mo|sem))/iu;

/**
 * Parts the words of a stretch that grant a service from those on which it depends. A condition goes on to the end of
 * the stretch, or, where it comes first, to its comma or to the amount behind it.
 */
export function partCondition(stretch: string): ConditionalWords {
  const until = UNTIL.exec(stretch);
  const found = CONDITION.exec(stretch);
  if (until && (!found || until.index <= found.index)) return cut(stretch, until.index, "until");
  return found ? cut(stretch, found.index, "condition") : { words: stretch };
}

function cut(stretch: string, at: number, sort: "condition" | "until"): ConditionalWords {
  const before = stretch.slice(0, at).replace(/[\s,;:(–—-]+$/u, "");
  const rest = stretch.slice(at);
  const isFirst = !/\d/.test(before);
  const [, led, behind] = isFirst ? endOfFirst(rest) : [rest, rest, ""];
  const text = tidy(led);
  return { words: `${before} ${behind}`.trim(), [sort]: text };
}

/** Finds where a condition ends that comes first: [whole, condition, what follows it]. */
function endOfFirst(rest: string): readonly [string, string, string] {
  const comma = /[,:]\s+(?=\S)/u.exec(rest);
  if (comma) return [rest, rest.slice(0, comma.index), rest.slice(comma.index + comma[0].length)];
  const amount = AMOUNT.exec(rest);
  return amount ? [rest, rest.slice(0, amount.index), rest.slice(amount.index)] : [rest, rest, ""];
}

const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .replace(/[\s,;:.)–—-]+$/u, "")
    .trim();

const MONTH = alternatives`
jan(?:uary)?
feb(?:ruary)?
mar(?:ch)?
apr(?:il)?
may
june?
july?
aug(?:ust)?
sept?(?:ember)?
oct(?:ober)?
nov(?:ember)?
dec(?:ember)?
enero
febrero
marzo
abril
mayo
junio
julio
agosto
sep?tiembre
octubre
noviembre
diciembre
`;
const DAY_OF_MONTH = alternatives`
(?:
 (?:${MONTH})\.? \d{1,2}(?:st|nd|rd|th)?
 \d{1,2} de (?:${MONTH})
 \d{1,2}\/\d{1,2}
)
`;
const WITHOUT_YEAR = patternWith("giu")`
\b(?:
 until
 till?
 through
 thru
 ends?
 ending
 from
 starting
 beginning
 hasta
 desde
 a partir de
)(?: el| del)? (?=${DAY_OF_MONTH}(?![\d/]))
`;

/** True when a day that begins or ends a service lacks its year: "until Feb 1, then 1x". */
export function hasDayWithoutYear(text: string): boolean {
  const dates = findDates(text);
  return [...text.matchAll(WITHOUT_YEAR)].some(({ index, 0: word }) => {
    const at = index + word.length;
    return !dates.some(({ from, to }) => from <= at && at < to);
  });
}
