import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PageEvent } from "../../lib/core/schedule/calendar-reading";
import { instantOf } from "../../lib/core/time/zone";
import { wordsIn } from "../fixtures/words-in";
import {
  importSchedule,
  saveClass,
  saveSite,
  saveStudent,
  saveWorkingHours,
} from "../../lib/services/caseload/save-records";
import type { Ports } from "../../lib/services/ports";
import { answerAbsence } from "../../lib/services/windows/answer-absence";
import { suggestionList } from "../../lib/services/windows/suggestion-list";
import { takeReading } from "../../lib/services/windows/take-reading";
import { IdbVault } from "../../lib/vault/idb-vault";
import {
  aClass,
  anEntry,
  aPageEvent,
  aReading,
  aSite,
  aStudent,
  at,
  someSettings,
  workingWeek,
  aMandate,
} from "../fixtures/builders";
import { handsOver } from "./hands-over";

const NEW_YORK = "America/New_York";
const TUESDAY = "2026-10-06";
let vault: IdbVault;

const ports = (): Ports => ({
  vault,
  clock: { nowMs: () => instantOf({ date: "2026-10-05", minute: at("7:40") }, NEW_YORK), zone: () => NEW_YORK },
  words: wordsIn("en"),
  handOver: handsOver(),
  settings: { read: () => Promise.resolve(someSettings()) },
});

beforeEach(async () => {
  vault = new IdbVault();
  await saveSite(ports(), aSite());
  await saveClass(ports(), aClass());
  await importSchedule(ports(), { classId: "k12", sourceName: "k12.ics", entries: [anEntry()] });
  await saveStudent(ports(), aStudent({ mandate: aMandate(30, 5) }));
  await saveWorkingHours(ports(), workingWeek());
});
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

/** How many windows lie on Tuesday, and how many of them say that something is to be checked first. */
async function tuesdayWith(changes: Partial<PageEvent>): Promise<{ drawn: number; warned: number }> {
  const event = aPageEvent({ id: "whole", start: TUESDAY, end: "2026-10-07", allDay: true, ...changes });
  const { windows } = await takeReading(ports(), aReading({ events: [event] }));
  const drawn = windows.filter(({ date }) => date === TUESDAY);
  return { drawn: drawn.length, warned: drawn.filter(({ hasCautions }) => hasCautions).length };
}

const asked = async () => (await suggestionList(ports(), TUESDAY)).absences;

test("her own day out of office blocks it under any title, and her leave does though her calendar counts it as free", async () => {
  expect((await tuesdayWith({ title: "Picture day" })).drawn).toBe(1);
  expect((await tuesdayWith({ title: "Albany", isOutOfOffice: true })).drawn).toBe(0);
  expect((await tuesdayWith({ title: "Jury duty" })).drawn).toBe(0);
  expect((await tuesdayWith({ title: "Licencia médica", busy: false })).drawn).toBe(0);
  expect(await asked()).toEqual([]);
});

test("somebody else's, not answered: it blocks nothing, is said, and is asked about once", async () => {
  const ofRosa = { title: "Rosa away", isOutOfOffice: true, status: "tentative", isInvited: true } as const;
  expect(await tuesdayWith(ofRosa)).toEqual({ drawn: 1, warned: 1 });
  expect(await asked()).toEqual([{ title: "Rosa away", date: TUESDAY }]);
});

test("an invitation for the whole day that she has not answered blocks nothing, and is asked about once", async () => {
  const vacation = { title: "Vacation", status: "unanswered", isInvited: true } as const;
  expect(await tuesdayWith(vacation)).toEqual({ drawn: 1, warned: 1 });
  expect(await asked()).toEqual([{ title: "Vacation", date: TUESDAY }]);
  await answerAbsence(ports(), "Vacation", false);
  expect(await tuesdayWith(vacation)).toEqual({ drawn: 1, warned: 0 });
  expect(await asked()).toEqual([{ title: "Vacation", date: TUESDAY, isAway: false }]);
});

test("her answer is remembered for the title, can be changed, and can be taken back", async () => {
  const convention = { title: "State convention" };
  expect(await tuesdayWith(convention)).toEqual({ drawn: 1, warned: 1 });
  await answerAbsence(ports(), "State Convention", true);
  expect((await tuesdayWith(convention)).drawn).toBe(0);
  expect(await asked()).toEqual([{ title: "State convention", date: TUESDAY, isAway: true }]);
  await answerAbsence(ports(), "State convention", false);
  expect(await tuesdayWith(convention)).toEqual({ drawn: 1, warned: 0 });
  expect(await vault.all("absenceAnswers")).toHaveLength(1);
  await answerAbsence(ports(), "State convention", null);
  expect(await asked()).toEqual([{ title: "State convention", date: TUESDAY }]);
});
