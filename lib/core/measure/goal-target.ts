import { pattern, patternWith } from "../lexicon/read-lexicon";
import type { Measure } from "./goal-point";
import { NUMBER, numberOf, readSessions, type SessionCriterion } from "./session-criterion";

/** What a goal's points have to reach. */
export interface GoalTarget {
  /** In the unit of the points' values: percent, seconds, feet, times. */
  value: number;
  /** Whether values from this one up reach the target, or values down to it. */
  direction: "up" | "down";
  /** In how many of how many sessions in a row; absent where the goal does not say. */
  often?: SessionCriterion;
}

/** Dates with a year, and "by 5/30": the numbers around their slash are no count of trials. */
const DATES = patternWith("giu")`
\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b
\b\d{4}-\d{2}-\d{2}\b
\b(?:by|on|before|until|through|from|para el|antes del|hasta el|desde el) \d{1,2}\/\d{1,2}\b
`;
/** Where the student begins: no target. */
const BASELINES = patternWith("giu")`
\b(?:from|baseline(?: of|:)?|currently(?: at)?|desde(?: el| un)?|línea de base(?: de|:)?)\s+(?:a baseline of\s+)?\d{1,3}\s?%?(?=\s|[,;.)]|$)
`;
/** "3/4 of the coat", "2 of 10 minutes": part of something else than trials. */
const OF_TRIALS = patternWith("giu")`
(\d{1,2})\s*(?:\/|out of|of|de(?: cada)?)\s*(\d{1,2})\b(?!\s*(?:%|minutes?|min\b|seconds?|hours?|inch(?:es)?|minutos?|segundos?|horas?|of (?:the|a|an|his|her|their) (?!time|trials|opportunities|attempts)))
`;
const PERCENTS = /(\d{1,3})\s*(?:%|percent\b|por ciento\b)/giu;
const AT_MOST = pattern`
\b(?:fewer|less|no more|not more|no greater) than\b
\bat most\b
\b(?:under|below)\b
\b(?:no )?m[áa]s de\b
\bmenos de\b
\bcomo máximo\b
`;
/** What helps the student, or what goes wrong in a trial: "with fewer than 2 prompts" is a condition. */
const CONDITIONS = patternWith("giu")`
\b(?:with|given|using|con)\s+(?:(?:no|not)\s+)?(?:(?:fewer|less|more)\s+than|at most|up to|más de|menos de)\s+\w+\s+(?:\w+\s+){0,3}?(?:cues?|prompts?|reminders?|errors?|redirections?|assists?|apoyos?|ayudas?|errores|recordatorios?)\b
\b(?:with|given|con)\s+\d+\s*(?:-\s*\d+\s+)?(?:\w+\s+){0,2}?(?:cues?|prompts?|reminders?|errors?|redirections?|assists?|apoyos?|ayudas?|errores|recordatorios?)\b
`;

/** Whether a goal measured in this way asks for more or for less. */
export function goalDirection(goalText: string, measure: Measure): GoalTarget["direction"] {
  return goalTarget(goalText, measure)?.direction ?? (isLessAsked(goalText, measure) ? "down" : "up");
}

/**
 * Finds what a goal asks for in its own words, in the unit of a measure: "4 of 5 trials", "90 % accuracy in 4 of 5
 * sessions", "for 10 minutes", "fewer than 3 times". Undefined where they name no target or more than one.
 */
export function goalTarget(goalText: string, measure: Measure): GoalTarget | undefined {
  const text = goalText.replace(DATES, " ").replace(BASELINES, " ").replace(CONDITIONS, " ");
  const { often, rest } = readSessions(text);
  const found = targetIn(rest, measure);
  return found && often ? { ...found, often } : found;
}

function targetIn(text: string, measure: Measure): GoalTarget | undefined {
  switch (measure) {
    case "trials":
    case "steps":
      return percentIn(text);
    case "duration":
      return durationIn(text);
    case "count":
      return countIn(text);
    case "rate":
      return only([...text.matchAll(RATES)].map(([, rate]) => up(Number(rate))));
    case "distance":
      return only([...text.matchAll(FEET)].map(([, feet]) => up(Number(feet))));
    case "cue-level":
    case "rubric":
      return undefined;
  }
}

const up = (value: number): GoalTarget => ({ value, direction: "up" });
const down = (value: number): GoalTarget => ({ value, direction: "down" });

/** The one target that is named, even more than once; undefined where several differ. */
function only(found: readonly GoalTarget[]): GoalTarget | undefined {
  const [first] = found;
  return found.every(({ value, direction }) => value === first?.value && direction === first.direction)
    ? first
    : undefined;
}

/** A share of trials or steps that is to be reached at least. */
function percentIn(text: string): GoalTarget | undefined {
  if (AT_MOST.test(text.toLowerCase())) return undefined;
  const trials = [...text.matchAll(OF_TRIALS)]
    .map(([, correct, total]) => ({ correct: Number(correct), total: Number(total) }))
    .filter(({ correct, total }) => total > 0 && correct <= total)
    .map(({ correct, total }) => (100 * correct) / total);
  const percents = [...text.matchAll(PERCENTS)]
    .map(([, percent]) => Number(percent))
    .filter((percent) => percent >= 1 && percent <= 100);
  return only([...trials, ...percents].map(up));
}

const RATES = /(\d{1,3})\s+(?:\p{L}+\s+){0,2}?(?:per|a|por) (?:minute|minuto)\b/giu;
const FEET = /(\d{1,4})\s*-?\s*(?:feet|foot|ft|pies)\b/giu;
const FOR_SO_LONG = patternWith("giu")`
\b(?:for|durante)\s+(?:(?:at least|a minimum of|up to|al menos|por lo menos)\s+)?(\d{1,3})\s*-?\s*(minutes?|min|minutos?|seconds?|sec|segundos?)\b
`;
const WITHIN = patternWith("giu")`
\b(?:in (?:less than|under)|in no more than|en menos de|en no más de)\s+(\d{1,3})\s*(minutes?|min|minutos?|seconds?|sec|segundos?)\b
`;
const secondsOf = (count: string, unit: string): number => Number(count) * (/^m/iu.test(unit) ? 60 : 1);

function durationIn(text: string): GoalTarget | undefined {
  const least = [...text.matchAll(FOR_SO_LONG)].map(([, count, unit]) => up(secondsOf(count!, unit!)));
  const most = [...text.matchAll(WITHIN)].map(([, count, unit]) => down(secondsOf(count!, unit!)));
  return only([...least, ...most]);
}

const THINGS = String.raw`(?:\s+(?:times?|veces)\b|\s+\p{L}+(?:\s+\p{L}+){0,2}?\s+(?:per|a|each|por|al|during|durante)\b)`;
const FEWER_THAN = new RegExp(String.raw`\b(?:fewer than|less than|menos de)\s+${NUMBER}${THINGS}`, "giu");
const NO_MORE_THAN = new RegExp(
  String.raw`\b(?:no more than|not more than|at most|no más de|como máximo)\s+${NUMBER}${THINGS}`,
  "giu",
);
const REDUCED_TO = new RegExp(
  String.raw`\b(?:reduce|decrease|reducir|reducirá|disminuir|disminuirá)\b[^.;]*?\b(?:to|a)\s+${NUMBER}(?:\s+or (?:fewer|less)|\s+o menos)?${THINGS.replace(String.raw`\s+\p{L}+(?:`, String.raw`(?:`)}`,
  "giu",
);
const SO_OFTEN = new RegExp(String.raw`(?<!\d\s?(?:-|to|or|a|o)\s?)\b${NUMBER}\s+(?:times|veces)\b`, "giu");

function countIn(text: string): GoalTarget | undefined {
  const most = [
    ...[...text.matchAll(FEWER_THAN)].map(([, count]) => numberOf(count!) - 1),
    ...[...text.matchAll(NO_MORE_THAN)].map(([, count]) => numberOf(count!)),
    ...[...text.matchAll(REDUCED_TO)].map(([, count]) => numberOf(count!)),
  ].map(down);
  if (most.length > 0) return only(most);
  if (isLessAsked(text, "count")) return undefined;
  return only([...text.matchAll(SO_OFTEN)].map(([, count]) => up(numberOf(count!))));
}

const LESS = patternWith("iu")`
\b(?:reduce|decrease|lower|reducir|reducirá|disminuir|disminuirá)\b
\b(?:fewer|no more|not more) than\b
\bat most\b
\bor fewer\b
\b(?:menos de|no más de|como máximo)\b
`;
const FASTER = patternWith("iu")`
\b(?:reduce|decrease|shorten|reducir|reducirá|disminuir|disminuirá)\b
\bin (?:less than|under|no more than) \d
\ben (?:menos|no más) de \d
`;

/** Trials, steps, levels of cues and distances only ever count what is right. */
function isLessAsked(text: string, measure: Measure): boolean {
  if (measure === "count" || measure === "rate") return LESS.test(text.replace(CONDITIONS, " "));
  return measure === "duration" && FASTER.test(text);
}
