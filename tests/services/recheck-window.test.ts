import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { formatClock } from "../../lib/core/time/interval";
import { bookWindow } from "../../lib/services/booking/book-window";
import { declineWindow } from "../../lib/services/booking/decline-window";
import {
  importSchedule,
  saveClass,
  saveSite,
  saveStudent,
  saveWorkingHours,
} from "../../lib/services/caseload/save-records";
import { classWeek } from "../../lib/services/classes/class-weeks";
import { matchGoals } from "../../lib/services/windows/match-goals";
import { findInWeek, recheckWindow } from "../../lib/services/windows/find-window";
import { takeReading } from "../../lib/services/windows/take-reading";
import { workOutWeek, type Week } from "../../lib/services/windows/week";
import {
  aVisitOn,
  aClass,
  anEntry,
  aPageEvent,
  aReading,
  aSite,
  aStudent,
  at,
  workingWeek,
  aMandate,
} from "../fixtures/builders";
import { stageFeeds, type FeedStage } from "./feed-ports";

vi.mock("../../lib/services/classes/class-weeks", { spy: true });
vi.mock("../../lib/services/windows/match-goals", { spy: true });

const MONDAY = "2026-10-05";
const CLASSES = ["k12", "g1", "g2", "g3"];
let stage: FeedStage;

/** Four classes with two students each, the last one in another building; all arrive, and pack up at the end. */
beforeEach(async () => {
  stage = stageFeeds();
  const { ports } = stage;
  await saveSite(ports, aSite());
  await saveSite(ports, aSite({ id: "monroe", name: "Monroe" }));
  await saveWorkingHours(ports, [...workingWeek("7:30", "10:50"), ...workingWeek("10:50", "15:30", "monroe")]);
  for (const [index, classId] of CLASSES.entries()) {
    await saveClass(
      ports,
      aClass({ id: classId, name: `Class ${classId}`, siteId: classId === "g3" ? "monroe" : "lincoln" }),
    );
    const minute = at("8:05") + 60 * index;
    await importSchedule(ports, {
      classId,
      sourceName: "list.ics",
      entries: [
        anEntry({ entryId: `${classId}-arrival`, start: { date: "2026-08-31", minute } }),
        anEntry({
          entryId: `${classId}-pack`,
          title: "Pack up and go home",
          start: { date: "2026-08-31", minute: at("13:00") + 30 * index },
        }),
      ],
    });
    await saveStudent(ports, aStudent({ id: `${classId}-a`, initials: `${classId}A`, classId }));
    const once = aMandate(30, 1);
    await saveStudent(ports, aStudent({ id: `${classId}-b`, initials: `${classId}B`, classId, mandate: once }));
  }
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

/** Shows the week on the page, so that a choice is remembered, and forgets what was counted until then. */
async function show(): Promise<Week> {
  await takeReading(stage.ports, aReading());
  const week = await workOutWeek(stage.ports, MONDAY);
  vi.mocked(classWeek).mockClear();
  vi.mocked(matchGoals).mockClear();
  return week;
}

const workedOut = (): string[] => vi.mocked(classWeek).mock.calls.map(([{ id }]) => id);
const matched = (): string[] => vi.mocked(matchGoals).mock.calls.map(([{ id }]) => id);
const allOf = ({ suggested: { suggested, alternatives } }: Week) => [...suggested, ...alternatives];

test("booking works out the window's class only, and matches its students only", async () => {
  const { suggested } = (await show()).suggested;
  const window = suggested.find(({ classId }) => classId === "g2")!;
  expect(await bookWindow(stage.ports, { windowId: window.id })).toMatchObject({ ok: true });
  expect(workedOut()).toEqual(["g2"]);
  expect(matched().sort()).toEqual(["g2-a", "g2-b"]);
});

test("declining does too", async () => {
  const window = (await show()).suggested.suggested.find(({ classId }) => classId === "g3")!;
  expect(await declineWindow(stage.ports, window.id)).toHaveLength(window.parts.length);
  expect(workedOut()).toEqual(["g3"]);
});

test("every window of the week is found again as the week has it: its time, cautions and students", async () => {
  // A visit that leaves ten minutes for the way to the other building.
  const before = { classId: "g1", date: "2026-10-07", startMinute: at("10:40"), endMinute: at("10:55") };
  const handedOverAt = new Date(stage.nowMs).toISOString();
  await stage.vault.apply([{ put: "visits", record: aVisitOn({ ...before, studentIds: ["g1-a"], handedOverAt }) }]);
  const week = await show();
  const all = allOf(week);
  expect(all.flatMap(({ cautions }) => cautions.map(({ code }) => code))).toContain("tight-travel");
  expect(all.length).toBeGreaterThan(20);
  // Some windows are suggested for one of their two students only: the other is served elsewhere.
  expect(new Set(all.map(({ parts }) => parts.length))).toEqual(new Set([1, 2]));
  for (const window of all) expect((await recheckWindow(stage.ports, window.id))?.window).toEqual(window);
  expect(new Set(workedOut())).toEqual(new Set(CLASSES));
  expect(workedOut()).toHaveLength(all.length);
});

test("a visit that is opened once more needs no choice: its class and day are on record", async () => {
  const [window] = (await show()).suggested.suggested;
  await bookWindow(stage.ports, { windowId: window!.id });
  vi.mocked(classWeek).mockClear();
  expect(await bookWindow(stage.ports, { windowId: window!.id })).toMatchObject({ ok: true });
  expect(workedOut()).toEqual([window!.classId]);
});

const conflict = { ok: false, failure: { code: "window-gone" } };

test("an event that takes the window is a conflict, when only the vault knows it and when the page was read", async () => {
  const [first, second] = (await show()).suggested.suggested;
  const events = [first!, second!].map(({ date, startMinute, endMinute }, index) =>
    aPageEvent({
      id: `e${index}`,
      start: `${date}T${formatClock(startMinute)}`,
      end: `${date}T${formatClock(endMinute)}`,
    }),
  );
  const [stored] = await stage.vault.all("readings");
  await stage.vault.apply([{ put: "readings", record: { ...stored!, events, takenAtMs: stored!.takenAtMs + 1 } }]);
  expect(await bookWindow(stage.ports, { windowId: first!.id })).toEqual(conflict);
  await takeReading(stage.ports, aReading({ events }));
  expect(await bookWindow(stage.ports, { windowId: second!.id })).toEqual(conflict);
});

test("a window whose start has passed since it was shown is a conflict", async () => {
  const today = (await show()).suggested.suggested.find(({ date }) => date === MONDAY)!;
  stage.nowMs += (today.startMinute - at("7:40") + 1) * 60_000;
  expect(await bookWindow(stage.ports, { windowId: today.id })).toEqual(conflict);
});

test.each([
  ["a booking", async () => bookWindow(stage.ports, { windowId: (await show()).suggested.suggested[0]!.id })],
  ["a change to a student", async () => saveStudent(stage.ports, aStudent({ id: "k12-a", initials: "ZZ" }))],
  ["a night", async () => Promise.resolve((stage.nowMs += 86_400_000))],
])("after %s the whole week is worked out again", async (_what, change) => {
  const { suggested } = (await show()).suggested;
  await change();
  vi.mocked(classWeek).mockClear();
  const { id } = suggested.at(-1)!;
  const again = await recheckWindow(stage.ports, id);
  expect(workedOut().sort()).toEqual(CLASSES.toSorted());
  expect(again?.window).toEqual((await findInWeek(stage.ports, id))?.window);
});
