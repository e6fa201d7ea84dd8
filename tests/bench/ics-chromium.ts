import { chromium, type Browser, type Page } from "playwright-core";
import { findChromium } from "../workbench/browsers";
import type {} from "./ics-case-page";
import type { CaseResult } from "./ics-case";
import { peakBytesOf } from "./peak-memory";

const ORIGIN = "http://calendar.example";

/** The most memory the page's own process has held, in bytes; undefined where the platform doesn't tell. */
async function peakOf(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => peakBytesOf(id) ?? 0);
  return Math.max(0, ...peaks) || undefined;
}

async function openPage(browser: Browser, script: string, calendar: string): Promise<Page> {
  const page = await browser.newPage({ timezoneId: "America/New_York" });
  await page.route(`${ORIGIN}/**`, (route) =>
    route.request().url().endsWith(".ics")
      ? route.fulfill({ path: calendar, contentType: "text/calendar" })
      : route.fulfill({ body: "<!doctype html><title>Calendar</title>", contentType: "text/html" }),
  );
  await page.goto(ORIGIN);
  await page.addScriptTag({ path: script });
  return page;
}

/**
 * One case in a page of a browser of its own, so that nothing is warm.
 * @returns undefined when there is no Chromium
 */
export async function runInChromium(
  kind: "pushpin" | "ical.js",
  { script, calendar, every = 1 }: { script: string; calendar: string; every?: number },
): Promise<(CaseResult & { peakBytes: number | undefined; idleBytes: number | undefined }) | undefined> {
  const executablePath = findChromium();
  if (!executablePath) return undefined;
  const args = ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await openPage(browser, script, calendar);
    const idleBytes = await peakOf(browser);
    const result = await page.evaluate(([which, address, step]) => window.runIcsCase(which, address, step), [
      kind,
      `${ORIGIN}/school.ics`,
      every,
    ] as const);
    return { ...result, peakBytes: await peakOf(browser), idleBytes };
  } finally {
    await browser.close();
  }
}
