import { expect, test } from "vitest";
import {
  checkStudent,
  draftOfStudent,
  emptyStudent,
  keysOfGone,
  NEW_STUDENT_KEY,
  studentKey,
  studentOfDraft,
} from "../../../../components/planner/students/student-draft";
import { firstLine } from "../../../../components/planner/students/mandate-draft";
import { aCaseload, RIVERA } from "../sample-caseload";

const { students: overviews, classes: classOverviews } = aCaseload();
const students = overviews.map(({ student }) => student);
const classes = classOverviews.map(({ schoolClass }) => schoolClass);
const MJ = students[0]!;

test("a saved student comes back unchanged", () => {
  expect(studentOfDraft(draftOfStudent(MJ))).toEqual(MJ);
  const accommodations = ["Breaks every 20 minutes", "Extended arrival"];
  expect(studentOfDraft(draftOfStudent({ ...MJ, accommodations }))).toEqual({ ...MJ, accommodations });
  expect(studentOfDraft({ ...draftOfStudent(MJ), accommodations: " \n" })).toEqual(MJ);
});

test("a new student belongs to the only class and takes its grade", () => {
  expect(emptyStudent("n", [RIVERA], [])).toMatchObject({ classId: "rivera", grade: "2", discipline: "" });
  expect(emptyStudent("n", classes, students)).toMatchObject({ classId: "", discipline: "PT" });
});

test.each(["", "abc", "1.5", "-3", "1e2"])("minutes typed as “%s” are named as wrong", (minutes) => {
  const draft = { ...draftOfStudent(MJ), mandate: [{ ...firstLine("l"), minutes, times: "2" }] };
  expect(checkStudent(draft, classes, students).map(({ field }) => field)).toEqual(["mandate.0.minutes"]);
});

test("an empty goal and a full name are named at their fields", () => {
  const draft = { ...draftOfStudent(MJ), initials: "Maria Jimenez", goals: [MJ.goals[0]!, { id: "x", text: " " }] };
  expect(checkStudent(draft, classes, students).map(({ field, code }) => `${field} ${code}`)).toEqual([
    "initials not-initials",
    "goals.1.text required",
  ]);
});

test("drafts of students who are gone are told from those of others, whose id may begin alike", () => {
  expect(NEW_STUDENT_KEY.startsWith(studentKey(""))).toBe(false);
  const kept = [studentKey("mj2"), `${studentKey("mj2")}:code:log`];
  const gone = [studentKey("mj"), `${studentKey("mj")}:report:list`];
  expect(keysOfGone([...kept, ...gone], [{ id: "mj2" }])).toEqual(gone);
});
