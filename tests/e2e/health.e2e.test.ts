import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { weekPath } from "../workbench/practice-week";
import { settled } from "./chromium";
import {
  ANY_HOST,
  DAY_HOST,
  MONDAY,
  pillPanel,
  WEEK,
  drawn,
  openPracticeStage,
  openWith,
  pill,
  pins,
  said,
  type PracticeStage,
} from "./practice-stage";

const ROOT = "/calendar/u/0/r";

describe.skipIf(!findChromium())("when the page proves nothing", () => {
  let stage: PracticeStage;
  let page: Page;
  /** What the side panel lists after the week was read in full. */
  let listed: string[];

  beforeAll(async () => {
    stage = await openPracticeStage();
    page = await openWith(stage, []);
    await drawn(page);
    listed = (await sidePanel()).windows;
    await page.close();
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  async function sidePanel(): Promise<{ text: string; windows: string[] }> {
    const panel = await stage.pushpin.openExtensionPage("sidepanel");
    const windows = panel.locator(".panel-windows > li");
    await windows.first().waitFor();
    const found = { text: (await panel.textContent("body")) ?? "", windows: await windows.allTextContents() };
    await panel.close();
    return found;
  }

  /** Nothing on the grid; the pill has a line, and opened it has the reason and a way on. */
  async function expectRefusal(reason: RegExp): Promise<void> {
    await expect.poll(() => pill(page).textContent(), { timeout: 15_000 }).toMatch(/nothing drawn/);
    expect(await page.locator(DAY_HOST).count()).toBe(0);
    await pill(page).click();
    const panel = pillPanel(page);
    await expect.poll(() => panel.textContent()).toMatch(reason);
    expect(await panel.textContent()).toMatch(/side panel/i);
  }

  test("the side panel lists what the page draws", () => {
    expect(listed.length).toBeGreaterThanOrEqual(8);
  });

  test.each([
    ["m", /week or day view/, /shows a month/],
    ["a", /week or day view/, /shows a schedule list/],
    ["y", /week or day view/, /shows a year/],
  ])(
    "view %s: nothing drawn, the reason in pill and panel, the same list, and recovery",
    async (key, why, panelWhy) => {
      page = await openWith(stage, []);
      await drawn(page);
      await page.keyboard.press(key);
      await settled(page);
      await expectRefusal(why);
      const panel = await sidePanel();
      expect(panel.windows).toEqual(listed);
      // Proven by the earlier reading, the list needs no excuse; where it is not, it says which view stood in the way.
      expect(panel.text).toMatch(/Your calendar was read/);
      const other = await stage.pushpin.openExtensionPage("sidepanel");
      await other.getByRole("button", { name: "Next" }).click();
      await expect.poll(() => other.textContent("body")).toMatch(panelWhy);
      await other.close();
      await page.bringToFront();
      await page.keyboard.press("Escape");
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press("w");
      await settled(page);
      await drawn(page);
      await expect.poll(() => said(page)).toMatch(/\d+ windows/);
    },
  );

  test.each([
    ["settings", `${ROOT}/settings/general`],
    ["search", `${ROOT}/search?q=lunch`],
    ["the event editor", `${ROOT}/eventedit`],
  ])("%s: nothing drawn, nothing in the way, and recovery", async (_, path) => {
    page = await openWith(stage, [], path);
    await expectRefusal(/week or day view/);
    await page.evaluate((week) => window.fakeCalendar.goTo(week), WEEK);
    await settled(page);
    await drawn(page);
  });

  test("a broken grid: nothing drawn, said, listed", async () => {
    page = await openWith(stage, ["broken"]);
    await expectRefusal(/can't read this page/);
    const panel = await sidePanel();
    expect(panel.windows).toEqual(listed);
  });

  test("two grids that stay: nothing drawn until one is gone", async () => {
    page = await openWith(stage, ["two-grids"]);
    await expectRefusal(/can't read this page/);
    await page.evaluate(() => document.querySelector("[role=main] > [role=grid]")!.remove());
    await drawn(page);
  });

  test("part of it unreadable: drawn, and said with a warning", async () => {
    page = await openWith(stage, ["without=data-eventid"]);
    await drawn(page);
    expect(await said(page)).toMatch(/\d+ windows(, partly read)?$/);
  });

  test("signed out at the same address: nothing drawn, said, listed", async () => {
    page = await stage.pushpin.context.newPage();
    stage.fake.use(["signed-out-page"]);
    await page.goto(`https://calendar.google.com${weekPath(MONDAY)}`);
    await expectRefusal(/not signed in/);
    const panel = await sidePanel();
    expect(panel.windows).toEqual(listed);
  });

  test("redirected to Google's sign-in: nothing of ours is on that page, and the list still stands", async () => {
    page = await stage.pushpin.context.newPage();
    stage.fake.use(["signed-out"]);
    await page.goto(`https://calendar.google.com${weekPath(MONDAY)}`);
    expect(new URL(page.url()).host).toBe("accounts.google.com");
    expect(await page.locator(ANY_HOST).count()).toBe(0);
    expect((await sidePanel()).windows).toEqual(listed);
    stage.fake.use([]);
    await page.goto(`https://calendar.google.com${weekPath(MONDAY)}`);
    await settled(page);
    await drawn(page);
    expect(await pins(page).count()).toBe(listed.length);
  });
});
