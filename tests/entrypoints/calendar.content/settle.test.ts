import { beforeEach, expect, test } from "vitest";
import { Settle } from "../../../entrypoints/calendar.content/settle";
import type { CalendarReading, HealthState } from "../../../lib/core/schedule/calendar-reading";
import { HandTimers } from "./timers";

let timers: HandTimers;
let shown: CalendarReading;
let settled: string[];
let unsettledCount: number;
let readCount: number;
let settle: Settle;

function reading(titles: string[], state: HealthState = "ok"): CalendarReading {
  const events = titles.map((title) => ({ title })) as CalendarReading["events"];
  const base = {
    site: "google",
    view: "week",
    complete: true,
    days: ["2026-10-05"],
    zone: null,
    pxPerHour: 48,
  } as const;
  return { ...base, days: [...base.days], health: { state, reasons: [] }, events };
}

beforeEach(() => {
  timers = new HandTimers();
  shown = reading(["A"]);
  settled = [];
  unsettledCount = 0;
  readCount = 0;
  settle = new Settle({
    timers,
    read: (emptyForMs) => {
      readCount += 1;
      // As the reader does: an empty week counts as unread until it has stood for five seconds.
      const isProven = shown.events.length > 0 || emptyForMs >= 5000 || shown.health.reasons.length === 0;
      return isProven ? { ...shown, health: { ...shown.health, reasons: [] } } : shown;
    },
    onUnsettled: () => (unsettledCount += 1),
    onSettled: ({ events, health }) => settled.push(`${health.state}:${events.map(({ title }) => title).join()}`),
  });
});

test("a reading is believed when two in a row agree", async () => {
  settle.changed();
  await timers.pass(150);
  expect(settled).toEqual([]);
  await timers.pass(150);
  expect(settled).toEqual(["ok:A"]);
});

test("chips that arrive in between start the wait anew", async () => {
  settle.changed();
  await timers.pass(160);
  shown = reading(["A", "B"]);
  await timers.pass(200);
  expect(settled).toEqual([]);
  await timers.pass(150);
  expect(settled).toEqual(["ok:A,B"]);
});

test("a burst of changes is read once it pauses", async () => {
  for (let change = 0; change < 10; change += 1) {
    settle.changed();
    await timers.pass(100);
  }
  expect(readCount).toBe(0);
});

test("a page that never rests is believed after a second and a half", async () => {
  settle.changed();
  for (let step = 0; step < 12; step += 1) {
    shown = reading([`A${step}`]);
    await timers.pass(150);
  }
  expect(settled).toHaveLength(1);
});

test("a page at rest that reports a change and shows the same costs one reading and says nothing", async () => {
  settle.changed();
  await timers.pass(1000);
  readCount = 0;
  settle.changed();
  await timers.pass(1000);
  expect(readCount).toBe(1);
  expect(settled).toEqual(["ok:A"]);
  expect(unsettledCount).toBe(1);
});

test("a grid without events is not believed empty before five seconds", async () => {
  shown = reading([]);
  settle.changed();
  await timers.pass(4900);
  expect(settled).toEqual([]);
  await timers.pass(400);
  expect(settled).toEqual(["ok:"]);
});

test("a reader that wants the time without events gets it, and is believed at once then", async () => {
  shown = reading([], "ok");
  shown.health.reasons.push({ code: "empty-unproven" });
  settle.changed();
  await timers.pass(4900);
  expect(settled).toEqual([]);
  await timers.pass(400);
  expect(settled).toEqual(["ok:"]);
});

test("other days without events wait for their own time", async () => {
  shown = reading([]);
  settle.changed();
  await timers.pass(4000);
  shown = { ...reading([]), days: ["2026-10-12"] };
  settle.changed();
  await timers.pass(4000);
  expect(settled).toEqual([]);
  await timers.pass(2000);
  expect(settled).toEqual(["ok:"]);
});

test("events that come late are found, and the empty grid is never reported", async () => {
  shown = reading([]);
  settle.changed();
  await timers.pass(2000);
  shown = reading(["late"]);
  settle.changed();
  await timers.pass(400);
  expect(settled).toEqual(["ok:late"]);
});

test("an unreadable page may still be loading", async () => {
  shown = reading([], "unreadable");
  settle.changed();
  await timers.pass(1400);
  expect(settled).toEqual([]);
  await timers.pass(400);
  expect(settled).toEqual(["unreadable:"]);
});

test("there and back again is told, so that the waiting ends", async () => {
  settle.changed();
  await timers.pass(1000);
  shown = reading(["B"]);
  settle.changed();
  await timers.pass(160);
  expect(unsettledCount).toBe(2);
  shown = reading(["A"]);
  await timers.pass(300);
  expect(settled).toEqual(["ok:A", "ok:A"]);
});

test("stopped, it reads no more", async () => {
  settle.changed();
  settle.stop();
  await timers.pass(5000);
  expect(readCount).toBe(0);
});
