import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { expect, test } from "vitest";
import { studentSessions } from "../../lib/services/sessions/sessions";
import { recordGoalPoint } from "../../lib/services/today/record-goal-point";
import { recordSession } from "../../lib/services/today/record-session";
import { aBooking, aClass, aLedgerEntry, aMandate, aSite, aStudent, aVisitOn, at } from "../fixtures/builders";
import { stageFeeds } from "./feed-ports";

test("a student's log has corrections, open make-ups, touch bases with the teacher and the opening balance as lines", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-09", "12:00");
  const opening = { minutes: 20, on: "2026-10-01" };
  const talk = { ...aVisitOn({ date: "2026-10-08", studentIds: [], startMinute: at("9:00"), endMinute: at("9:05") }) };
  const later = {
    ...talk,
    ...aVisitOn({ date: "2026-10-09", studentIds: [], startMinute: at("12:30"), endMinute: at("12:35") }),
    id: "later",
  };
  const elsewhere = { ...talk, id: "elsewhere", classId: "k14" };
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent({ mandate: [{ ...aMandate(30, 2)[0]!, opening }] }) },
    { put: "visits", record: aVisitOn({ studentIds: ["mj"] }) },
    ...[{ ...talk, id: "talk" }, elsewhere, later].map((visit) => ({
      put: "visits" as const,
      record: { ...visit, purpose: "touch-base" as const, windowId: "" },
    })),
  ]);
  const mark = { sessionId: aBooking().id, studentId: "mj" };
  await recordSession(stage.ports, { ...mark, outcome: "delivered", minutes: 25 });
  await recordSession(stage.ports, { ...mark, outcome: "missed", cause: "testing" });
  const log = await studentSessions(stage.ports, { studentId: "mj", from: "2026-10-01", to: "2026-11-01" });
  expect(log?.otherLines.map(({ kind, date, minutes }) => [kind, date, minutes])).toEqual([
    ["opening", "2026-10-01", 20],
    ["make-up", "2026-10-06", 30],
    ["correction", "2026-10-06", 25],
    ["touch-base", "2026-10-08", 0],
  ]);
  const september = await studentSessions(stage.ports, { studentId: "mj", from: "2026-09-01", to: "2026-10-01" });
  expect(september?.otherLines).toEqual([]);
  await stage.vault.close();
  await deleteDB("pushpin");
});

test("saving data points and notes after Done is no correction, nor is what two devices recorded apart", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-09", "12:00");
  const goals = ["g1", "g2"].map((id) => ({ id, text: "Will zip up own coat." }));
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent({ goals, mandate: [] }) },
    { put: "visits", record: aVisitOn({ studentIds: ["mj"] }) },
  ]);
  const part = { sessionId: aBooking().id, studentId: "mj" };
  const save = async (goalId: string, correct: number, note?: string) =>
    recordGoalPoint(stage.ports, {
      ...{ ...part, goalId, point: { measure: "trials", correct, total: 5, cued: false } },
      ...(note === undefined ? {} : { note }),
    });
  const log = async () =>
    (await studentSessions(stage.ports, { studentId: "mj", from: "2026-10-01", to: "2026-11-01" }))!;
  await recordSession(stage.ports, { ...part, outcome: "delivered" });
  expect(await save("g1", 3)).toMatchObject({ ok: true });
  expect(await save("g2", 4)).toMatchObject({ ok: true });
  expect(await save("g2", 4, "With a model")).toMatchObject({ ok: true });
  expect(await log()).toMatchObject({ otherLines: [], rows: [{ minutes: 30, corrections: 0 }] });
  await save("g1", 2);
  expect(await log()).toMatchObject({ otherLines: [], rows: [{ corrections: 0 }] });
  const counting = (await stage.vault.all("sessionLogs")).at(-1)!;
  const apart = { ...aLedgerEntry({ ...part, outcome: "missed", minutes: 0, recordedAt: counting.recordedAt }) };
  await stage.vault.apply([{ put: "sessionLogs", record: { ...apart, id: "apart" } }]);
  expect(await log()).toMatchObject({ otherLines: [], rows: [{ isContested: true, corrections: 0 }] });
  await recordSession(stage.ports, { ...part, outcome: "delivered", minutes: 20 });
  expect((await log()).otherLines.map(({ kind, outcome }) => `${kind} ${outcome}`).sort()).toEqual([
    "correction delivered",
    "correction missed",
  ]);
  await stage.vault.close();
  await deleteDB("pushpin");
});
