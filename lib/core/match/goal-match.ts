import type { PullOutNeed, UnreadGoal } from "../goals/goal-reading";
import type { SkillArea } from "../lexicon/skill-areas";
import type { Recognition } from "../routines/recognition";
import type { RoutineKind } from "../lexicon/routine-kinds";
import type { UsualTimes } from "../schedule/usual-times";
import type { MinuteOfDay } from "../time/interval";

/** One routine of the class's calendar that a goal may be matched with. */
export interface RoutineCandidate {
  /** Returned in matches; the caller's own key (a title key or an entry id). */
  key: string;
  title: string;
  recognition: Recognition;
  /** When known, used only as soft evidence. */
  startMinute?: MinuteOfDay;
  durationMinutes?: number;
  /** When it happens in every week, if that is known. */
  times?: UsualTimes;
}

/**
 * Why a routine fits: what was read in the goal and the title. core/reasons chooses the sentence for it.
 * - `natural-moment`: the routine calls for the skill
 * - `pinned`: the therapist said so; `area` is then the goal's skill, or "school_routine" where none was read
 */
export interface MatchReason {
  code: "natural-moment" | "pinned";
  area: SkillArea;
  kind: RoutineKind;
  /** The calendar title, verbatim. Never empty. */
  title: string;
  /** True when the title was not understood well enough to say what happens there. */
  vague?: true;
  /** True when the therapist or the teacher said what the title means. */
  isKindGiven?: true;
  /** When the routine happens in every week, if that is known. */
  times?: UsualTimes;
  /** The student's grade as written, where known: a title may name what each of several grades does. */
  grade?: string;
  /** Her own choice for a goal like this one that moved the routine up: what she did, and the title she did it for. */
  because?: { source: "pinned" | "booked"; title: string };
  /** A condition of the goal that the title does not confirm, by its name in lexicon/goal-conditions. */
  assumes?: string;
  /**
   * - `sure`: the routine is far ahead of all others, and the reason asks no question
   * - `unsure`: it is only the likeliest of several, and the reason is a question instead of a statement
   */
  certainty?: "sure" | "unsure";
}

/** A caution about a match, as a code; lib/i18n turns it into a sentence. */
export type MatchCaution =
  | "title-unsure" // the title was recognised with little confidence
  | "learning-phase" // the skill is still being taught: consider pull-out until it is stable
  | "privacy" // bathroom, clothing: dignity first
  | "peers-watch" // secondary students: an adult beside a teenager is noticed
  | "once-only" // a one-off event
  | "possible-only"; // the routine calls for the skill only now and then

/** One routine in which the goal can be worked on. */
export interface GoalMatch {
  key: string;
  kind: RoutineKind;
  /** 3: the skill is the point of the routine, 2: often needed, 1: possible (see lexicon/skill-routines). */
  strength: 1 | 2 | 3;
  /** Rank value, larger is better; comparable only within one goal. */
  score: number;
  reason: MatchReason;
  cautions: MatchCaution[];
}

/**
 * Why nothing is suggested: one of three reasons, or a goal that could not be read.
 * - `pull-out`: better served outside the class (`because` says why)
 * - `no-moment`: no such moment on this calendar; ask the teacher when it happens
 * - `titles-opaque`: the titles don't say what happens; ask the teacher about `titles`
 * - `goal-unread`: the goal text could not be read (`because` says why)
 */
export type Abstention =
  | {
      voice: "pull-out";
      because: PullOutNeed["because"];
      goalPhrase: string;
    }
  | { voice: "no-moment"; areas: SkillArea[]; askFor: RoutineKind[]; goalPhrase: string }
  | { voice: "titles-opaque"; titles: string[]; areas: SkillArea[] }
  | { voice: "goal-unread"; because: UnreadGoal };

/** The routines for one goal, best first, or the reason why there are none. Exactly one is filled. */
export interface GoalMatches {
  matches: GoalMatch[];
  abstention?: Abstention;
  /** True when the learned judgement took part; absent when only the rules answered. */
  learned?: true;
}
