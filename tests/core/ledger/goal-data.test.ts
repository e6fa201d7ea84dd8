import { expect, test } from "vitest";
import { isSameData, withGoalData } from "../../../lib/core/ledger/goal-data";

const TRIALS = { measure: "trials", correct: 4, total: 5, cued: false } as const;
const A = { goalId: "a", point: TRIALS };
const B = { goalId: "b", note: "calm" };

test("what is said of a goal stands where it stood, a new goal last, and nothing takes a goal out", () => {
  expect(withGoalData([A, B], { goalId: "a", point: undefined, note: "tired" })).toEqual([
    { goalId: "a", note: "tired" },
    B,
  ]);
  expect(withGoalData([B], { ...A, note: undefined })).toEqual([B, A]);
  expect(withGoalData(undefined, { goalId: "a", point: undefined, note: "" })).toEqual([]);
  expect(withGoalData([A, B], { goalId: "a", point: undefined, note: undefined })).toEqual([B]);
});

test("the order of goals and of a point's fields says nothing; a value, a note and a goal do", () => {
  const turned = { goalId: "a", point: { cued: false, total: 5, correct: 4, measure: "trials" } as const };
  expect(isSameData([A, B], [B, turned])).toBe(true);
  expect(isSameData(undefined, [])).toBe(true);
  for (const other of [
    [A],
    [A, { ...B, note: "tired" }],
    [A, { ...B, goalId: "c" }],
    [{ ...A, point: { ...TRIALS, correct: 3 } }, B],
  ])
    expect(isSameData([A, B], other)).toBe(false);
});
