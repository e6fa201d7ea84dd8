import { describe, expect, it } from "vitest";
import { allCases } from "../../workbench/judgement/cases";
import { measureGoals } from "../../workbench/judgement/goal-line";
import { packagedJudgement } from "../../workbench/judgement/packaged";

/** Sets that no weight is trained on. The limits lie two or three points under what the packaged weights reach. */
describe("the packaged judgement on goals it was not trained on", () => {
  const judgement = packagedJudgement();
  const measure = (writers: string) =>
    measureGoals(
      allCases().filter(({ writer }) => writers.split(" ").includes(writer)),
      judgement,
    );

  it.each([
    ["held", { top1: 83, acceptable: 90, ndcg3: 85, never: 0, abstained: 0.93, falseAbstention: 3 }],
    ["held2", { top1: 90, acceptable: 93, ndcg3: 89, never: 0, abstained: 1, falseAbstention: 3 }],
    ["g24 g27 g30", { top1: 78, acceptable: 84, ndcg3: 82, never: 0, abstained: 0.84, falseAbstention: 4 }],
  ])("holds on %s", (writers, limits) => {
    const measures = measure(writers);
    expect(measures.top1).toBeGreaterThanOrEqual(limits.top1);
    expect(measures.acceptable).toBeGreaterThanOrEqual(limits.acceptable);
    expect(measures.ndcg3).toBeGreaterThanOrEqual(limits.ndcg3);
    expect(measures.neverCases).toBeLessThanOrEqual(limits.never);
    expect(measures.abstained.right / measures.abstained.of).toBeGreaterThanOrEqual(limits.abstained);
    expect(measures.falseAbstention).toBeLessThanOrEqual(limits.falseAbstention);
  });
});
