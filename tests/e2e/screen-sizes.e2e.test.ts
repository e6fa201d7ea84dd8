import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { saveCaseload } from "../workbench/caseload-of-sixty";
import { findCutOff, findSmallTargets } from "./cut-off";
import { MONDAY, openPracticeStage, WEEK, drawn, type PracticeStage } from "./practice-stage";

const ROUTES = [
  ...["week", "visits", "students", "sessions", "classes", "matrix", "calendar", "health", "settings", "bring-in"],
  ...["student/student-7", "students/student-7/edit", "sessions/student-7", "students/new/one"],
  ...["classes/class-3", "classes/class-3/edit", "classes/new/one", "matrix/class-3", "calendar/maple"],
];
const MOUSE_SIZES = [
  [360, 740],
  [819, 900],
  [1366, 768],
  [1920, 1080],
] as const;
const TOUCH_SIZES = [
  [1024, 768],
  [768, 1024],
  [360, 740],
] as const;
/** Least height of a button with words, in pixels: with a mouse, and with a finger. */
const WITH_MOUSE = 24;
const WITH_FINGER = 44;

describe.skipIf(!findChromium())("sixty students in twenty classes on every screen", () => {
  let stage: PracticeStage;

  beforeAll(async () => {
    stage = await openPracticeStage({ seeded: false, confirmed: true });
    await saveCaseload(stage.pushpin, MONDAY, { students: 60, classes: 20 });
    const calendar = await stage.pushpin.openCalendar(WEEK);
    await drawn(calendar);
    await calendar.close();
  });
  afterAll(() => stage?.close());

  async function setScreen(page: Page, [width, height]: readonly [number, number], isTouched: boolean): Promise<void> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setTouchEmulationEnabled", { enabled: isTouched, maxTouchPoints: 5 });
    await devtools.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
    // Styles that were worked out before do not follow.
    await page.reload();
    expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(isTouched);
  }

  async function faults(page: Page, buttonPx: number): Promise<string[]> {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const cutOff = await page.evaluate(findCutOff);
    const small = await page.evaluate(findSmallTargets, buttonPx);
    return [
      ...(over > 0 ? [`${over} px wider than the page`] : []),
      ...cutOff.map((name) => `cut off: ${name}`),
      ...small.map((name) => `small: ${name}`),
    ].slice(0, 8);
  }

  const sizes = [
    ...MOUSE_SIZES.map((size) => ({ size, device: "mouse" as const })),
    ...TOUCH_SIZES.map((size) => ({ size, device: "finger" as const })),
  ];
  test.each(sizes)(
    "the planner at $size with a $device has nothing cut off, and targets are large enough",
    async (on) => {
      const page = await stage.pushpin.openExtensionPage("planner");
      await setScreen(page, on.size, on.device === "finger");
      const found: Record<string, string[]> = {};
      for (const route of ROUTES) {
        await page.evaluate((hash) => void (location.hash = hash), route);
        await page.locator("main h1").waitFor();
        const these = await faults(page, on.device === "finger" ? WITH_FINGER : WITH_MOUSE);
        if (these.length > 0) found[route] = these;
      }
      await page.close();
      expect(found).toEqual({});
    },
  );

  test.each([
    ["popup", 360],
    ["sidepanel", 320],
    ["sidepanel", 480],
  ] as const)("the %s, %i px wide, with a finger", async (name, width) => {
    const page = await stage.pushpin.openExtensionPage(name);
    await setScreen(page, [width, 700], true);
    await page.getByRole("heading", { level: 1 }).waitFor();
    if (name === "sidepanel") {
      await page.locator(".panel-windows button").first().click();
      await page.getByRole("button", { name: /^Book/ }).first().waitFor();
    }
    expect(await faults(page, WITH_FINGER)).toEqual([]);
    await page.close();
  });
});
