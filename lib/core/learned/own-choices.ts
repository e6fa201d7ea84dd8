import type { GoalCase } from "../goals/goal-case";
import { readGoal } from "../goals/read-goal";
import { recogniseTitle } from "../routines/recognise-title";
import { PARTS } from "./inputs";
import type { LearnedGoal, LearnedJudgement, LearnedTitle, Leaning, OwnLeanings } from "./learned-judgement";

/** What she chose for a goal of a student: a pin, a booked visit, or "Not this". */
export interface OwnChoice {
  source: "pinned" | "booked" | "declined";
  goalCase: GoalCase;
  /** The routine's title, as the calendar has it. */
  title: string;
}

/** What a choice is worth for the very same goal and title, in the measure of a ranking's scores. */
const WORTH = { pinned: 3, booked: 1.5, declined: -2.5 };
/** Likeness of goals below which one has no effect on the other, and from which on they count as the same. */
const ALIKE_GOALS = [0.45, 0.75] as const;
const ALIKE_TITLES = [0.6, 0.95] as const;
/** Most choices that are weighed; older ones are ignored. */
const MAX_CHOICES = 400;

interface Remembered {
  choice: OwnChoice;
  goal: LearnedGoal;
  title: LearnedTitle;
}

/**
 * Her choices as the model reads them. Built from records each time, so that a choice she takes back has no effect any
 * more.
 */
export class OwnChoices implements OwnLeanings {
  private readonly remembered: Remembered[];

  /** Takes her choices, the newest last. */
  constructor(choices: readonly OwnChoice[], judgement: LearnedJudgement) {
    this.remembered = choices.slice(-MAX_CHOICES).map((choice) => ({
      choice,
      goal: judgement.readGoal(choice.goalCase.goalText, readGoal(choice.goalCase)),
      title: judgement.readTitle(choice.title, recogniseTitle(choice.title, choice.goalCase)),
    }));
  }

  /** Computes for each title of a schedule how much her choices for goals like this one speak for it. */
  leanings(goal: LearnedGoal, titles: readonly LearnedTitle[]): Leaning[] {
    const alike = this.remembered
      .map((one) => ({ ...one, share: between(ALIKE_GOALS, goalsAlike(goal, one.goal)) }))
      .filter(({ share }) => share > 0);
    return titles.map((title) => {
      let up = 0;
      let down = 0;
      let because: Leaning["because"];
      for (const { choice, share, title: chosen } of alike) {
        const lean = WORTH[choice.source] * share * between(ALIKE_TITLES, titlesAlike(title, chosen));
        if (lean > up && choice.source !== "declined") {
          up = lean;
          because = { source: choice.source, title: choice.title };
        }
        down = Math.min(down, lean);
      }
      return { lean: up + down, ...(because ? { because } : {}) };
    });
  }
}

/** Scales a value to 0..1 between two limits. */
const between = ([least, most]: readonly [number, number], value: number): number =>
  Math.max(0, Math.min(1, (value - least) / (most - least)));

/** Rates how alike two goals are: by the words of their outcomes and by the skills read in them. */
function goalsAlike({ inputs: a }: LearnedGoal, { inputs: b }: LearnedGoal): number {
  const words = cosine(a.meaning.subarray(0, a.meaning.length / PARTS.length), b.meaning);
  const skills = new Map(b.named.filter(([name]) => name.startsWith("A:")));
  let shared = 0;
  let either = [...skills.values()].reduce((sum, weight) => sum + weight, 0);
  for (const [name, weight] of a.named) {
    if (!name.startsWith("A:")) continue;
    const other = skills.get(name) ?? 0;
    shared += Math.min(weight, other);
    either += Math.max(weight, other) - other;
  }
  return (Math.max(0, words) + (either === 0 ? 0 : shared / either)) / 2;
}

/** Rates how alike two titles are: by their words and by their kinds. */
const titlesAlike = (a: LearnedTitle, b: LearnedTitle): number =>
  (cosine(a.inputs.meaning, b.inputs.meaning) + cosine(a.odds, b.odds)) / 2;

function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  let squareA = 0;
  let squareB = 0;
  for (let at = 0; at < a.length; at++) {
    sum += a[at]! * b[at]!;
    squareA += a[at]! ** 2;
    squareB += b[at]! ** 2;
  }
  return squareA === 0 || squareB === 0 ? 0 : sum / Math.sqrt(squareA * squareB);
}
