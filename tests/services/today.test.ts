import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { expect, test } from "vitest";
import { recordUnplanned } from "../../lib/services/today/record-session";
import { todayContract } from "../../lib/contracts/today";
import { today } from "../../lib/services/today/today";
import { aClass, aMandate, aSite, aStudent } from "../fixtures/builders";
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
