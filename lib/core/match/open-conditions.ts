import type { Conditions, ConditionTopic } from "../goals/read-conditions";
import type { TitleConditions } from "../learned/title-conditions";
import { KIND_CONDITIONS, NAMED_WHEN_OPEN, NEEDED_CONDITIONS } from "../lexicon/goal-conditions";
import { once } from "../lexicon/once";
import type { RoutineKind } from "../lexicon/routine-kinds";

const needed = once(() => new Set(NEEDED_CONDITIONS.split(" ")));
const named = once(() => new Set(NAMED_WHEN_OPEN.split(" ")));
/** Topics to check; the time of day is missing, since the schedule gives it. */
const TOPICS: readonly ConditionTopic[] = ["language", "company", "place", "subject", "structure", "group"];

/**
 * Finds a condition of a goal that neither a title nor its kind shows to be met: a suggestion assumes it. Of several,
 * returns the most specific one.
 */
export function openCondition(
  goal: Conditions,
  { said }: TitleConditions,
  kinds: readonly RoutineKind[],
): string | undefined {
  const met = new Set(kinds.flatMap((kind) => KIND_CONDITIONS[kind]?.split(" ") ?? []));
  for (const topic of TOPICS) {
    const wanted = goal[topic];
    if (!wanted || (topic === "language" && wanted.length > 1)) continue;
    if (wanted.some((one) => met.has(one) || said.get(topic)?.includes(one))) continue;
    const open = wanted.find((one) => named().has(one));
    if (open !== undefined) return open;
  }
  return undefined;
}

/** Checks whether a title or its kinds meet the conditions that a goal needs; undefined for a goal that has none. */
export function meetsNeeded(
  goal: Conditions,
  { said }: TitleConditions,
  kinds: readonly RoutineKind[],
): boolean | undefined {
  const byKind = new Set(kinds.flatMap((kind) => KIND_CONDITIONS[kind]?.split(" ") ?? []));
  let isAsked = false;
  for (const topic of TOPICS) {
    const asked = goal[topic]?.filter((one) => needed().has(one)) ?? [];
    if (asked.length === 0) continue;
    isAsked = true;
    if (asked.some((one) => byKind.has(one) || said.get(topic)?.includes(one))) return true;
  }
  return isAsked ? false : undefined;
}
