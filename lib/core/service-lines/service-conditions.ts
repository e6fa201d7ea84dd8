import { alternatives, patternWith } from "../lexicon/read-lexicon";
import {
  ALWAYS,
  CONDITION,
  MASTERY,
  MET_LATER,
  OTHER_MATTER,
  REACHED,
  UNTIL_DONE,
} from "../lexicon/readers/service-condition-words";
import { findDates } from "./date-words";
import { MONTH_NAME } from "./month-names";

const IS_ALWAYS = new RegExp(`^${ALWAYS}`, "iu");

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

const GOAL = /\b(?:goals?|objectives?|benchmarks?|targets?|criteri\w+|metas?|objetivos?)\b/iu;

/** True for words that say what is reached: a goal met, 90 %, independence. */
export const isReached = (text: string): boolean => MASTERY.test(text) || (GOAL.test(text) && REACHED.test(text));

/** An end: it depends on something where no full date is in it. */
const UNTIL = new RegExp(String.raw`(?<![\p{L}\d])(?:until|till?|hasta (?:que )?)\s*(?=[\p{L}\d])`, "giu");

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
