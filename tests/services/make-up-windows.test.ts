import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeUpWindows } from "../../lib/services/sessions/make-up-windows";
import { recordSession } from "../../lib/services/today/record-session";
import { nextSteps } from "../../lib/services/today/next-steps";
import { nextActionText } from "../../lib/i18n/next-actions";
import { aMandate, aStudent, aVisitOn } from "../fixtures/builders";
import { stageVisits, type VisitsStage } from "./visits-stage";

let stage: VisitsStage;
beforeEach(async () => {
  stage = await stageVisits();
  await stage.vault.apply([{ put: "visits", record: aVisitOn({ date: "2026-10-05" }) }]);
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

test("missed minutes have their next free windows, in the ledger and among the next steps", async () => {
  const sessionId = (await stage.vault.all("visits"))[0]!.id;
  stage.setClock("2026-10-05", "12:00");
  await recordSession(stage.ports, { sessionId, outcome: "missed", cause: "therapist-away" });
  const free = await makeUpWindows(stage.ports, "mj");
  expect(free).toHaveLength(3);
  expect(free[0]).toMatchObject({ date: "2026-10-06", startMinute: 485, endMinute: 515, room: "Rm 12" });
  expect(free.map(({ date }) => date)).toEqual(["2026-10-06", "2026-10-07", "2026-10-08"]);
  const [action] = await nextSteps(stage.ports);
  expect(action).toMatchObject({ kind: "minutes-owed", free: { date: "2026-10-06", startMinute: 485, room: "Rm 12" } });
  expect(nextActionText(action!, "en")).toContain("Free: Tue, Oct 6, 8:05 AM, Rm 12");
});

test("a free window after the period is called so: it comes too late for the minutes of the period", async () => {
  await stage.vault.apply([{ put: "students", record: aStudent({ mandate: aMandate(30, 2, "month") }) }]);
  stage.setClock("2026-09-30", "15:00");
  const action = (await nextSteps(stage.ports)).find(({ kind }) => kind === "minutes-owed");
  expect(action).toMatchObject({ periodEnd: "2026-10-01", free: { date: "2026-10-01", isAfterPeriod: true } });
  expect(nextActionText(action!, "en")).toMatch(
    /at this school\. Free only after the period: Thu, Oct 1, 8:05 AM, Rm 12$/,
  );
  expect(nextActionText(action!, "es")).toContain("Libre solo después del período: jue, 1 oct");
});

test("the next week counts where this one has no time left", async () => {
  const sessionId = (await stage.vault.all("visits"))[0]!.id;
  stage.setClock("2026-10-09", "12:00");
  await recordSession(stage.ports, { sessionId, outcome: "missed", cause: "therapist-away" });
  expect((await makeUpWindows(stage.ports, "mj"))[0]).toMatchObject({ date: "2026-10-12" });
});
