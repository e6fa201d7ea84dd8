import type { Page } from "playwright-core";
import type { Page as FirefoxPage } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { findChromium, findFirefox } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { practiceEvents, seedPracticeCaseload, startPracticeWeek, weekPath } from "../workbench/practice-week";
import { launchFirefox, sendFrom, type PushpinFirefox } from "./firefox";
import {
  ANY_HOST,
  card,
  drawn,
  MONDAY,
  openPracticeStage,
  openWith,
  pins,
  STATUS_HOST,
  type PracticeStage,
} from "./practice-stage";

/** What the browser's own page of extensions may call. */
interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
      reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
    };
  };
}

describe.skipIf(!findChromium())("Pushpin is reloaded while her calendar is open, as an update does", () => {
  let stage: PracticeStage;
  let page: Page;

  beforeAll(async () => {
    stage = await openPracticeStage();
    page = await openWith(stage, []);
    await drawn(page);
  });
  afterAll(() => stage?.close());

  /** Presses Reload as on the browser's page of extensions. */
  async function reload(): Promise<void> {
    const { context, extensionId } = stage.pushpin;
    const extensions = await context.newPage();
    await extensions.goto("chrome://extensions/");
    await extensions.evaluate(async (id) => {
      const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id, { failQuietly: true });
    }, extensionId);
    await extensions.close();
  }

  test("the old copy ends itself, and the new one draws on the page that was not loaded again", async () => {
    await page.evaluate(() => Object.assign(window, { wasHereBefore: true }));
    const count = await pins(page).count();
    await pins(page).first().click();
    await card(page).getByRole("button", { name: /^Book/ }).waitFor();
    const old = await page.locator(ANY_HOST).elementHandles();

    await reload();

    await expect
      .poll(() => Promise.all(old.map((host) => host.evaluate((element) => element.isConnected))), { timeout: 30_000 })
      .not.toContain(true);
    await expect.poll(() => pins(page).count(), { timeout: 30_000 }).toBe(count);
    expect(await page.locator(STATUS_HOST).count()).toBe(1);
    expect(await page.evaluate(() => (window as { wasHereBefore?: boolean }).wasHereBefore)).toBe(true);
  });

  test("its pins live: a card opens, and Book opens the calendar's form", async () => {
    await page.bringToFront();
    await pins(page).first().click();
    const book = card(page).getByRole("button", { name: /^Book/ });
    const [form] = await Promise.all([stage.pushpin.context.waitForEvent("page"), book.click()]);
    await form.waitForURL(/eventedit/);
    await form.close();
    await page.bringToFront();
    await expect.poll(() => card(page).textContent()).toMatch(/Save it in the tab/);
  });
});

/** The pins on the page. Runs inside it. */
const countPins = (): number =>
  [...document.querySelectorAll('[data-pushpin-host="day"]')].reduce(
    (count, host) => count + host.shadowRoot!.querySelectorAll(".pin").length,
    0,
  );

describe.skipIf(!findFirefox())(
  "Pushpin is installed anew over itself in Firefox, which starts the script by itself",
  () => {
    let fake: FakeCalendar;
    let pushpin: PushpinFirefox;
    let page: FirefoxPage;

    beforeAll(async () => {
      buildTestExtensions(["firefox"]);
      startPracticeWeek(MONDAY);
      fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
      pushpin = await launchFirefox({ fake });
      const popup = await pushpin.openExtensionPage("popup");
      await seedPracticeCaseload(sendFrom(popup));
      await popup.close();
      page = await pushpin.openCalendar(weekPath(MONDAY));
    });
    afterAll(async () => {
      await pushpin?.close();
      await fake?.close();
    });

    test("each window stands once on the page that was not loaded again, and a card opens", async () => {
      await expect.poll(() => page.evaluate(countPins), { timeout: 20_000 }).toBeGreaterThan(0);
      const count = await page.evaluate(countPins);
      await page.evaluate(() => {
        for (const host of document.querySelectorAll("[data-pushpin-host]")) host.classList.add("of-old-copy");
      });
      await pushpin.reinstall();
      await expect
        .poll(() => page.evaluate(() => document.querySelectorAll(".of-old-copy").length), { timeout: 30_000 })
        .toBe(0);
      await expect.poll(() => page.evaluate(countPins), { timeout: 30_000 }).toBe(count);
      await page.bringToFront();
      await page.evaluate(() =>
        document.querySelector('[data-pushpin-host="day"]')!.shadowRoot!.querySelector<HTMLElement>(".pin")!.focus(),
      );
      await page.keyboard.press("Enter");
      const isCardShown = (): boolean => {
        const frame = document.querySelector('[data-pushpin-host="card"]')?.shadowRoot?.querySelector("iframe");
        return frame !== null && frame !== undefined && "shown" in frame.dataset && frame.clientHeight > 200;
      };
      await expect.poll(() => page.evaluate(isCardShown)).toBe(true);
    });
  },
);
