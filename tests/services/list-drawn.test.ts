import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  importSchedule,
  saveClass,
  saveSite,
  saveStudent,
  saveWorkingHours,
} from "../../lib/services/caseload/save-records";
import { listDrawn } from "../../lib/services/page-frame/list-drawn";
import { forPage } from "../../lib/services/windows/draw";
import { takeReading } from "../../lib/services/windows/take-reading";
import { aClass, anEntry, aReading, aSite, aStudent, workingWeek, aMandate } from "../fixtures/builders";
import { stageFeeds, type FeedStage } from "./feed-ports";

let stage: FeedStage;

beforeEach(async () => {
  stage = stageFeeds();
  const { ports } = stage;
  await saveSite(ports, aSite());
  await saveClass(ports, aClass());
  await importSchedule(ports, { classId: "k12", sourceName: "k12.ics", entries: [anEntry()] });
  await saveStudent(ports, aStudent({ mandate: aMandate(30, 5) }));
  await saveWorkingHours(ports, workingWeek());
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

test("the frame gets the windows that its page has drawn, with initials, and no other", async () => {
  const { windows } = await takeReading(stage.ports, aReading());
  expect(windows.length).toBeGreaterThan(1);
  const [first, ...others] = windows;
  expect(await listDrawn(stage.ports, [first!])).toEqual([first]);
  expect(first!.initials).toEqual(["MJ"]);
  expect(await listDrawn(stage.ports, others.toReversed())).toEqual(others);
  expect(await listDrawn(stage.ports, [{ id: "2026-10-05.gone", date: "2026-10-05" }])).toEqual([]);
});

test("the page gets how many students, and nothing else about them", async () => {
  const { windows } = await takeReading(stage.ports, aReading());
  const sent = windows.map(forPage);
  expect(sent[0]).toMatchObject({ id: windows[0]!.id, studentCount: 1 });
  expect(JSON.stringify(sent)).not.toMatch(/MJ|zip up|initials|bookingId/);
});
