import type { RoutineChange } from "../core/booking/routine-change";
import type { MatchReason } from "../core/match/goal-match";
import type { RoutineKind } from "../core/lexicon/routine-kinds";
import type { DamagedRecord } from "../core/vault/vault-health";
import { bookingWords } from "./booking";
import { JUDGEMENT_WORDS, reasonText } from "./judgement";
import { routineChangeText } from "./routine-change";
import { damagedText } from "./vault";
import { dayChangeText } from "./school-day";
import { translator, type Language } from "./translate";

/** The sentences that services need, in one language (implements the port `Words`). */
export function wordsIn(language: Language): {
  reason(reason: MatchReason): string;
  routineChange(change: RoutineChange): string;
  damaged(records: readonly DamagedRecord[]): string | undefined;
  dayChange(change: Parameters<typeof dayChangeText>[0]): string;
  outgoingTitle(kind: RoutineKind, minutes: number): string;
  outgoingDetails(): string;
} {
  const booking = translator(bookingWords, language);
  const judgement = translator(JUDGEMENT_WORDS, language);
  return {
    reason: (reason) => reasonText(reason, language),
    routineChange: (change) => routineChangeText(change, language),
    damaged: (records) => damagedText(records, language, "page"),
    dayChange: (change) => dayChangeText(change, language),
    outgoingTitle: (kind, minutes) => booking("title", { routine: judgement(`kind.${kind}`), minutes }),
    outgoingDetails: () => booking("details"),
  };
}
