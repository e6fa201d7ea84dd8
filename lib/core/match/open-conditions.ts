import type { Conditions, ConditionTopic } from "../goals/read-conditions";
import type { TitleConditions } from "../learned/title-conditions";
import { KIND_CONDITIONS, NAMED_WHEN_OPEN } from "../lexicon/goal-conditions";
import type { RoutineKind } from "../lexicon/routine-kinds";

const NAMED = new Set(NAMED_WHEN_OPEN.split(" "));
/** Times of day are known from the schedule. */
const TOPICS: readonly ConditionTopic[] = ["language", "company", "place", "structure", "group"];

/**
 * Finds a condition of a goal that neither a title nor its kind shows to be met: what a suggestion assumes. Of several
 * the most telling one.
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
    const open = wanted.find((one) => NAMED.has(one));
    if (open !== undefined) return open;
  }
  return undefined;
}
