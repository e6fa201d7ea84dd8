import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recordSession } from "../../lib/services/today/record-session";
import { otherPlans, switchSession } from "../../lib/services/today/switch-session";
import { markDayOut } from "../../lib/services/visits/day-out";
import { today } from "../../lib/services/today/today";
import { aBooking, aClass, aLedgerEntry, aSite, aStudent, aVisitOn } from "../fixtures/builders";
import { stageFeeds, type FeedStage } from "./feed-ports";

const sessionId = aBooking().id;
let stage: FeedStage;

/** A visit of three students, one of whom is not on this device's caseload any more. */
beforeEach(async () => {
  stage = stageFeeds();
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    { put: "students", record: aStudent({ id: "tr", initials: "TR" }) },
    { put: "visits", record: aVisitOn({ studentIds: ["mj", "gone", "tr"] }) },
  ]);
  stage.setClock("2026-10-06", "8:10");
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

const entries = async () =>
  (await stage.vault.all("sessionLogs"))
    .map(({ studentId, outcome, groupSize }) => `${studentId} ${outcome} of ${groupSize}`)
    .toSorted();

test("one tap on the whole session marks those who are in it, and counts only them", async () => {
  expect(await recordSession(stage.ports, { sessionId, outcome: "delivered" })).toEqual({ ok: true, value: null });
  expect(await entries()).toEqual(["mj delivered of 2", "tr delivered of 2"]);
});

test("a changed plan moves only those who are in it", async () => {
  const [plan] = (await otherPlans(stage.ports, sessionId)) ?? [];
  expect(await switchSession(stage.ports, { sessionId, planId: plan!.id, newSessionId: "new" })).toMatchObject({
    ok: true,
  });
  expect(await entries()).toEqual(["mj planned of 2", "mj switched of 2", "tr planned of 2", "tr switched of 2"]);
});

test("a visit whose students have all left can't be marked, and does not keep her from being out that day", async () => {
  await stage.vault.apply([
    { put: "visits", record: aVisitOn({ id: "empty", studentIds: ["gone"], startMinute: 600, endMinute: 630 }) },
  ]);
  const empty = (await today(stage.ports)).sessions.find(({ students }) => students.length === 0);
  expect(await recordSession(stage.ports, { sessionId: empty!.sessionId, outcome: "missed" })).toEqual({
    ok: false,
    failure: { code: "not-found" },
  });
  const day = { date: "2026-10-06", startMinute: 0, endMinute: 1440 };
  expect(await markDayOut(stage.ports, day)).toEqual({ ok: true, value: null });
  expect(await entries()).toEqual(["mj missed of 2", "tr missed of 2"]);
});

test("a student whose part in an unplanned session was taken back is not in it when the whole session is marked", async () => {
  const part = (studentId: string, over = {}) =>
    aLedgerEntry({
      id: studentId,
      sessionId: "u",
      unplanned: true,
      studentId,
      date: "2026-10-06",
      groupSize: 2,
      ...over,
    });
  const withdrawn = { id: "back", corrects: "tr", outcome: "withdrawn" as const, minutes: 0 };
  await stage.vault.apply(
    [part("mj"), part("tr"), part("tr", withdrawn)].map((record) => ({ put: "sessionLogs", record })),
  );
  expect(await recordSession(stage.ports, { sessionId: "u", outcome: "missed" })).toMatchObject({ ok: true });
  expect((await entries()).filter((one) => one.includes("missed"))).toEqual(["mj missed of 1"]);
});
