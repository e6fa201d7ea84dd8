import { patternWith } from "../lexicon/read-lexicon";
/** The ways in which a goal's progress is taken in a session. */
export const MEASURES = ["trials", "steps", "cue-level", "rubric", "count", "rate", "duration", "distance"] as const;
export type Measure = (typeof MEASURES)[number];

/** How much help the student needed, the least first. */
export const CUE_LEVELS = ["independent", "gesture", "verbal", "partial-physical", "full-physical"] as const;
export type CueLevel = (typeof CUE_LEVELS)[number];

export const MAX_RUBRIC = 4;

/** What she took of one goal in one session. */
export type GoalPoint =
  | { measure: "trials"; correct: number; total: number; cued: boolean }
  | { measure: "steps"; independent: number; total: number }
  | { measure: "cue-level"; level: CueLevel }
  | { measure: "rubric"; score: number }
  | { measure: "count"; count: number }
  | { measure: "rate"; count: number; minutes: number }
  | { measure: "duration"; seconds: number }
  | { measure: "distance"; feet: number };

/** How a goal is measured unless she chooses another way; `total` of trials or steps. */
export interface ProposedMeasure {
  measure: Measure;
  total: number;
}

const DEFAULT_TOTAL = 5;
const MAX_TOTAL = 20;

const OF_TRIALS = patternWith("iu")`
(\d{1,2})\s*(?:\/|of|out of|de(?: cada)?)\s*(\d{1,2})\s*(?:
 consecutive\x20
 random\x20
 trials
 opportunities
 attempts
 times
 oportunidades
 intentos
 ensayos
 veces
)
`;
const STEPS = /(\d{1,2})?\s*(?:-?\s*steps?\b|pasos\b)/iu;

/** "fewer than 3 times", "4 times per day", "reduce outbursts to 2 per day". */
const COUNTS = patternWith("iu")`
\b(?:fewer|less|no more|not more) than (?:\d{1,2}|one|two|three|four|five) times\b
\b(?:\d{1,2}|one|two|three|four|five) times (?:per|a|each|during) (?!minute)
\b(?:reduce|decrease)\b[^.;]* to (?:
 \d{1,2}
 one
 two
 three
 four
 five
) (?:or (?:fewer|less) )?(?:times )?(?:per|a|each) (?!minute)
\b(?:menos|no más) de (?:\d{1,2}|un|una|dos|tres|cuatro|cinco) veces\b
\b(?:\d{1,2}|una|dos|tres|cuatro|cinco) veces (?:por|al|durante) (?!minuto)
`;

/** Signs of a measure in a goal's words, the most telling first. */
const SIGNS: readonly [Measure, RegExp][] = [
  ["rate", /\bper minute\b|\bpor minuto\b|\bwpm\b|\bletters per\b/iu],
  ["distance", /\b\d+\s*(?:feet|foot|ft|yards?|meters?|pies|metros)\b/iu],
  ["trials", OF_TRIALS],
  ["count", COUNTS],
  ["rubric", /\brubric\b|\brúbrica\b|\bscale of\b|\bescala de\b/iu],
  ["steps", /\bsteps? of (?:the|a)\b|\b(?:task analysis|multi-?step|pasos de)\b/iu],
  ["duration", /\bfor (?:at least )?\d+\s*(?:minutes?|seconds?)\b|\bdurante \d+\s*(?:minutos?|segundos?)\b/iu],
  ["trials", /\d{1,3}\s*%|\bpercent\b|\baccuracy\b|\bpor ciento\b|\bprecisión\b/iu],
  ["cue-level", /\b(?:cues?|prompts?|assist(?:ance)?|independent(?:ly)?|apoyos?|ayuda|independiente)\b/iu],
];

/**
 * Proposes how a goal is measured from its own words: "4 of 5 trials", "for 10 minutes", "3 steps". Trials of five
 * where they say nothing: the most common way.
 */
export function proposeMeasure(goalText: string): ProposedMeasure {
  const measure = SIGNS.find(([, sign]) => sign.test(goalText))?.[0] ?? "trials";
  const total = measure === "steps" ? STEPS.exec(goalText)?.[1] : OF_TRIALS.exec(goalText)?.[2];
  const known = Number(total ?? DEFAULT_TOTAL);
  return { measure, total: known >= 1 && known <= MAX_TOTAL ? known : DEFAULT_TOTAL };
}

/** Gives the measure of a point, to propose it for the next session. */
export const measureOf = (point: GoalPoint): ProposedMeasure => ({
  measure: point.measure,
  total: "total" in point ? point.total : DEFAULT_TOTAL,
});

/**
 * Converts a point to a number that can be compared within its measure: percent of trials and steps, else its own unit.
 */
export function valueOf(point: GoalPoint): number {
  switch (point.measure) {
    case "trials":
      return (100 * point.correct) / point.total;
    case "steps":
      return (100 * point.independent) / point.total;
    case "cue-level":
      return CUE_LEVELS.length - 1 - CUE_LEVELS.indexOf(point.level);
    case "rubric":
      return point.score;
    case "count":
      return point.count;
    case "rate":
      return point.count / point.minutes;
    case "duration":
      return point.seconds;
    case "distance":
      return point.feet;
  }
}
