import { guessReading } from "../goals/read-goal";
import type { GoalCase } from "../goals/goal-case";
import type { GoalReading } from "../goals/goal-reading";
import type { GradeBand } from "../goals/grade-band";
import { noneOdds, TITLE_CLASSES } from "../learned/title-classes";
import {
  VOICES,
  type Judgement,
  type LearnedGoal,
  type Leaning,
  type LearnedJudgement,
  type LearnedTitle,
} from "../learned/learned-judgement";
import { conditionNumbers, contradicts, meetsMore } from "../learned/condition-numbers";
import { softmax } from "../learned/linear";
import { logit, oddsFrom } from "../learned/tree-inputs";
import { ROUTINE_KINDS, type RoutineKind } from "../lexicon/routine-kinds";
import type { SkillArea } from "../lexicon/skill-areas";
import { isAllowed, speaksOfBathroom, type Fitted } from "./fit-candidate";
import type { Abstention, GoalMatch, GoalMatches, RoutineCandidate } from "./goal-match";
import { abstain, matchByRules, toMatch, type Considered } from "./match-by-rules";
import { meetsNeeded, openCondition } from "./open-conditions";
import { learnedPullOut } from "./learned-pull-out";
import { routinesFor, type Strength } from "./relation";
import { kindFits, ruleInputs, ruleOpinions } from "./rule-inputs";

const MAX_SHOWN = 3;
/** From these odds on a title is offered in spite of one doubt. */
const OUTWEIGHS_DOUBT = 0.8;
/** Highest learned odds of being no routine at which a title that the rules veto does not count as doubtful. */
const VETO_UPHELD = 0.25;
/** Above these odds that a title is wrong for the goal, a match asks what the title means. */
const ASKED_ABOUT = 0.06;
/** A goal in which the rules find no skill is only matched when one title is far ahead. */
const UNREAD_NEEDS = 0.6;
/** Below these odds of the first title a reason is a question instead of a statement. */
const UNSURE_BELOW = 0.4;
/** From these odds of the first title on a reason asks no question, however little it can say. */
const SURE_FROM = 0.7;
const CERTAIN = 0.55;
const LIKELY = 0.2;
const UNSURE_TITLE = 0.5;
/** Least effect on a title's score from which her own choices are named as a reason. */
const LEAST_SAID = 0.5;
/**
 * Least learned odds of the rules' kind from which a reason names that kind; below them it names the learned kind, if
 * that is sure.
 */
const KIND_AGREED = 0.3;
const KIND_SURE = 0.5;
const OPAQUE_ODDS = 0.4;
/** Scores stay positive and in the order of the odds. */
const SCORE_SCALE = 10;

/**
 * Skills that only certain moments call for. For any other skill, such a restriction would lose right routines when the
 * skill is misread.
 */
const OWN_MOMENTS = new Set<SkillArea>(["toileting"]);

type Limits = LearnedJudgement["limits"];

interface Judged {
  text: string;
  goal: LearnedGoal;
  considered: Considered;
  candidates: readonly RoutineCandidate[];
  titles: LearnedTitle[];
  odds: Float32Array;
  vetoes: readonly number[];
  /** How each title meets the conditions of the goal, see conditionNumbers. */
  conditions: readonly (readonly number[])[];
  /** Whether each title meets the conditions that the goal needs; undefined where it needs none. */
  met: readonly (boolean | undefined)[];
  leanings?: readonly Leaning[] | undefined;
}

/**
 * True for a title that must not be offered: one that a person marked as no routine, or the bathroom for other goals.
 */
function isForbidden({ recognition: { kinds, nonRoutine, source } }: RoutineCandidate, reading: GoalReading): boolean {
  if (nonRoutine && source !== "rules") return true;
  if (kinds[0]?.kind !== "toileting_hygiene" || kinds.length > 1) return false;
  return !isAllowed("toileting_hygiene", reading) && !speaksOfBathroom(reading);
}

/**
 * Counts the doubts about a title: it is wrong for the goal, it is no routine, the rules veto it, it contradicts a
 * condition.
 */
function doubtsAbout({ candidates, titles, vetoes, conditions }: Judged, at: number, limits: Limits): number {
  const { nonRoutine } = candidates[at]!.recognition;
  const none = noneOdds(titles[at]!.odds);
  const doubts = [
    vetoes[at]! > limits.veto,
    none > limits.none,
    nonRoutine !== undefined && nonRoutine.kind !== "opaque" && none > VETO_UPHELD,
    contradicts(conditions[at]!),
  ];
  return doubts.filter(Boolean).length;
}

/** True when no title has the place or company that the goal needs, and the first one is not far ahead either. */
const isMissing = ({ met, odds }: Judged, top: number): boolean =>
  odds[top]! < OUTWEIGHS_DOUBT && met.every((one) => one === false);

/** Lists the titles that may be offered, best first. A title that is far ahead outweighs a single doubt. */
function openTitles(judged: Judged, scores: Float32Array, limits: Limits): number[] {
  const { candidates, considered, odds } = judged;
  const { reading, band, fits } = considered;
  return [...candidates.keys()]
    .filter((at) => {
      const doubts = doubtsAbout(judged, at, limits);
      const isDoubted = doubts > 1 || (doubts === 1 && odds[at]! < OUTWEIGHS_DOUBT);
      const one = candidates[at]!;
      return !isDoubted && !isForbidden(one, reading) && !isUnrelated(one, fits[at], reading, band);
    })
    .sort((a, b) => scores[b]! - scores[a]!);
}

function likeliestKind(title: LearnedTitle): { kind: RoutineKind; odds: number } {
  let best = 0;
  for (let at = 1; at < ROUTINE_KINDS.length; at++) if (title.odds[at]! > title.odds[best]!) best = at;
  return { kind: ROUTINE_KINDS[best]!, odds: title.odds[best]! };
}

/** Rates a match by its odds, and by the rules where they know the moment. */
function strengthFor(odds: number, byRules: Strength | undefined): Strength {
  const learned = odds >= CERTAIN ? 3 : odds >= LIKELY ? 2 : 1;
  return Math.max(learned, byRules ?? 1) as Strength;
}

/** Caps each strength at that of the match before it, since windows are planned by strength. */
function inOrder(matches: GoalMatch[]): GoalMatch[] {
  let most: Strength = 3;
  return matches.map((match) => {
    most = Math.min(most, match.strength) as Strength;
    return { ...match, strength: most };
  });
}

/** Marks all reasons as unsure where the first routine is unsure; marks the first as sure where it is far ahead. */
function withDoubt(matches: GoalMatch[], odds: number): GoalMatch[] {
  return matches.map(({ reason, ...match }, at) => {
    const isSure = at === 0 && odds >= SURE_FROM && !reason.vague;
    const certainty = odds < UNSURE_BELOW ? "unsure" : isSure ? "sure" : undefined;
    return { ...match, reason: { ...reason, ...(certainty ? { certainty } : {}) } };
  });
}

/** Builds the fit of a title that the rules know no reason for. */
function fitOf(judged: Judged, at: number): Fitted {
  const { considered, candidates, titles } = judged;
  const known = considered.fits[at];
  if (known) return known;
  const skill = considered.reading.skills[0]!;
  const read = likeliestKind(titles[at]!);
  const kind = candidates[at]!.recognition.kinds[0]?.kind ?? read.kind;
  const strength = routinesFor(skill.area, considered.band).get(kind) ?? 1;
  return { candidate: candidates[at]!, fit: { kind, score: 0, strength, skill }, score: 0, confidence: read.odds };
}

/** Names her own choice where it counts for this title. */
function becauseOf({ leanings }: Judged, at: number): Pick<GoalMatch["reason"], "because"> {
  const leaning = leanings?.[at];
  return leaning?.because && leaning.lean >= LEAST_SAID ? { because: leaning.because } : {};
}

/**
 * True for a clear title whose moments never call for the goal's skill (one of OWN_MOMENTS), and which nothing in the
 * goal suggests: asking whether "Calendar" is a moment for a toileting goal would be absurd.
 */
function isUnrelated(
  { recognition }: RoutineCandidate,
  fit: Fitted | undefined,
  reading: GoalReading,
  band: GradeBand,
): boolean {
  const areas = reading.skills.map(({ area }) => area);
  if (fit || recognition.kinds.length === 0 || !OWN_MOMENTS.has(areas[0]!)) return false;
  return recognition.kinds.every(({ kind }) => areas.every((area) => !routinesFor(area, band).has(kind)));
}

/** Shifts a judgement by her own choices: the scores, the odds of a veto, and the odds that any moment fits. */
function leant(judgement: Judgement, leanings: readonly Leaning[]): Judgement {
  const most = Math.max(0, ...leanings.map(({ lean }) => lean));
  return {
    ...judgement,
    scores: judgement.scores.map((score, at) => score + leanings[at]!.lean),
    vetoes: judgement.vetoes.map((veto, at) => oddsFrom(logit(veto) - leanings[at]!.lean)),
    moment: oddsFrom(logit(judgement.moment) + most),
  };
}

/** Gives what a reason says about a title: the kind that the learned reading is sure of, or `vague`. */
function saidKind({ fit, candidate }: Fitted, title: LearnedTitle): Pick<GoalMatch["reason"], "kind" | "vague"> {
  if (candidate.recognition.source !== "rules") return { kind: fit.kind };
  const read = likeliestKind(title);
  if (read.kind === fit.kind || title.odds[ROUTINE_KINDS.indexOf(fit.kind)]! >= KIND_AGREED) return { kind: fit.kind };
  return read.odds >= KIND_SURE ? { kind: read.kind } : { kind: fit.kind, vague: true };
}

/** Finds the condition of the goal that a suggestion of a title assumes. */
function assumedFor({ goal, titles, candidates }: Judged, at: number, kind: RoutineKind): string | undefined {
  const kinds = candidates[at]!.recognition.kinds.map((one) => one.kind);
  return openCondition(goal.inputs.conditions, titles[at]!.inputs.conditions, [kind, ...kinds]);
}

function learnedMatch(judged: Judged, at: number): GoalMatch {
  const { considered, titles, odds, vetoes } = judged;
  const fitted = fitOf(judged, at);
  const sure = Math.max(fitted.confidence, likeliestKind(titles[at]!).odds);
  const unsure = vetoes[at]! > ASKED_ABOUT || noneOdds(titles[at]!.odds) > VETO_UPHELD || sure < UNSURE_TITLE;
  const match = toMatch({ ...fitted, confidence: unsure ? 0 : 1 }, considered);
  const strength = strengthFor(odds[at]!, considered.fits[at]?.fit.strength);
  const read = { ...saidKind(fitted, titles[at]!), ...(unsure ? { vague: true as const } : {}) };
  const assumes = assumedFor(judged, at, read.kind);
  return {
    ...match,
    strength,
    score: Math.round(odds[at]! * SCORE_SCALE * 1000) / 1000,
    reason: {
      ...match.reason,
      ...read,
      ...becauseOf(judged, at),
      ...(assumes ? { assumes } : {}),
    },
    cautions: match.cautions.filter((caution) => caution !== "possible-only" || strength === 1),
  };
}

function abstention(judged: Judged, voice: (typeof VOICES)[number]): Abstention {
  const { considered, candidates, titles, text } = judged;
  const { reading, band } = considered;
  if (voice === "pull-out") return learnedPullOut(reading, text);
  if (voice === "titles-opaque") {
    const opaque = candidates
      .filter(
        ({ recognition }, at) =>
          recognition.nonRoutine?.kind === "opaque" || titles[at]!.odds[TITLE_CLASSES.length - 1]! > OPAQUE_ODDS,
      )
      .map(({ title }) => title);
    const areas = reading.skills.map(({ area }) => area);
    if (opaque.length > 0) return { voice, titles: [...new Set(opaque)], areas };
  }
  return abstain(reading, voice === "no-moment" ? [] : candidates, band);
}

/**
 * Matches with the learned judgement: weighs the rules' scores of each title, what goal and title have in common, and
 * the labels of similar goals. Leaves texts that the rules can't read to the rules.
 */
export function matchByLearning(
  goalCase: GoalCase,
  candidates: readonly RoutineCandidate[],
  first: Considered,
  judgement: LearnedJudgement,
): GoalMatches {
  const byRules = matchByRules(first, candidates);
  const { unread } = first.reading;
  if (unread && unread !== "no-skill-found") return byRules;
  const goal = judgement.readGoal(goalCase.goalText, first.reading);
  const titles = candidates.map(({ title, recognition }) => judgement.readTitle(title, recognition));
  const rules = ruleInputs(
    first.fits,
    kindFits(first),
    titles.map(({ odds }) => odds),
  );
  const opinions = ruleOpinions(first, byRules);
  const starts = candidates.map(({ startMinute }) => startMinute);
  const plain = judgement.judge({ goal, titles, starts, rules, opinions, discipline: goalCase.discipline });
  const leanings = judgement.own?.leanings(goal, titles);
  const { scores, vetoes, moment, voices } = leanings ? leant(plain, leanings) : plain;
  const reading = first.reading.skills.length === 0 ? guessReading(first.reading, goalCase) : first.reading;
  const judged: Judged = {
    text: goalCase.goalText,
    goal,
    considered: { ...first, reading },
    candidates,
    titles,
    odds: softmax(scores),
    vetoes,
    conditions: conditionNumbers(
      goal.inputs.conditions,
      titles.map(({ inputs }, at) => ({ conditions: inputs.conditions, startMinute: starts[at] })),
    ),
    met: titles.map(({ inputs }, at) =>
      meetsNeeded(
        goal.inputs.conditions,
        inputs.conditions,
        candidates[at]!.recognition.kinds.map(({ kind }) => kind),
      ),
    ),
    leanings,
  };
  const open = openTitles(judged, scores, judgement.limits);
  const top = open[0];
  if (unread && (top === undefined || judged.odds[top]! < UNREAD_NEEDS)) return byRules;
  if (top === undefined || 1 - moment > judgement.limits.abstain || isMissing(judged, top))
    return { matches: [], abstention: abstention(judged, likeliestVoice(voices)), learned: true };
  const shown = open.filter(
    (at) =>
      judged.odds[at]! >= judged.odds[top]! * leastShare(vetoes[at]!, judgement) &&
      !(judged.met[top] && !judged.met[at]) &&
      !meetsMore(judged.conditions[top]!, judged.conditions[at]!),
  );
  return {
    matches: withDoubt(inOrder(shown.slice(0, MAX_SHOWN).map((at) => learnedMatch(judged, at))), judged.odds[top]!),
    learned: true,
  };
}

/**
 * Gives the share of the first title's odds that another title needs: larger the likelier that title is wrong for the
 * goal.
 */
function leastShare(veto: number, { limits }: LearnedJudgement): number {
  return limits.share + (1 - limits.share) * Math.min(1, veto / limits.veto);
}

function likeliestVoice(odds: Float32Array): (typeof VOICES)[number] {
  let best = 1;
  for (let at = 2; at < VOICES.length; at++) if (odds[at]! > odds[best]!) best = at;
  return VOICES[best]!;
}
