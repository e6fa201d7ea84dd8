import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { findChromium } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { practiceEvents, practiceMonday, weekPath } from "../workbench/practice-week";
import { launchChromium, type PushpinChromium } from "./chromium";

describe.skipIf(!findChromium())("Pushpin in Chromium", () => {
  const monday = practiceMonday(Date.now());
  let fake: FakeCalendar;
  let pushpin: PushpinChromium;

  beforeAll(async () => {
    buildTestExtensions(["chrome"]);
    fake = await startFakeCalendar({ events: practiceEvents(monday) });
    pushpin = await launchChromium({ fake });
  });
  afterAll(async () => {
    await pushpin?.close();
    await fake?.close();
  });

  test("the calendar opens at its real origin in the practice district's zone", async () => {
    const page = await pushpin.openCalendar(weekPath(monday));
    expect(new URL(page.url()).origin).toBe("https://calendar.google.com");
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe("America/New_York");
    expect(await page.locator("[role=main] [role=gridcell][data-datekey]").count()).toBe(7);
    await page.close();
  });

  test("the extension's own pages open and its id is the fixed one", async () => {
    for (const name of ["popup", "planner", "sidepanel"] as const) {
      const page = await pushpin.openExtensionPage(name);
      expect(page.url()).toBe(`chrome-extension://${pushpin.extensionId}/${name}.html`);
      expect(await page.textContent("body")).toBeTruthy();
      await page.close();
    }
  });

  test("the background worker can be killed, and the pages still open", async () => {
    await pushpin.killWorker();
    const page = await pushpin.openExtensionPage("popup");
    expect(await page.title()).not.toBe("");
    await page.close();
  });

  test("nothing but the page and the browser asks anything of any host", () => {
    expect(fake.requests.some(({ host, fromPage }) => host === "calendar.google.com" && fromPage)).toBe(true);
    expect(pushpin.unexplainedRequests()).toEqual([]);
  });

  test("a request of the extension to any host, port or scheme would be seen", async () => {
    const page = await pushpin.openExtensionPage("popup");
    for (const address of [
      "https://example.org/a",
      "http://example.org/b",
      "http://localhost:4999/c",
      "https://calendar.google.com/d",
    ]) {
      await page.evaluate((url) => fetch(url, { mode: "no-cors" }).catch(() => undefined), address);
    }
    await page.close();
    expect(pushpin.unexplainedRequests().map(({ path }) => path)).toEqual(["/a", "/b", "/c", "/d"]);
  });
});
