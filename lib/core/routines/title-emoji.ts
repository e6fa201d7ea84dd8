import { once } from "../lexicon/once";
import { TITLE_EMOJI } from "../lexicon/title-emoji";
import type { Recognition } from "./recognition";
import type { RoutineKind } from "../lexicon/routine-kinds";

const kindsBySign = once(
  () =>
    new Map(
      Object.entries(TITLE_EMOJI).flatMap(([kind, emoji]) => [...emoji].map((sign) => [sign, kind as RoutineKind])),
    ),
);

/** Finds the routine that an emoji of a title means, with half the confidence of a word. */
export function findEmojiKind(title: string): Recognition | undefined {
  for (const sign of title) {
    const kind = kindsBySign().get(sign);
    if (kind) return { kinds: [{ kind, confidence: 0.45, evidence: sign }], source: "rules" };
  }
  return undefined;
}
