import { describe, expect, it } from "vitest";
import { readGoal } from "../../../lib/core/goals/read-goal";
import type { Discipline } from "../../../lib/core/goals/goal-case";

const read = (goalText: string, discipline: Discipline = "OT", grade = "2") =>
  readGoal({ goalText, discipline, grade });

describe("readGoal", () => {
  it.each([
    ["OT", "Will list three coping strategies in writing and use one when upset", "emotional_regulation"],
    ["SLP", "Will describe the steps of a recipe in order", "narrative"],
    ["OT", "Will walk down the hall without leaving the group", "transitions_skill"],
    ["OT", "Uses a fork with no more than two spills", "feeding"],
    ["PT", "Will rise from the rug without help", "transfers"],
    ["SLP", "Contestará preguntas sobre un cuento", "comprehension"],
  ] as const)("%s: %s -> %s", (discipline, goal, area) => {
    expect(read(goal, discipline).skills[0]?.area).toBe(area);
  });

  it("reads the moment a goal names, not where a walk ends or what a story is about", () => {
    expect(read("At lunch, will open his milk").settings[0]?.kinds[0]).toBe("lunch");
    expect(read("Will retell a story about recess", "SLP").settings.some(({ kinds }) => kinds[0] === "recess")).toBe(
      false,
    );
  });

  it("tells drilled sounds from sounds in talk", () => {
    expect(read("Will produce /s/ in syllables with a mirror", "SLP").pullOut?.because).toBe("placement-drill");
    expect(read("Will produce /s/ in conversation with classmates", "SLP").pullOut).toBeUndefined();
  });

  it.each([
    ["", "empty"],
    [" \n\t", "empty"],
    ["word ".repeat(5000), "too-long"],
    ["L'élève va écrire son nom avec des lettres lisibles dans le cahier pour la classe", "language"],
    ["学生将在五次中有四次写出自己的名字", "language"],
    ["سيكتب الطالب اسمه بخط واضح", "language"],
    ["Lorem gizmo blarg", "no-skill-found"],
  ])("says why %j can't be read", (goal, because) => {
    expect(read(goal).unread).toBe(because);
  });

  it("reads through control characters and direction marks", () => {
    expect(read("\u202eWill\u0000 use scissors\u200f to cut").skills[0]?.area).toBe("scissors_tools");
  });
});
