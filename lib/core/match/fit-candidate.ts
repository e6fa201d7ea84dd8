import type { GoalReading } from "../goals/goal-reading";
import type { GradeBand } from "../goals/grade-band";
import type { RoutineKind } from "../lexicon/routine-kinds";
import type { SkillArea } from "../lexicon/skill-areas";
import type { RoutineCandidate } from "./goal-match";
import { scoreKind, type KindFit } from "./score-kind";
import { sharesWord, titleOverlap } from "./title-overlap";

const SECOND_KIND_SHARE = 0.9;
/**
 * Subtracted for each further kind of a title: of two titles that fit equally well, the one with a single kind comes
 * first.
 */
const COMPOSITE_COST = 0.12;
/** Added where the title uses the goal's own word for its moment: "in group debate" and "English 10 - debate". */
const LITERAL_BONUS = 1;

const BATHROOM_AREAS = new Set<SkillArea>(["toileting", "hygiene", "dressing", "transfers"]);
const BATHROOM_WORDS = /toilet|bathroom|restroom|pants|potty|bano|inodoro|grab bar|commode|wipe|underwear|diaper/;
/** Words of what is done at the sink: a goal with them may use the bathroom, whatever skill was read. */
const SINK_WORDS = /tooth|teeth|brush|dientes|cepill|flush|wash|lava|soap|jabon|deodorant|menstrual|changing bench/;
const REST_WORDS = /\b(?:rest time|nap|naptime|siesta|quiet time|relax|cot)\b/;
/** A routine with the best fit among its kinds. */
export interface Fitted {
  candidate: RoutineCandidate;
  fit: KindFit;
  score: number;
  confidence: number;
}

/** Weights a recognition by its confidence: a fairly sure one counts in full, a guess less. */
function trust(confidence: number): number {
  return confidence >= 0.7 ? 1 : 0.6 + 0.4 * (confidence / 0.7);
}

const SHORT_MINUTES = 10;
const LONG_MINUTES = 25;

/**
 * Gives a small bonus to longer routines, which decides between equal fits: a few minutes are hardly worth the walk.
 */
function lengthBonus({ durationMinutes }: RoutineCandidate): number {
  if (durationMinutes === undefined) return 0;
  if (durationMinutes < SHORT_MINUTES) return -0.2;
  return durationMinutes >= LONG_MINUTES ? 0.1 : 0;
}

/** Allows the bathroom only to goals about what is done there, for privacy, and rest only to goals about rest. */
export function isAllowed(kind: RoutineKind, reading: GoalReading): boolean {
  if (kind === "rest") return REST_WORDS.test(reading.words.stream);
  if (kind !== "toileting_hygiene") return true;
  const area = reading.skills[0]?.area;
  if (area === "toileting" || area === "hygiene") return true;
  return area !== undefined && BATHROOM_AREAS.has(area) && BATHROOM_WORDS.test(reading.words.stream);
}

/** True for a goal that speaks of the bathroom or of what is done there. */
export function speaksOfBathroom({ words: { stream } }: GoalReading): boolean {
  return BATHROOM_WORDS.test(stream) || SINK_WORDS.test(stream);
}

export type FitOf = (kind: RoutineKind) => KindFit | undefined;

/** Returns a cached scorer, so that each kind is scored once per goal: a class has more titles than kinds. */
export function fitsOf(reading: GoalReading, band: GradeBand): FitOf {
  const known = new Map<RoutineKind, KindFit | undefined>();
  return (kind) => {
    if (!known.has(kind)) known.set(kind, scoreKind(reading, kind, band));
    return known.get(kind);
  };
}

/** Scores a routine by rule; undefined when no part of the goal fits it, or it is not allowed. */
export function fitCandidate(candidate: RoutineCandidate, reading: GoalReading, fitOf: FitOf): Fitted | undefined {
  let best: Fitted | undefined;
  for (const [at, { kind, confidence }] of candidate.recognition.kinds.entries()) {
    // One forbidden kind forbids the whole title.
    if (!isAllowed(kind, reading)) {
      if (at === 0) return undefined;
      continue;
    }
    const fit = fitOf(kind);
    if (!fit) continue;
    const score = fit.score * trust(confidence) * (at === 0 ? 1 : SECOND_KIND_SHARE);
    if (!best || score > best.score) best = { candidate, fit, score, confidence };
  }
  if (!best) return undefined;
  const others = candidate.recognition.kinds.length - 1;
  best.score += titleOverlap(reading.words, candidate.title) + lengthBonus(candidate) - COMPOSITE_COST * others;
  if (best.fit.setting && sharesWord(best.fit.setting.phrase, candidate.title)) best.score += LITERAL_BONUS;
  return best;
}
