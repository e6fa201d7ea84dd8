import { expect, test } from "vitest";
import { isYearEnd, nextGrade } from "../../../lib/core/caseload/next-grade";

test.each([
  ["PK", "K"],
  ["K", "1"],
  ["9", "10"],
  ["12", undefined],
  ["Transition", undefined],
])("after %s comes %s", (grade, next) => {
  expect(nextGrade(grade)).toBe(next);
});

test.each([
  ["2027-05-19", false],
  ["2027-05-20", true],
  ["2027-07-15", true],
  ["2027-07-16", false],
])("%s is at the end of the school year: %s", (day, isEnd) => {
  expect(isYearEnd(day)).toBe(isEnd);
});
