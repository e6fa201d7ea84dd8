import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changeChoices } from "../../lib/services/choices/choices";
import { coverage } from "../../lib/services/coverage/coverage";
import { nextSteps } from "../../lib/services/today/next-steps";
import { studentPageRequests } from "../../lib/services/student-page/requests";
import { importSchedule } from "../../lib/services/caseload/save-records";
import { aClass, aLedgerEntry, aMandate, anEntry, aSite, aStudent, workingWeek } from "../fixtures/builders";
import { stageFeeds, type FeedStage } from "./feed-ports";

let stage: FeedStage;
const MONDAY = "2026-10-05";

beforeEach(async () => {
  stage = stageFeeds();
  stage.setClock(MONDAY, "7:00");
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    ...workingWeek().map((record) => ({ put: "workingHours" as const, record })),
  ]);
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

test("a window that is shared is credited to each student by the student's own minutes", async () => {
  const zips = (id: string, minutes: number) =>
    aStudent({ id, initials: id.toUpperCase(), mandate: aMandate(minutes, 1) });
  await stage.vault.apply(["mj", "tr"].map((id) => ({ put: "students", record: zips(id, id === "mj" ? 30 : 20) })));
  await importSchedule(stage.ports, { classId: aClass().id, sourceName: "s.ics", entries: [anEntry()] });
  const proposed = Object.fromEntries(
    (await coverage(stage.ports)).map(({ studentId, proposedMinutes }) => [studentId, proposedMinutes]),
  );
  expect(proposed).toEqual({ mj: 30, tr: 20 });
});

test("little time left is counted in her days at the student's school", async () => {
  await stage.vault.apply(
    workingWeek()
      .filter(({ weekday }) => weekday !== "TH")
      .map(({ id }) => ({ remove: "workingHours" as const, id })),
  );
  await stage.vault.apply([{ put: "students", record: aStudent({ mandate: aMandate(30, 1) }) }]);
  const [line] = await coverage(stage.ports);
  expect(line!.lastChance).toEqual({ schoolDays: 1, minutes: 30 });
  expect(await nextSteps(stage.ports)).toMatchObject([{ kind: "minutes-owed", schoolDays: 1 }]);
});

test("a notice to parents is among the next steps and in the planner's list", async () => {
  const missed = aLedgerEntry({ date: "2026-09-21", outcome: "missed", minutes: 0, cause: "therapist-away" });
  await stage.vault.apply([
    { put: "students", record: aStudent({ mandate: aMandate(30, 1) }) },
    { put: "sessionLogs", record: missed },
  ]);
  await changeChoices(stage.ports, { makeUpPolicy: "illinois" });
  const notice = { kind: "notice-due", studentId: "mj", minutes: 30, giveBy: MONDAY, state: "ahead" };
  expect((await nextSteps(stage.ports))[0]).toMatchObject(notice);
  expect(await studentPageRequests.loadParentNotices(stage.ports)).toMatchObject({ ok: true, value: [notice] });
});
