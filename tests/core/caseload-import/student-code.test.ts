import { expect, test } from "vitest";
import { codeOfName, distinctCodes, nameParts } from "../../../lib/core/caseload-import/student-code";

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
  ["de la Cruz, Ana", "AC"],
  ["Ana de la Cruz", "AC"],
  ["Dorn, Al", "AD"],
  ["Al Dorn", "AD"],
  ["El, Sara", "SE"],
  ["Sara El", "SE"],
])("%s becomes %s", (name, code) => expect(codeOfName(name)).toBe(code));

test("gives two of one code two codes", () =>
  expect(distinctCodes(["AO", "JR", "AO", "AO"])).toEqual(["AO", "JR", "AO2", "AO3"]));

test("gives a name that is a particle elsewhere as a part to strike out, and no particle", () => {
  expect(nameParts("Dorn, Al")).toEqual(["Dorn", "Al"]);
  expect(nameParts("El, Sara")).toEqual(["El", "Sara"]);
  expect(nameParts("Ana de la Cruz")).toEqual(["Ana", "Cruz"]);
});
