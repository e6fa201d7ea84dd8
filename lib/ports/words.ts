import type { NamedAct } from "../core/booking/send-task-acts";
import type { SendTaskFacts, Removal } from "../core/booking/send-task-view";
import type { DateAct } from "../core/booking/need-acts";
import type { MarkedWord } from "../core/booking/text-policy";
import type { VisitNeed } from "../core/booking/visit-needs";
import type { RoutineChange } from "../core/booking/routine-change";
import type { DifferentDay, SchoolDayNote } from "../core/suggest/school-day-notes";
import type { DayReason } from "../core/school-calendar/day-plan";
import type { TradeOff } from "../core/suggest/alternatives-to";
import type { Interval } from "../core/time/interval";
import type { MatchReason } from "../core/match/goal-match";
import type { DamagedRecord } from "../core/vault/vault-health";
import type { RoutineKind } from "../core/lexicon/routine-kinds";

/** Says in one or two sentences why a routine fits a goal. */
export type SayReason = (reason: MatchReason, goalText: string) => string;

/** Sentences that services need in the user's language. */
export interface Words {
  /** Loads the sentences for reasons when the first one is needed. */
  reasons(): Promise<SayReason>;
  /** How the routine of a booked visit changed. */
  routineChange(change: RoutineChange): string;
  /**
   * Which stored records can't be read, for the calendar page: kinds and counts only. Undefined when none is damaged.
   */
  damaged(records: readonly DamagedRecord[]): string | undefined;
  /** Why a booked visit's routine is not at its time on that day, and when it is. */
  dayChange(change: { because: readonly DayReason[]; now: readonly Interval[]; routine: string }): string;
  /** Why a day runs otherwise than usual: its title in the school's calendar, or what it is. */
  dayReason(reason: DayReason): string;
  /** A line for each date on which schools run differently, without titles; `siteCount`: how many schools she has. */
  differentDays(notes: readonly SchoolDayNote[], siteCount: number): DifferentDay[];
  /** What another window gives up or gains, in a few words. */
  tradeOff(tradeOff: TradeOff): string;
  /** Neutral title of an outgoing event: the routine and the minutes, nothing about a student. */
  outgoingTitle(kind: RoutineKind, minutes: number): string;
  /** Neutral title of a short talk with a teacher. */
  touchBaseTitle(minutes: number): string;
  /** The fixed, neutral sentence of an outgoing event's description. */
  outgoingDetails(): string;
  /** A room as it is said, for an event's place: "Rm 12" for "12"; any other text as it is. */
  room(room: string): string;
  /** The state of a visit in a connected calendar, and the reason for it. */
  sendTask(facts: SendTaskFacts): string;
  /** Label of the button for an act on such a visit; `isHeld`: the visit was not sent yet. */
  sendTaskAct(act: NamedAct, isHeld: boolean): string;
  /** The sentences to show when details were copied (`done`) and when the browser did not allow it (`failed`). */
  copying(): { done: string; failed: string };
  /** Names the words for which a text may not leave the device, each with the text that it is in and the cure. */
  marked(words: readonly MarkedWord[]): string;
  /** What needs her about a date of a visit. */
  need(need: VisitNeed): string;
  /** Label of the button for a cure of a need. */
  needAct(act: DateAct | "check", need: VisitNeed): string;
  /**
   * `text` says what removing a visit from a calendar does, and to whom; `no` labels the button that leaves it there.
   */
  removal(removal: Removal): { text: string; no: string };
  /** The question before a date is removed that Pushpin can't take out of the calendar itself. */
  removalByHand(): { text: string; no: string };
  /**
   * The question before students are left out of a visit. `mails`: whom its connected calendar mails; empty where
   * nobody is a guest, null where the visit is in none.
   */
  leaving(leaving: { initials: readonly string[]; mails: string | null }): { text: string; no: string };
}
