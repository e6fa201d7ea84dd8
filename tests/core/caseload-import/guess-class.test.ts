import { expect, test } from "vitest";
import { guessClass, matchClass } from "../../../lib/core/caseload-import/guess-class";

test.each([
  ["Ms. Rivera - Rm 12 - Grade 2", { teacherName: "Ms. Rivera", room: "12", grade: "2" }],
  ["Mr Okafor Kindergarten", { teacherName: "Mr Okafor", room: "", grade: "K" }],
  ["3rd grade Kim", { teacherName: "", room: "", grade: "3" }],
  ["Delgado 1st grade (Rm 7)", { teacherName: "", room: "7", grade: "1" }],
  ["Team Blue grade 4", { teacherName: "", room: "", grade: "4" }],
  ["Ladybugs", { teacherName: "", room: "", grade: "" }],
  ["Mtra. Ibarra 2.º", { teacherName: "Mtra. Ibarra", room: "", grade: "2" }],
  ["Class schedule 2026", { teacherName: "", room: "", grade: "" }],
  ["Sra. López salón 7B", { teacherName: "Sra. López", room: "7B", grade: "" }],
])("%s", (name, guessed) => expect(guessClass(name)).toMatchObject(guessed));

const named = (key: string, name: string, teacherName: string, room = "") => ({ key, name, teacherName, room });
const CLASSES = [
  named("rivera", "Ms. Rivera - Grade 2", "Ms. Rivera", "12"),
  named("okafor", "Mr. Okafor K", "Mr. Okafor"),
  named("okafor-pm", "Mrs. Adaeze Okafor PM", "Mrs. Okafor"),
];

test("a class is found by its teacher or room, and never guessed among two", () => {
  expect(matchClass("Rivera", CLASSES)?.key).toBe("rivera");
  expect(matchClass("Room 12", CLASSES)?.key).toBe("rivera");
  expect(matchClass("Okafor", CLASSES)).toBeUndefined();
  expect(matchClass("Whitlock", CLASSES)).toBeUndefined();
  expect(matchClass("", CLASSES)).toBeUndefined();
});
