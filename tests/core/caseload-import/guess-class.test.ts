import { expect, test } from "vitest";
import { guessClass, matchClass } from "../../../lib/core/caseload-import/guess-class";

test.each([
  ["Ms. Rivera - Rm 12 - Grade 2", { teacherName: "Ms. Rivera", room: "12", grade: "2" }],
  ["Mr Okafor Kindergarten", { teacherName: "Mr Okafor", room: "", grade: "K" }],
  ["3rd grade Kim", { teacherName: "", room: "", grade: "3" }],
  ["Delgado 1st grade (Rm 7)", { teacherName: "", room: "7", grade: "1" }],
  ["Team Blue grade 4", { teacherName: "", room: "", grade: "4" }],
  ["Ladybugs", { teacherName: "", room: "", grade: "" }],
  ["Mtra. Ibarra 2º", { teacherName: "Mtra. Ibarra", room: "", grade: "2" }],
  ["Mtra. Ibarra 2.º", { teacherName: "Mtra. Ibarra", room: "", grade: "2" }],
  ["Class schedule 2026", { teacherName: "", room: "", grade: "" }],
  ["Sra. López salón 7B", { teacherName: "Sra. López", room: "7B", grade: "" }],
  ["Sra. de la Cruz - Segundo grado", { teacherName: "Sra. de la Cruz", room: "", grade: "2" }],
  ["Miss Van Dyke second grade", { teacherName: "Miss Van Dyke", room: "", grade: "2" }],
  ["Ms. Kim's class", { teacherName: "Ms. Kim", room: "", grade: "" }],
  ["Mrs. Torres’ fifth-grade calendar", { teacherName: "Mrs. Torres", room: "", grade: "5" }],
  ["Mr. St. James Rm 4", { teacherName: "Mr. St. James", room: "4", grade: "" }],
  ["Mr. Van - Room 12", { teacherName: "Mr. Van", room: "12", grade: "" }],
  ["Ms. Al kindergarten", { teacherName: "Ms. Al", room: "", grade: "K" }],
  ["Mr. O'Brien 4th", { teacherName: "Mr. O'Brien", room: "", grade: "4" }],
  ["Maestra Del Río, primer grado", { teacherName: "Maestra Del Río", room: "", grade: "1" }],
  ["Tercer grado, salón 5", { teacherName: "", room: "5", grade: "3" }],
  ["Kínder Ibarra", { teacherName: "", room: "", grade: "K" }],
  ["Pre-Kinder PM", { teacherName: "", room: "", grade: "PK" }],
  ["Second lunch", { teacherName: "", room: "", grade: "" }],
])("%s", (name, guessed) => expect(guessClass(name)).toMatchObject(guessed));

const named = (key: string, name: string, teacherName: string, room = "") => ({ key, name, teacherName, room });
const CLASSES = [
  named("rivera", "Ms. Rivera - Grade 2", "Ms. Rivera", "12"),
  named("okafor", "Mr. Okafor K", "Mr. Okafor"),
  named("okafor-pm", "Mrs. Adaeze Okafor PM", "Mrs. Okafor"),
];

test.each(["de", "De", "Van", "San"])("a particle, %s, is no surname that two teachers share", (particle) => {
  const classes = [named("a", `Ms. ${particle} Leon`, "")];
  expect(matchClass(`${particle} Leon`, classes)?.key).toBe("a");
  expect(matchClass(`Ms. ${particle} Mora`, classes)).toBeUndefined();
});

test("finds a surname that is otherwise a particle", () => {
  expect(matchClass("Van", [named("van", "Mr. Van", "Mr. Van")])?.key).toBe("van");
});

test("a class is found by its teacher or room, and never guessed among two", () => {
  expect(matchClass("Rivera", CLASSES)?.key).toBe("rivera");
  expect(matchClass("Room 12", CLASSES)?.key).toBe("rivera");
  expect(matchClass("Okafor", CLASSES)).toBeUndefined();
  expect(matchClass("Whitlock", CLASSES)).toBeUndefined();
  expect(matchClass("", CLASSES)).toBeUndefined();
});
