import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SessionMark } from "../../lib/contracts/today";
import { latestEntries } from "../../lib/core/ledger/latest-entries";
import { recordSession, recordUnplanned } from "../../lib/services/today/record-session";
import { aBooking, aClass, aSite, aStudent, aVisitOn, at } from "../fixtures/builders";
import { stageFeeds, type FeedStage } from "./feed-ports";

const sessionId = aBooking().id;
let stage: FeedStage;

beforeEach(async () => {
  stage = stageFeeds();
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    { put: "visits", record: aVisitOn({ studentIds: ["mj"] }) },
  ]);
  stage.setClock("2026-10-09", "12:00");
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

const span = (start: string, end: string) => ({ startMinute: at(start), endMinute: at(end) });
const mark = async (over: Partial<SessionMark>) =>
  recordSession(stage.ports, { sessionId, studentId: "mj", outcome: "delivered", ...over });
const said = async () => latestEntries(await stage.vault.all("sessionLogs")).of({ sessionId, studentId: "mj" })?.entry;

describe("a session of an earlier day", () => {
  test("gets the times, minutes and place that she gives, as a correction", async () => {
    expect(await mark({})).toMatchObject({ ok: true });
    expect(await said()).toMatchObject({ minutes: 30, time: span("8:05", "8:35") });
    expect(await mark({ time: span("8:12", "8:34"), minutes: 20, place: "Gym" })).toMatchObject({ ok: true });
    expect(await said()).toMatchObject({ minutes: 20, time: span("8:12", "8:34"), place: { other: "Gym" } });
    expect(await stage.vault.all("sessionLogs")).toHaveLength(2);
  });

  test("lasts from its start to its stop where she gives no minutes, and the same again is no correction", async () => {
    await mark({ time: span("8:12", "8:34") });
    await mark({ time: span("8:12", "8:34") });
    expect(await said()).toMatchObject({ minutes: 22 });
    expect(await stage.vault.all("sessionLogs")).toHaveLength(1);
  });

  test("gets its cause, and keeps when and where it was offered", async () => {
    await mark({ outcome: "missed", cause: "student-absent" });
    expect(await said()).toMatchObject({
      ...{ outcome: "missed", cause: "student-absent", minutes: 0, time: span("8:05", "8:35") },
      place: { siteName: aSite().name, room: aClass().room },
    });
  });

  test.each([
    ["ends before it begins", { time: span("8:30", "8:10") }, { field: "end", code: "end-before-start" }],
    ["is longer than from start to stop", { time: span("8:10", "8:30"), minutes: 25 }, { field: "minutes", max: 20 }],
  ] as const)("is refused at its field when it %s, and nothing is kept", async (_what, over, error) => {
    expect(await mark({ ...over })).toMatchObject({
      failure: { code: "invalid-fields", errors: [error] },
    });
    expect(await stage.vault.all("sessionLogs")).toEqual([]);
  });

  test("is refused at its start when she was in another session then", async () => {
    const other = { sessionId: "other", studentIds: ["mj"], minutes: 20, bucket: "in-class" as const };
    await recordUnplanned(stage.ports, { ...other, at: { date: "2026-10-06", startMinute: at("8:40") } });
    expect(await mark({ time: span("8:30", "8:45") })).toMatchObject({
      failure: { errors: [{ field: "start", code: "overlaps-session" }] },
    });
  });

  test("is refused at its start too when she leaves a time as it is shown, at which she was in another session", async () => {
    const other = { sessionId: "other", studentIds: ["mj"], minutes: 20, bucket: "in-class" as const };
    await recordUnplanned(stage.ports, { ...other, at: { date: "2026-10-06", startMinute: at("8:20") } });
    const shown = { time: span("8:05", "8:35"), isTimeShown: true as const, minutes: 30 };
    expect(await mark(shown)).toMatchObject({ failure: { errors: [{ field: "start", code: "overlaps-session" }] } });
    expect(await said()).toBeUndefined();
  });

  test("keeps that a time was only booked, and gets its whole length, when she leaves the time as it is shown", async () => {
    await mark({ minutes: 20 });
    await mark({ time: span("8:05", "8:35"), isTimeShown: true, minutes: 30 });
    expect(await said()).toMatchObject({ minutes: 30, time: span("8:05", "8:35"), timeFrom: "booked" });
  });

  test("of today is refused at its end while that is still to come", async () => {
    stage.setClock("2026-10-06", "8:20");
    expect(await mark({ time: span("8:05", "8:30") })).toMatchObject({
      failure: { errors: [{ field: "end", code: "still-to-come" }] },
    });
  });
});

describe("the place of a session", () => {
  test("is the room of its class as it was then, and only the building outside of the class", async () => {
    await mark({});
    await stage.vault.apply([{ put: "classes", record: aClass({ room: "Rm 99" }) }]);
    expect((await said())?.place).toEqual({ siteName: aSite().name, room: aClass().room });
    await mark({ bucket: "out-of-class" });
    expect((await said())?.place).toEqual({ siteName: aSite().name, room: "" });
  });

  test("stays where it was when something else is corrected after its class has moved, or is gone", async () => {
    const then = { siteName: aSite().name, room: aClass().room };
    await mark({});
    await stage.vault.apply([
      { put: "sites", record: aSite({ name: "Maple" }) },
      { put: "classes", record: aClass({ room: "Rm 99" }) },
    ]);
    await mark({ minutes: 20 });
    expect(await said()).toMatchObject({ minutes: 20, place: then });
    await mark({ outcome: "missed", cause: "student-absent" });
    expect(await said()).toMatchObject({ outcome: "missed", place: then });
    await mark({ bucket: "out-of-class" });
    expect((await said())?.place).toEqual({ ...then, room: "" });
    await mark({ bucket: "in-class" });
    expect((await said())?.place).toEqual({ siteName: "Maple", room: "Rm 99" });
  });

  test("in her own words stays when something else is corrected, and goes when she empties it", async () => {
    await mark({ place: " Hallway " });
    await mark({ minutes: 20 });
    expect((await said())?.place).toEqual({ other: "Hallway" });
    await mark({ place: "" });
    expect((await said())?.place).toEqual({ siteName: aSite().name, room: aClass().room });
  });
});
