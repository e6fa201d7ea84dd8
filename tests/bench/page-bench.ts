import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import {
  confirmOutlook,
  GOOGLE,
  launchChromium,
  senderFrom,
  settled,
  type CalendarOrigin,
  type PushpinChromium,
} from "../e2e/chromium";
import { addDays, type IsoDate } from "../../lib/core/time/iso-date";
import { PRACTICE_ZONE } from "../clock/suite-day";
import { denseWeek } from "../fake-calendar/event-store";
import type {} from "../fake-calendar/page/hook";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { buildRelease } from "../workbench/build-test";
import { OUTLOOK, outlookWeekPath, practiceMonday, seedPracticeCaseload, weekPath } from "../workbench/practice-week";
import { eventMerger } from "./event-merger";

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

/** A calendar site, and how an event merger finds its events there. */
interface BenchSite {
  name: string;
  origin: CalendarOrigin;
  path: (monday: IsoDate) => string;
  merger: { columns: string; chip: string };
}

const VENDORS = {
  google: {
    name: "Google Calendar",
    origin: GOOGLE,
    path: weekPath,
    merger: { columns: "[role=main] [role=gridcell]", chip: "[data-eventid][data-eventchip]" },
  },
  outlook: {
    name: "Outlook",
    origin: OUTLOOK,
    path: (monday) => outlookWeekPath(monday).replace("workweek", "week"),
    merger: { columns: ".templateColumnContent", chip: "[data-calitemid]" },
  },
} as const satisfies Record<string, BenchSite>;

interface Measured {
  /** Running scripts, without the style and layout that they force. */
  script: Record<string, number>;
  /** Scripts, style and layout. */
  whole: Record<string, number>;
  /** Of 50 ms and more, 0 for none. */
  longestTaskMs: number;
  /** The longest of those that began after the page had drawn itself and before it was changed again. */
  longestLateTaskMs: number;
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
    content_scripts: [
      {
        matches: Object.values(VENDORS).map(({ origin }) => `${origin}/*`),
        js: ["content.js"],
        run_at: "document_start",
      },
    ],
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

/** Chromium leaves forced style and layout out of a script's time: a script that measures as it draws looks cheap. */
async function spentMs(devtools: CDPSession): Promise<{ script: number; whole: number }> {
  const names = ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];
  const [script, layout, style] = await Promise.all(names.map((name) => metric(devtools, name)));
  return { script: script! * 1000, whole: (script! + layout! + style!) * 1000 };
}

async function heapKb(devtools: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) await devtools.send("HeapProfiler.collectGarbage");
  return (await metric(devtools, "JSHeapUsedSize")) / 1024;
}

/** Times are those of the page's main thread, page and content scripts together. */
async function measure(site: BenchSite, extensionDir: string, isPushpin: boolean): Promise<Measured> {
  const monday = practiceMonday(Date.now());
  const fake = await startFakeCalendar({ zone: PRACTICE_ZONE, events: denseWeek(addDays(monday, -1), 400) });
  const browser = await launchChromium({ fake, extensionDir, timeZone: PRACTICE_ZONE });
  try {
    if (isPushpin) await seed(browser);
    const page = await browser.openCalendar(site.path(monday), site.origin);
    await page.waitForTimeout(4000);
    const devtools = await browser.context.newCDPSession(page);
    await devtools.send("Performance.enable");
    const script: Record<string, number> = {};
    const whole: Record<string, number> = {};
    await watchLongTasks(page);
    for (const name of Object.keys(ROUND))
      ({ script: script[name], whole: whole[name] } = await medianRound(name, page, fake, devtools));
    const tasks = await page.evaluate(() => (window as unknown as LongTasks).longTasks);
    const late = tasks.filter(({ isLate }) => isLate);
    const longest = (some: typeof tasks): number => Math.max(0, ...some.map(({ duration }) => duration));
    const heapGrowthKb = await growthOf(page, devtools, [site.path(addDays(monday, 7)), site.path(monday)]);
    return { script, whole, longestTaskMs: longest(tasks), longestLateTaskMs: longest(late), heapGrowthKb };
  } finally {
    await browser.close();
    await fake.close();
  }
}

async function seed(browser: PushpinChromium): Promise<void> {
  const planner = await browser.openExtensionPage("planner");
  await seedPracticeCaseload(senderFrom(planner));
  await confirmOutlook(planner);
  await planner.close();
}

async function medianRound(
  name: string,
  page: Page,
  fake: FakeCalendar,
  devtools: CDPSession,
): Promise<{ script: number; whole: number }> {
  const spent: { script: number; whole: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await spentMs(devtools);
    await tellDrawn(page, false);
    await ROUND[name]!(page, fake, round);
    await settled(page);
    await tellDrawn(page, true);
    await page.waitForTimeout(REST_MS);
    const after = await spentMs(devtools);
    spent.push({ script: after.script - before.script, whole: after.whole - before.whole });
  }
  return { script: median(spent.map(({ script }) => script)), whole: median(spent.map(({ whole }) => whole)) };
}

interface LongTasks {
  /** When the page had drawn its last change; undefined while one is under way. */
  drawnMs: number | undefined;
  longTasks: { duration: number; isLate: boolean }[];
}

async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scope = window as unknown as LongTasks;
    scope.longTasks = [];
    new PerformanceObserver((list) => {
      const { drawnMs } = scope;
      for (const { duration, startTime } of list.getEntries())
        scope.longTasks.push({ duration, isLate: drawnMs !== undefined && startTime > drawnMs });
    }).observe({ entryTypes: ["longtask"] });
  });
}

/** Its own drawing ends with the second frame from now. */
async function tellDrawn(page: Page, isDrawn: boolean): Promise<void> {
  await page.evaluate(async (drawn) => {
    for (let frame = 0; drawn && frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    (window as unknown as LongTasks).drawnMs = drawn ? performance.now() : undefined;
  }, isDrawn);
}

/** What stays on the heap after going to the next week and back, again and again. */
async function growthOf(page: Page, devtools: CDPSession, paths: readonly string[]): Promise<number> {
  const turn = async (count: number): Promise<void> => {
    for (let at = 0; at < count; at += 1) {
      await page.evaluate((path) => window.fakeCalendar.goTo(path), paths[at % 2]!);
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

type Three = [number, number, number];

/** Reading and drawing a week of 400 events, against an empty content script and against an event merger's way. */
async function bench(site: BenchSite): Promise<void> {
  const empty = await measure(site, extensionOf(""), false);
  const merger = await measure(site, extensionOf(eventMerger(site.merger)), false);
  const pushpin = await measure(site, buildRelease(), true);
  for (const [key, what] of [
    ["script", "script"],
    ["whole", "script, style and layout"],
  ] as const) {
    console.log(
      `${site.name}, a week of 400 events: ${what} on the page's main thread, ms a round, median of ${ROUNDS}`,
    );
    for (const name of Object.keys(ROUND)) {
      const [base, theirs, ours] = [empty, merger, pushpin].map((measured) => measured[key][name]!) as Three;
      const ratio = (ours - base) / Math.max(theirs - base, 0.1);
      console.log(
        `  ${name.padEnd(29)} empty content script ${base.toFixed(1)}, Pushpin +${(ours - base).toFixed(1)}, ` +
          `event merger +${(theirs - base).toFixed(1)}, ratio ${ratio.toFixed(2)}`,
      );
    }
  }
  for (const [what, key] of [
    ["longest task of 50 ms and more", "longestTaskMs"],
    ["longest that began after the page had drawn itself", "longestLateTaskMs"],
  ] as const) {
    const tasks = [empty, pushpin, merger].map((measured) => measured[key].toFixed(0));
    console.log(`  ${what}: empty ${tasks[0]}, Pushpin ${tasks[1]}, event merger ${tasks[2]}`);
  }
  const growth = [empty, pushpin, merger].map(({ heapGrowthKb }) => `${heapGrowthKb.toFixed(0)} kB`);
  console.log(
    `  heap growth over ${NAVIGATIONS} navigations: empty ${growth[0]}, Pushpin ${growth[1]}, event merger ${growth[2]}`,
  );
}

export const runGoogleBench = (): Promise<void> => bench(VENDORS.google);
export const runOutlookBench = (): Promise<void> => bench(VENDORS.outlook);
