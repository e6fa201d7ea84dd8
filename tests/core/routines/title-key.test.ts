import { describe, expect, it } from "vitest";
import { titleKey } from "../../../lib/core/routines/title-key";

describe("titleKey", () => {
  it.each([
    ["Snack", "  SNACK! "],
    ["Snack", "10:05-10:20 Snack"],
    ["Math", "P3 Math"],
    ["Math", "Math (Mon)"],
    ["Almuerzo", "almuerzo 11:30"],
    ["P.E.", "PE"],
    ["Writers' Workshop", "Writers Workshop"],
    ["Círculo", "circulo"],
  ])("%s and %s are one", (one, other) => {
    expect(titleKey(one)).toBe(titleKey(other));
  });

  it.each([
    ["Snack", "Snack & Story"],
    ["Math", "Math Test"],
    ["Period 3", "Period 4"],
    ["Morning Meeting", "Meeting"],
    ["Lunch A", "Lunch B"],
    ["🍎", "🎨"],
  ])("%s and %s stay two", (one, other) => {
    expect(titleKey(one)).not.toBe(titleKey(other));
  });
});
