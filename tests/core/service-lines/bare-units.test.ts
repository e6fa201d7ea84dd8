import { expect, test } from "vitest";
import { unitOfNumbers } from "../../../lib/core/service-lines/bare-units";

test.each([
  ["All times below are minutes per month.", "minutes per month"],
  ["Service figures in the grid are given in min/week", "minutes per week"],
])("a sentence that says what numbers count: %s", (sentence, unit) => {
  expect(unitOfNumbers([sentence, "Occupational Therapy"])).toBe(unit);
});

test.each([
  "Speech services are 30 minutes per week.",
  "Speech services are thirty minutes per week.",
  "Services for 2 students are minutes per week",
  "Services will continue.",
])("a sentence that says nothing of other numbers: %s", (sentence) => {
  expect(unitOfNumbers([sentence])).toBeUndefined();
});

test("two sentences that contradict each other say nothing", () => {
  expect(unitOfNumbers(["Amounts are minutes per week.", "Times are minutes per month."])).toBeUndefined();
});
