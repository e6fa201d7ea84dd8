import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { saveClass, saveSite, saveStudent } from "../../../lib/services/caseload/save-records";
import { importCaseload } from "../../../lib/services/caseload-import/import-caseload";
import type { ScheduleSubscription } from "../../../lib/core/feeds/schedule-subscription";
import { aClass, anEntry, aSite, aStudent } from "../../fixtures/builders";
import { stageFeeds, type FeedStage } from "../feed-ports";

let stage: FeedStage;
const NOTHING = { sites: [], classes: [], schedules: [], students: [] };

beforeEach(async () => {
  stage = stageFeeds();
  await saveSite(stage.ports, aSite());
  await saveClass(stage.ports, aClass());
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

test("saves schools, classes with their schedules, students and hours at once", async () => {
  const saved = await importCaseload(stage.ports, {
    sites: [aSite({ id: "maple", name: "Maple" })],
    classes: [aClass({ id: "kim", siteId: "maple" })],
    schedules: [{ classId: "kim", sourceName: "kim.ics", entries: [anEntry()] }],
    students: [aStudent({ id: "one", initials: "AO", classId: "kim" })],
    workingHours: [{ id: "x", siteId: "maple", weekday: "MO", startMinute: 480, endMinute: 900 }],
  });
  expect(saved).toEqual({ ok: true, value: null });
  expect((await stage.vault.all("classes")).map(({ id }) => id).sort()).toEqual([aClass().id, "kim"].sort());
  expect(await stage.vault.all("schedules")).toMatchObject([{ id: "kim", sourceName: "kim.ics" }]);
  expect(await stage.vault.all("students")).toMatchObject([{ id: "one", classId: "kim" }]);
  expect(await stage.vault.all("workingHours")).toMatchObject([{ siteId: "maple", weekday: "MO" }]);
});

test("a student from a list may have no goal and no minutes yet", async () => {
  const students = [aStudent({ id: "one", initials: "AO", goals: [], mandate: [] })];
  expect(await importCaseload(stage.ports, { ...NOTHING, students })).toEqual({ ok: true, value: null });
});

test("one wrong record saves nothing, and the field is named", async () => {
  const refused = await importCaseload(stage.ports, {
    ...NOTHING,
    sites: [aSite({ id: "maple", name: "Maple" })],
    students: [aStudent({ id: "one", initials: "AO" }), aStudent({ id: "two", initials: "Amara Okonjo" })],
  });
  expect(refused).toEqual({
    ok: false,
    failure: { code: "invalid-fields", errors: [{ field: "students.1.initials", code: "not-initials" }] },
  });
  expect(await stage.vault.all("students")).toEqual([]);
  expect(await stage.vault.all("sites")).toHaveLength(1);
});

test("two students of one code in one class are refused", async () => {
  await saveStudent(stage.ports, aStudent({ id: "kept", initials: "AO" }));
  const refused = await importCaseload(stage.ports, {
    ...NOTHING,
    students: [aStudent({ id: "one", initials: "ao" })],
  });
  expect(refused).toMatchObject({ failure: { errors: [{ field: "students.0.initials", code: "duplicate" }] } });
});

test("a schedule of a class that is not there is refused", async () => {
  const schedules = [{ classId: "nobody", sourceName: "x.ics", entries: [] }];
  const refused = await importCaseload(stage.ports, { ...NOTHING, schedules });
  expect(refused).toMatchObject({ failure: { errors: [{ field: "schedules.0.classId" }] } });
});

test("a class that is there already, under another id, is refused", async () => {
  const refused = await importCaseload(stage.ports, { ...NOTHING, classes: [aClass({ id: "again" })] });
  expect(refused).toMatchObject({ failure: { errors: [{ field: "classes.0.name", code: "duplicate" }] } });
});

test("a new schedule of a saved class ends its subscription, since a class has one source", async () => {
  const { id } = aClass();
  const url = "https://calendar.example/a.ics";
  const record = { id, url, lastReadAt: null, askedHost: true } as unknown as ScheduleSubscription;
  stage.allowed.add("https://calendar.example/*");
  await stage.vault.apply([{ put: "subscriptions", record }]);
  await importCaseload(stage.ports, { ...NOTHING, schedules: [{ classId: id, sourceName: "a.ics", entries: [] }] });
  expect(await stage.vault.all("subscriptions")).toEqual([]);
  expect([...stage.allowed]).toEqual([]);
  expect(await stage.vault.all("schedules")).toMatchObject([{ id, sourceName: "a.ics" }]);
});
