import { expect, test } from "vitest";
import { codeOfName, distinctCodes } from "../../../lib/core/caseload-import/student-code";

test.each([
  ["Okonjo-Reyes, Amara", "AO"],
  ["Amara Okonjo", "AO"],
  ["St. Pierre, Odin", "OS"],
  ["Amara María Okonjo", "AO"],
  ["J.R.", "JR"],
  ["ABW", "ABW"],
  ["S-014", "S-014"],
  ["Okonjo, Amara 2", "AO"],
  ["J. R.", "JR"],
  ["LI AN", "LA"],
  ["JOHN", "J"],
  ["Adams, Sam0", "SA"],
  ["Cruz, Ana de la", "AC"],
])("%s becomes %s", (name, code) => expect(codeOfName(name)).toBe(code));

test("gives two of one code two codes", () =>
  expect(distinctCodes(["AO", "JR", "AO", "AO"])).toEqual(["AO", "JR", "AO2", "AO3"]));
