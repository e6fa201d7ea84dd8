import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { tabTo, violations } from "./everybody";
import { DAY_HOST, card, drawn, openPracticeStage, openWith, pill, pins, type PracticeStage } from "./practice-stage";

const SCREENS = [
  "week",
  "students",
  "students/student-mj",
  "students/student-mj/edit",
  "students/new/one",
  "classes",
  "classes/class-2",
  "classes/class-2/edit",
  "classes/new/one",
  "health",
  "settings",
];

/** Screens that are looked at once, when they are zoomed. */
const MORE_SCREENS = ["visits", "sessions", "matrix", "calendar", "bring-in", "new-year", "hours"];

describe.skipIf(!findChromium())("for everybody", () => {
  let stage: PracticeStage;

  beforeAll(async () => {
    stage = await openPracticeStage();
  });
  afterAll(() => stage?.close());

  /** Opens a screen, and waits until it has replaced the one before. */
  async function goTo(page: Page, route: string): Promise<void> {
    await page.evaluate(
      (hash) =>
        new Promise<void>((resolve) => {
          if (location.hash === `#${hash}`) return resolve();
          addEventListener("hashchange", () => setTimeout(resolve), { once: true });
          location.hash = hash;
        }),
      route,
    );
    await page.locator("main h1").waitFor();
  }

  async function planner(route: string): Promise<Page> {
    const page = await stage.pushpin.openExtensionPage("planner");
    await goTo(page, route);
    return page;
  }

  async function setLanguage(language: "en" | "es"): Promise<void> {
    const page = await planner("settings");
    await page.getByRole("combobox", { name: /^(Language|Idioma)/ }).selectOption(language);
    await page.getByRole("heading", { name: language === "es" ? "Ajustes" : "Settings" }).waitFor();
    await page.close();
  }

  describe.each(["en", "es"] as const)("in %s", (language) => {
    beforeAll(() => setLanguage(language));
    afterAll(() => setLanguage("en"));

    // Colours are the same in both languages, and words in both themes.
    const themes = language === "en" ? (["light", "dark"] as const) : (["light"] as const);
    test.each(themes)("axe finds nothing on the extension's pages, %s", async (colorScheme) => {
      const found: Record<string, string[]> = {};
      const page = await planner("week");
      await page.emulateMedia({ colorScheme });
      for (const route of SCREENS) {
        await goTo(page, route);
        found[`planner ${route}`] = await violations(page);
      }
      await page.close();
      for (const name of ["popup", "sidepanel"] as const) {
        const page = await stage.pushpin.openExtensionPage(name);
        await page.emulateMedia({ colorScheme });
        await page.getByRole("heading", { level: 1 }).waitFor();
        if (name === "sidepanel") {
          await page.locator(".panel-windows button").first().click();
          await page
            .getByRole("button", { name: /^(Book|Reservar)/ })
            .first()
            .waitFor();
        }
        found[name] = await violations(page);
        await page.close();
      }
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
    });

    test.each(language === "en" ? [[[]], [["dark"]]] : [[["dark"]]])(
      "axe finds nothing in pins, pill, panel and card on a calendar %s",
      async (variants) => {
        const page = await openWith(stage, variants);
        await drawn(page);
        expect(await violations(page, { isCalendar: true })).toEqual([]);
        await pill(page).click();
        expect(await violations(page, { isCalendar: true })).toEqual([]);
        await page.keyboard.press("Escape");
        for (const index of [0, 2]) {
          await pins(page).nth(index).click();
          await card(page)
            .getByRole("button", { name: /^(Book|Reservar)/ })
            .waitFor();
          expect(await violations(page, { isCalendar: true })).toEqual([]);
          await page.keyboard.press("Escape");
        }
        await page.close();
      },
    );
  });

  test("axe would find a fault in a card: an unnamed button is one", async () => {
    const page = await openWith(stage, []);
    await drawn(page);
    await page
      .locator(DAY_HOST)
      .first()
      .evaluate((host) => host.shadowRoot!.querySelector(".pin")!.removeAttribute("aria-label"));
    expect((await violations(page, { isCalendar: true })).join()).toContain("button-name");
    await page.close();
  });

  test("the whole way by keyboard: planner, calendar, card, book", async () => {
    const page = await planner("week");
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(page, /Open your calendar/);
    const [calendar] = await Promise.all([stage.pushpin.context.waitForEvent("page"), page.keyboard.press("Enter")]);
    await drawn(calendar);
    await page.close();
    await tabTo(calendar, /^Suggested: Arrival/, 300);
    await calendar.keyboard.press("Enter");
    await card(calendar).getByRole("button", { name: /^Book/ }).waitFor();
    await tabTo(calendar, /^Book/);
    const [tab] = await Promise.all([stage.pushpin.context.waitForEvent("page"), calendar.keyboard.press("Enter")]);
    await tab.waitForURL(/eventedit/);
    await tab.close();
    await calendar.bringToFront();
    await expect.poll(() => card(calendar).textContent()).toMatch(/Save it in the tab/);
    await tabTo(calendar, /Take it back/);
    await calendar.keyboard.press("Enter");
    await expect.poll(() => card(calendar).textContent()).toMatch(/Taken back/);
    await calendar.keyboard.press("Escape");
    await expect.poll(() => card(calendar).count()).toBe(0);
    await calendar.close();
  });

  test.each([
    ["320 px wide", 320, 1],
    ["1280 px wide at 200 %", 640, 2],
    ["1280 px wide at 400 %", 320, 4],
  ])(
    "the planner %s needs no sideways scrolling, and axe finds nothing there",
    async (_, width, deviceScaleFactor) => {
      const page = await planner("week");
      const devtools = await stage.pushpin.context.newCDPSession(page);
      await devtools.send("Emulation.setDeviceMetricsOverride", {
        width,
        height: 700,
        deviceScaleFactor,
        mobile: false,
      });
      const wide: string[] = [];
      const found: Record<string, string[]> = {};
      for (const route of [...SCREENS, ...MORE_SCREENS]) {
        await goTo(page, route);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) wide.push(`${route}: ${over} px`);
        // At 400 % the page has the same layout as at 320 px, drawn with many more pixels.
        const these = deviceScaleFactor === 4 ? [] : await violations(page);
        if (these.length > 0) found[route] = these;
      }
      await page.close();
      expect(wide).toEqual([]);
      expect(found).toEqual({});
    },
    240_000,
  );

  test("in forced colours bands keep an outline and pins stay visible", async () => {
    const page = await openWith(stage, []);
    await page.emulateMedia({ forcedColors: "active" });
    await drawn(page);
    const styles = await page
      .locator(`${DAY_HOST} .box`)
      .first()
      .evaluate((box) => ({
        border: getComputedStyle(box).borderTopStyle,
        ground: getComputedStyle(box).backgroundImage,
      }));
    expect(styles).toEqual({ border: "dashed", ground: "none" });
    const pin = (await pins(page).first().boundingBox())!;
    expect(pin.height).toBeGreaterThanOrEqual(24);
    await page.close();
  });
});
