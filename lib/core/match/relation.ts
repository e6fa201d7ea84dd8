import { once } from "../lexicon/once";
import { phrasesOf } from "../lexicon/read-lexicon";
import { ROUTINES_BY_BAND, SKILL_ROUTINES } from "../lexicon/skill-routines";
import type { GradeBand } from "../goals/grade-band";
import { SKILL_AREAS, type SkillArea } from "../lexicon/skill-areas";
import { isRoutineKind, type RoutineKind } from "../lexicon/routine-kinds";

/** 3: the skill is the point of the routine, 2: often needed, 1: possible. */
export type Strength = 1 | 2 | 3;

function parseCells(text: string): Map<RoutineKind, Strength> {
  const cells = new Map<RoutineKind, Strength>();
  for (const line of phrasesOf(text)) {
    const [strength, ...kinds] = line.split(" ");
    for (const kind of kinds) if (isRoutineKind(kind)) cells.set(kind, Number(strength) as Strength);
  }
  return cells;
}

function withBand(area: SkillArea, band: GradeBand): Map<RoutineKind, Strength> {
  const cells = parseCells(SKILL_ROUTINES[area]);
  for (const cell of ROUTINES_BY_BAND[band][area]?.split(" ") ?? []) {
    const [kind = "", strength = "0"] = cell.split(":");
    if (!isRoutineKind(kind)) continue;
    if (strength === "0") cells.delete(kind);
    else cells.set(kind, Number(strength) as Strength);
  }
  return cells;
}

const BANDS: readonly GradeBand[] = ["young", "elementary", "secondary"];
const tables = once(
  () => new Map(BANDS.flatMap((band) => SKILL_AREAS.map((area) => [`${band}|${area}`, withBand(area, band)] as const))),
);

/** Looks up the routines that call for a skill in a grade band, and how much each does. */
export function routinesFor(area: SkillArea, band: GradeBand): ReadonlyMap<RoutineKind, Strength> {
  return tables().get(`${band}|${area}`)!;
}
