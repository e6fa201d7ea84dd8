import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CalendarReading } from "../../lib/core/schedule/calendar-reading";
import { addDays } from "../../lib/core/time/iso-date";
import { denseWeek } from "../fake-calendar/event-store";
import { findChromium } from "../workbench/browsers";
import { at, openPracticeStage, openWith, type PracticeStage } from "./practice-stage";
import { falseClaims, readWeek, trueWeek, type TrueEvent } from "../fake-calendar/true-week";
import { listenToReadings } from "./heard-readings";

const SUNDAY = at(-1);
const DAYS = Array.from({ length: 7 }, (_, day) => addDays(SUNDAY, day));
const BUSY_WORDS: Record<string, string> = { en: "Busy", es: "Ocupado", ja: "予定あり" };

/** Every data attribute, role and other sign that stands in the page's main pane, taken off one at a time. */
const WITHOUT = [
  "data-datekey",
  "data-start-date-key",
  "data-end-date-key",
  "data-column-index",
  "data-is-column-view-context",
  "data-eventchip",
  "data-eventid",
  "data-draggable-id",
  "data-dragsource-type",
  "data-stacked-layout-chip",
  "data-stacked-layout-chip-container",
  "jslog",
  "role",
  "aria-label",
  "aria-labelledby",
  "aria-hidden",
  "tabindex",
  "id",
  "style",
  "class",
];

describe.skipIf(!findChromium())("what the content script reads", () => {
  let stage: PracticeStage;
  let listener: Page;
  let readings: Awaited<ReturnType<typeof listenToReadings>>;

  beforeAll(async () => {
    stage = await openPracticeStage({ seeded: false, confirmed: true });
    listener = await stage.pushpin.openExtensionPage("popup");
    readings = await listenToReadings(listener);
  });
  afterAll(() => stage?.close());

  async function read(variants: string[]): Promise<CalendarReading> {
    const page = await openWith(stage, variants);
    const reading = await readings.next();
    await page.close();
    return reading;
  }

  function truth(language = "en"): TrueEvent[] {
    return trueWeek(stage.fake.events.all(), DAYS, BUSY_WORDS[language]);
  }

  /** Reading and truth are the same, and nothing is left to be said. */
  function expectIdentical(reading: CalendarReading, events: readonly TrueEvent[], days = DAYS): void {
    expect(reading.health).toEqual({ state: "ok", reasons: [] });
    expect({ view: reading.view, complete: reading.complete, days: reading.days }).toEqual({
      view: "week",
      complete: true,
      days,
    });
    expect(readWeek(reading)).toEqual(events);
  }

  test("the week as it is", async () => {
    expectIdentical(await read([]), truth());
  });

  test.each(["seed=1", "seed=7", "seed=42", "seed=1234"])("every class renamed, %s: the same", async (variant) => {
    expectIdentical(await read([variant]), truth());
  });

  test.each([
    ["clock-24"],
    ["rtl"],
    ["zoom=1.5"],
    ["density=40", "dark"],
    ["density=116"],
    ["all-day-spanning"],
    ["foreign-children"],
    ["drawer-closed"],
  ])("%s %s: the same", async (...variants) => {
    expectIdentical(await read(variants.filter(Boolean)), truth());
  });

  test("foreign children with renamed classes: the same", async () => {
    expectIdentical(await read(["foreign-children", "seed=9", "rtl"]), truth());
  });

  test.each(["es", "ja"])("in %s: the same, with the page's own word for a busy block", async (language) => {
    // How the page words an unanswered invitation is not known in each language; it is never taken as settled.
    const unsettled = (events: readonly TrueEvent[]): TrueEvent[] =>
      events.map((event) => (event.status === "unanswered" ? { ...event, status: "tentative" } : event));
    const reading = await read([`lang=${language}`]);
    expect(reading.health).toEqual({ state: "ok", reasons: [] });
    expect(unsettled(readWeek(reading))).toEqual(unsettled(truth(language)));
  });

  test("weeks that start on Monday or have five days say which days they prove", async () => {
    const monday = await read(["monday-start"]);
    expectIdentical(monday, truth(), [...DAYS.slice(1), at(6)]);
    const five = await read(["five-days"]);
    expectIdentical(five, truth(), DAYS.slice(1, 6));
  });

  test("a second grid that stays: refused, nothing claimed", async () => {
    const reading = await read(["two-grids"]);
    expect(reading.health).toMatchObject({ state: "unreadable", reasons: [{ code: "grid-ambiguous" }] });
    expect(reading).toMatchObject({ complete: false, events: [] });
  });

  test("an empty week is empty, and that is proven", async () => {
    expectIdentical(await read(["empty"]), []);
  });

  test("400 events and more, overlapping: each one true", async () => {
    const reading = await read(["dense-400"]);
    const dense = trueWeek([...denseWeek(SUNDAY, 400), ...stage.fake.events.all()], DAYS);
    expectIdentical(reading, dense);
  });

  test.each(WITHOUT)("without %s: identical, or it degrades, and it is never wrong", async (attribute) => {
    const reading = await read([`without=${attribute}`]);
    expect(falseClaims(reading, truth())).toEqual([]);
    // What is called fine must be whole.
    if (reading.health.state === "ok") {
      expect(reading.events.map(timesOf)).toEqual(truth().map(timesOf));
    }
  });

  test("with all of the grid's own attributes gone it refuses", async () => {
    const reading = await read(["broken"]);
    expect(reading.health.state).toBe("unreadable");
    expect(reading.complete).toBe(false);
  });

  test("the measure can fail: a wrong hour, a lost event and a wrong title are false claims", async () => {
    const reading = await read([]);
    const [first, ...others] = reading.events;
    const moved = { ...first!, start: first!.start.replace("T07", "T06") };
    expect(falseClaims({ ...reading, events: [moved, ...others] }, truth())).toHaveLength(1);
    expect(falseClaims({ ...reading, events: others }, truth())).toHaveLength(1);
    expect(falseClaims({ ...reading, events: [{ ...first!, title: "X" }, ...others] }, truth())).toHaveLength(1);
  });
});

function timesOf({ title, start, end }: Pick<TrueEvent, "title" | "start" | "end">): string {
  return `${start} ${end} ${title}`;
}
