import { expect, test } from "vitest";
import { moveClockTo } from "../clock/moved-clock";
import { PRACTICE_ZONE } from "../clock/suite-day";
import { startFakeCalendar } from "../fake-calendar/server";
import { findChromium, findFirefox } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { launchChromium } from "./chromium";
import { launchFirefox } from "./firefox";

const NOW = "2026-10-06T09:00";
const TODAY = "Tue Oct 06 2026";

/** Runs in each context. */
function days(): string[] {
  return [new Date().toString().slice(0, 15), new Date(Date.now()).toString().slice(0, 15), Date().slice(0, 15)];
}

test.skipIf(!findChromium())("in Chromium page, extension page and worker start on the same day", async () => {
  buildTestExtensions(["chrome"]);
  moveClockTo(NOW, PRACTICE_ZONE);
  const fake = await startFakeCalendar();
  const pushpin = await launchChromium({ fake });
  try {
    const calendar = await pushpin.openCalendar("/calendar/u/0/r/day");
    const popup = await pushpin.openExtensionPage("popup");
    const worker = await pushpin.worker();
    for (const page of [calendar, popup]) expect(await page.evaluate(days)).toEqual([TODAY, TODAY, TODAY]);
    expect(await worker.evaluate(days)).toEqual([TODAY, TODAY, TODAY]);
    expect(await calendar.locator("[role=main] h1").textContent()).toContain("October 6, 2026");
    expect(await worker.evaluate(() => new Date(2020, 1, 1).getFullYear())).toBe(2020);
  } finally {
    await pushpin.close();
    await fake.close();
  }
});

test.skipIf(!findFirefox())("in Firefox too", async () => {
  buildTestExtensions(["firefox"]);
  moveClockTo(NOW, PRACTICE_ZONE);
  const fake = await startFakeCalendar();
  const pushpin = await launchFirefox({ fake });
  try {
    for (const page of [await pushpin.openCalendar("/calendar/u/0/r/day"), await pushpin.openExtensionPage("popup")]) {
      expect(await page.evaluate(days)).toEqual([TODAY, TODAY, TODAY]);
    }
  } finally {
    await pushpin.close();
    await fake.close();
  }
});
