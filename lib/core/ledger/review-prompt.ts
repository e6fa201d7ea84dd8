import type { RoutineChange } from "../booking/routine-change";
import { routineKey, type Reliability } from "./reliability";

/** A reason to review the plan, with its evidence. It changes nothing: she decides. */
export type ReviewPrompt =
  | { why: "visits"; visits: number }
  | { why: "falls-through"; classId: string; routineTitle: string; reliability: Reliability }
  | { why: "schedule-changed"; classId: string; routineTitle: string; change: RoutineChange }
  | {
      /** `rising` only of goals that ask for less of something. */
      why: "met" | "flat" | "falling" | "rising";
      goalId: string;
      text: string;
      points: number;
      /**
       * In how many routines the last three points were taken: what holds in one setting only is not functional yet.
       */
      routines: number;
    };

/** Identifies what a prompt is about, to compare it with an earlier one about the same. */
export function promptSubject(prompt: ReviewPrompt): string {
  switch (prompt.why) {
    case "visits":
      return "visits";
    case "falls-through":
    case "schedule-changed":
      return `${prompt.why} ${routineKey(prompt.classId, prompt.routineTitle)}`;
    default:
      return `goal ${prompt.goalId}`;
  }
}

/** Passes the texts in a prompt that she or a calendar wrote (goal, titles) through `write`. */
export function withPromptTexts(prompt: ReviewPrompt, write: (text: string) => string): ReviewPrompt {
  switch (prompt.why) {
    case "visits":
      return prompt;
    case "falls-through":
      return { ...prompt, routineTitle: write(prompt.routineTitle) };
    case "schedule-changed": {
      const { routineTitle, change } = prompt;
      const closed = change.code === "closed" ? { title: write(change.title) } : {};
      return {
        ...prompt,
        ...{ routineTitle: write(routineTitle), change: { ...change, routine: write(change.routine), ...closed } },
      };
    }
    default:
      return { ...prompt, text: write(prompt.text) };
  }
}
