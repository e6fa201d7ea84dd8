import { expect, test } from "vitest";
import { parseLetters } from "../../../lib/core/school-calendar/parse-letters";

test.each([
  ["A, B", ["A", "B"]],
  ["A/B", ["A", "B"]],
  ["1 2 3", ["1", "2", "3"]],
  ["1-6", ["1", "2", "3", "4", "5", "6"]],
  ["a – D", ["A", "B", "C", "D"]],
  ["Gold, Blue", ["Gold", "Blue"]],
  ["6-1", ["6-1"]],
  ["  ", []],
])("%s", (text, letters) => {
  expect(parseLetters(text)).toEqual(letters);
});
