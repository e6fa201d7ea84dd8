import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import { launchChromium, senderFrom, settled } from "../e2e/chromium";
import type {} from "../fake-calendar/page/hook";
import { startFakeCalendar } from "../fake-calendar/server";
import { buildRelease } from "../workbench/build-test";
import { PRACTICE_ZONE, practiceMonday, seedPracticeCaseload, weekPath } from "../workbench/practice-week";

const ROUNDS = 25;
/** Longer than the overlay waits before it reads a page that has come to rest. */
const REST_MS = 700;

/** An extension whose content script does nothing, on the same page: what a content script costs by being there. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), "pushpin-empty-"));
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: "empty",
    version: "1",
    background: { service_worker: "worker.js" },
    content_scripts: [{ matches: ["https://calendar.google.com/*"], js: ["content.js"], run_at: "document_start" }],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "content.js"), "");
  writeFileSync(join(folder, "worker.js"), "");
  return folder;
}

/** Script and layout time of the page's main thread so far, in ms (Chromium's own counters). */
async function spentMs(devtools: CDPSession): Promise<{ script: number; layout: number }> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  const read = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { script: read("ScriptDuration"), layout: read("LayoutDuration") + read("RecalcStyleDuration") };
}

interface Measured {
  script: number[];
  layout: number[];
}

/** Replaces every chip of a 400-event week, again and again, and counts what the main thread spends on each round. */
async function measure(extensionDir: string, isPushpin: boolean): Promise<Measured> {
  const monday = practiceMonday(Date.now());
  const fake = await startFakeCalendar({ variants: ["dense-400"], zone: PRACTICE_ZONE, events: [] });
  const browser = await launchChromium({ fake, extensionDir, timeZone: PRACTICE_ZONE });
  try {
    if (isPushpin) {
      const planner = await browser.openExtensionPage("planner");
      await seedPracticeCaseload(senderFrom(planner));
      await planner.close();
    }
    const page: Page = await browser.openCalendar(weekPath(monday));
    await page.waitForTimeout(4000);
    const devtools = await browser.context.newCDPSession(page);
    await devtools.send("Performance.enable");
    const measured: Measured = { script: [], layout: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = await spentMs(devtools);
      await page.evaluate(() => window.fakeCalendar.sync());
      await settled(page);
      await page.waitForTimeout(REST_MS);
      const after = await spentMs(devtools);
      measured.script.push(after.script - before.script);
      measured.layout.push(after.layout - before.layout);
    }
    return measured;
  } finally {
    await browser.close();
    await fake.close();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Reading and drawing a week of 400 events whose chips were all replaced, against an empty content script. */
export async function runPageBench(): Promise<void> {
  const empty = await measure(emptyExtension(), false);
  const pushpin = await measure(buildRelease(), true);
  console.log("Reading and drawing a 400-event week after every chip was replaced (ms a round, median of 25)");
  for (const part of ["script", "layout"] as const) {
    const base = median(empty[part]);
    const ours = median(pushpin[part]);
    console.log(
      `  ${part.padEnd(7)} empty content script ${base.toFixed(1)}, Pushpin ${ours.toFixed(1)}, ` +
        `difference ${(ours - base).toFixed(1)}, ratio ${(ours / Math.max(base, 0.1)).toFixed(2)}`,
    );
  }
}
