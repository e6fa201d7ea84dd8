import { expect, test } from "vitest";
import { accommodationsOf, fittingAccommodations, withAccommodations } from "../../../lib/core/caseload/accommodations";
import { validateStudent } from "../../../lib/core/caseload/validate";
import { aClass, aStudent } from "../../fixtures/builders";

const LONG = `Extended arrival: ${"a quiet corner, ".repeat(40)}`;

test("keeps repeated accommodations once, the therapist's own first", () => {
  const kept = ["Breaks every 20 minutes"];
  const found = ["BREAKS every 20 minutes", " Extended   arrival ", "Extended arrival", ""];
  expect(withAccommodations(kept, found)).toEqual(["Breaks every 20 minutes", "Extended arrival"]);
});

test("cuts an accommodation that is too long at a word, and counts those that a record has no room for", () => {
  const many = Array.from({ length: 30 }, (_, at) => `Break ${at + 1} at 9:00`);
  const { taken, leftOutCount } = fittingAccommodations([], [LONG, ...many]);
  expect(taken[0]).toMatch(/^Extended arrival: .* (?:a|quiet|corner,)…$/u);
  expect(taken).toHaveLength(20);
  expect(leftOutCount).toBe(11);
  expect(fittingAccommodations(many.slice(0, 19), many.slice(0, 21))).toEqual({
    ...{ taken: many.slice(0, 20), leftOutCount: 1 },
  });
  expect(withAccommodations(many.slice(0, 19), many.slice(0, 21))).toHaveLength(21);
  const errors = (accommodations: string[]) => validateStudent(aStudent({ accommodations }), [aClass()], []);
  expect(errors(taken)).toEqual([]);
  expect(errors([LONG])).toEqual([{ field: "accommodations", code: "line-too-long", max: 300 }]);
  expect(errors(many)).toEqual([{ field: "accommodations", code: "too-many-lines", max: 20 }]);
});

test("reads one typed accommodation per line", () => {
  expect(accommodationsOf(" Early dismissal \n\nBreaks every 20 minutes")).toEqual([
    "Early dismissal",
    "Breaks every 20 minutes",
  ]);
});
