import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import { formatClock } from "../../lib/core/time/interval";
import type { FakeEvent } from "../fake-calendar/fake-event";
import { findChromium } from "../workbench/browsers";
import {
  at,
  drawn,
  MONDAY,
  openOutlook,
  openPracticeStage,
  openWith,
  pill,
  pins,
  said,
  pillPanel,
  type PracticeStage,
} from "./practice-stage";

/** An event of her own calendar, which is the one that the practice week's events lie on. */
function hers(stage: PracticeStage, changes: Partial<FakeEvent>): FakeEvent {
  const [model] = stage.fake.events.all();
  const { instance: _instance, guests: _guests, location: _location, ...event } = model!;
  return { ...event, id: "one-more", kind: "event", status: "none", title: "Albany", ...changes };
}

describe.skipIf(!findChromium())("time that only looks free", () => {
  let stage: PracticeStage;
  let page: Page;

  beforeAll(async () => {
    stage = await openPracticeStage();
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    stage.fake.events.remove("one-more");
    await page.close();
  });

  const windows = async (): Promise<DrawnWindow[]> =>
    (await stage.pushpin.ask("loadSuggestions", { date: MONDAY })).windows;

  /** The week with one event more, on a page that was read anew. */
  async function weekWith(open: () => Promise<Page>, event: FakeEvent): Promise<DrawnWindow[]> {
    await page.close();
    stage.fake.events.add(event);
    page = await open();
    await said(page);
    await expect.poll(async () => pins(page).count(), { timeout: 12_000 }).toBe((await windows()).length);
    return windows();
  }

  async function drawnBefore(open: () => Promise<Page>): Promise<DrawnWindow[]> {
    page = await open();
    await drawn(page);
    await said(page);
    return windows();
  }

  test("Outlook, a filter: the page is read in part, and the pill says that a filter hides events", async () => {
    const open = () => openOutlook(stage, { variants: ["filtered"] });
    page = await open();
    await drawn(page);
    expect(await said(page)).toContain("partly read");
    await pill(page).click();
    await pillPanel(page)
      .getByText(/A filter hides some of your events/)
      .waitFor();
  });

  test("Outlook, out of office all day under any title: that day's bands go, and no other day's", async () => {
    const open = () => openOutlook(stage);
    const before = await drawnBefore(open);
    const day = before[0]!.date;
    const after = await weekWith(open, hers(stage, { start: day, end: nextDay(day), isOutOfOffice: true }));
    expect(after.filter(({ date }) => date === day)).toEqual([]);
    expect(after.length).toBeGreaterThan(0);
  });

  test("Google, leave all day: that day's bands go", async () => {
    const open = () => openWith(stage, []);
    const before = await drawnBefore(open);
    const day = before[0]!.date;
    const after = await weekWith(open, hers(stage, { title: "Jury duty", start: day, end: nextDay(day) }));
    expect(after.filter(({ date }) => date === day)).toEqual([]);
  });

  test("Google, a gradient that a merging extension has painted: no band over the meeting", async () => {
    const open = () => openWith(stage, []);
    const { date, startMinute, endMinute } = (await drawnBefore(open))[0]!;
    const [start, end] = [`${date}T${formatClock(startMinute)}`, `${date}T${formatClock(endMinute)}`];
    const paint = "background-image:linear-gradient(90deg,rgb(0,121,107),rgb(142,36,170));";
    const after = await weekWith(open, hers(stage, { title: "Team", start, end, paint }));
    const over = after.filter((one) => one.date === date && one.startMinute < endMinute && one.endMinute > startMinute);
    expect(over).toEqual([]);
  });

  test("Google in Spanish, hours over several days: no band from the first to the last minute", async () => {
    const open = () => openWith(stage, ["lang=es"]);
    const before = await drawnBefore(open);
    const inside = ({ date }: DrawnWindow): boolean => date >= at(1) && date <= at(3);
    expect(before.filter(inside).length).toBeGreaterThan(0);
    const retreat = { title: "Retiro", start: `${at(1)}T06:00`, end: `${at(3)}T18:00` };
    const after = await weekWith(open, hers(stage, retreat));
    expect(after.filter(inside)).toEqual([]);
  });
});

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
