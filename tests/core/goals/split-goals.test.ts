import { expect, test } from "vitest";
import { splitGoals } from "../../../lib/core/goals/split-goals";

const FIRST = "Will write three sentences with spaces in 4 of 5 trials.";
const SECOND = "Will ask a peer for help with a full sentence.";

test.each([
  ["numbers", `1. ${FIRST}\n2. ${SECOND}`],
  ["numbers in one line", `1) ${FIRST} 2) ${SECOND}`],
  ["labels", `Goal 1: ${FIRST}\nGoal 2: ${SECOND}`],
  ["bullets", `• ${FIRST}\n• ${SECOND}`],
  ["dashes", `- ${FIRST}\n- ${SECOND}`],
  ["empty lines", `${FIRST}\n\n${SECOND}`],
  ["lines", `${FIRST}\n${SECOND}`],
])("splits goals at %s", (_, block) => expect(splitGoals(block)).toEqual([FIRST, SECOND]));

test("keeps a wrapped goal and its own numbers together", () => {
  expect(splitGoals("Will write three sentences\nwith spaces in 4 of 5 trials, 2 days in a row.")).toEqual([
    "Will write three sentences with spaces in 4 of 5 trials, 2 days in a row.",
  ]);
  expect(splitGoals(FIRST)).toEqual([FIRST]);
  expect(splitGoals("  \n ")).toEqual([]);
});
