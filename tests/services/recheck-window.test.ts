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
import { choiceOf, type PushInWindow } from "../../lib/core/suggest/push-in-window";
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

/** Shows the week on the page, and forgets what was counted until then. */
async function show(): Promise<Week> {
  await takeReading(stage.ports, aReading());
  const week = await workOutWeek(stage.ports, MONDAY);
  vi.mocked(classWeek).mockClear();
  vi.mocked(matchGoals).mockClear();
  return week;
}

const workedOut = (): string[] => vi.mocked(classWeek).mock.calls.map(([{ id }]) => id);
const matched = (): string[] => vi.mocked(matchGoals).mock.calls.map(([{ id }]) => id);
/** What the card of a window sends back. */
const shown = (window: PushInWindow) => ({ windowId: window.id, choice: choiceOf(window) });
const allOf = ({ suggested: { suggested, alternatives } }: Week) => [...suggested, ...alternatives];

/** A worker that was stopped and started again: nothing of what was worked out or read is left in memory. */
async function restart(): Promise<void> {
  await stage.vault.close();
  const { nowMs } = stage;
  stage = stageFeeds();
  stage.nowMs = nowMs;
}

test("booking works out the window's class only, and matches its students only, also in a new worker", async () => {
  const { suggested } = (await show()).suggested;
  await restart();
  const window = suggested.find(({ classId }) => classId === "g2")!;
  expect(await bookWindow(stage.ports, shown(window))).toMatchObject({ ok: true });
  expect(workedOut()).toEqual(["g2"]);
  expect(matched().sort()).toEqual(["g2-a", "g2-b"]);
});

test("declining does too", async () => {
  const window = (await show()).suggested.suggested.find(({ classId }) => classId === "g3")!;
  await restart();
  expect(await declineWindow(stage.ports, window.id, choiceOf(window))).toHaveLength(window.parts.length);
  expect(workedOut()).toEqual(["g3"]);
});

test("what is checked again is one class, on one day", async () => {
  const window = (await show()).suggested.suggested.find(({ classId }) => classId === "g2")!;
  const found = await recheckWindow(stage.ports, window.id, choiceOf(window));
  expect(found?.week.facts).toMatchObject({ days: [window.date], provenDays: new Set([window.date]) });
  expect(found?.week.facts.classes.map(({ schoolClass }) => schoolClass.id)).toEqual(["g2"]);
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
  for (const window of all)
    expect((await recheckWindow(stage.ports, window.id, choiceOf(window)))?.window).toEqual(window);
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
  expect(await bookWindow(stage.ports, shown(first!))).toEqual(conflict);
  await takeReading(stage.ports, aReading({ events }));
  expect(await bookWindow(stage.ports, shown(second!))).toEqual(conflict);
});

test("a window whose start has passed since it was shown is a conflict", async () => {
  const today = (await show()).suggested.suggested.find(({ date }) => date === MONDAY)!;
  stage.nowMs += (today.startMinute - at("7:40") + 1) * 60_000;
  expect(await bookWindow(stage.ports, shown(today))).toEqual(conflict);
});

test("what the card did not show is a conflict: another start, an end outside the routine, a student of another class", async () => {
  const window = (await show()).suggested.suggested.find(({ classId }) => classId === "g2")!;
  const { startMinute, endMinute, studentIds } = choiceOf(window);
  for (const choice of [
    { startMinute: startMinute + 1, endMinute, studentIds },
    { startMinute, endMinute: endMinute + 600, studentIds },
    { startMinute, endMinute, studentIds: [...studentIds, "g1-a"] },
    { startMinute, endMinute, studentIds: ["nobody"] },
  ])
    expect(await bookWindow(stage.ports, { windowId: window.id, choice })).toEqual(conflict);
  expect(await stage.vault.all("visits")).toEqual([]);
});

test("a window is not booked for fewer students than its card showed", async () => {
  const both = allOf(await show()).find(({ parts }) => parts.length === 2)!;
  await stage.vault.apply([{ remove: "students", id: both.parts[0]!.studentId }]);
  expect(await bookWindow(stage.ports, shown(both))).toEqual(conflict);
});

test.each([
  ["a booking", async (other: PushInWindow) => bookWindow(stage.ports, shown(other))],
  ["a change to a student", async () => saveStudent(stage.ports, aStudent({ id: "k12-a", initials: "ZZ" }))],
  ["a night", async () => Promise.resolve((stage.nowMs += 86_400_000))],
])("after %s elsewhere, the choice that a card showed still holds", async (_what, change) => {
  const { suggested } = (await show()).suggested;
  const last = suggested.at(-1)!;
  await change(suggested.find(({ classId }) => classId !== last.classId)!);
  vi.mocked(classWeek).mockClear();
  expect((await recheckWindow(stage.ports, last.id, choiceOf(last)))?.window).toMatchObject({
    id: last.id,
    startMinute: last.startMinute,
    endMinute: last.endMinute,
  });
  expect(workedOut()).toEqual([last.classId]);
});

test("without a choice the window is what the week chooses now", async () => {
  const { id } = (await show()).suggested.suggested.at(-1)!;
  expect((await recheckWindow(stage.ports, id))?.window).toEqual((await findInWeek(stage.ports, id))?.window);
  expect(new Set(workedOut())).toEqual(new Set(CLASSES));
});

test("a way between buildings that the card showed counts as accepted when she books by it", async () => {
  const before = { id: "before", classId: "g1", date: "2026-10-07", startMinute: at("10:40"), endMinute: at("10:55") };
  const handedOverAt = new Date(stage.nowMs).toISOString();
  const booking = { way: "account", accountId: "google", calendarId: "primary" } as const;
  const far = (await stage.vault.find("classes", "g3"))!;
  await stage.vault.apply([
    { put: "visits", record: aVisitOn({ ...before, studentIds: ["g1-a"], handedOverAt }) },
    { put: "classes", record: { ...far, booking } },
  ]);
  const window = allOf(await show()).find(({ cautions }) => cautions.some(({ code }) => code === "tight-travel"))!;
  expect(await bookWindow(stage.ports, shown(window))).toMatchObject({ ok: true });
  const visit = (await stage.vault.all("visits")).find(({ classId }) => classId === "g3")!;
  expect(visit.sendTask).toMatchObject({
    isAccepted: true,
    conflicts: [{ date: "2026-10-07", by: "own", kind: "travel", minutes: 10 }],
  });
});
