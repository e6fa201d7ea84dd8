import type { RoutineKind } from "../lexicon/routine-kinds";
import type { GradeBand } from "./grade-band";
import type { Discipline } from "./goal-case";
import type { GoalWords } from "./goal-words";
import type { SkillArea } from "../lexicon/skill-areas";

/** A skill a goal asks for. */
export interface ReadSkill {
  area: SkillArea;
  /** 1 for the main skill, less for others. */
  weight: number;
  /** The deciding words, quoted from the goal. */
  phrase: string;
}

/** A moment the goal itself names. */
export interface ReadSetting {
  kinds: readonly RoutineKind[];
  phrase: string;
  /** True when no other moment is possible. */
  only: boolean;
}

/** How far the student has learned the skill; `modelling`: an adult still demonstrates it. */
export type GoalPhase = "learning" | "generalising" | "maintaining" | "modelling";

/** Why the goal is better served outside the class. */
export interface PullOutNeed {
  because:
    "placement-drill" | "voice" | "intimate-care" | "equipment" | "evaluation" | "fluency-attitude" | "one-to-one";
  phrase: string;
}

/** Why the text of a goal could not be read. */
export type UnreadGoal = "empty" | "no-skill-found" | "language" | "too-long";

/** What a goal asks for, as read by rule from its text. */
export interface GoalReading {
  /** Main skill first; empty when the goal could not be read. */
  skills: ReadSkill[];
  settings: ReadSetting[];
  phase: GoalPhase;
  pullOut?: PullOutNeed;
  unread?: UnreadGoal;
  words: GoalWords;
  discipline: Discipline;
  band: GradeBand;
}
