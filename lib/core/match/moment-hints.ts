import { MOMENT_HINTS, type HintScope } from "../lexicon/moment-hints";
import { phrasesOf } from "../lexicon/read-lexicon";
import { CueIndex } from "../goals/cue-pattern";
import type { GoalReading } from "../goals/goal-reading";
import type { SkillArea } from "../lexicon/skill-areas";
import { isRoutineKind, type RoutineKind } from "../lexicon/routine-kinds";
import type { GradeBand } from "../goals/grade-band";

interface ReadHint extends HintScope {
  bonuses: [RoutineKind, number][];
}
/** One index for all hints: only the cues that start like a word of the goal are ever compiled. */
let hints: { index: CueIndex; scoped: ReadHint[] } | undefined;

function readHints(): NonNullable<typeof hints> {
  return {
    index: new CueIndex(MOMENT_HINTS.map(([phrases]) => phrasesOf(phrases))),
    scoped: MOMENT_HINTS.map(([, bonuses, scope]) => ({
      areas: scope?.areas,
      band: scope?.band,
      bonuses: parseBonuses(bonuses),
    })),
  };
}

function parseBonuses(text: string): [RoutineKind, number][] {
  const parsed: [RoutineKind, number][] = [];
  for (const bonus of text.split(" ")) {
    const [kind = "", value = ""] = bonus.split(":");
    if (isRoutineKind(kind)) parsed.push([kind, Number(value)]);
  }
  return parsed;
}

function isInScope({ areas, band }: HintScope, main: SkillArea | undefined, grades: GradeBand): boolean {
  if (areas && (main === undefined || !areas.includes(main))) return false;
  return band === undefined || (band === "secondary") === (grades === "secondary");
}

const memo = new WeakMap<GoalReading, Map<GradeBand, ReadonlyMap<RoutineKind, number>>>();

/** Sums the bonus or penalty that the things mentioned in a goal give each routine kind. */
export function momentHints(reading: GoalReading, grades: GradeBand): ReadonlyMap<RoutineKind, number> {
  const known = memo.get(reading)?.get(grades);
  if (known) return known;
  hints ??= readHints();
  const spoken = new Set<number>();
  hints.index.find(reading.words, (group) => spoken.add(group));
  const sums = new Map<RoutineKind, number>();
  hints.scoped.forEach((hint, group) => {
    if (!spoken.has(group) || !isInScope(hint, reading.skills[0]?.area, grades)) return;
    for (const [kind, bonus] of hint.bonuses) sums.set(kind, (sums.get(kind) ?? 0) + bonus);
  });
  memo.set(reading, (memo.get(reading) ?? new Map<GradeBand, ReadonlyMap<RoutineKind, number>>()).set(grades, sums));
  return sums;
}
