import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium, senderFrom, type LaunchOptions, type PushpinChromium } from "../e2e/chromium";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { findChromium } from "./browsers";
import { buildRelease, buildTestExtensions, testBuildDir } from "./build-test";
import {
  OUTLOOK,
  outlookWeekPath,
  practiceEvents,
  practiceMonday,
  seedPracticeCaseload,
  startAskedDay,
  startPracticeWeek,
  weekPath,
} from "./practice-week";
import { walk, walkOutlook } from "./walk";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DEMO = join(ROOT, ".demo");

const { values } = parseArgs({
  options: {
    headless: { type: "boolean", default: false },
    mine: { type: "boolean", default: false },
    outlook: { type: "boolean", default: false },
    variant: { type: "string", multiple: true, default: [] },
  },
});

/** True where a window can be shown to a person. */
function hasDisplay(): boolean {
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

if (!findChromium()) {
  console.error("No Chromium to start. Install one, or name yours with PUSHPIN_CHROMIUM=/path/to/it.");
  process.exit(1);
}
if (values.mine) await startOnMine();
else await startOnPracticeWeek();

/**
 * The real calendar, the released build, an empty vault, a profile that is kept. No driver is attached: Google lets
 * nobody sign in to a driven browser.
 */
async function startOnMine(): Promise<void> {
  const name = values.outlook ? "Outlook" : "Google Calendar";
  if (!hasDisplay()) {
    console.error(`npm start -- --mine opens the real ${name} in a window and needs a display.`);
    process.exit(1);
  }
  const extensionDir = buildRelease();
  const profile = join(DEMO, "mine");
  mkdirSync(profile, { recursive: true });
  console.log(`Sign in to ${name} in the window. What you enter in Pushpin stays in ${profile}.`);
  const window = spawn(findChromium()!, [
    `--user-data-dir=${profile}`,
    `--load-extension=${extensionDir}`,
    "--no-first-run",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    values.outlook ? `${OUTLOOK}/calendar/view/workweek` : "https://calendar.google.com/calendar/u/0/r/week",
  ]);
  await once(window, "exit");
}

async function startOnPracticeWeek(): Promise<void> {
  const isHeadless = values.headless || !hasDisplay();
  buildTestExtensions(["chrome"]);
  startAskedDay();
  const monday = practiceMonday(Date.now());
  startPracticeWeek(monday);
  const fake = await startFakeCalendar({
    events: practiceEvents(monday),
    variants: values.variant,
  });
  const browser = await open({ fake, headless: isHeadless });
  const isSeeded = await seed(browser);
  if (isHeadless) await walkHeadless(browser, fake, monday, isSeeded);
  else {
    await browser.openExtensionPage("planner");
    if (values.outlook) await browser.openCalendar(outlookWeekPath(monday), OUTLOOK);
    else await browser.openCalendar(weekPath(monday));
    console.log(
      "A practice week is open: fake calendar, invented school. It is Monday, 7:40. Close the window to end.",
    );
    await untilClosed(browser);
    await fake.close();
  }
}

function open(options: LaunchOptions): Promise<PushpinChromium> {
  return launchChromium({ extensionDir: testBuildDir("chrome"), ...options });
}

/** Puts the practice caseload into the vault; says what was refused instead of hiding it. */
async function seed(browser: PushpinChromium): Promise<boolean> {
  const page: Page = await browser.openExtensionPage("planner");
  try {
    await seedPracticeCaseload(senderFrom(page));
    return true;
  } catch (error) {
    console.error(
      `The practice caseload could not be stored. ${error instanceof Error ? error.message : String(error)}`,
    );
    return false;
  } finally {
    await page.close();
  }
}

async function walkHeadless(
  browser: PushpinChromium,
  fake: FakeCalendar,
  monday: string,
  isSeeded: boolean,
): Promise<void> {
  const folder = join(DEMO, "screenshots");
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  const steps = await (values.outlook ? walkOutlook : walk)({ browser, fake, monday, folder });
  await browser.close();
  await fake.close();
  const all = [{ name: "practice caseload stored", error: isSeeded ? undefined : "see above" }, ...steps];
  for (const { name, error } of all) console.log(`${error ? "FAILED" : "ok    "}  ${name}${error ? `: ${error}` : ""}`);
  console.log(`\nScreenshots: ${folder}`);
  process.exitCode = all.some(({ error }) => error) ? 1 : 0;
}

async function untilClosed(browser: PushpinChromium): Promise<void> {
  await new Promise<void>((resolve) => browser.context.on("close", () => resolve()));
}
