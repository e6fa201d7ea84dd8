import { MATERIAL, NAMED_PROBLEM } from "../lexicon/clause-words";
import type { Discipline } from "./goal-case";
import { outcomeStart, roleWeights } from "./clause-roles";
import { CueIndex } from "./cue-pattern";
import type { GradeBand } from "./grade-band";
import type { GoalWords } from "./goal-words";
import { skillOdds } from "./learned-skill";
import { SKILL_AREAS, type SkillArea } from "../lexicon/skill-areas";
import { phrasesOf } from "../lexicon/read-lexicon";
import { SKILL_CUES } from "../lexicon/skill-cues";
import { skillPriors } from "./skill-priors";

/** One cue found in a goal. */
export interface Evidence {
  weight: number;
  span: [number, number];
}

/** How strongly a goal shows one skill area; scores compare within one goal. */
export interface AreaScore {
  area: SkillArea;
  score: number;
  strongest: Evidence;
}

interface CueGroup {
  area: SkillArea;
  weight: number;
  /** True when the cue counts in full in any part of the sentence. */
  everywhere: boolean;
}

function groupCues(): { groups: CueGroup[]; index: CueIndex } {
  const groups: CueGroup[] = [];
  const phrases: string[][] = [];
  for (const area of SKILL_AREAS) {
    for (const [weight, text] of Object.entries(SKILL_CUES[area])) {
      for (const everywhere of [true, false]) {
        const some = phrasesOf(text).filter((phrase) => phrase.startsWith("!") === everywhere);
        if (some.length === 0) continue;
        groups.push({ area, weight: Number(weight), everywhere });
        phrases.push(some);
      }
    }
  }
  return { groups, index: new CueIndex(phrases) };
}

let cues: ReturnType<typeof groupCues> | undefined;

/** Bonus of cues that decide the skill whatever else the goal says, such as a device, a wheelchair or stuttering. */
const SURE_BONUS = 2.5;
const FRONT_BONUS = 1.4;
const FRONT_SLOPE = 0.12;

/** Skills that a clear skill suppresses, since their words are then only its means or topic. */
const OUTRANKS: Partial<Record<SkillArea, readonly SkillArea[]>> = {
  emotional_regulation: ["handwriting", "visual_motor", "expressive_language", "narrative"],
  narrative: ["life_skills", "play_turns", "social_participation", "feeding", "vocational"],
  fluency: [
    "articulation_carryover",
    "conversation",
    "comprehension",
    "narrative",
    "expressive_language",
    "articulation_drill",
  ],
  articulation_carryover: [
    "conversation",
    "comprehension",
    "expressive_language",
    "phonological",
    "vocabulary",
    "narrative",
  ],
  articulation_drill: ["phonological", "expressive_language", "vocabulary"],
  aac: ["expressive_language", "conversation", "social_participation", "comprehension", "community", "narrative"],
  wheelchair: ["walking", "stairs", "gross_motor", "positioning", "carrying"],
  positioning: ["attention", "handwriting", "transfers"],
  carrying: ["walking", "feeding", "balance"],
  stairs: ["walking", "balance", "gross_motor"],
  keyboarding: ["handwriting", "articulation_carryover"],
  transfers: ["wheelchair", "transitions_skill", "toileting", "walking", "positioning"],
  transitions_skill: ["walking"],
  belongings: ["keyboarding", "exec_function"],
  visual_motor: ["handwriting"],
  toileting: ["hygiene", "dressing"],
  ball_skills: ["gross_motor", "play_turns"],
  vocational: ["comprehension", "conversation", "play_turns", "positioning"],
  voice: ["articulation_carryover", "fluency"],
};
const OUTRANKED = 0.55;
const MATERIAL_SHARE = 0.5;

function gather(words: GoalWords): Map<SkillArea, Evidence[]> {
  cues ??= groupCues();
  const { groups, index } = cues;
  const roles = roleWeights(words.words);
  const start = outcomeStart(words.words);
  const byArea = new Map<SkillArea, Evidence[]>();
  index.find(words, (group, span) => {
    const { area, weight, everywhere } = groups[group]!;
    const text = words.words.slice(span[0], span[1] + 1).join(" ");
    let role = everywhere || (roles[span[0]]! < 0.5 && NAMED_PROBLEM.test(text)) ? 0.9 : roles[span[0]]!;
    const near = span[0] >= start ? Math.max(0, FRONT_BONUS - FRONT_SLOPE * (span[0] - start)) : 0;
    if (MATERIAL.test(words.words[span[1] + 1] ?? "")) role *= MATERIAL_SHARE;
    const worth = (everywhere ? weight + SURE_BONUS : weight) * role + (role > 0.5 ? near * (weight / 5) : 0);
    byArea.set(area, [...(byArea.get(area) ?? []), { weight: worth, span }]);
  });
  return byArea;
}

function total(evidence: readonly Evidence[]): number {
  const weights = evidence.map(({ weight }) => weight).sort((a, b) => b - a);
  return (
    (weights[0] ?? 0) + 0.3 * (weights[1] ?? 0) + 0.12 * weights.slice(2, 5).reduce((sum, weight) => sum + weight, 0)
  );
}

function outrank(scores: AreaScore[]): void {
  const ranked = [...scores].sort((a, b) => b.score - a.score);
  for (const winner of ranked) {
    const top = ranked[0]!.score;
    if (winner.strongest.weight < 4 || winner.score < top * 0.7) continue;
    for (const loser of scores) {
      const beaten = OUTRANKS[winner.area]?.includes(loser.area) === true;
      if (beaten && OUTRANKS[loser.area]?.includes(winner.area) !== true) loser.score *= OUTRANKED;
    }
  }
}

/** Most that the linear model adds, at odds of 1: as much as one good cue. */
const LEARNED_SHARE = 4;

/** Adds the linear model's scores, also for areas without any cue. */
function addLearned(scores: AreaScore[], words: GoalWords, priorOf: (area: SkillArea) => number): void {
  for (const { area, odds, strongest } of skillOdds(words, roleWeights(words.words))) {
    const worth = LEARNED_SHARE * odds * priorOf(area);
    const known = scores.find((one) => one.area === area);
    if (known) known.score += worth;
    else scores.push({ area, score: worth, strongest: { weight: worth, span: [strongest, strongest] } });
  }
}

/** Scores every skill area a goal shows evidence of, best first. */
export function scoreSkills(words: GoalWords, discipline: Discipline, band: GradeBand): AreaScore[] {
  const scores: AreaScore[] = [];
  const priorOf = skillPriors(words, discipline, band);
  for (const [area, evidence] of gather(words)) {
    const strongest = evidence.reduce((best, next) => (next.weight > best.weight ? next : best));
    scores.push({ area, score: total(evidence) * priorOf(area), strongest });
  }
  outrank(scores);
  addLearned(scores, words, priorOf);
  return scores.sort((a, b) => b.score - a.score);
}
