import { TITLE_EMOJI } from "../lexicon/title-emoji";
import type { Recognition } from "./recognition";
import type { RoutineKind } from "../lexicon/routine-kinds";

const KIND_OF_EMOJI = new Map<string, RoutineKind>();
for (const [kind, emoji] of Object.entries(TITLE_EMOJI)) {
  for (const sign of emoji) KIND_OF_EMOJI.set(sign, kind as RoutineKind);
}

/** Finds the routine that an emoji of a title means, with half the confidence of a word. */
export function findEmojiKind(title: string): Recognition | undefined {
  for (const sign of title) {
    const kind = KIND_OF_EMOJI.get(sign);
    if (kind) return { kinds: [{ kind, confidence: 0.45, evidence: sign }], source: "rules" };
  }
  return undefined;
}
