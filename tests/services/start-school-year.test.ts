import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ClassSchedule } from "../../lib/core/caseload/records";
import { startSchoolYear } from "../../lib/services/classes/start-school-year";
import { aClass, anEntry, aSite, aStudent, aVisitOn } from "../fixtures/builders";
import { stageFeeds, type FeedStage } from "./feed-ports";

let stage: FeedStage;

const lastYears = (id: string): ClassSchedule => ({
  id,
  sourceName: `${id}.ics`,
  importedAt: "2025-09-01T12:00:00Z",
  entries: [anEntry()],
});
const aCopy = { from: "k12", schoolClass: aClass({ id: "k12-27", name: "K 2026-27", teacherName: "Mr. Okafor" }) };
const correction = { id: "c1", classId: "k12", titleKey: "am mtg", kind: "class_meeting" as const };

beforeEach(async () => {
  stage = stageFeeds();
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "classes", record: aClass({ id: "g1", name: "Grade 1", grade: "1" }) },
    { put: "schedules", record: lastYears("k12") },
    { put: "schedules", record: lastYears("g1") },
    { put: "students", record: aStudent() },
    { put: "students", record: aStudent({ id: "zz", initials: "ZZ" }) },
    { put: "students", record: aStudent({ id: "twin", initials: "MJ", classId: "g1" }) },
    { put: "corrections", record: correction },
    { put: "corrections", record: { ...correction, id: "c2", titleKey: "flex", confirmedOn: "2025-10-01" } },
    { put: "visits", record: aVisitOn({ date: "2026-06-10" }) },
  ]);
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

const records = async () => ({
  classes: await stage.vault.all("classes"),
  schedules: await stage.vault.all("schedules"),
  students: await stage.vault.all("students"),
  visits: await stage.vault.all("visits"),
  corrections: await stage.vault.all("corrections"),
});

test("a class is copied for its new teacher, with a new schedule and the chosen students; last year stays", async () => {
  const before = await records();
  const saved = await startSchoolYear(stage.ports, {
    copies: [aCopy],
    schedules: [{ classId: "k12-27", sourceName: "new.ics", entries: [anEntry({ title: "Calendar" })] }],
    students: [{ id: "zz", classId: "k12-27", grade: "1" }],
  });
  expect(saved).toEqual({ ok: true, value: null });
  const after = await records();
  expect(after.classes).toHaveLength(3);
  expect(after.classes).toEqual(expect.arrayContaining([...before.classes, aCopy.schoolClass]));
  expect(after.schedules).toEqual(expect.arrayContaining(before.schedules));
  expect(after.schedules.find(({ id }) => id === "k12-27")).toMatchObject({ entries: [{ title: "Calendar" }] });
  expect(after.visits).toEqual(before.visits);
  const byId = new Map(after.students.map((student) => [student.id, student]));
  expect(byId.get("zz")).toEqual({ ...aStudent({ id: "zz", initials: "ZZ" }), classId: "k12-27", grade: "1" });
  expect(byId.get("mj")).toEqual(aStudent());
  // Her own corrections come along; what last year's teacher confirmed does not.
  const copied = after.corrections.filter(({ classId }) => classId === "k12-27");
  expect(copied).toEqual([{ ...correction, id: expect.any(String), classId: "k12-27" }]);
  expect(after.corrections).toEqual(expect.arrayContaining(before.corrections));
});

test("schedules of several classes are replaced at once, and a subscription ends with the one it fed", async () => {
  const subscription = { id: "g1", url: "https://cal.example/g1.ics", subscribedAt: "x", askedHost: true };
  const state = { lastReadAt: "x", leftOut: 0, nextAtMs: 1, failures: 0, unseen: [] };
  stage.allowed.add("https://cal.example/*");
  await stage.vault.apply([{ put: "subscriptions", record: { ...subscription, ...state } }]);
  const schedules = ["k12", "g1"].map((classId) => ({
    classId,
    sourceName: `${classId}-27.ics`,
    entries: [anEntry({ title: "Calendar" })],
  }));
  expect(await startSchoolYear(stage.ports, { copies: [], schedules, students: [] })).toMatchObject({ ok: true });
  const after = await records();
  expect(after.schedules.map(({ sourceName }) => sourceName).toSorted()).toEqual(["g1-27.ics", "k12-27.ics"]);
  expect(await stage.vault.all("subscriptions")).toEqual([]);
  expect([...stage.allowed]).toEqual([]);
});

test("the same year sent again, since its answer was lost, makes nothing twice", async () => {
  const year = {
    copies: [aCopy],
    schedules: [{ classId: "k12-27", sourceName: "new.ics", entries: [anEntry({ title: "Calendar" })] }],
    students: [{ id: "zz", classId: "k12-27", grade: "1" }],
  };
  expect(await startSchoolYear(stage.ports, year)).toEqual({ ok: true, value: null });
  const before = await records();
  expect(await startSchoolYear(stage.ports, year)).toEqual({ ok: true, value: null });
  expect(await records()).toEqual(before);
});

test("one wrong record, and nothing is saved", async () => {
  const before = await records();
  const refused = async (year: Parameters<typeof startSchoolYear>[1]) => {
    const saved = await startSchoolYear(stage.ports, year);
    expect(await records()).toEqual(before);
    return saved.ok || saved.failure.code !== "invalid-fields" ? saved : saved.failure.errors;
  };
  const none = { copies: [], schedules: [], students: [] };
  const nameless = { ...aCopy, schoolClass: { ...aCopy.schoolClass, teacherName: " " } };
  expect(await refused({ ...none, copies: [aCopy, nameless] })).toEqual([
    { field: "copies.1.teacherName", code: "required" },
  ]);
  const over = { from: "k12", schoolClass: aClass({ id: "g1" }) };
  expect(await refused({ ...none, copies: [over] })).toEqual([{ field: "copies.0.id", code: "duplicate" }]);
  const twin = { id: "mj", classId: "g1", grade: "1" };
  expect(await refused({ ...none, copies: [aCopy], students: [twin] })).toEqual([
    { field: "students.0.initials", code: "duplicate" },
  ]);
  expect(await refused({ ...none, students: [{ ...twin, classId: "gone" }] })).toEqual([
    { field: "students.0.classId", code: "unknown-reference" },
  ]);
  expect(await refused({ ...none, schedules: [{ classId: "gone", sourceName: "x", entries: [] }] })).toEqual([
    { field: "schedules.0.classId", code: "unknown-reference" },
  ]);
});
