import { patternWith } from "../lexicon/read-lexicon";
import { CONDITIONS, countTarget, distanceTarget, durationTarget, isLessAsked, rateTarget } from "./amount-target";
import type { Measure } from "./goal-point";
import { NUMBER, readSessions } from "./session-criterion";
import { atLeast, soleTarget, type GoalTarget } from "./target";

/** Dates with a year, and "by 5/30": the numbers around their slash are no count of trials. */
const DATES = patternWith("giu")`
\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b
\b\d{4}-\d{2}-\d{2}\b
\b(?:by|on|before|until|through|from|para el|antes del|hasta el|desde el) \d{1,2}\/\d{1,2}\b
`;
/** Where the student begins: no target. */
const BASELINES = patternWith("giu")`
\b(?:
 from
 baseline(?: of|:)?
 currently(?: at)?
 desde(?: el| un)?
 línea de base(?: de|:)?
)\s+(?:a baseline of\s+)?\d{1,3}\s?%?(?=\s|[,;.)]|$)
`;
/** "3/4 of the coat", "2 of 10 minutes": part of something else than trials. */
const OF_TRIALS = patternWith("giu")`
(\d{1,2})\s*(?:\/|out of|of|de(?: cada)?)\s*(\d{1,2})\b(?!\s*(?:
 %
 minutes?
 min\b
 seconds?
 hours?
 inch(?:es)?
 minutos?
 segundos?
 horas?
 of (?:the|a|an|his|her|their) (?!time|trials|opportunities|attempts)
))
`;
const PERCENTS = /(\d{1,3})\s*(?:%|percent\b|por ciento\b)/giu;
/** What is to stay below a number: "under 20 %", "no más de 2". "Under the line" and "más de 80 %" ask for no less. */
const AT_MOST = patternWith("iu")`
\b(?:fewer|less|no more|not more|no greater) than\b
\bat most\b
\b(?:under|below) ${NUMBER}\b
\bno m[áa]s de\b
\bmenos de\b
\bcomo máximo\b
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
      return durationTarget(text);
    case "count":
      return countTarget(text);
    case "rate":
      return rateTarget(text);
    case "distance":
      return distanceTarget(text);
    case "cue-level":
    case "rubric":
      return undefined;
  }
}

/** A share of trials or steps that is to be reached at least. */
function percentIn(text: string): GoalTarget | undefined {
  if (AT_MOST.test(text)) return undefined;
  const trials = [...text.matchAll(OF_TRIALS)]
    .map(([, correct, total]) => ({ correct: Number(correct), total: Number(total) }))
    .filter(({ correct, total }) => total > 0 && correct <= total)
    .map(({ correct, total }) => (100 * correct) / total);
  const percents = [...text.matchAll(PERCENTS)]
    .map(([, percent]) => Number(percent))
    .filter((percent) => percent >= 1 && percent <= 100);
  return soleTarget([...trials, ...percents].map(atLeast));
}
