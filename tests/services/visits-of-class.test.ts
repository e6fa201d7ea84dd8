import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { expect, test } from "vitest";
import { visitsOfClass } from "../../lib/services/classes/visits-of-class";
import { visitsOfStudents, visitsOutsideHours } from "../../lib/services/visits/upcoming-visits";
import { aClass, aStudent, aVisitOn, at, workingWeek } from "../fixtures/builders";
import { stageFeeds } from "./feed-ports";

test("the visits to a class are those that are booked and not over, the next one first", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-06", "8:20");
  const { ports, vault } = stage;
  const visit = (date: string, over: Partial<Parameters<typeof aVisitOn>[0]> = {}) =>
    ({ put: "visits", record: aVisitOn({ id: `${date}${over.state}${over.classId}`, date, ...over }) }) as const;
  await vault.apply([
    { put: "students", record: aStudent() },
    visit("2026-10-08"),
    visit("2026-10-05"),
    // Under way.
    visit("2026-10-06", { studentIds: ["mj", "gone"] }),
    visit("2026-10-07", { state: "undone" }),
    visit("2026-10-07", { classId: "g1" }),
  ]);
  const time = { startMinute: at("8:05"), endMinute: at("8:35"), routineTitle: "Arrival", initials: ["MJ"] };
  expect(await visitsOfClass(ports, "k12")).toEqual([
    { visitId: "2026-10-06undefinedundefined", date: "2026-10-06", ...time, studentIds: ["mj", "gone"] },
    { visitId: "2026-10-08undefinedundefined", date: "2026-10-08", ...time, studentIds: ["mj"] },
  ]);
  await vault.close();
  await deleteDB("pushpin");
});

test("initials that two students share are named with the class", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-06", "7:20");
  const { ports, vault } = stage;
  await vault.apply([
    { put: "classes", record: aClass() },
    { put: "classes", record: aClass({ id: "g1", name: "Grade 1, Rm 4" }) },
    { put: "students", record: aStudent() },
    { put: "students", record: aStudent({ id: "mj2", classId: "g1" }) },
    { put: "students", record: aStudent({ id: "tr", initials: "TR" }) },
    { put: "visits", record: aVisitOn({ id: "v", date: "2026-10-07", studentIds: ["mj", "tr"] }) },
    { put: "visits", record: aVisitOn({ id: "w", date: "2026-10-08", studentIds: ["mj2"], classId: "g1" }) },
  ]);
  const visits = await visitsOfStudents(ports, [{ id: "mj" }, { id: "mj2" }]);
  expect(visits.map(({ initials }) => initials)).toEqual([["MJ (Kindergarten, Rm 12)", "TR"], ["MJ (Grade 1, Rm 4)"]]);
  await vault.close();
  await deleteDB("pushpin");
});

test("a student's visits are named in every class but the one the student is moved to", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-06", "7:20");
  const { ports, vault } = stage;
  const visit = (date: string, classId: string, studentIds: string[]) =>
    ({ put: "visits", record: aVisitOn({ id: `${date}${classId}`, date, classId, studentIds }) }) as const;
  await vault.apply([
    { put: "students", record: aStudent({ classId: "k12" }) },
    visit("2026-10-07", "k12", ["mj"]),
    // Of a class that the student left before.
    visit("2026-10-08", "g1", ["mj"]),
    visit("2026-10-09", "g2", ["mj"]),
    visit("2026-10-09", "k12", ["tr"]),
  ]);
  const datesOf = async (staysIn?: string): Promise<string[]> =>
    (await visitsOfStudents(ports, [{ id: "mj", staysIn }])).map(({ date }) => date);
  expect(await datesOf()).toEqual(["2026-10-07", "2026-10-08", "2026-10-09"]);
  expect(await datesOf("g2")).toEqual(["2026-10-07", "2026-10-08"]);
  await vault.close();
  await deleteDB("pushpin");
});

test("other working hours name the visits that they would leave outside, and no others", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-06", "7:20");
  const { ports, vault } = stage;
  const visit = (date: string, over: Partial<Parameters<typeof aVisitOn>[0]> = {}) =>
    ({ put: "visits", record: aVisitOn({ id: `${date}${over.state}`, date, ...over }) }) as const;
  const hours = workingWeek();
  await vault.apply([
    { put: "students", record: aStudent() },
    { put: "classes", record: aClass() },
    ...hours.map((record) => ({ put: "workingHours", record }) as const),
    visit("2026-10-06"),
    visit("2026-10-07"),
    visit("2026-10-08", { state: "undone" }),
    // A Saturday, outside her hours already.
    visit("2026-10-10"),
  ]);
  const datesOutside = async (next: typeof hours): Promise<string[]> =>
    (await visitsOutsideHours(ports, next)).map(({ date }) => date);
  expect(await datesOutside(hours)).toEqual([]);
  expect(await datesOutside(hours.filter(({ weekday }) => weekday !== "WE"))).toEqual(["2026-10-07"]);
  expect(await datesOutside(hours.map((span) => ({ ...span, startMinute: at("8:10") })))).toEqual([
    "2026-10-06",
    "2026-10-07",
  ]);
  await vault.close();
  await deleteDB("pushpin");
});
