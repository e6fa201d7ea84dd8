import type { RoutineChange } from "../core/booking/routine-change";
import type { MatchReason } from "../core/match/goal-match";
import type { RoutineKind } from "../core/lexicon/routine-kinds";

/** Sentences that services need in the user's language. */
export interface Words {
  /** Why a routine fits a goal, in one sentence that quotes both. */
  reason(reason: MatchReason): string;
  /** What became of a booked visit's routine. */
  routineChange(change: RoutineChange): string;
  /** Neutral title of an outgoing event: the routine and the minutes, nothing about a student. */
  outgoingTitle(kind: RoutineKind, minutes: number): string;
  /** The fixed, neutral sentence of an outgoing event's description. */
  outgoingDetails(): string;
}
