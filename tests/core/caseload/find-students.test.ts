import { expect, test } from "vitest";
import {
  findStudents,
  needsOf,
  NO_FILTER,
  sharedInitials,
  classesOfShared,
} from "../../../lib/core/caseload/find-students";
import { aClass, aStudent, workingWeek } from "../../fixtures/builders";

const RIVERA = aClass({ id: "rivera", name: "Rivera, grade 2", teacherName: "Ana Rivera", siteId: "lincoln" });
const KIM = aClass({ id: "kim", name: "Kim, grade 5", teacherName: "Jo Kim", siteId: "maple" });
const found = (over: Parameters<typeof aStudent>[0], matches: unknown[] = [1]) => {
  const student = aStudent(over);
  return { student, goals: student.goals.map(() => ({ matches })) };
};
const ALL = [
  found({ id: "a", initials: "AB", classId: "rivera", grade: "2", discipline: "OT" }),
  found({ id: "b", initials: "CD", classId: "kim", grade: "5", discipline: "SLP" }),
  found({ id: "c", initials: "AB", classId: "kim", grade: "K", discipline: "OT", goals: [] }),
];
/** Lincoln on Mondays, Maple on Tuesdays. */
const HOURS = [
  ...workingWeek("8:00", "15:00", "lincoln").filter(({ weekday }) => weekday === "MO"),
  ...workingWeek("8:00", "15:00", "maple").filter(({ weekday }) => weekday === "TU"),
];
const ids = (filter: Partial<typeof NO_FILTER>): string[] =>
  findStudents(ALL, { classes: [RIVERA, KIM], workingHours: HOURS }, { ...NO_FILTER, ...filter }).map(
    ({ student }) => student.id,
  );

test("finds by initials, class and teacher, whatever the case", () => {
  expect(ids({ words: "cd" })).toEqual(["b"]);
  expect(ids({ words: "ab kim" })).toEqual(["c"]);
  expect(ids({ words: "ANA" })).toEqual(["a"]);
  expect(ids({ words: "nobody" })).toEqual([]);
});

test("narrows by school, class, day, service and by what is missing", () => {
  expect(ids({ siteId: "maple" })).toEqual(["c", "b"]);
  expect(ids({ classId: "rivera" })).toEqual(["a"]);
  expect(ids({ discipline: "SLP" })).toEqual(["b"]);
  expect(ids({ isNeedy: true })).toEqual(["c"]);
  expect(ids({ weekday: "MO" })).toEqual(["a"]);
  expect(ids({ weekday: "TU" })).toEqual(["c", "b"]);
  expect(ids({ weekday: "FR" })).toEqual([]);
});

test("sorts by grade with kindergarten first", () => expect(ids({ sort: "grade" })).toEqual(["c", "a", "b"]));

test("codes and classes with numbers are in the order of the numbers", () => {
  const coded = ["S10", "S2", "S1"].map((initials) => found({ id: initials, initials, classId: "rivera" }));
  const order = findStudents(coded, { classes: [RIVERA], workingHours: HOURS }, NO_FILTER).map(
    ({ student: { id } }) => id,
  );
  expect(order).toEqual(["S1", "S2", "S10"]);
});

test("says what a student needs", () => {
  expect(needsOf(found({ classId: "gone", mandate: [] }), [RIVERA])).toEqual(["class", "minutes"]);
  expect(needsOf(found({ classId: "rivera" }, []), [RIVERA])).toEqual(["no-moment"]);
});

test("knows initials that two students share", () => expect([...sharedInitials(ALL)]).toEqual(["ab"]));

test("names the classes of those who share initials, and of no others", () => {
  const students = ALL.map(({ student }) => student);
  const shared = students.filter(({ initials }) => initials.toLowerCase() === "ab");
  const classes = students.map(({ classId }) => ({ id: classId, name: `Class ${classId}` }));
  expect([...classesOfShared(students, classes)]).toEqual(shared.map(({ id, classId }) => [id, `Class ${classId}`]));
});
