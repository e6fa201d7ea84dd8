import { expect, test } from "vitest";
import { roomText } from "../../lib/i18n/place";

test.each([
  ["12", "en", "Rm 12"],
  ["12b", "en", "Rm 12b"],
  ["12", "es", "Salón 12"],
  [" Rm 12 ", "es", "Rm 12"],
  ["Library", "en", "Library"],
  ["", "en", ""],
] as const)("a room %j is said in %s as %j", (room, language, said) => {
  expect(roomText(room, language)).toBe(said);
});
