import { guessReading, readGoal } from "../goals/read-goal";
import type { GoalReading } from "../goals/goal-reading";
import type { SkillArea } from "../lexicon/skill-areas";
import type { RoutineKind } from "../lexicon/routine-kinds";
import type { GoalCase } from "../goals/goal-case";
import type { Abstention, GoalMatch, GoalMatches, MatchCaution, RoutineCandidate } from "./goal-match";
import { gradeBand, type GradeBand } from "../goals/grade-band";
import { fitCandidate, fitsOf, type Fitted } from "./fit-candidate";
import { momentHints } from "./moment-hints";
import { routinesFor } from "./relation";

const MAX_SHOWN = 3;
const LEAST_SCORE = 1;
const LEAST_SHARE = 0.3;
/** A routine with this score is shown beside a named moment, however high that scores. */
const ALWAYS_SHOWN = 2;
const LEAST_HINT = 0.8;
const UNSURE_BELOW = 0.5;

/** Skills of one kind of moment: strength 1 in another kind does not count as a match. */
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

/** Builds the match of a routine that fits by rule. */
export function toMatch(fitted: Fitted, { reading, band, grade }: Omit<Considered, "fits">): GoalMatch {
  const { candidate, fit, score } = fitted;
  return {
    key: candidate.key,
    kind: fit.kind,
    strength: fit.strength,
    score: Math.round(score * 1000) / 1000,
    reason: {
      code: "natural-moment",
      area: fit.skill.area,
      kind: fit.kind,
      title: candidate.title,
      ...(candidate.recognition.source === "rules" ? {} : { isKindGiven: true }),
      ...(candidate.times ? { times: candidate.times } : {}),
      ...(grade ? { grade } : {}),
    },
    cautions: cautionsOf(fitted, reading, band),
  };
}

/** Lists the kinds of routine to ask the teacher for. */
function askFor(reading: GoalReading, band: GradeBand): RoutineKind[] {
  const named = reading.settings.find(({ only }) => only) ?? reading.settings[0];
  if (named) return named.kinds.slice(0, MAX_SHOWN);
  const cells = [...routinesFor(reading.skills[0]!.area, band)].sort((a, b) => b[1] - a[1]);
  return cells.slice(0, MAX_SHOWN).map(([kind]) => kind);
}

/**
 * Builds the abstention when no title fits: it asks about opaque titles or, where there are none, when the moment
 * happens.
 */
export function abstain(reading: GoalReading, candidates: readonly RoutineCandidate[], band: GradeBand): Abstention {
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
export function readOrGuess(goalCase: GoalCase, band: GradeBand): GoalReading {
  const reading = readGoal(goalCase);
  if (reading.unread !== "no-skill-found") return reading;
  if (Math.max(0, ...momentHints(reading, band).values()) < LEAST_HINT) return reading;
  const guess = guesses.get(reading) ?? guessReading(reading, goalCase);
  guesses.set(reading, guess);
  return guess;
}

/** What the rules found of a goal in a schedule, before anything is chosen. */
export interface Considered {
  grade: string;
  band: GradeBand;
  reading: GoalReading;
  /** A place for each candidate; undefined where nothing in the goal supports it. */
  fits: (Fitted | undefined)[];
}

/** Reads a goal and scores each routine by rule. */
export function consider(goalCase: GoalCase, candidates: readonly RoutineCandidate[]): Considered {
  const band = gradeBand(goalCase.grade);
  const reading = readOrGuess(goalCase, band);
  const fitOf = fitsOf(reading, band);
  const fits = candidates.map((one) => (reading.skills.length > 0 ? fitCandidate(one, reading, fitOf) : undefined));
  return { grade: goalCase.grade, band, reading, fits };
}

/** Chooses by rule: the pull-out gate first, then the best fits, unless they are too weak to propose. */
export function matchByRules(
  { grade, band, reading, fits }: Considered,
  candidates: readonly RoutineCandidate[],
): GoalMatches {
  if (reading.unread) return { matches: [], abstention: { voice: "goal-unread", because: reading.unread } };
  if (reading.pullOut) {
    const { because, phrase } = reading.pullOut;
    return { matches: [], abstention: { voice: "pull-out", because, goalPhrase: phrase } };
  }
  const fitted = fits.filter((fit) => fit !== undefined).sort((a, b) => b.score - a.score);
  const opaqueCount = candidates.filter((one) => one.recognition.nonRoutine?.kind === "opaque").length;
  if (isTooLittle(fitted, reading, opaqueCount)) return { matches: [], abstention: abstain(reading, candidates, band) };
  const least = Math.max(LEAST_SCORE, Math.min(fitted[0]!.score * LEAST_SHARE, ALWAYS_SHOWN));
  const shown = fitted.filter(({ score }) => score >= least);
  return { matches: shown.slice(0, MAX_SHOWN).map((one) => toMatch(one, { grade, band, reading })) };
}
