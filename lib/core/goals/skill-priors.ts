import { MOVE_VERB, TALK_VERB } from "../lexicon/clause-words";
import type { Discipline } from "./goal-case";
import { outcomeStart } from "./clause-roles";
import type { GradeBand } from "./grade-band";
import type { GoalWords } from "./goal-words";
import { SKILL_AREAS, type SkillArea } from "../lexicon/skill-areas";

/** Skills each discipline writes goals for; the others stay possible, but count less. */
const OWN: Record<Discipline, ReadonlySet<SkillArea>> = {
  OT: new Set<SkillArea>(SKILL_AREAS.slice(0, SKILL_AREAS.indexOf("conversation"))),
  SLP: new Set<SkillArea>(
    SKILL_AREAS.slice(SKILL_AREAS.indexOf("social_participation"), SKILL_AREAS.indexOf("gross_motor")),
  ),
  PT: new Set<SkillArea>(SKILL_AREAS.slice(SKILL_AREAS.indexOf("gross_motor"))),
};
const OTHERS_SKILL = 0.7;
/** Skills that are seldom goals at an age. */
const BY_AGE: Record<GradeBand, Partial<Record<SkillArea, number>>> = {
  young: { vocational: 0.5, community: 0.6, keyboarding: 0.7, exec_function: 0.8 },
  elementary: { vocational: 0.65, community: 0.75 },
  secondary: { play_turns: 0.7, phonological: 0.7, visual_motor: 0.8 },
};

const BODY_AREAS = new Set<SkillArea>(
  SKILL_AREAS.filter(
    (area) =>
      SKILL_AREAS.indexOf(area) >= SKILL_AREAS.indexOf("gross_motor") ||
      ["scissors_tools", "visual_motor", "feeding", "dressing", "toileting", "hygiene", "life_skills"].includes(area),
  ),
);
const AGAINST_VERB = 0.6;

/** Areas that a PT goal with a verb of movement is not about: the game or story is only its setting. */
const NOT_OF_THE_BODY = new Set<SkillArea>(SKILL_AREAS.filter((area) => !OWN.PT.has(area) && !BODY_AREAS.has(area)));

/** Picks the areas that the outcome verb makes unlikely. */
function verbAgainst(words: GoalWords, discipline: Discipline): ReadonlySet<SkillArea> | undefined {
  const verb = words.words[outcomeStart(words.words)] ?? "";
  if (TALK_VERB.test(verb) && discipline !== "PT") return BODY_AREAS;
  return MOVE_VERB.test(verb) && discipline === "PT" ? NOT_OF_THE_BODY : undefined;
}

/** How likely each area is before its cues are counted, 0..1: by discipline, by age and by the goal's verb. */
export function skillPriors(words: GoalWords, discipline: Discipline, band: GradeBand): (area: SkillArea) => number {
  const against = verbAgainst(words, discipline);
  return (area) =>
    (OWN[discipline].has(area) ? 1 : OTHERS_SKILL) *
    (BY_AGE[band][area] ?? 1) *
    (against?.has(area) ? AGAINST_VERB : 1);
}
