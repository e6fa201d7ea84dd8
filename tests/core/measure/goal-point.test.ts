import { expect, test } from "vitest";
import { measureOf, proposeMeasure, valueOf, type GoalPoint } from "../../../lib/core/measure/goal-point";

test.each([
  ["will zip up own coat with one verbal cue in 4 of 5 trials", "trials", 5],
  ["will write 3 sentences in 8/10 opportunities", "trials", 10],
  ["will complete 4 steps of the handwashing routine independently", "steps", 4],
  ["will attend to a small group activity for 10 minutes", "duration", 5],
  ["will read aloud 60 words per minute", "rate", 5],
  ["will walk 150 feet in the hallway with one rest", "distance", 5],
  ["will score 3 on a 4-point rubric for letter formation", "rubric", 5],
  ["will answer wh- questions with 80% accuracy", "trials", 5],
  ["will transition between activities with fewer than two prompts", "cue-level", 5],
  ["se subirá el cierre del abrigo en 4 de 5 oportunidades", "trials", 5],
  ["will greet a peer", "trials", 5],
] as const)("“%s” is measured in %s", (goal, measure, total) => {
  expect(proposeMeasure(goal)).toEqual({ measure, total });
});

test.each<[GoalPoint, number]>([
  [{ measure: "trials", correct: 3, total: 4, cued: false }, 75],
  [{ measure: "steps", independent: 2, total: 5 }, 40],
  [{ measure: "cue-level", level: "independent" }, 4],
  [{ measure: "cue-level", level: "full-physical" }, 0],
  [{ measure: "rubric", score: 2 }, 2],
  [{ measure: "count", count: 7 }, 7],
  [{ measure: "rate", count: 30, minutes: 2 }, 15],
  [{ measure: "duration", seconds: 90 }, 90],
  [{ measure: "distance", feet: 120 }, 120],
])("%o is %d", (point, value) => {
  expect(valueOf(point)).toBe(value);
  expect(measureOf(point).measure).toBe(point.measure);
});
