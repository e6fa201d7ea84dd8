import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import type { IsoDate } from "../../lib/core/time/iso-date";
import { addDays, datesBetween } from "../../lib/core/time/iso-date";
import { instantOf } from "../../lib/core/time/zone";
import { wordsIn } from "../fixtures/words-in";
import type { Ports } from "../../lib/services/ports";
import { suggestionList } from "../../lib/services/windows/suggestion-list";
import {
  importSchedule,
  saveClass,
  saveSite,
  saveStudent,
  saveWorkingHours,
} from "../../lib/services/caseload/save-records";
import { takeReading } from "../../lib/services/windows/take-reading";
import {
  aClass,
  aLedgerEntry,
  aMandate,
  anEntry,
  aPageEvent,
  aReading,
  aSite,
  aStudent,
  at,
  someSettings,
  workingWeek,
} from "../fixtures/builders";
import { PRACTICE_ZONE } from "../clock/suite-day";
import { handsOver } from "./hands-over";

let vault: IdbVault;
let nowMs: number;

const ports = (): Ports => ({
  vault,
  clock: { nowMs: () => nowMs, zone: () => PRACTICE_ZONE },
  words: wordsIn("en"),
  handOver: handsOver(),
  settings: { read: () => Promise.resolve(someSettings()) },
});
const goTo = (day: IsoDate): void => void (nowMs = instantOf({ date: day, minute: at("7:40") }, PRACTICE_ZONE));
/** The calendar page shows `count` days from `first` on. */
const show = (first: IsoDate, count = 7): Promise<unknown> =>
  takeReading(ports(), aReading({ days: datesBetween(first, addDays(first, count)) }));
const showMonth = (): Promise<unknown> =>
  takeReading(ports(), aReading({ view: "month", complete: false, health: { state: "unsupported", reasons: [] } }));
const listed = async (): Promise<IsoDate> => (await suggestionList(ports())).days[0]!;

beforeEach(() => {
  vault = new IdbVault();
});
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

test.each([
  ["a Monday", "2026-11-23", "2026-11-23"],
  ["a Friday that ends a month", "2027-04-30", "2027-04-26"],
  ["a Saturday", "2026-11-28", "2026-11-30"],
  ["a Sunday on which the clocks go back", "2026-11-01", "2026-11-02"],
  ["a Sunday on which they go forward", "2027-03-14", "2027-03-15"],
  ["31 December", "2026-12-31", "2026-12-28"],
])("on %s, when no page was read, the list is of the week to plan", async (_what, day, monday) => {
  goTo(day);
  expect(await listed()).toBe(monday);
});

test.each([
  ["on a Wednesday", "2026-11-25", "2026-11-22", "2026-11-23"],
  ["on a Saturday, in a week from Sunday", "2026-11-28", "2026-11-22", "2026-11-23"],
  ["on a Saturday, in a week from Monday", "2026-11-28", "2026-11-23", "2026-11-23"],
  ["on a Sunday, in a week from Sunday", "2026-11-29", "2026-11-29", "2026-11-30"],
  ["on a Sunday, in a week from Monday", "2026-11-29", "2026-11-23", "2026-11-23"],
  ["on a Saturday, in the week after", "2026-11-28", "2026-11-29", "2026-11-30"],
])("%s the list is of the week that the page shows, and stays there when a month follows", async (...row) => {
  const [, day, first, monday] = row;
  goTo(day);
  await show(first);
  expect(await listed()).toBe(monday);
  nowMs += 60_000;
  await showMonth();
  expect(await listed()).toBe(monday);
});

test("a week that was shown on its Friday is over on Saturday", async () => {
  goTo("2026-11-27");
  await show("2026-11-22");
  expect(await listed()).toBe("2026-11-23");
  goTo("2026-11-28");
  expect(await listed()).toBe("2026-11-30");
});

test("a page that shows a past week does not take the list there", async () => {
  goTo("2026-11-25");
  await show("2026-11-08");
  expect(await listed()).toBe("2026-11-23");
});

describe("of a week of which a part or all is over", () => {
  beforeEach(async () => {
    await saveSite(ports(), aSite());
    await saveClass(ports(), aClass());
    await importSchedule(ports(), { classId: "k12", sourceName: "k12.ics", entries: [anEntry()] });
    await saveStudent(ports(), aStudent({ mandate: aMandate(30, 1) }));
    await saveWorkingHours(ports(), workingWeek());
  });
  const codes = async (date: IsoDate) => (await suggestionList(ports(), date)).nothingFits.map(({ code }) => code);

  test("nothing is missing from a past week, whether or not its calendar was read: it says only what is known", async () => {
    goTo("2026-11-25");
    const past = await suggestionList(ports(), "2026-11-16");
    expect(past).toMatchObject({ isOver: true, nothingFits: [], more: [], windows: [], calendar: { read: false } });
    expect((await suggestionList(ports(), "2026-11-30")).isOver).toBeUndefined();
  });

  test("the routines of days that are past keep nobody busy", async () => {
    // The class's only fitting routine is at 8:05.
    nowMs = instantOf({ date: "2026-11-27", minute: at("12:00") }, PRACTICE_ZONE);
    expect(await codes("2026-11-27")).toEqual(["not-this-week"]);
    goTo("2026-11-27");
    expect(await codes("2026-11-27")).toEqual([]);
    const event = aPageEvent({ id: "e", title: "Staff", start: "2026-11-27T08:00", end: "2026-11-27T09:00" });
    await takeReading(ports(), aReading({ days: datesBetween("2026-11-23", "2026-11-28"), events: [event] }));
    expect(await codes("2026-11-27")).toEqual(["no-free-time"]);
  });

  test("it is over on Saturday, but not for one who works on Saturdays", async () => {
    goTo("2026-11-28");
    expect((await suggestionList(ports(), "2026-11-23")).isOver).toBe(true);
    const hours = { ...workingWeek()[0]!, id: "sa", weekday: "SA" as const };
    await saveWorkingHours(ports(), [...workingWeek(), hours]);
    expect((await suggestionList(ports(), "2026-11-23")).isOver).toBeUndefined();
  });
});

test("a page of two weeks names what is wrong in one of them before what is covered in the other", async () => {
  goTo("2026-10-05");
  await saveSite(ports(), aSite());
  await saveClass(ports(), aClass());
  await saveWorkingHours(ports(), workingWeek());
  await saveStudent(ports(), aStudent({ mandate: aMandate(30, 1) }));
  const { id: classId } = aClass();
  const once = anEntry({ rules: [] });
  await importSchedule(ports(), { classId, sourceName: "s.ics", entries: [once] });
  await vault.apply([{ put: "sessionLogs", record: aLedgerEntry({ date: "2026-10-05", minutes: 30 }) }]);
  expect(await show("2026-10-05")).toMatchObject({ notice: { first: { code: "mandate-met" } } });
  expect(await show("2026-10-05", 14)).toMatchObject({ notice: { first: { code: "no-match" } } });
});
