import { expect, test } from "vitest";
import { ALL_CLASSES, findClasses, type ClassFilter } from "../../../lib/core/caseload/find-classes";
import { aClass } from "../../fixtures/builders";

const SITES = [
  { id: "lincoln", name: "Lincoln", zone: "America/New_York" },
  { id: "maple", name: "Maple Middle", zone: "America/New_York" },
];
const CLASSES = [
  {
    schoolClass: aClass({ id: "a", name: "Room 10", teacherName: "Ruiz", siteId: "lincoln", grade: "2" }),
    isNeedy: false,
  },
  {
    schoolClass: aClass({ id: "b", name: "Room 9", teacherName: "Adams", siteId: "maple", grade: "6" }),
    isNeedy: true,
  },
  {
    schoolClass: aClass({ id: "c", name: "Okafor", teacherName: "Okafor", siteId: "lincoln", grade: "K" }),
    isNeedy: false,
  },
];
const ids = (filter: Partial<ClassFilter>): string[] =>
  findClasses(CLASSES, SITES, { ...ALL_CLASSES, ...filter }).map(({ schoolClass }) => schoolClass.id);

test("finds by name, teacher and school, whatever the case", () => {
  expect(ids({ words: "ruiz" })).toEqual(["a"]);
  expect(ids({ words: "MAPLE room" })).toEqual(["b"]);
  expect(ids({ words: "nobody" })).toEqual([]);
});

test("narrows by school and by what needs a look", () => {
  expect(ids({ siteId: "lincoln" })).toEqual(["c", "a"]);
  expect(ids({ isNeedy: true })).toEqual(["b"]);
});

test("sorts rooms by their number, and by teacher or grade", () => {
  expect(ids({})).toEqual(["c", "b", "a"]);
  expect(ids({ sort: "teacher" })).toEqual(["b", "c", "a"]);
  expect(ids({ sort: "grade" })).toEqual(["c", "a", "b"]);
});
