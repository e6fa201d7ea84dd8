import { beforeEach, expect, test } from "vitest";
import { Settle } from "../../lib/overlay/settle";
import type { CalendarReading, HealthState } from "../../lib/core/schedule/calendar-reading";
import type { GoogleFacts } from "../../lib/page-facts/page-facts";
import { waitFor } from "../../lib/page/patience";
import { aPage, aReading } from "../fixtures/builders";
import { HandTimers } from "./timers";

let timers: HandTimers;
let shown: GoogleFacts;
let state: HealthState;
let mayHaveChanged: boolean;
let watching: number;
let settled: string[];
let unsettledCount: number;
let readCount: number;
let settle: Settle;

/** A page with these titles on it, as it is gathered. */
function page(titles: string[], days = ["2026-10-05"]): GoogleFacts {
  const chip = { hasHalf: false, leaves: [], parents: [], place: ["", "", "", ""] as [string, string, string, string] };
  return aPage({
    days: { ...aPage().days, keys: days },
    chips: titles.map((title) => ({ ...chip, spoken: [title] })),
  });
}

/** What the background makes of it. */
function readingOf({ chips }: GoogleFacts): CalendarReading {
  const events = chips.map(({ spoken }) => ({ title: spoken[0] })) as CalendarReading["events"];
  return aReading({ health: { state, reasons: [] }, events });
}

beforeEach(() => {
  timers = new HandTimers();
  shown = page(["A"]);
  state = "ok";
  mayHaveChanged = true;
  watching = 0;
  settled = [];
  unsettledCount = 0;
  readCount = 0;
  settle = new Settle({
    timers,
    gather: () => {
      readCount += 1;
      return shown;
    },
    witness: () => {
      watching += 1;
      return { mayHaveChanged: () => mayHaveChanged, stop: () => (watching -= 1) };
    },
    onUnsettled: () => (unsettledCount += 1),
    onSettled: ({ facts, rest }) => {
      const reading = readingOf(facts as GoogleFacts);
      const waitMs = waitFor(reading, rest);
      if (waitMs > 0) settle.tooEarly(waitMs);
      else settled.push(`${state}:${reading.events.map(({ title }) => title).join()}`);
    },
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
  shown = page(["A", "B"]);
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
    shown = page([`A${step}`]);
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

test("a page that did not change between two looks is gathered once, and watched only meanwhile", async () => {
  mayHaveChanged = false;
  settle.changed();
  await timers.pass(160);
  expect(watching).toBe(1);
  await timers.pass(1000);
  expect(settled).toEqual(["ok:A"]);
  expect(readCount).toBe(1);
  expect(watching).toBe(0);
});

test("a change after that is gathered, whatever the watch before it saw", async () => {
  mayHaveChanged = false;
  settle.changed();
  await timers.pass(1000);
  shown = page(["B"]);
  settle.changed();
  await timers.pass(1000);
  expect(settled).toEqual(["ok:A", "ok:B"]);
});

test("where something may have changed it is gathered each time", async () => {
  settle.changed();
  await timers.pass(160);
  shown = page(["B"]);
  await timers.pass(500);
  expect(settled).toEqual(["ok:B"]);
});

test("stopped in between, it watches no more", async () => {
  settle.changed();
  await timers.pass(160);
  settle.stop();
  expect(watching).toBe(0);
});

test("a grid without events is not believed empty before five seconds", async () => {
  shown = page([]);
  settle.changed();
  await timers.pass(4900);
  expect(settled).toEqual([]);
  await timers.pass(400);
  expect(settled).toEqual(["ok:"]);
});

test("other days without events wait for their own time", async () => {
  shown = page([]);
  settle.changed();
  await timers.pass(4000);
  shown = page([], ["2026-10-12"]);
  settle.changed();
  await timers.pass(4000);
  expect(settled).toEqual([]);
  await timers.pass(2000);
  expect(settled).toEqual(["ok:"]);
});

test("events that come late are found, and the empty grid is never reported", async () => {
  shown = page([]);
  settle.changed();
  await timers.pass(2000);
  shown = page(["late"]);
  settle.changed();
  await timers.pass(400);
  expect(settled).toEqual(["ok:late"]);
});

test("an unreadable page may still be loading", async () => {
  shown = page(["A"]);
  state = "unreadable";
  settle.changed();
  await timers.pass(1400);
  expect(settled).toEqual([]);
  await timers.pass(400);
  expect(settled).toEqual(["unreadable:A"]);
});

test("there and back again is told, so that the waiting ends", async () => {
  settle.changed();
  await timers.pass(1000);
  shown = page(["B"]);
  settle.changed();
  await timers.pass(160);
  expect(unsettledCount).toBe(2);
  shown = page(["A"]);
  await timers.pass(300);
  expect(settled).toEqual(["ok:A", "ok:A"]);
});

test("stopped, it reads no more", async () => {
  settle.changed();
  settle.stop();
  await timers.pass(5000);
  expect(readCount).toBe(0);
});
