import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import type { SchoolDay } from "../../lib/core/school-calendar/school-day";
import type { ScheduleEntry } from "../../lib/core/schedule/schedule-entry";
import { instantOf } from "../../lib/core/time/zone";
import { wordsIn } from "../fixtures/words-in";
import { bookWindow } from "../../lib/services/booking/book-window";
import { removeDate } from "../../lib/services/visits/decide-date";
import { caseload } from "../../lib/services/caseload/caseload";
import { compareSchedule } from "../../lib/services/classes/compare-schedule";
import type { Ports } from "../../lib/services/ports";
import { correctTitle, importSchedule } from "../../lib/services/caseload/save-records";
import { suggestionList } from "../../lib/services/windows/suggestion-list";
import { bookedDates } from "../../lib/services/visits/booked-dates";
import { takeReading } from "../../lib/services/windows/take-reading";
import { today } from "../../lib/services/today/today";
import { windowCard } from "../../lib/services/windows/window-card";
import { aRotation, aSchoolDay, span } from "../core/school-calendar/calendar-builders";
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
} from "../fixtures/builders";
import { handsOver } from "./hands-over";

const NEW_YORK = "America/New_York";
const WEEK = ["2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"];
const TUESDAY = WEEK[1]!;
let vault: IdbVault;
let nowMs: number;

const setClock = (date: string, clock: string): void => {
  nowMs = instantOf({ date, minute: at(clock) }, NEW_YORK);
};
function ports(): Ports {
  return {
    vault,
    clock: { nowMs: () => nowMs, zone: () => NEW_YORK },
    words: wordsIn("en"),
    handOver: handsOver(),
    settings: { read: () => Promise.resolve(someSettings()) },
  };
}

const lesson = (title: string, clock: string, over: Partial<ScheduleEntry> = {}): ScheduleEntry =>
  anEntry({ entryId: title, title, start: { date: "2026-08-31", minute: at(clock) }, ...over });
const ARRIVAL = lesson("Arrival", "8:05");
const WRITING = lesson("Writing", "9:05");
/** The same file after the teacher changed the series "from 11/30 on". */
const until: ScheduleEntry = {
  ...WRITING,
  rules: WRITING.rules!.map((rule) => ({ ...rule, until: { date: "2026-11-29", minute: 0 } })),
};
const later = lesson("Writing", "10:20", { entryId: "Writing.2", start: { date: "2026-11-30", minute: at("10:20") } });
const MOVED = [ARRIVAL, until, later];

const importing = (entries: ScheduleEntry[]) =>
  importSchedule(ports(), { classId: "k12", sourceName: "k12.ics", entries });

beforeEach(async () => {
  vault = new IdbVault();
  setClock("2026-11-23", "7:00");
  await vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass({ grade: "2" }) },
    {
      put: "students",
      record: aStudent({
        goals: [{ id: "g1", text: "Will write 3 sentences with spaces in 4 of 5 trials." }],
        accommodations: ["Breaks every 20 minutes"],
      }),
    },
    ...workingWeek().map((record) => ({ put: "workingHours", record }) as const),
  ]);
  await importing([ARRIVAL, WRITING]);
});
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

/** Books the window of a routine on Tuesday, wherever it stands in the list. */
async function book(title = "Writing"): Promise<{ windowId: string; bookingId: string }> {
  const { windows, more } = await suggestionList(ports(), TUESDAY);
  const window = [...windows, ...more].find(({ date, routineTitle }) => date === TUESDAY && routineTitle === title);
  const booked = await bookWindow(ports(), { windowId: window!.id });
  if (!booked.ok) throw new Error(booked.failure.code);
  return { windowId: window!.id, ...booked.value };
}

/** What the week's list says of the booked visit, as the calendar page and the side panel get it. */
async function mark({ isOtherDay = false } = {}): Promise<string | undefined> {
  const { windows } = await suggestionList(ports(), TUESDAY);
  const visit = windows.find(({ bookingId }) => bookingId);
  expect(visit?.hasCautions).toBe(isOtherDay || visit?.routineChange !== undefined);
  return visit?.routineChange && wordsIn("en").routineChange(visit.routineChange).replaceAll("\u202f", " ");
}

describe("a booked visit after a re-import", () => {
  it("is told as moved in the list, on the page, on its card and in today's list, with other times", async () => {
    const { windowId, bookingId: id } = await book();
    expect(await mark()).toBeUndefined();
    setClock("2026-11-24", "7:00");
    const preview = await compareSchedule(ports(), { classId: "k12", entries: MOVED });
    expect(preview?.visits).toMatchObject([{ date: TUESDAY, movedTo: span("10:20", "10:50") }]);
    await importing(MOVED);
    const sentence = "Writing moved from 9:05 AM to 10:20 AM from Mon, Nov 30";
    expect(await mark()).toBe(sentence);
    const { windows } = await takeReading(ports(), aReading({ days: WEEK }));
    expect(windows.find(({ bookingId }) => bookingId === id)).toMatchObject({
      hasCautions: true,
      routineChange: { code: "moved", since: "2026-11-30" },
    });
    const card = await windowCard(ports(), windowId);
    expect(card?.parts).toMatchObject([{ accommodations: [{ accommodationText: "Breaks every 20 minutes" }] }]);
    expect(card?.routineText?.replaceAll("\u202f", " ")).toBe(sentence);
    expect(card?.alternatives.map(({ routineTitle }) => routineTitle)).toContain("Writing");
    setClock(TUESDAY, "8:00");
    expect((await today(ports())).sessions).toMatchObject([{ sessionId: id, routineChange: { code: "moved" } }]);
  });

  it("is told as gone, and the mark goes with the visit or with the old schedule's return", async () => {
    const { windowId, bookingId: id } = await book();
    setClock("2026-11-24", "7:00");
    await importing([ARRIVAL]);
    expect(await mark()).toBe("Writing is no longer on this class’s schedule from Tue, Nov 24");
    expect((await windowCard(ports(), windowId))?.owed).toMatchObject([{ initials: "MJ", plannedMinutes: 30 }]);
    await importing([ARRIVAL, WRITING]);
    expect(await mark()).toBeUndefined();
    await importing([ARRIVAL]);
    await removeDate(ports(), id);
    const { windows } = await suggestionList(ports(), TUESDAY);
    expect(windows.filter((window) => window.routineChange)).toEqual([]);
  });

  it("is left alone by the same file, another name of the entry, and by what moves elsewhere", async () => {
    await book();
    const afternoon = lesson("Arrival", "13:00");
    for (const entries of [
      [ARRIVAL, WRITING],
      [ARRIVAL, { ...WRITING, title: "Writer's Workshop" }],
      [WRITING, afternoon],
    ]) {
      await importing(entries);
      expect(await mark()).toBeUndefined();
    }
  });

  it("is not told as gone where its routine could not be worked out whole", async () => {
    await book();
    setClock("2026-11-24", "7:00");
    const never: NonNullable<ScheduleEntry["rules"]> = [
      { freq: "DAILY", interval: 1, weekStart: "MO", byMonth: [2], byMonthDay: [30], count: 2 },
    ];
    const start = { date: "0001-01-01", minute: at("9:05") };
    await importing([ARRIVAL, { ...WRITING, start, rules: never }]);
    expect((await caseload(ports())).classes[0]?.schedule?.cut).toEqual({ count: 1, titles: ["Writing"] });
    expect(await mark()).toBeUndefined();
  });

  it("is not marked once it is over", async () => {
    await book();
    await importing(MOVED);
    setClock(TUESDAY, "9:20");
    expect((await today(ports())).sessions[0]?.routineChange?.code).toBe("moved");
    setClock(TUESDAY, "9:36");
    expect((await today(ports())).sessions[0]).not.toHaveProperty("routineChange");
    setClock(WEEK[2]!, "7:00");
    expect(await mark()).toBeUndefined();
  });

  it("leaves to the school's calendar what that explains", async () => {
    await book();
    const day = (kind: "no-school" | "early-release"): SchoolDay =>
      aSchoolDay(kind === "no-school" ? { kind } : { kind, endMinute: at("9:10") }, { date: TUESDAY });
    await vault.apply([{ put: "schoolDays", record: day("early-release") }]);
    expect(await mark({ isOtherDay: true })).toBeUndefined();
    await vault.apply([{ put: "schoolDays", record: day("no-school") }]);
    await importing([ARRIVAL]);
    expect(await mark({ isOtherDay: true })).toBeUndefined();
  });

  it("leaves to the rotation what waits for another letter", async () => {
    await vault.apply([
      { put: "rotations", record: aRotation({ from: "2026-11-30", to: "2026-12-18", letters: ["B", "A"] }) },
    ]);
    await importing([ARRIVAL, { ...WRITING, cycleDays: ["A"] }]);
    await book();
    await vault.apply([
      { put: "rotations", record: aRotation({ from: "2026-11-30", to: "2026-12-18", letters: ["A", "B"] }) },
    ]);
    expect(await mark()).toBeUndefined();
    await importing([ARRIVAL, lesson("Writing", "10:20")]);
    expect(await mark()).toMatch(/^Writing moved/);
  });

  it("follows her: moved to the new time it stands on its routine again, and marks when that moves on", async () => {
    await book();
    await importing(MOVED);
    const visit = (await bookedDates(ports()))[0]!;
    const seen = (start: string, end: string) =>
      takeReading(
        ports(),
        aReading({
          days: WEEK,
          events: [aPageEvent({ title: visit.outgoingTitle, start: `${TUESDAY}T${start}`, end: `${TUESDAY}T${end}` })],
        }),
      );
    await seen("09:05", "09:35");
    expect((await vault.find("visits", visit.id))?.state).toBe("booked");
    expect(await mark()).toMatch(/^Writing moved/);
    await seen("10:20", "10:50");
    expect(await mark()).toBeUndefined();
    await importing([ARRIVAL, lesson("Writing", "13:00")]);
    expect(await mark()).toMatch(/^Writing moved from 10:20 AM to 1:00 PM/);
    // Where no routine of its title is, she put it herself.
    await seen("11:30", "12:00");
    expect(await mark()).toBeUndefined();
  });

  it("goes by a younger schedule only where its routine was not kept with it", async () => {
    const { bookingId: id } = await book();
    const { routine: _none, ...old } = (await vault.find("visits", id))!;
    await importing([ARRIVAL, lesson("Writing", "10:20")]);
    setClock("2026-11-24", "7:00");
    await vault.apply([{ put: "visits", record: { ...old, handedOverAt: new Date(nowMs).toISOString() } }]);
    expect(await mark()).toBeUndefined();
    setClock("2026-11-25", "7:00");
    await importing([ARRIVAL, lesson("Writing", "10:20")]);
    expect(await mark()).toMatch(/^Writing moved/);
  });
});

describe("a re-import", () => {
  it("keeps the therapist's corrections and the teacher's word, and lays them on what is new", async () => {
    await correctTitle(ports(), { classId: "k12", titleKey: "writing", kind: "centers" });
    await vault.apply([
      {
        put: "corrections",
        record: {
          ...{ id: "k12|arrival|teacher", classId: "k12", titleKey: "arrival" },
          ...{ kind: "arrival", confirmedOn: "2026-11-20" },
        },
      },
      {
        put: "teacherRoutines",
        record: {
          ...{ id: "r1", classId: "k12", title: "Coats on", kind: "dismissal", weekdays: ["TU"] },
          ...span("14:30", "15:00"),
          confirmedOn: "2026-11-20",
        },
      },
    ]);
    await importing(MOVED);
    const { lines } = (await caseload(ports())).classes[0]!.schedule!;
    const found = (title: string) => lines.filter((line) => line.title === title);
    expect(found("Writing").map(({ recognition }) => recognition.source)).toEqual(["corrected", "corrected"]);
    expect(found("Arrival")).toMatchObject([{ recognition: { source: "teacher" }, confirmedOn: "2026-11-20" }]);
    expect(found("Coats on")).toMatchObject([{ confirmedOn: "2026-11-20" }]);
  });

  it("of the same file changes nothing and doubles nothing", async () => {
    await book();
    const seen = async () => [
      (await caseload(ports())).classes[0]!.schedule!.lines,
      (await suggestionList(ports(), TUESDAY)).windows,
    ];
    const before = await seen();
    const { visits, added, gone, moved } = (await compareSchedule(ports(), {
      classId: "k12",
      entries: [ARRIVAL, WRITING],
    }))!;
    expect([visits, added, gone, moved]).toEqual([[], [], [], []]);
    await importing([ARRIVAL, WRITING]);
    expect(await seen()).toEqual(before);
    expect((await vault.find("schedules", "k12"))?.entries).toHaveLength(2);
  });

  it("is one transaction", async () => {
    const applied: number[] = [];
    const counted: Ports = {
      ...ports(),
      vault: Object.assign(Object.create(vault) as IdbVault, {
        all: vault.all.bind(vault),
        find: vault.find.bind(vault),
        apply: async (changes: Parameters<IdbVault["apply"]>[0]) => {
          applied.push(changes.length);
          await vault.apply(changes);
        },
      }),
    };
    await importSchedule(counted, { classId: "k12", sourceName: "k12.ics", entries: MOVED });
    expect(applied).toHaveLength(1);
    expect((await vault.find("schedules", "k12"))?.entries).toHaveLength(3);
  });
});
