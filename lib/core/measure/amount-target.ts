import { alternatives, patternWith } from "../lexicon/read-lexicon";
import type { Measure } from "./goal-point";
import { NUMBER, numberOf } from "./session-criterion";
import { atLeast, atMost, soleTarget, type GoalTarget } from "./target";

const WHAT_HELPS = alternatives`
cues?
prompts?
reminders?
errors?
redirections?
assists?
apoyos?
ayudas?
errores
recordatorios?
`;
/** What helps the student, or what goes wrong in a trial: "with fewer than 2 prompts" is a condition. */
export const CONDITIONS = patternWith("giu")`
\b(?:with|given|using|con)\s+(?:(?:no|not)\s+)?(?:
 (?:fewer|less|more)\s+than
 at most
 up to
 más de
 menos de
)\s+\w+\s+(?:\w+\s+){0,3}?(?:${WHAT_HELPS})\b
\b(?:with|given|con)\s+\d+\s*(?:-\s*\d+\s+)?(?:\w+\s+){0,2}?(?:${WHAT_HELPS})\b
`;

const RATES = /(\d{1,3})\s+(?:\p{L}+\s+){0,2}?(?:per|a|por) (?:minute|minuto)\b/giu;
const FEET = /(\d{1,4})\s*-?\s*(?:feet|foot|ft|pies)\b/giu;
/** So many a minute. */
export const rateTarget = (text: string): GoalTarget | undefined =>
  soleTarget([...text.matchAll(RATES)].map(([, rate]) => atLeast(Number(rate))));

/** So many feet. */
export const distanceTarget = (text: string): GoalTarget | undefined =>
  soleTarget([...text.matchAll(FEET)].map(([, feet]) => atLeast(Number(feet))));

const TIME_UNITS = "minutes?|min|minutos?|seconds?|sec|segundos?";
const FOR_SO_LONG = patternWith("giu")`
\b(?:for|durante)\s+(?:(?:at least|a minimum of|up to|al menos|por lo menos)\s+)?(\d{1,3})\s*-?\s*(${TIME_UNITS})\b
`;
const WITHIN = patternWith("giu")`
\b(?:in (?:less than|under)|in no more than|en menos de|en no más de)\s+(\d{1,3})\s*(${TIME_UNITS})\b
`;
const secondsOf = (count: string, unit: string): number => Number(count) * (/^m/iu.test(unit) ? 60 : 1);

/** The time that something lasts at least, or is done in, in seconds. */
export function durationTarget(text: string): GoalTarget | undefined {
  const least = [...text.matchAll(FOR_SO_LONG)].map(([, count, unit]) => atLeast(secondsOf(count!, unit!)));
  const most = [...text.matchAll(WITHIN)].map(([, count, unit]) => atMost(secondsOf(count!, unit!)));
  return soleTarget([...least, ...most]);
}

const IN_WHICH_TIME = String.raw`(?:\s+\p{L}+){0,2}?\s+(?:per|a|each|por|al|during|durante)\b`;
/** What is counted: "3 times", "3 outbursts per day". */
const THINGS = String.raw`(?:\s+(?:times?|veces)\b|\s+\p{L}+${IN_WHICH_TIME})`;
/** The same where "2 per day" needs no thing. */
const THINGS_OR_NONE = String.raw`(?:\s+(?:times?|veces)\b|${IN_WHICH_TIME})`;
const FEWER_THAN = new RegExp(String.raw`\b(?:fewer than|less than|menos de)\s+${NUMBER}${THINGS}`, "giu");
const NO_MORE_THAN = new RegExp(
  String.raw`\b(?:no more than|not more than|at most|no más de|como máximo)\s+${NUMBER}${THINGS}`,
  "giu",
);
const REDUCED_TO = patternWith("giu")`
\b(?:
 reduce
 decrease
 reducir
 reducirá
 disminuir
 disminuirá
)\b[^.;]*?\b(?:to|a)\s+${NUMBER}(?:\s+or (?:fewer|less)|\s+o menos)?${THINGS_OR_NONE}
`;
const SO_OFTEN = new RegExp(String.raw`(?<!\d\s?(?:-|to|or|a|o)\s?)\b${NUMBER}\s+(?:times|veces)\b`, "giu");

/** How often something happens: at most, at least. */
export function countTarget(text: string): GoalTarget | undefined {
  const most = [
    ...[...text.matchAll(FEWER_THAN)].map(([, count]) => numberOf(count!) - 1),
    ...[...text.matchAll(NO_MORE_THAN)].map(([, count]) => numberOf(count!)),
    ...[...text.matchAll(REDUCED_TO)].map(([, count]) => numberOf(count!)),
  ].map(atMost);
  if (most.length > 0) return soleTarget(most);
  if (isLessAsked(text, "count")) return undefined;
  return soleTarget([...text.matchAll(SO_OFTEN)].map(([, count]) => atLeast(numberOf(count!))));
}

const LESS = patternWith("iu")`
\b(?:reduce|decrease|reducir|reducirá|disminuir|disminuirá)\b
\b(?:will|to) lower\b
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

/**
 * True where a goal wants less of what is counted. Trials, steps, levels of cues and distances only ever count what is
 * right.
 */
export function isLessAsked(text: string, measure: Measure): boolean {
  if (measure === "count" || measure === "rate") return LESS.test(text.replace(CONDITIONS, " "));
  return measure === "duration" && FASTER.test(text);
}
