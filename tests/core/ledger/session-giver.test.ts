import { expect, test } from "vitest";
import { isInitialsOrCode, isSameGiver, saidOfGiver, validateGiver } from "../../../lib/core/ledger/session-giver";

test.each(["AB", "A.B.", "JMRS", "S-04", "npi1234567", "Ñ.O."])("%s is initials or a code", (text) => {
  expect(isInitialsOrCode(text)).toBe(true);
});

test.each(["Maria", "Maria Lopez", "ab", "ABCDE", "A B", "", "1234567890123"])("“%s” is neither", (text) => {
  expect(isInitialsOrCode(text)).toBe(false);
});

test("what may be a name, a code of nobody, and a supervisor of no assistant are named at their fields", () => {
  expect(validateGiver({})).toEqual([]);
  expect(validateGiver({ mode: "teletherapy" })).toEqual([]);
  expect(validateGiver({ role: "cota", provider: "AB", supervisor: "KL" })).toEqual([]);
  expect(validateGiver({ role: "cota", provider: "Maria", supervisor: "Lopez" })).toEqual([
    { field: "provider", code: "not-initials" },
    { field: "supervisor", code: "not-initials" },
  ]);
  expect(validateGiver({ provider: "AB" })).toEqual([{ field: "role", code: "required" }]);
  for (const role of ["self", "substitute", "other"] as const)
    expect(validateGiver({ role, supervisor: "KL" })).toEqual([{ field: "role", code: "required" }]);
});

test("what is empty is not said, and the order in which it was said does not matter", () => {
  expect(saidOfGiver({ provider: "", supervisor: "" })).toBeUndefined();
  expect(isSameGiver(undefined, {})).toBe(true);
  expect(isSameGiver({ role: "cota", mode: "in-person" }, { mode: "in-person", role: "cota" })).toBe(true);
  expect(isSameGiver({ mode: "in-person" }, undefined)).toBe(false);
});
