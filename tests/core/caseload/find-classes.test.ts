import { expect, test } from "vitest";
import { ALL_CLASSES, findClasses, type ClassFilter } from "../../../lib/core/caseload/find-classes";
import { aClass, workingWeek } from "../../fixtures/builders";

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
const ON_MONDAYS = workingWeek("8:00", "15:00", "maple").filter(({ weekday }) => weekday === "MO");
const ids = (filter: Partial<ClassFilter>): string[] =>
  findClasses(CLASSES, { sites: SITES, workingHours: ON_MONDAYS }, { ...ALL_CLASSES, ...filter }).map(
    ({ schoolClass }) => schoolClass.id,
  );

test("finds by name, teacher and school, whatever the case", () => {
  expect(ids({ words: "ruiz" })).toEqual(["a"]);
  expect(ids({ words: "MAPLE room" })).toEqual(["b"]);
  expect(ids({ words: "nobody" })).toEqual([]);
});

test("narrows by school, by day and by what needs a look", () => {
  expect(ids({ siteId: "lincoln" })).toEqual(["c", "a"]);
  expect(ids({ isNeedy: true })).toEqual(["b"]);
  expect(ids({ weekday: "MO" })).toEqual(["b"]);
  expect(ids({ weekday: "TU" })).toEqual([]);
});

test("sorts rooms by their number, and by teacher or grade", () => {
  expect(ids({})).toEqual(["c", "b", "a"]);
  expect(ids({ sort: "teacher" })).toEqual(["b", "c", "a"]);
  expect(ids({ sort: "grade" })).toEqual(["c", "a", "b"]);
});
