import type { GoalReading, ReadSetting, ReadSkill } from "../goals/goal-reading";
import type { RoutineKind } from "../lexicon/routine-kinds";
import { learnedPreference } from "./learned-preference";
import { momentHints } from "./moment-hints";
import type { GradeBand } from "../goals/grade-band";
import { routinesFor, type Strength } from "./relation";

/** How well one routine kind fits a goal, with the skill and the setting that show it. */
export interface KindFit {
  kind: RoutineKind;
  score: number;
  strength: Strength;
  skill: ReadSkill;
  setting?: ReadSetting;
}

const SKILL_RANK_SHARE = [1, 0.45, 0.3, 0.2];
const SETTING_BONUS = 3;
const ONLY_BONUS = 5;
const SETTING_STEP = 0.7;
/** A hint makes a fit by itself only from this strength on; a weaker one only moves a fit. */
const HINT_WITHOUT_RELATION = 2;

function settingOf(reading: GoalReading, kind: RoutineKind): { setting?: ReadSetting; bonus: number } {
  let best: { setting?: ReadSetting; bonus: number } = { bonus: 0 };
  for (const setting of reading.settings) {
    const at = setting.kinds.indexOf(kind);
    if (at < 0) continue;
    const bonus = (setting.only ? ONLY_BONUS : SETTING_BONUS) - SETTING_STEP * at;
    if (bonus > best.bonus) best = { setting, bonus };
  }
  return best;
}

/**
 * Rates a fit: 3 where the goal names the setting, at least 2 where a strong hint supports the kind, else the
 * relation's strength.
 */
function strengthOf(related: Strength | undefined, hint: number, setting?: ReadSetting): Strength {
  if (setting) return 3;
  const plain = related ?? 1;
  return hint >= HINT_WITHOUT_RELATION && plain < 2 ? 2 : plain;
}

/** Scores one routine kind for a goal; undefined when no skill, setting or strong hint of the goal supports it. */
export function scoreKind(reading: GoalReading, kind: RoutineKind, band: GradeBand): KindFit | undefined {
  let score = 0;
  let best: { skill: ReadSkill; strength: Strength; part: number } | undefined;
  reading.skills.forEach((skill, rank) => {
    const strength = routinesFor(skill.area, band).get(kind);
    if (strength === undefined) return;
    const part = strength * skill.weight ** 1.5 * (SKILL_RANK_SHARE[rank] ?? 0.2);
    score += part;
    if (!best || part > best.part) best = { skill, strength, part };
  });
  const { setting, bonus } = settingOf(reading, kind);
  const hint = momentHints(reading, band).get(kind) ?? 0;
  const skill = best?.skill ?? reading.skills[0];
  if (!skill || (!best && !setting && hint < HINT_WITHOUT_RELATION)) return undefined;
  const total = score + bonus + hint + (learnedPreference(reading).get(kind) ?? 0);
  return { kind, score: total, strength: strengthOf(best?.strength, hint, setting), skill, setting };
}
