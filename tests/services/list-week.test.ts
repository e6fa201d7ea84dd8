import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import type { IsoDate } from "../../lib/core/time/iso-date";
import { addDays, datesBetween } from "../../lib/core/time/iso-date";
import { instantOf } from "../../lib/core/time/zone";
import { wordsIn } from "../fixtures/words-in";
import type { Ports } from "../../lib/services/ports";
import { suggestionList } from "../../lib/services/windows/suggestion-list";
import { takeReading } from "../../lib/services/windows/take-reading";
import { aReading, at, someSettings } from "../fixtures/builders";
import { PRACTICE_ZONE } from "../clock/suite-day";

let vault: IdbVault;
let nowMs: number;

const ports = (): Ports => ({
  vault,
  clock: { nowMs: () => nowMs, zone: () => PRACTICE_ZONE },
  words: wordsIn("en"),
  calendar: { create: () => Promise.resolve({ state: "handed-over" }) },
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
