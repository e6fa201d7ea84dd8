import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { findFirefox } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { practiceEvents, practiceMonday, weekPath } from "../workbench/practice-week";
import { launchFirefox, type PushpinFirefox } from "./firefox";

describe.skipIf(!findFirefox())("Pushpin in Firefox", () => {
  const monday = practiceMonday(Date.now());
  let fake: FakeCalendar;
  let pushpin: PushpinFirefox;

  beforeAll(async () => {
    buildTestExtensions(["firefox"]);
    fake = await startFakeCalendar({ events: practiceEvents(monday) });
    pushpin = await launchFirefox({ fake });
  });
  afterAll(async () => {
    await pushpin?.close();
    await fake?.close();
  });

  test("the calendar opens at its real origin in the practice district's zone", async () => {
    const page = await pushpin.openCalendar(weekPath(monday));
    const seen = await page.evaluate(() => ({
      origin: location.origin,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      columns: document.querySelectorAll("[role=main] [role=gridcell][data-datekey]").length,
    }));
    expect(seen).toEqual({ origin: "https://calendar.google.com", zone: "America/New_York", columns: 7 });
    await page.close();
  });

  test("the extension's own pages open", async () => {
    for (const name of ["popup", "planner", "sidepanel"] as const) {
      const page = await pushpin.openExtensionPage(name);
      expect(await page.evaluate(() => document.body.textContent)).toBeTruthy();
      await page.close();
    }
  });

  test("nothing but the page and the browser asks anything of any host", () => {
    expect(fake.requests.some(({ host, fromPage }) => host === "calendar.google.com" && fromPage)).toBe(true);
    expect(pushpin.unexplainedRequests()).toEqual([]);
  });

  test("a request of the extension to any host would be seen", async () => {
    const page = await pushpin.openExtensionPage("popup");
    for (const address of ["https://example.org/a", "http://example.org/b", "http://localhost:4999/c"]) {
      await page.evaluate(
        (url) =>
          fetch(url, { mode: "no-cors" })
            .then(() => {})
            .catch(() => undefined),
        address,
      );
    }
    await page.close();
    expect(pushpin.unexplainedRequests().map(({ path }) => path)).toEqual(["/a", "/b", "/c"]);
  });
});
