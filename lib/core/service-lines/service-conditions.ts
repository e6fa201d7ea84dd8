import { alternatives, patternWith } from "../lexicon/read-lexicon";
import { findDates } from "./date-words";
import { MONTH_NAME } from "./month-names";

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
(?=(?:(?:iep\.? )?[\p{L}\d_%’'-]+ ){1,6}?(?:
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

/** Words that make the grant itself depend on what follows them, wherever they are. */
const ALWAYS = alternatives`
(?:
 as long as
 provided that
 contingent (?:up)?on
 pending
 on condition
 siempre y cuando
)\b
`;
const IS_ALWAYS = new RegExp(`^${ALWAYS}`, "iu");

/** What may begin a condition; whether it governs the grant follows from where it is and what it says. */
const CONDITION = patternWith("giu")`
(?<![\p{L}\d])(?:
 ${ALWAYS}
 after (?=\p{L}|\d+ ?%)(?!school\b|that\b|lunch\b|recess\b)
 upon (?!request)
 once ${MET_LATER}
 once (?=(?:[\p{L}\d_%’'-]+ ){0,3}(?:goals?|objectives?|mastery)\b)
 when(?:ever)? ${NO_CONDITION}
 if ${NO_CONDITION}
 depend(?:s|ing|ent) (?:up)?on\b
 al (?:lograr|alcanzar|cumplir|dominar|llegar|completar|superar|terminar)\w*
 cuando ${NO_CONDITION}
 si ${NO_CONDITION}(?=(?:la|el|las|los|ella|no|hay|logra\w*|cumple\w*|alcanza\w*|mejora\w*|asiste\w*|domina\w*)\b)
 una vez que\b
 despu[eé]s de\b
 tras (?=\p{L})
 siempre que\b
 mientras\b
)
`;

/** Matches words that negate the condition behind them: "except when", "not pending", "even if". */
export const NEGATED = patternWith("iu")`
(?<!\p{L})(?:
 except(?:ions?|ing)?
 excluding
 other than
 unless
 not
 no longer
 nothing
 none
 never
 even
 regardless
 salvo
 except[ou]\p{L}*
 menos
 aun
 aunque
)(?: [\p{L}]+){0,2}[ (]*$
`;

/** Matches what a condition behind it can apply to instead of the amount: "discharge upon mastery". */
const OTHER_MATTER = patternWith("iu")`
(?<!\p{L})(?:
 discharg\w+
 dismiss\w*
 exit\w*
 discontinu\w+
 graduat\w+(?! (?:back |down |over )?to\b)
 re-?eval\w*
 eval\w*
 review\w*
 reconven\w*
 reconsider\w*
 consider\w*
 schedul\w+
 make ?-?up
 alta
 egres\w+
 reevalu\w+
 revis\w+
)(?!\p{L})
`;

const GOAL = /\b(?:goals?|objectives?|benchmarks?|targets?|criteri\w+|metas?|objetivos?)\b/iu;
const REACHED = patternWith("iu")`
\b(?:
 met
 meets?
 meeting
 master\w*
 achiev\w+
 attain\w+
 reach\w*
 complet\w+
 done
 finished
 passed
 logr\w+
 alcan[cz]\w+
 cumpl\w+
 domin\w+
 super\w+
)
`;
/** Matches words for mastery or a team decision, which change the grant. */
const MASTERY = patternWith("iu")`
(?:
 \d+ ?%
 \b(?:
  mastery
  mastered
  masters
  mastering
  criteri(?:a|on)
  improv(?:es|ed|ement)
  demonstrates?
  re-?eval\w*
  consents?
  discharged?
  dismissal
  (?:meets|met|meeting|achieves|reaches) (?:it|them|this|these|both|all|criteri\w+)\b
  independ\w+(?! (?:work|reading|writing|practice|seat|study|center|time)\w*)(?<!trabajo independ\w+)
  al (?:lograr|alcanzar|cumplir|dominar|completar|superar)
  logr[ea]\w*
  mejor[ea]\w*
  consentimiento
 )
)
`;

/** True for words that say what is reached: a goal met, 90 %, independence. */
export const isReached = (text: string): boolean => MASTERY.test(text) || (GOAL.test(text) && REACHED.test(text));

/** An end: it depends on something where no full date is in it. */
const UNTIL = new RegExp(String.raw`(?<![\p{L}\d])(?:until|till?|hasta (?:que )?)\s*(?=[\p{L}\d])`, "giu");

/** "until she types alone", "hasta escribir sola": what the student does then. */
const UNTIL_DONE = patternWith("iu")`
^(?:
 (?:she|he|they) \p{L}
 (?:the |el |la )?(?:student|child|alumn[oa]|estudiante|niñ[oa]) \p{L}
 (?:él|ella) \p{L}
 (?!ayer|lugar)\p{L}{2,}[aei]r(?:l[aeo]s?|se)?(?!\p{L})
)
`;

/** What ends with the day or the year, whatever the student has learned. */
export const SCHOOL_TIME = patternWith("iu")`
(?<!\p{L})(?:
 class(?:es)?
 bell
 bus(?:es)?
 school
 lunch
 recess
 dismissal
 year
 semester
 trimester
 break
 clases?
 timbre
 autob[uú]s
 escuela
 almuerzo
 recreo
 año
 semestre
 trimestre
 vacaciones
)(?!\p{L})
`;

/** Finds an end that depends on something: "until goal 2 is met", not "until re-evaluation on 5/1/2027". */
function findUntil(text: string): RegExpExecArray | undefined {
  return [...text.matchAll(UNTIL)].find(({ index, 0: { length } }) => {
    const [clause = ""] = text.slice(index + length).split(/[,;]|\b(?:then|luego)\b/iu);
    if (findDates(clause).length > 0) return GOAL.test(clause) && REACHED.test(clause);
    const isThatMet = /que\s*$/iu.test(text.slice(index, index + length)) || UNTIL_DONE.test(clause);
    if (isThatMet && !SCHOOL_TIME.test(clause)) return true;
    const isMet = new RegExp(`^${MET_LATER}`, "iu").test(clause);
    return isMet || isReached(clause) || (GOAL.test(clause) && !/\d{1,2}\/\d/.test(clause));
  });
}

/** Finds the condition that governs the grant of a stretch. */
function findCondition(text: string, isStep: boolean): RegExpExecArray | undefined {
  return [...text.matchAll(CONDITION)].find(({ index }) => {
    const [before, led] = [text.slice(0, index), text.slice(index)];
    if (NEGATED.test(before)) return false;
    // "2x/wk. If absent, make up.": another sentence than the one that grants.
    const own = before.slice(before.search(/\.\s+\p{Lu}[^.]*$/u) + 1);
    const isLeading = !/\d/.test(own);
    const [, condition, behind] = isLeading ? endOfFirst(led) : [led, led, ""];
    const isOfGrant = isLeading ? /\S/.test(behind) || !/\d/.test(before) : !OTHER_MATTER.test(own);
    if (isLeading && OTHER_MATTER.test(own)) return false;
    return isOfGrant && (isStep || IS_ALWAYS.test(led) || isReached(condition));
  });
}

/** Words an end as the condition of what follows it: "until goal 2 is met" as "once goal 2 is met". */
export const onceMet = (until: string): string =>
  until
    .replace(/^hasta que\s+/iu, "cuando ")
    .replace(/^hasta\s+(?=\p{L}{2,}[aei]r(?:l[aeo]s?|se)?(?!\p{L}))/iu, "al ")
    .replace(/^hasta\s+/iu, "tras ")
    .replace(/^(?:until|till?)\s+(?=(?:\d+ ?% )?(?:mastery|re-?eval|discharge|dismissal|consent)\w*)/iu, "upon ")
    .replace(/^(?:until|till?)\s+/iu, "once ");

/** What a stretch of a text says of a service and on what that depends. */
export interface ConditionalWords {
  /** The stretch without its condition. */
  words: string;
  /** On what the stretch depends, as written: "after 90 % on two probes". */
  condition?: string;
  /** On what its end depends, as written: "until goal 2 is met". */
  until?: string;
}

/** True for words that begin with a condition that is reached, or with an end that depends on something. */
export const beginsWithCondition = (text: string): boolean =>
  (findCondition(text, false)?.index === 0 || findUntil(text)?.index === 0) && !IS_GOAL.test(text);

/** "When given a model, Ava will copy": the words of a goal. */
const IS_GOAL = /(?<!\p{L})(?:will|shall|podr[aá]|\p{L}+r[aá]n?)(?!\p{L})/iu;

/** True for words of a goal: who will do something. */
export const saysWhoWill = (text: string): boolean => IS_GOAL.test(text);

/** An amount as it can follow a condition without a comma: "if attendance improves 2x weekly". */
export const AMOUNT = /\d+ ?(?:x\b|x ?\d|min|m\b|hrs?\b|hours?|times? (?:per|a|each)|veces|\/ ?(?:wk|week|mo|sem))/iu;

/**
 * Parts the words of a stretch that grant a service from those on which it depends. A condition goes on to the end of
 * the stretch, or, where it comes first, to its comma or to the amount behind it.
 * @param isStep true where the stretch takes the place of the one before: then each condition is one of the grant
 */
export function partCondition(stretch: string, isStep = false): ConditionalWords {
  const until = findUntil(stretch);
  const found = findCondition(stretch, isStep);
  if (until && (!found || until.index <= found.index)) return cut(stretch, until.index, "until");
  return found ? cut(stretch, found.index, "condition") : { words: stretch };
}

function cut(stretch: string, at: number, kind: "condition" | "until"): ConditionalWords {
  const before = stretch.slice(0, at).replace(/[\s,;:(–—-]+$/u, "");
  const rest = stretch.slice(at);
  const isFirst = !/\d/.test(before);
  const [, led, behind] = isFirst ? endOfFirst(rest) : [rest, rest, ""];
  const text = tidy(led);
  return { words: `${before} ${behind}`.trim(), [kind]: text };
}

/** Finds where a condition ends that comes first: [whole, condition, what follows it]. */
function endOfFirst(rest: string): readonly [string, string, string] {
  const comma = /[,:]\s+(?=\S)/u.exec(rest);
  if (comma) return [rest, rest.slice(0, comma.index), rest.slice(comma.index + comma[0].length)];
  const amount = AMOUNT.exec(rest);
  return amount ? [rest, rest.slice(0, amount.index), rest.slice(amount.index)] : [rest, rest, ""];
}

/** Drops blanks and the marks behind the last word. */
export const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .replace(/[\s,;:.)–—-]+$/u, "")
    .trim();

const DAY_OF_MONTH = alternatives`
(?:
 (?:${MONTH_NAME})\.? \d{1,2}(?:st|nd|rd|th)?
 \d{1,2} de (?:${MONTH_NAME})
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
