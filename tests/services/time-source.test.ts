import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { recordSession, recordUnplanned } from "../../lib/services/today/record-session";
import { recordTimedSession, startTimer, stopTimer } from "../../lib/services/today/session-timer";
import { recordsOfMoment, studentSessions } from "../../lib/services/sessions/sessions";
import { aBooking, aClass, aLedgerEntry, aSite, aStudent, aVisitOn, at } from "../fixtures/builders";
import { stageFeeds, type FeedStage } from "./feed-ports";

const sessionId = aBooking().id;
const part = { sessionId, studentId: "mj" };
let stage: FeedStage;

beforeEach(async () => {
  stage = stageFeeds();
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    { put: "visits", record: aVisitOn({ studentIds: ["mj"] }) },
  ]);
  stage.setClock("2026-10-06", "8:06");
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

const rows = async () =>
  (await studentSessions(stage.ports, { studentId: "mj", from: "2026-10-06", to: "2026-10-07" }))!.rows;
const sources = async () => (await rows()).map(({ timeFrom }) => timeFrom);
const span = (start: string, end: string) => ({ startMinute: at(start), endMinute: at(end) });

describe("a session says where its begin and end are from", () => {
  test("the booking, where she only says that it took place or how many minutes were given", async () => {
    await recordSession(stage.ports, { ...part, outcome: "delivered" });
    expect(await sources()).toEqual(["booked"]);
    await recordSession(stage.ports, { ...part, outcome: "delivered", minutes: 20 });
    expect(await sources()).toEqual(["booked"]);
  });

  test("the timer, and a correction of its minutes changes nothing of that", async () => {
    await startTimer(stage.ports, sessionId);
    stage.setClock("2026-10-06", "8:26");
    await stopTimer(stage.ports, sessionId);
    expect(await rows()).toMatchObject([{ timeFrom: "timed", time: span("8:06", "8:26") }]);
    await recordSession(stage.ports, { ...part, outcome: "delivered", minutes: 15 });
    expect(await rows()).toMatchObject([{ timeFrom: "timed", time: span("8:06", "8:26"), minutes: 15 }]);
  });

  test("the booking again, where more minutes were served than the timer ran", async () => {
    await startTimer(stage.ports, sessionId);
    stage.setClock("2026-10-06", "8:16");
    await recordTimedSession(stage.ports, { ...part, outcome: "delivered", minutes: 25 });
    expect(await sources()).toEqual(["booked"]);
  });

  test("what she typed, even where it is the time that was booked", async () => {
    stage.setClock("2026-10-06", "9:00");
    await recordSession(stage.ports, { ...part, outcome: "delivered" });
    await recordSession(stage.ports, { ...part, outcome: "delivered", time: span("8:05", "8:35") });
    expect(await sources()).toEqual(["entered"]);
    await recordSession(stage.ports, { ...part, outcome: "delivered", place: "Hallway" });
    expect(await sources()).toEqual(["entered"]);
  });

  test("that she confirms it, in an older entry of which it is not known", async () => {
    stage.setClock("2026-10-06", "9:00");
    const older = aLedgerEntry({ id: "older", studentId: "mj", sessionId, time: span("8:05", "8:35") });
    await stage.vault.apply([{ put: "sessionLogs", record: older }]);
    const mark = { ...part, outcome: "delivered", time: span("8:05", "8:35") } as const;
    await recordSession(stage.ports, { ...mark, isTimeShown: true });
    expect(await sources()).toEqual([undefined]);
    await recordSession(stage.ports, mark);
    expect(await sources()).toEqual(["entered"]);
    expect(await stage.vault.find("sessionLogs", "older")).toEqual(older);
  });

  test("when it was recorded, where it was never booked and she gives no time", async () => {
    stage.setClock("2026-10-06", "12:00");
    const session = { studentIds: ["mj"], minutes: 20, bucket: "in-class" as const };
    await recordUnplanned(stage.ports, { ...session, sessionId: "now" });
    const then = { date: "2026-10-06", startMinute: at("10:00") };
    await recordUnplanned(stage.ports, { ...session, sessionId: "then", at: then });
    await recordSession(stage.ports, { sessionId: "now", studentId: "mj", outcome: "delivered", minutes: 10 });
    expect(await sources()).toEqual([undefined, "entered", "recorded"]);
  });

  test("nothing, where it did not take place", async () => {
    await recordSession(stage.ports, { ...part, outcome: "missed", cause: "testing" });
    expect(await sources()).toEqual([undefined]);
  });
});

test("the answer to a random moment says where the session was, and where its times are from", async () => {
  stage.setClock("2026-10-06", "9:00");
  await recordSession(stage.ports, { ...part, outcome: "delivered", time: span("8:10", "8:30"), place: "Hallway" });
  await stage.vault.apply([{ put: "classes", record: aClass({ room: "99" }) }]);
  const moment = async () => recordsOfMoment(stage.ports, { date: "2026-10-06", minute: at("8:15") });
  expect(await moment()).toMatchObject([
    { room: "", siteName: "", className: "", otherPlace: "Hallway", timeFrom: "entered", outcome: "delivered" },
  ]);
  await recordSession(stage.ports, { ...part, outcome: "delivered", place: "" });
  expect(await moment()).toMatchObject([{ room: "99", siteName: "Lincoln" }]);
});
