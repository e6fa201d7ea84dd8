import { expect, test } from "vitest";
import { mergeStudent } from "../../../lib/core/caseload/merge-student";
import { aStudent } from "../../fixtures/builders";

const base = aStudent({ initials: "MJ", grade: "2" });

test("takes over what only the other tab changed", () => {
  const { merged, taken, both } = mergeStudent(base, { ...base, grade: "3" }, { ...base, initials: "MJ2" });
  expect(merged).toEqual({ ...base, grade: "3", initials: "MJ2" });
  expect({ taken, both }).toEqual({ taken: ["grade"], both: [] });
});

test("keeps hers where both changed a field, and names it", () => {
  const { merged, taken, both } = mergeStudent(base, { ...base, grade: "3" }, { ...base, grade: "4" });
  expect(merged.grade).toBe("4");
  expect({ taken, both }).toEqual({ taken: [], both: ["grade"] });
});

test("names nothing where both did the same", () => {
  const other = { ...base, grade: "3" };
  expect(mergeStudent(base, other, other)).toEqual({ merged: other, taken: [], both: [] });
});

test("the order in which a record's parts were written is no change", () => {
  const other = { ...base, goals: base.goals.map(({ id, text }) => ({ text, id })) };
  const { taken, both } = mergeStudent(base, other, { ...base, grade: "4" });
  expect({ taken, both }).toEqual({ taken: [], both: [] });
});
