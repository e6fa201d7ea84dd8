import type { RecordKind } from "../../core/vault/record-kinds";
import { countDamaged, type DamagedRecord } from "../../core/vault/vault-health";
import type { Language, Translate } from "../translate";

export type RecordCounts = Partial<Record<RecordKind, number>>;
export type RecordKindKey = `kind.${RecordKind}`;

/** "10 students, 4 classes and 1 site". */
export function recordCountsSentence(counts: RecordCounts, say: Translate<RecordKindKey>, language: Language): string {
  const kinds = Object.entries(counts) as [RecordKind, number][];
  const texts = kinds.map(([kind, count]) => say(`kind.${kind}`, { count }));
  return new Intl.ListFormat(language, { type: "conjunction" }).format(texts);
}

/** As {@link recordCountsSentence}, for damaged records. */
export function damagedCounts(
  damaged: readonly DamagedRecord[],
  say: Translate<RecordKindKey>,
  language: Language,
): string {
  const counts = countDamaged(damaged).map(({ kind, count }) => [kind, count]);
  return recordCountsSentence(Object.fromEntries(counts), say, language);
}

/** Names the unreadable records for the calendar page: kinds and counts only. Undefined when none is damaged. */
export function damagedOnPage(
  damaged: readonly DamagedRecord[],
  say: Translate<RecordKindKey | "damaged.page">,
  language: Language,
): string | undefined {
  return damaged.length === 0 ? undefined : say("damaged.page", { counts: damagedCounts(damaged, say, language) });
}
