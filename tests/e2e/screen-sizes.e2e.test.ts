import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { saveCaseload } from "../workbench/caseload-of-sixty";
import { findCutOff, findSmallTargets } from "./cut-off";
import { card, drawn, MONDAY, openPracticeStage, WEEK, type PracticeStage } from "./practice-stage";

const ROUTES = [
  ...["week", "visits", "students", "sessions", "classes", "matrix", "calendar", "health", "settings", "bring-in"],
  "new-year",
  ...["student/student-7", "students/student-7/edit", "sessions/student-7", "students/new/one"],
  ...["classes/class-3", "classes/class-3/edit", "classes/new/one", "matrix/class-3", "calendar/maple"],
];
interface Device {
  device: "mouse" | "finger";
  /** Least height of a button with words, in pixels. */
  buttonPx: number;
  /** Widths and heights, in pixels. */
  sizes: [number, number][];
}

const DEVICES: Device[] = [
  {
    device: "mouse",
    buttonPx: 24,
    sizes: [
      [360, 740],
      [819, 900],
      [1366, 768],
      [1920, 1080],
    ],
  },
  {
    device: "finger",
    buttonPx: 44,
    sizes: [
      [1024, 768],
      [768, 1024],
      [360, 740],
    ],
  },
];

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

  describe.each(DEVICES)("with a $device", ({ device, buttonPx, sizes }) => {
    /** Sets what points at the page. The browser forgets it when the page goes to another address, a hash included. */
    async function setPointer(devtools: CDPSession): Promise<void> {
      const isTouched = device === "finger";
      await devtools.send("Emulation.setTouchEmulationEnabled", { enabled: isTouched, maxTouchPoints: 5 });
    }

    async function faults(page: Page): Promise<string[]> {
      expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(device === "finger");
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      const cutOff = await page.evaluate(findCutOff);
      const small = await page.evaluate(findSmallTargets, buttonPx);
      return [
        ...(over > 0 ? [`${over} px wider than the page`] : []),
        ...cutOff.map((name) => `cut off: ${name}`),
        ...small.map((name) => `small: ${name}`),
      ].slice(0, 8);
    }

    test.each(sizes)("the planner at %i by %i has nothing cut off, and large enough targets", async (width, height) => {
      const page = await stage.pushpin.openExtensionPage("planner");
      await page.setViewportSize({ width, height });
      const devtools = await page.context().newCDPSession(page);
      const found: Record<string, string[]> = {};
      for (const route of ROUTES) {
        await page.evaluate((hash) => void (location.hash = hash), route);
        await page.locator("main h1").waitFor();
        await setPointer(devtools);
        const these = await faults(page);
        if (these.length > 0) found[route] = these;
      }
      await page.close();
      expect(found).toEqual({});
    });

    test.each([
      ["popup", 360],
      ["sidepanel", 320],
      ["sidepanel", 480],
    ] as const)("the %s, %i px wide, too", async (name, width) => {
      const page = await stage.pushpin.openExtensionPage(name);
      await page.setViewportSize({ width, height: 700 });
      await setPointer(await page.context().newCDPSession(page));
      await page.getByRole("heading", { level: 1 }).waitFor();
      if (name === "sidepanel") {
        await page.locator(".panel-windows button").first().click();
        await page.getByRole("button", { name: /^Book/ }).first().waitFor();
      }
      expect(await faults(page)).toEqual([]);
      await page.close();
    });
  });

  test("in a card's other times, no time runs into the routine beside it", async () => {
    const calendar = await stage.pushpin.openCalendar(WEEK);
    await drawn(calendar);
    await calendar
      .getByRole("button", { name: /^Suggested: Writing/ })
      .first()
      .click();
    await card(calendar)
      .getByRole("button", { name: /^Other times/ })
      .click();
    await card(calendar).locator(".row").first().waitFor();
    const frame = calendar.frames().find((one) => one.url().includes("card.html"))!;
    expect(await frame.evaluate(findCutOff)).toEqual([]);
  });
});
