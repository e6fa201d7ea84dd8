import type { RoutineChange } from "../core/booking/routine-change";
import type { DayReason } from "../core/school-calendar/day-plan";
import type { Interval } from "../core/time/interval";
import type { MatchReason } from "../core/match/goal-match";
import type { DamagedRecord } from "../core/vault/vault-health";
import type { RoutineKind } from "../core/lexicon/routine-kinds";

/** Sentences that services need in the user's language. */
export interface Words {
  /** Why a routine fits a goal, in one sentence that quotes both. */
  reason(reason: MatchReason): string;
  /** How the routine of a booked visit changed. */
  routineChange(change: RoutineChange): string;
  /**
   * Which stored records can't be read, for the calendar page: kinds and counts only. Undefined when none is damaged.
   */
  damaged(records: readonly DamagedRecord[]): string | undefined;
  /** Why a booked visit's routine is not at its time on that day, and when it is. */
  dayChange(change: { because: readonly DayReason[]; now: readonly Interval[]; routine: string }): string;
  /** Neutral title of an outgoing event: the routine and the minutes, nothing about a student. */
  outgoingTitle(kind: RoutineKind, minutes: number): string;
  /** The fixed, neutral sentence of an outgoing event's description. */
  outgoingDetails(): string;
}
