import { expect, test } from "vitest";
import { hasWords } from "../../../lib/core/caseload/has-words";

test.each([
  ["", true],
  ["  ", true],
  ["josé", true],
  ["jose RM", true],
  ["peña 12", true],
  ["pena 13", false],
])("the search %j finds José Peña in Rm 12: %s", (search, isFound) => {
  expect(hasWords(search)(["José Peña", "Rm 12"])).toBe(isFound);
});
