import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { expect, test } from "vitest";
import { changeChoices } from "../../lib/services/choices/choices";
import { recordSession, recordUnplanned } from "../../lib/services/today/record-session";
import { todayContract } from "../../lib/contracts/today";
import { today, todaySkills } from "../../lib/services/today/today";
import type { Visit } from "../../lib/core/booking/visit";
import { aClass, aMandate, aSite, aStudent, aVisitOn, workingWeek } from "../fixtures/builders";
import { stageFeeds } from "./feed-ports";

test("the minutes that are offered for an unplanned session can be recorded as they are", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-06", "12:00");
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent({ id: "none", mandate: [] }) },
    { put: "students", record: aStudent({ id: "usual" }) },
    { put: "students", record: aStudent({ id: "yearly", mandate: aMandate(1800, 1, "year") }) },
  ]);
  const { students } = await today(stage.ports);
  expect(Object.fromEntries(students.map(({ studentId, minutes }) => [studentId, minutes]))).toEqual({
    ...{ none: 30, usual: 30, yearly: 480 },
  });
  for (const { studentId, minutes } of students) {
    const asked = todayContract.recordUnplanned.input.parse({
      sessionId: studentId,
      studentIds: [studentId],
      minutes,
      bucket: "in-class",
    });
    expect(await recordUnplanned(stage.ports, asked)).toMatchObject({ ok: true });
  }
  await stage.vault.close();
  await deleteDB("pushpin");
});

test("each part of a group that was never booked has its times, size, place and giver; no place where none is known", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-06", "12:00");
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "classes", record: aClass({ id: "k14", room: "14" }) },
    { put: "students", record: aStudent() },
    { put: "students", record: aStudent({ id: "tr" }) },
    { put: "students", record: aStudent({ id: "kl", classId: "k14" }) },
  ]);
  await changeChoices(stage.ports, { given: { mode: "in-person", role: "self" } });
  const add = async (sessionId: string, studentIds: string[]) =>
    recordUnplanned(stage.ports, { sessionId, studentIds, minutes: 20, bucket: "in-class" });
  await add("same", ["mj", "tr"]);
  await add("mixed", ["tr", "kl"]);
  const entriesOf = async (id: string) =>
    (await stage.vault.all("sessionLogs")).filter(({ sessionId }) => sessionId === id);
  const shared = {
    ...{ groupSize: 2, minutes: 20, time: { startMinute: 700, endMinute: 720 } },
    given: { mode: "in-person", role: "self" },
  };
  const room = { classId: "k12", place: { siteName: aSite().name, room: aClass().room } };
  expect(await entriesOf("same")).toHaveLength(2);
  for (const entry of await entriesOf("same")) expect(entry).toMatchObject({ ...shared, ...room });
  expect(await entriesOf("mixed")).toHaveLength(2);
  for (const entry of await entriesOf("mixed")) {
    expect(entry).toMatchObject(shared);
    expect(entry).not.toHaveProperty("classId");
    expect(entry).not.toHaveProperty("place");
  }
  await stage.vault.close();
  await deleteDB("pushpin");
});

test("a session that is added at a time at which another was given is refused at its start, and nothing is kept", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-06", "12:00");
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
  ]);
  const session = { studentIds: ["mj"], minutes: 30, bucket: "in-class" } as const;
  const addAt = async (sessionId: string, startMinute: number) =>
    recordUnplanned(stage.ports, {
      ...{ ...session, studentIds: [...session.studentIds], sessionId },
      at: { date: "2026-10-05", startMinute },
    });
  expect(await addAt("a", 500)).toEqual({ ok: true, value: null });
  expect(await addAt("b", 520)).toEqual({
    ok: false,
    failure: { code: "invalid-fields", errors: [{ field: "start", code: "overlaps-session" }] },
  });
  expect(await addAt("c", 530)).toEqual({ ok: true, value: null });
  expect((await stage.vault.all("sessionLogs")).map(({ sessionId }) => sessionId).toSorted()).toEqual(["a", "c"]);
  await stage.vault.close();
  await deleteDB("pushpin");
});

test("a visit says what she does in it and what to bring, where she wrote it down", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-06", "7:40");
  const card = { model: "station", teacherDoes: "the rest" } as const;
  const visit = (id: string, over: Partial<Visit>) => aVisitOn({ id, date: "2026-10-06", ...over });
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    {
      put: "visits",
      record: visit("v1", { roleCard: { ...card, therapistDoes: "coats", materials: " ", nextStep: "zipper" } }),
    },
    { put: "visits", record: visit("v2", { startMinute: 600, endMinute: 630 }) },
  ]);
  expect((await today(stage.ports)).sessions.map(({ role }) => role)).toEqual([
    { therapistDoes: "coats", nextStep: "zipper" },
    undefined,
  ]);
  await stage.vault.close();
  await deleteDB("pushpin");
});

test("a mark is refused for a student who left, or who has no part in the session; nothing is kept", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-06", "12:00");
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    { put: "students", record: aStudent({ id: "tr", initials: "TR" }) },
    { put: "visits", record: aVisitOn({ id: "v", date: "2026-10-06", studentIds: ["mj", "gone"] }) },
  ]);
  const [session] = (await today(stage.ports)).sessions;
  const mark = async (studentId: string) =>
    recordSession(stage.ports, { sessionId: session!.sessionId, studentId, outcome: "delivered" });
  for (const studentId of ["gone", "tr", "nobody"])
    expect(await mark(studentId)).toEqual({ ok: false, failure: { code: "not-found" } });
  expect(await stage.vault.all("sessionLogs")).toEqual([]);
  expect(await mark("mj")).toEqual({ ok: true, value: null });
  await stage.vault.close();
  await deleteDB("pushpin");
});

test("touch bases of the day are listed with their place; those of other days, taken back or gone from the calendar are not", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-06", "7:40");
  const touchBase = (id: string, over: Partial<Visit>): Visit => ({
    ...aVisitOn({ date: "2026-10-06", studentIds: [], startMinute: 905, endMinute: 910 }),
    ...{ id, purpose: "touch-base", windowId: "", ...over },
  });
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "visits", record: touchBase("t", {}) },
    { put: "visits", record: touchBase("gone", { state: "undone" }) },
    { put: "visits", record: touchBase("missing", { state: "missing" }) },
    { put: "visits", record: touchBase("declined", { state: "teacher-declined" }) },
    { put: "visits", record: touchBase("later", { from: "2026-10-07", until: "2026-10-07" }) },
  ]);
  const { touchBases, sessions } = await today(stage.ports);
  expect(touchBases).toMatchObject([{ startMinute: 905, endMinute: 910, room: "Rm 12" }]);
  expect(sessions).toEqual([]);
  await stage.vault.close();
  await deleteDB("pushpin");
});

test("the main skill is read of the goals in today's sessions only", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-06", "7:40");
  const coat = { id: "g1", text: "Will zip up own coat at arrival with one verbal cue in 4 of 5 trials." };
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent({ goals: [coat] }) },
    { put: "students", record: aStudent({ id: "tr", initials: "TR", goals: [{ ...coat, id: "g2" }] }) },
    { put: "visits", record: aVisitOn({ date: "2026-10-06" }) },
  ]);
  expect(await todaySkills(stage.ports)).toEqual({ g1: "dressing" });
  await stage.vault.close();
  await deleteDB("pushpin");
});

test("for a session that was never booked, the students of her schools of today come first", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-06", "12:00");
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "sites", record: aSite({ id: "maple", name: "Maple" }) },
    { put: "classes", record: aClass({ id: "away", siteId: "maple" }) },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent({ id: "a", classId: "away" }) },
    { put: "students", record: aStudent({ id: "b" }) },
    { put: "students", record: aStudent({ id: "c", classId: "away" }) },
    { put: "students", record: aStudent({ id: "d" }) },
    ...workingWeek().map((record) => ({ put: "workingHours" as const, record })),
  ]);
  const { students } = await today(stage.ports);
  expect(students.map(({ studentId }) => studentId)).toEqual(["b", "d", "a", "c"]);
  await stage.vault.close();
  await deleteDB("pushpin");
});
