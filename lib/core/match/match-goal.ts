import { guessReading, readGoal } from "../goals/read-goal";
import type { GoalReading } from "../goals/goal-reading";
import type { SkillArea } from "../lexicon/skill-areas";
import type { RoutineKind } from "../lexicon/routine-kinds";
import type { GoalCase } from "../goals/goal-case";
import type { Abstention, GoalMatch, GoalMatches, MatchCaution, RoutineCandidate } from "./goal-match";
import { gradeBand, type GradeBand } from "../goals/grade-band";
import { momentHints } from "./moment-hints";
import { routinesFor } from "./relation";
import { scoreKind, type KindFit } from "./score-kind";
import { sharesWord, titleOverlap } from "./title-overlap";

const MOST_SHOWN = 3;
const LEAST_SCORE = 1;
const LEAST_SHARE = 0.3;
/** A routine with this score is shown beside a named moment, however high that scores. */
const ALWAYS_SHOWN = 2;
const LEAST_HINT = 0.8;
const SECOND_KIND_SHARE = 0.9;
/**
 * Taken off for each further kind of a title: of two moments that fit alike, the one that is nothing else comes first.
 */
const COMPOSITE_COST = 0.12;
/** "In group debate" and "English 10 - debate": the title uses the goal's own word for its moment. */
const LITERAL_BONUS = 1;
const UNSURE_BELOW = 0.5;

const BATHROOM_AREAS = new Set<SkillArea>(["toileting", "hygiene", "dressing", "transfers"]);
const BATHROOM_WORDS = /toilet|bathroom|restroom|pants|potty|bano|inodoro|grab bar|commode|wipe|underwear|diaper/;
const REST_WORDS = /\b(?:rest time|nap|naptime|siesta|quiet time|relax|cot)\b/;
/** Skills that live in one kind of moment: a weak "possible" elsewhere is no moment at all. */
const MOMENT_BOUND = new Set<SkillArea>([
  "feeding",
  "dressing",
  "toileting",
  "hygiene",
  "belongings",
  "ball_skills",
  "stairs",
  "wheelchair",
  "carrying",
  "community",
  "vocational",
  "gross_motor",
  "play_turns",
  "keyboarding",
  "scissors_tools",
  "walking",
  "life_skills",
  "transitions_skill",
  "balance",
  "social_participation",
  "conversation",
  "visual_motor",
]);

interface Fitted {
  candidate: RoutineCandidate;
  fit: KindFit;
  score: number;
  confidence: number;
}

/** Weighs a recognition: one with some certainty counts in full, a guess counts less. */
function trust(confidence: number): number {
  return confidence >= 0.7 ? 1 : 0.6 + 0.4 * (confidence / 0.7);
}

const SHORT_MINUTES = 10;
const LONG_MINUTES = 25;

/** Puts the longer of two equal fits first; a few minutes are hardly worth a walk. Unknown lengths say nothing. */
function lengthBonus({ durationMinutes }: RoutineCandidate): number {
  if (durationMinutes === undefined) return 0;
  if (durationMinutes < SHORT_MINUTES) return -0.2;
  return durationMinutes >= LONG_MINUTES ? 0.1 : 0;
}

/** Allows the bathroom only to goals about what is done there, for privacy, and rest only to goals about rest. */
function isAllowed(kind: RoutineKind, reading: GoalReading): boolean {
  if (kind === "rest") return REST_WORDS.test(reading.words.stream);
  if (kind !== "toileting_hygiene") return true;
  const area = reading.skills[0]?.area;
  if (area === "toileting" || area === "hygiene") return true;
  return area !== undefined && BATHROOM_AREAS.has(area) && BATHROOM_WORDS.test(reading.words.stream);
}

type FitOf = (kind: RoutineKind) => KindFit | undefined;

/** A class has more titles than kinds: each kind is scored once per goal. */
function fitsOf(reading: GoalReading, band: GradeBand): FitOf {
  const known = new Map<RoutineKind, KindFit | undefined>();
  return (kind) => {
    if (!known.has(kind)) known.set(kind, scoreKind(reading, kind, band));
    return known.get(kind);
  };
}

function fitCandidate(candidate: RoutineCandidate, reading: GoalReading, fitOf: FitOf): Fitted | undefined {
  let best: Fitted | undefined;
  for (const [at, { kind, confidence }] of candidate.recognition.kinds.entries()) {
    // A title that also names a forbidden moment is a forbidden moment.
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

function cautionsOf({ fit, confidence, candidate }: Fitted, reading: GoalReading, band: GradeBand): MatchCaution[] {
  const cautions: MatchCaution[] = [];
  if (confidence < UNSURE_BELOW && candidate.recognition.source === "rules") cautions.push("title-unsure");
  if (fit.kind === "toileting_hygiene" || fit.skill.area === "toileting") cautions.push("privacy");
  if (band === "secondary") cautions.push("peers-watch");
  if (fit.kind === "assembly") cautions.push("once-only");
  if (fit.strength === 1) cautions.push("possible-only");
  if (reading.phase === "modelling") cautions.push("learning-phase");
  return cautions;
}

function toMatch(fitted: Fitted, reading: GoalReading, band: GradeBand): GoalMatch {
  const { candidate, fit, score } = fitted;
  return {
    key: candidate.key,
    kind: fit.kind,
    strength: fit.strength,
    score: Math.round(score * 1000) / 1000,
    reason: {
      code: fit.setting ? "named-setting" : "natural-moment",
      area: fit.skill.area,
      kind: fit.kind,
      goalPhrase: fit.setting?.phrase ?? fit.skill.phrase,
      title: candidate.title,
    },
    cautions: cautionsOf(fitted, reading, band),
  };
}

function askFor(reading: GoalReading, band: GradeBand): RoutineKind[] {
  const named = reading.settings.find(({ only }) => only) ?? reading.settings[0];
  if (named) return named.kinds.slice(0, MOST_SHOWN);
  const cells = [...routinesFor(reading.skills[0]!.area, band)].sort((a, b) => b[1] - a[1]);
  return cells.slice(0, MOST_SHOWN).map(([kind]) => kind);
}

function abstain(reading: GoalReading, candidates: readonly RoutineCandidate[], band: GradeBand): Abstention {
  const areas = reading.skills.map(({ area }) => area);
  const titles = candidates.filter((one) => one.recognition.nonRoutine?.kind === "opaque").map(({ title }) => title);
  if (titles.length > 0) return { voice: "titles-opaque", titles: [...new Set(titles)], areas };
  const goalPhrase = reading.settings.find(({ only }) => only)?.phrase ?? reading.skills[0]!.phrase;
  return { voice: "no-moment", areas, askFor: askFor(reading, band), goalPhrase };
}

/** True when the fits are too weak to propose: a named moment is missing, or the best fit is only just possible. */
function isTooLittle(fitted: readonly Fitted[], reading: GoalReading, opaqueCount: number): boolean {
  const top = fitted[0];
  if (!top || top.score < LEAST_SCORE) return true;
  const wanted = reading.settings.filter(({ only }) => only);
  if (wanted.length > 0 && !fitted.some(({ fit }) => fit.setting) && top.fit.strength < 3) return true;
  if (opaqueCount >= 3 && !top.fit.setting && top.fit.strength < 3) return true;
  const main = reading.skills[0]!;
  return top.fit.strength === 1 && !top.fit.setting && MOMENT_BOUND.has(main.area);
}

const guesses = new WeakMap<GoalReading, GoalReading>();

/** Reads a goal; without a known skill it is still matched when the things it mentions belong to certain moments. */
function readOrGuess(goalCase: GoalCase, band: GradeBand): GoalReading {
  const reading = readGoal(goalCase);
  if (reading.unread !== "no-skill-found") return reading;
  if (Math.max(0, ...momentHints(reading, band).values()) < LEAST_HINT) return reading;
  const guess = guesses.get(reading) ?? guessReading(reading, goalCase);
  guesses.set(reading, guess);
  return guess;
}

/**
 * Matches one goal with the routines of a class. Vetoes first (non-routine titles, bathroom, rest), then the
 * pull-out gate, then named settings and the weighted relation of skills to routines.
 * Gives at most three matches, best first, or an abstention that says why and what to ask.
 */
export function matchGoal(goalCase: GoalCase, candidates: readonly RoutineCandidate[]): GoalMatches {
  const band = gradeBand(goalCase.grade);
  const reading = readOrGuess(goalCase, band);
  if (reading.unread) return { matches: [], abstention: { voice: "goal-unread", because: reading.unread } };
  if (reading.pullOut) {
    const { because, phrase } = reading.pullOut;
    return { matches: [], abstention: { voice: "pull-out", because, goalPhrase: phrase } };
  }
  const fitOf = fitsOf(reading, band);
  const fitted: Fitted[] = [];
  for (const candidate of candidates) {
    const fit = fitCandidate(candidate, reading, fitOf);
    if (fit) fitted.push(fit);
  }
  fitted.sort((a, b) => b.score - a.score);
  const opaqueCount = candidates.filter((one) => one.recognition.nonRoutine?.kind === "opaque").length;
  if (isTooLittle(fitted, reading, opaqueCount)) return { matches: [], abstention: abstain(reading, candidates, band) };
  const least = Math.max(LEAST_SCORE, Math.min(fitted[0]!.score * LEAST_SHARE, ALWAYS_SHOWN));
  const shown = fitted.filter(({ score }) => score >= least);
  return { matches: shown.slice(0, MOST_SHOWN).map((one) => toMatch(one, reading, band)) };
}
