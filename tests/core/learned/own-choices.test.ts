import { describe, expect, it } from "vitest";
import type { GoalCase } from "../../../lib/core/goals/goal-case";
import { OwnChoices, type OwnChoice } from "../../../lib/core/learned/own-choices";
import { matchGoal } from "../../../lib/core/match/match-goal";
import { packagedJudgement } from "../../workbench/judgement/packaged";
import { asCandidates } from "../match/judgement-cases";

const judgement = packagedJudgement();
const DAY = ["Unpack & cubbies", "Morning meeting", "Math", "Snack", "Writers workshop", "Recess", "Lunch", "Pack up"];
const goal = (goalText: string): GoalCase => ({ goalText, discipline: "OT", grade: "2" });
const COAT = goal("Will button the four buttons of her coat without help.");
const JACKET = goal("Will zip his own jacket without help from an adult.");
const choice = (source: OwnChoice["source"], title: string): OwnChoice => ({ source, title, goalCase: COAT });

function matches(goalCase: GoalCase, choices: readonly OwnChoice[]) {
  const leaning = judgement.leaningTo(new OwnChoices(choices, judgement));
  return matchGoal(goalCase, asCandidates(DAY, "2"), leaning).matches;
}
const first = (goalCase: GoalCase, choices: readonly OwnChoice[]) => matches(goalCase, choices)[0]?.reason;

describe("her own choices", () => {
  it("move a routine up for a goal like the one she pinned, and are named as the reason", () => {
    const plain = first(JACKET, [])!;
    const other = plain.title === "Pack up" ? "Unpack & cubbies" : "Pack up";
    const moved = first(JACKET, [choice("pinned", other)])!;
    expect(moved.title).toBe(other);
    expect(moved.because).toEqual({ source: "pinned", title: other });
    expect(plain.because).toBeUndefined();
  });

  it("move a routine down for a goal like the one she declined it for", () => {
    const plain = first(JACKET, [])!.title;
    expect(first(JACKET, [choice("declined", plain)])!.title).not.toBe(plain);
  });

  it("count for a booked visit too, but less than a pin", () => {
    const scoreOf = (choices: readonly OwnChoice[]): number =>
      matches(JACKET, choices).find(({ reason }) => reason.title === "Pack up")?.score ?? 0;
    expect(scoreOf([choice("booked", "Pack up")])).toBeGreaterThan(scoreOf([]));
    expect(scoreOf([choice("pinned", "Pack up")])).toBeGreaterThan(scoreOf([choice("booked", "Pack up")]));
  });

  it("do not change the matches of unrelated goals", () => {
    const math = goal("Will line up the digits of a two-step subtraction problem in columns.");
    expect(first(math, [choice("pinned", "Pack up")])).toEqual(first(math, []));
  });

  it("say nothing of routines that are not alike", () => {
    const chosen = matches(JACKET, [choice("pinned", "Cooking")]).map(({ reason }) => reason.title);
    expect(chosen[0]).toBe(first(JACKET, [])!.title);
  });
});
