import { expect, test } from "vitest";
import { withoutInitials } from "../../../lib/core/caseload/without-initials";

test.each([
  ["MJ will zip; then MJ's coat.", "the student will zip; then the student's coat."],
  ["MJs and SMJ are others.", "MJs and SMJ are others."],
  ["Sits by S-04 (MJ).", "Sits by another student (the student)."],
])("initials give way where they stand as a word: %s", (text, without) => {
  const instead = new Map([
    ["MJ", "the student"],
    ["S-04", "another student"],
  ]);
  expect(withoutInitials(text, instead)).toBe(without);
});

test("what stands in their place is taken as it is", () => {
  expect(withoutInitials("A.B. and AxB. share.", new Map([["A.B", "$& \\1"]]))).toBe("$& \\1. and AxB. share.");
});

test.each([
  ["At 10 AM and 8:15 A.M. AM reads.", "At 10 AM and 8:15 A.M. *** reads."],
  ["10:30 PM, then PM", "10:30 PM, then ***"],
  ["In room 14 AM waits; AM first.", "In room 14 *** waits; *** first."],
])("half of a day after a time of the clock is nobody: %s", (text, without) => {
  const instead = new Map([
    ["AM", "***"],
    ["PM", "***"],
  ]);
  expect(withoutInitials(text, instead)).toBe(without);
});
