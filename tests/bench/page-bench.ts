import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import { launchChromium, senderFrom, settled, type PushpinChromium } from "../e2e/chromium";
import { addDays } from "../../lib/core/time/iso-date";
import { denseWeek } from "../fake-calendar/event-store";
import type {} from "../fake-calendar/page/hook";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { buildRelease } from "../workbench/build-test";
import { PRACTICE_ZONE, practiceMonday, seedPracticeCaseload, weekPath } from "../workbench/practice-week";
import { EVENT_MERGER } from "./event-merger";

const ROUNDS = 25;
const NAVIGATIONS = 200;
/** Longer than the overlay waits before it reads a page that has come to rest. */
const REST_MS = 700;

/** What happens on the page in one round. */
const ROUND: Record<string, (page: Page, fake: FakeCalendar, round: number) => Promise<unknown>> = {
  "one event changed": (page, fake, round) => {
    const event = fake.events.all()[round]!;
    fake.events.change(event.id, { title: `Moved ${round}` });
    return page.evaluate(() => window.fakeCalendar.sync());
  },
  "chips replaced by equal ones": (page) => page.evaluate(() => window.fakeCalendar.sync()),
  "nothing changed": (page) => page.evaluate(() => document.querySelector("[role=main]")!.scrollTo(0, 0)),
};

interface Measured {
  script: Record<string, number>;
  longestTaskMs: number;
  heapGrowthKb: number;
}

/** An extension of one content script, on the same page as ours. */
function extensionOf(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), "pushpin-peer-"));
  const manifest = {
    manifest_version: 3,
    name: "peer",
    version: "1",
    background: { service_worker: "worker.js" },
    content_scripts: [{ matches: ["https://calendar.google.com/*"], js: ["content.js"], run_at: "document_start" }],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "content.js"), script);
  writeFileSync(join(folder, "worker.js"), "");
  return folder;
}

/** One of Chromium's own counters; times in ms. */
async function metric(devtools: CDPSession, name: string): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

const scriptMs = async (devtools: CDPSession): Promise<number> => (await metric(devtools, "ScriptDuration")) * 1000;

async function heapKb(devtools: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) await devtools.send("HeapProfiler.collectGarbage");
  return (await metric(devtools, "JSHeapUsedSize")) / 1024;
}

/** Times are those of the page's main thread, page and content scripts together. */
async function measure(extensionDir: string, isPushpin: boolean): Promise<Measured> {
  const monday = practiceMonday(Date.now());
  const fake = await startFakeCalendar({ zone: PRACTICE_ZONE, events: denseWeek(addDays(monday, -1), 400) });
  const browser = await launchChromium({ fake, extensionDir, timeZone: PRACTICE_ZONE });
  try {
    if (isPushpin) await seed(browser);
    const page = await browser.openCalendar(weekPath(monday));
    await page.waitForTimeout(4000);
    const devtools = await browser.context.newCDPSession(page);
    await devtools.send("Performance.enable");
    const script: Record<string, number> = {};
    await watchLongTasks(page);
    for (const name of Object.keys(ROUND)) script[name] = await medianRound(name, page, fake, devtools);
    const longestTaskMs = await page.evaluate(() => (window as unknown as { longestTask: number }).longestTask);
    return { script, longestTaskMs, heapGrowthKb: await growthOf(page, devtools) };
  } finally {
    await browser.close();
    await fake.close();
  }
}

async function seed(browser: PushpinChromium): Promise<void> {
  const planner = await browser.openExtensionPage("planner");
  await seedPracticeCaseload(senderFrom(planner));
  await planner.close();
}

async function medianRound(name: string, page: Page, fake: FakeCalendar, devtools: CDPSession): Promise<number> {
  const spent: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await scriptMs(devtools);
    await ROUND[name]!(page, fake, round);
    await settled(page);
    await page.waitForTimeout(REST_MS);
    spent.push((await scriptMs(devtools)) - before);
  }
  return median(spent);
}

async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scope = window as unknown as { longestTask: number };
    scope.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) scope.longestTask = Math.max(scope.longestTask, duration);
    }).observe({ entryTypes: ["longtask"] });
  });
}

/** What stays on the heap after going to the next week and back, again and again. */
async function growthOf(page: Page, devtools: CDPSession): Promise<number> {
  const turn = async (count: number): Promise<void> => {
    for (let at = 0; at < count; at += 1) {
      await page.keyboard.press(at % 2 === 0 ? "j" : "k");
      await settled(page);
      await page.waitForTimeout(60);
    }
    await page.waitForTimeout(2000);
  };
  await turn(20);
  const before = await heapKb(devtools);
  await turn(NAVIGATIONS);
  return (await heapKb(devtools)) - before;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Reading and drawing a week of 400 events, against an empty content script and against an event merger's way. */
export async function runPageBench(): Promise<void> {
  const empty = await measure(extensionOf(""), false);
  const merger = await measure(extensionOf(EVENT_MERGER), false);
  const pushpin = await measure(buildRelease(), true);
  console.log(`A week of 400 events: script on the page's main thread, ms a round, median of ${ROUNDS}`);
  for (const name of Object.keys(ROUND)) {
    const [base, theirs, ours] = [empty, merger, pushpin].map(({ script }) => script[name]!) as [
      number,
      number,
      number,
    ];
    console.log(
      `  ${name.padEnd(29)} empty content script ${base.toFixed(1)}, Pushpin +${(ours - base).toFixed(1)}, ` +
        `event merger +${(theirs - base).toFixed(1)}, ratio ${((ours - base) / Math.max(theirs - base, 0.1)).toFixed(2)}`,
    );
  }
  const tasks = [empty, pushpin, merger].map(({ longestTaskMs }) => longestTaskMs.toFixed(0));
  console.log(`  longest task of 50 ms and more: empty ${tasks[0]}, Pushpin ${tasks[1]}, event merger ${tasks[2]}`);
  const growth = [empty, pushpin, merger].map(({ heapGrowthKb }) => `${heapGrowthKb.toFixed(0)} kB`);
  console.log(
    `  heap growth over ${NAVIGATIONS} navigations: empty ${growth[0]}, Pushpin ${growth[1]}, event merger ${growth[2]}`,
  );
}
