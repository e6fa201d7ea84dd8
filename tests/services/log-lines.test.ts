import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { expect, test } from "vitest";
import { studentSessions } from "../../lib/services/sessions/sessions";
import { recordSession } from "../../lib/services/today/record-session";
import { aBooking, aClass, aMandate, aSite, aStudent, aVisitOn, at } from "../fixtures/builders";
import { stageFeeds } from "./feed-ports";

test("a student's log has corrections, open make-ups, touch bases with the teacher and the opening balance as lines", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-09", "12:00");
  const opening = { minutes: 20, on: "2026-10-01" };
  const talk = { ...aVisitOn({ date: "2026-10-08", studentIds: [], startMinute: at("9:00"), endMinute: at("9:05") }) };
  const elsewhere = { ...talk, id: "elsewhere", classId: "k14" };
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent({ mandate: [{ ...aMandate(30, 2)[0]!, opening }] }) },
    { put: "visits", record: aVisitOn({ studentIds: ["mj"] }) },
    ...[{ ...talk, id: "talk" }, elsewhere].map((visit) => ({
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
