import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { IsoDate } from "../../lib/core/time/iso-date";
import type { FakeEvent } from "../fake-calendar/fake-event";
import { findChromium } from "../workbench/browsers";
import { practiceEvents } from "../workbench/practice-week";
import { settled } from "./chromium";
import { expectDrawn } from "./drawn-bands";
import {
  DAY_HOST,
  MONDAY,
  at,
  card,
  inAddress,
  openPracticeStage,
  openWith,
  pins,
  type PracticeStage,
} from "./practice-stage";

const ROOT = "/calendar/u/0/r";

/** The practice week and the series of the week after it: an empty grid would be believed only after seconds. */
function twoWeeks(): FakeEvent[] {
  return [...practiceEvents(MONDAY), ...practiceEvents(at(7)).filter(({ instance }) => instance)];
}

describe.skipIf(!findChromium())("bands stay where the routine is", () => {
  let stage: PracticeStage;
  let page: Page;
  let week: DrawnWindow[];

  beforeAll(async () => {
    stage = await openPracticeStage({ events: twoWeeks() });
    page = await openWith(stage, []);
    await pins(page).first().waitFor();
    week = await windowsFrom(MONDAY);
    await page.close();
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  /** The windows of a date's week, as the lists tell them. */
  async function windowsFrom(date: IsoDate): Promise<DrawnWindow[]> {
    return (await stage.pushpin.ask("loadSuggestions", { date })).windows;
  }

  const on = (dates: IsoDate[]): DrawnWindow[] => week.filter(({ date }) => dates.includes(date));

  test("the practice week has windows on several days", () => {
    expect(week.length).toBeGreaterThanOrEqual(8);
    expect(new Set(week.map(({ date }) => date)).size).toBeGreaterThanOrEqual(3);
  });

  test("at every density, also changed while they stand", async () => {
    page = await openWith(stage, []);
    await expectDrawn(page, week);
    for (const px of [40, 60, 72, 80, 96, 116, 48]) {
      await page.evaluate((px) => window.fakeCalendar.setDensity(px), px);
      await expectDrawn(page, week);
    }
  });

  test("through the views and back: day, week, four days, next week, last week", async () => {
    page = await openWith(stage, []);
    await expectDrawn(page, week);
    await page.keyboard.press("d");
    await settled(page);
    await expectDrawn(page, on([MONDAY]));
    await page.keyboard.press("j");
    await settled(page);
    await expectDrawn(page, on([at(1)]));
    await page.evaluate((path) => window.fakeCalendar.goTo(path), `${ROOT}/customday/${inAddress(at(1))}`);
    await settled(page);
    await expectDrawn(page, on([at(1), at(2), at(3), at(4)]));
    await page.keyboard.press("w");
    await settled(page);
    await expectDrawn(page, week);
    await page.keyboard.press("j");
    await settled(page);
    await pins(page).first().waitFor();
    await expectDrawn(page, await windowsFrom(at(7)));
    await page.keyboard.press("k");
    await settled(page);
    await expectDrawn(page, await windowsFrom(MONDAY));
    await page.goBack();
    await settled(page);
    await expectDrawn(page, await windowsFrom(at(7)));
  });

  test("none doubled and none strayed while two grids are mounted and right after", async () => {
    page = await openWith(stage, []);
    await expectDrawn(page, week);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = (): void => {
        const ids = [...document.querySelectorAll('[data-pushpin-host="day"]')].flatMap((host) =>
          [...host.shadowRoot!.querySelectorAll<HTMLElement>(".band")].map((band) => band.dataset["window"]!),
        );
        for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) seen.push(id);
        requestAnimationFrame(look);
      };
      look();
    });
    for (const key of ["j", "k", "j", "k"]) await page.keyboard.press(key);
    await settled(page);
    await expectDrawn(page, await windowsFrom(MONDAY));
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });

  test("with the window's size, the drawer and scrolling", async () => {
    page = await openWith(stage, []);
    await expectDrawn(page, week);
    await page.setViewportSize({ width: 900, height: 700 });
    await expectDrawn(page, week);
    await page.setViewportSize({ width: 1600, height: 1000 });
    await page.evaluate(() => window.fakeCalendar.toggleDrawer());
    await expectDrawn(page, week);
    await pins(page).last().scrollIntoViewIfNeeded();
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, 260);
    await expectDrawn(page, week);
    await page.evaluate(() => window.fakeCalendar.toggleDrawer());
    await page.setViewportSize({ width: 1280, height: 900 });
    await expectDrawn(page, week);
  });

  test.each([0.67, 1.5, 2])("at a browser zoom of %d", async (factor) => {
    page = await openWith(stage, []);
    const devtools = await stage.pushpin.context.newCDPSession(page);
    const size = { width: Math.round(1280 / factor), height: Math.round(900 / factor) };
    await devtools.send("Emulation.setDeviceMetricsOverride", { ...size, deviceScaleFactor: factor, mobile: false });
    await expectDrawn(page, week);
  });

  test.each([
    [["zoom=1.5"]],
    [["zoom=0.8", "density=60"]],
    [["rtl"]],
    [["rtl", "zoom=1.25"]],
    [["seed=11", "dark"]],
    [["monday-start"]],
    [["five-days"]],
    [["foreign-children"]],
    [["lang=es"]],
    [["lang=ja"]],
    [["drawer-closed", "density=116"]],
  ])("on a page with %s", async (variants) => {
    page = await openWith(stage, variants);
    await expectDrawn(page, week);
  });

  test("they take the page's theme at once, and the open card too", async () => {
    page = await openWith(stage, []);
    await pins(page).first().click();
    await card(page).getByRole("button", { name: /^Book/ }).waitFor();
    const themes = (): Promise<string[]> =>
      page
        .locator("[data-pushpin-host]")
        .evaluateAll((hosts) => [...new Set(hosts.map((host) => (host as HTMLElement).dataset["pushpinTheme"] ?? ""))]);
    expect(await themes()).toEqual(["light"]);
    await page.evaluate(() => window.fakeCalendar.setDark(true));
    await expect.poll(themes).toEqual(["dark"]);
    expect(await card(page).count()).toBe(1);
    await expectDrawn(page, week);
  });

  test("while the page replaces its chips every two seconds, the same bands stay and nothing flickers", async () => {
    page = await openWith(stage, ["re-render"]);
    await expectDrawn(page, week);
    const host = await page.locator(DAY_HOST).first().elementHandle();
    await page.evaluate(() => {
      const gone: number[] = [];
      Object.assign(window, { gone });
      const look = (): void => {
        const count = document.querySelectorAll('[data-pushpin-host="day"]').length;
        if (gone.at(-1) !== count) gone.push(count);
        requestAnimationFrame(look);
      };
      look();
    });
    const renders = (): Promise<number> =>
      page.evaluate(() => window.fakeCalendar.log.filter(({ what }) => what === "render").length);
    const before = await renders();
    await expect.poll(renders).toBeGreaterThanOrEqual(before + 2);
    await expectDrawn(page, week);
    expect(await host.evaluate((element) => element.isConnected)).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { gone: number[] }).gone)).toHaveLength(1);
  });

  test("a sync that brings a new event moves the window out of its way", async () => {
    page = await openWith(stage, []);
    await expectDrawn(page, week);
    const first = week[0]!;
    const clock = (minute: number): string =>
      `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
    stage.fake.events.add({
      id: "sudden1",
      calendarId: "therapist@lincoln.example",
      owner: "Dana Reyes",
      kind: "event",
      status: "accepted",
      color: "rgb(3, 155, 229)",
      title: "Crisis meeting",
      start: `${first.date}T${clock(first.startMinute)}`,
      end: `${first.date}T${clock(first.endMinute)}`,
    });
    await page.evaluate(() => window.fakeCalendar.sync());
    await expect.poll(() => page.locator(`${DAY_HOST} .pin[data-window="${first.id}"]`).count()).toBe(0);
    await expectDrawn(page, await windowsFrom(MONDAY));
    stage.fake.events.remove("sudden1");
    await page.evaluate(() => window.fakeCalendar.sync());
    await expectDrawn(page, week);
  });
});
