import { describe, expect, it } from "vitest";
import { allowsCues } from "../../../lib/core/measure/allowed-cues";
import { goalDirection, goalTarget } from "../../../lib/core/measure/goal-target";

describe("the target of a goal", () => {
  it.each([
    ["in 4 of 5 trials", 80],
    ["with 90% accuracy", 90],
    ["en 3 de 4 oportunidades", 75],
    ["will greet a peer", undefined],
    ["By 05/30/2027, will zip up own coat in 4 of 5 trials", 80],
    ["By 5/30, will zip up own coat in 4/5 trials", 80],
    ["By 2027-05-30 (IEP of 9/12/26), will copy letters with 90% accuracy", 90],
    ["Para el 05/30/2027, subirá el cierre en 3 de 4 oportunidades", 75],
    ["By 05/30/2027, will greet a peer", undefined],
    ["will zip 3/4 of the coat with 90% accuracy", 90],
    ["will cut within 1/4 inch of the line in 4 of 5 trials", 80],
    ["from 40% to 80% accuracy", 80],
    ["with no more than 2 verbal cues in 4 of 5 trials", 80],
    ["in 4/5 of the time", 80],
    // Not sure what each trial or session has to show.
    ["with 90% accuracy in 4 of 5 trials", undefined],
    ["in 4 of 5 sessions", undefined],
    ["on 80% of school days", undefined],
    ["in no more than 2 of 10 trials", undefined],
    ["in no more than 2 of 10 minutes", undefined],
    ["under 20% of the time", undefined],
    ["en no más de 2 de 10 intentos", undefined],
    // A place, and "more than": no words that ask for less.
    ["will write letters below the line with 90% accuracy", 90],
    ["will sit under the canopy in 4 of 5 trials", 80],
    ["con más de 80 % de precisión", 80],
  ])("of trials, “%s”", (goal, value) => {
    expect(goalTarget(goal, "trials")?.value).toBe(value);
  });

  it.each([
    ["with 90% accuracy in 4 of 5 sessions", 90, 4, 5],
    ["with 90% accuracy on 3 of 4 days", 90, 3, 4],
    ["in 4 of 5 trials across 3 consecutive sessions", 80, 3, 3],
    ["at 75% in two of three therapy sessions", 75, 2, 3],
    ["con 90 % de precisión en 4 de 5 sesiones", 90, 4, 5],
    ["en 4 de 5 intentos durante 3 sesiones consecutivas", 80, 3, 3],
  ])("with how often it is to be reached, “%s”", (goal, value, hits, of) => {
    expect(goalTarget(goal, "trials")).toEqual({ value, direction: "up", often: { hits, of } });
  });

  it.each([
    ["count", "will call out fewer than 3 times per class", 2, "down"],
    ["count", "will reduce outbursts to 2 per day", 2, "down"],
    ["count", "will leave the seat no more than two times", 2, "down"],
    ["count", "will call out less often, at first rarely", undefined, "up"],
    ["count", "will reduce outbursts", undefined, "down"],
    ["count", "levantará la voz menos de 3 veces por clase", 2, "down"],
    ["count", "will raise a hand 4 times per session", 4, "up"],
    ["count", "will transition with fewer than two prompts 4 times per day", 4, "up"],
    ["count", "will raise a hand 3 to 5 times", undefined, "up"],
    ["count", "will move the lower arm 5 times", 5, "up"],
    ["count", "will lower the number of outbursts", undefined, "down"],
    ["duration", "will stay on task for 10 minutes", 600, "up"],
    ["duration", "mantendrá la atención durante 30 segundos", 30, "up"],
    ["duration", "for 5 minutes, then for 10 minutes", undefined, "up"],
    ["duration", "will be ready in less than 5 minutes", 300, "down"],
    ["rate", "will read 60 words per minute", 60, "up"],
    ["distance", "will walk 150 feet with fewer than 2 rests", 150, "up"],
    ["rubric", "will score 3 on the rubric", undefined, "up"],
  ] as const)("measured as %s, “%s”", (measure, goal, value, direction) => {
    expect(goalTarget(goal, measure)?.value).toBe(value);
    expect(goalDirection(goal, measure)).toBe(direction);
  });
});

it.each([
  ["with one verbal cue in 4 of 5 trials", true],
  ["given visual supports", true],
  ["with 80% accuracy and no more than 2 verbal cues", true],
  ["con no más de 2 apoyos verbales", true],
  ["in 4 of 5 trials", false],
  ["without cues", false],
  ["with no cues", false],
  ["with 80% accuracy, independently", false],
  ["sin apoyo", false],
])("whether cues count: “%s”", (goal, allowed) => {
  expect(allowsCues(goal)).toBe(allowed);
});
