import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changeChoices } from "../../lib/services/choices/choices";
import { coverage } from "../../lib/services/coverage/coverage";
import { nextSteps } from "../../lib/services/today/next-steps";
import { studentPageRequests } from "../../lib/services/student-page/requests";
import { suggestionList } from "../../lib/services/windows/suggestion-list";
import { lengthOf } from "../../lib/core/time/interval";
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
    (await coverage(stage.ports, MONDAY)).map(({ studentId, proposedMinutes }) => [studentId, proposedMinutes]),
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
  const [line] = await coverage(stage.ports, MONDAY);
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

const NEXT_MONDAY = "2026-10-12";

/** What of the student's mandate the coverage says, beside the list of windows of the same week. */
async function besideList(shown: string) {
  const [{ windows, days }, [line]] = await Promise.all([
    suggestionList(stage.ports, shown),
    coverage(stage.ports, shown),
  ]);
  const { proposedMinutes, from, lastChance } = line!;
  return {
    monday: days[0],
    minutes: windows.reduce((sum, one) => sum + lengthOf(one), 0),
    proposedMinutes,
    from,
    lastChance,
  };
}

test("the coverage is that of the week listed beside it: on a Sunday the coming one", async () => {
  await stage.vault.apply([{ put: "students", record: aStudent({ mandate: aMandate(30, 1) }) }]);
  await importSchedule(stage.ports, { classId: aClass().id, sourceName: "s.ics", entries: [anEntry()] });
  stage.setClock("2026-10-11", "18:00");
  const [day] = (await suggestionList(stage.ports)).days;
  expect(day).toBe(NEXT_MONDAY);
  const shown = await besideList(day!);
  expect(shown).toMatchObject({ monday: NEXT_MONDAY, minutes: 30, proposedMinutes: 30, from: NEXT_MONDAY });
  expect(shown.lastChance).toBeUndefined();
});

test("the coverage of a next week is of that week and its period", async () => {
  await stage.vault.apply([{ put: "students", record: aStudent({ mandate: aMandate(30, 1) }) }]);
  await importSchedule(stage.ports, { classId: aClass().id, sourceName: "s.ics", entries: [anEntry()] });
  stage.setClock("2026-10-09", "16:00");
  expect(await besideList("2026-10-09")).toMatchObject({ minutes: 0, proposedMinutes: 0, from: MONDAY });
  expect(await besideList(NEXT_MONDAY)).toMatchObject({ minutes: 30, proposedMinutes: 30, from: NEXT_MONDAY });
});
