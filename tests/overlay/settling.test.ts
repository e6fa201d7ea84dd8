import { beforeEach, expect, test } from "vitest";
import type { CalendarReading, HealthState } from "../../lib/core/schedule/calendar-reading";
import type { PageWeek } from "../../lib/contracts/overlay-week";
import { FactsGatherer } from "../../lib/overlay/facts-gatherer";
import type { GoogleFacts } from "../../lib/page-facts/page-facts";
import { settleWaitMs } from "../../lib/page/settle-wait";
import { aPage, aReading } from "../fixtures/builders";
import { ReducerRun } from "./reducer-run";

const NO_WEEK: PageWeek = { windows: [], moreCount: 0, notice: null, days: [], bands: [] };

let run: ReducerRun;
let gatherer: FactsGatherer;
let shown: GoogleFacts;
let state: HealthState;
let mayHaveChanged: boolean;
let watching: number;
let readCount: number;
/** What was believed, in order. */
let settled: string[];

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

/** As the background does it: a page that is not believed yet has to wait. */
function answerTheLast(): void {
  const { number, seen } = run.asked.at(-1)!;
  const reading = readingOf(seen.facts as GoogleFacts);
  const waitMs = settleWaitMs(reading, seen.rest);
  if (waitMs === 0) settled.push(`${state}:${reading.events.map(({ title }) => title).join()}`);
  run.dispatch({
    type: "answered",
    number,
    facts: seen.facts,
    answer: { ok: true, value: waitMs > 0 ? { waitMs } : NO_WEEK },
  });
}

/** Time passes, and what is asked meanwhile is answered at once. */
async function pass(ms: number): Promise<void> {
  for (let step = 0; step < ms; step += 10) {
    const count = run.asked.length;
    await run.timers.pass(Math.min(10, ms - step));
    if (run.asked.length > count) answerTheLast();
  }
}

const pageChanged = (): void => run.dispatch({ type: "changed" });

beforeEach(() => {
  shown = page(["A"]);
  state = "ok";
  mayHaveChanged = true;
  watching = 0;
  settled = [];
  readCount = 0;
  gatherer = new FactsGatherer({} as Document, {
    gather: () => {
      readCount += 1;
      return shown;
    },
    watchForChange: () => {
      watching += 1;
      return { mayHaveChanged: () => mayHaveChanged, stop: () => (watching -= 1) };
    },
  });
  run = new ReducerRun(gatherer);
});

test("a reading is believed when two in a row agree", async () => {
  pageChanged();
  await pass(150);
  expect(settled).toEqual([]);
  await pass(150);
  expect(settled).toEqual(["ok:A"]);
});

test("chips that arrive in between start the wait anew", async () => {
  pageChanged();
  await pass(160);
  shown = page(["A", "B"]);
  await pass(200);
  expect(settled).toEqual([]);
  await pass(150);
  expect(settled).toEqual(["ok:A,B"]);
});

test("a burst of changes is read once it pauses", async () => {
  for (let change = 0; change < 10; change += 1) {
    pageChanged();
    await pass(100);
  }
  expect(readCount).toBe(0);
});

test("a page that never rests is believed after a second and a half", async () => {
  pageChanged();
  for (let step = 0; step < 12; step += 1) {
    shown = page([`A${step}`]);
    await pass(150);
  }
  expect(settled).toHaveLength(1);
});

test("a page at rest that reports a change and shows the same costs one reading and says nothing", async () => {
  pageChanged();
  await pass(1000);
  readCount = 0;
  pageChanged();
  await pass(1000);
  expect(readCount).toBe(1);
  expect(settled).toEqual(["ok:A"]);
});

test("a page that did not change between two looks is gathered once, and watched only meanwhile", async () => {
  mayHaveChanged = false;
  pageChanged();
  await pass(160);
  expect(watching).toBe(1);
  await pass(1000);
  expect(settled).toEqual(["ok:A"]);
  expect(readCount).toBe(1);
  expect(watching).toBe(0);
});

test("a change after that is gathered, whatever the watch before it saw", async () => {
  mayHaveChanged = false;
  pageChanged();
  await pass(1000);
  shown = page(["B"]);
  pageChanged();
  await pass(1000);
  expect(settled).toEqual(["ok:A", "ok:B"]);
});

test("where something may have changed it is gathered each time", async () => {
  pageChanged();
  await pass(160);
  shown = page(["B"]);
  await pass(500);
  expect(settled).toEqual(["ok:B"]);
});

test("stopped in between, it watches no more", async () => {
  pageChanged();
  await pass(160);
  run.dispatch({ type: "destroyed" });
  expect(watching).toBe(0);
});

test("a grid without events is not believed empty before five seconds", async () => {
  shown = page([]);
  pageChanged();
  await pass(4900);
  expect(settled).toEqual([]);
  await pass(400);
  expect(settled).toEqual(["ok:"]);
});

test("other days without events wait for their own time", async () => {
  shown = page([]);
  pageChanged();
  await pass(4000);
  shown = page([], ["2026-10-12"]);
  pageChanged();
  await pass(4000);
  expect(settled).toEqual([]);
  await pass(2000);
  expect(settled).toEqual(["ok:"]);
});

test("events that come late are found, and the empty grid is never reported", async () => {
  shown = page([]);
  pageChanged();
  await pass(2000);
  shown = page(["late"]);
  pageChanged();
  await pass(400);
  expect(settled).toEqual(["ok:late"]);
});

test("an unreadable page may still be loading", async () => {
  shown = page(["A"]);
  state = "unreadable";
  pageChanged();
  await pass(1400);
  expect(settled).toEqual([]);
  await pass(400);
  expect(settled).toEqual(["unreadable:A"]);
});

test("there and back again ends the waiting, and the last answer holds", async () => {
  pageChanged();
  await pass(1000);
  shown = page(["B"]);
  pageChanged();
  await pass(160);
  expect(run.state.shown.isReading).toBe(true);
  shown = page(["A"]);
  await pass(300);
  expect(run.state.shown).toMatchObject({ isReading: false, week: NO_WEEK });
  expect(run.asked).toHaveLength(1);
});

test("stopped, it reads no more", async () => {
  pageChanged();
  run.dispatch({ type: "destroyed" });
  await pass(5000);
  expect(readCount).toBe(0);
});
