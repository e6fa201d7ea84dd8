import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { AccountVendor } from "../../lib/core/booking/calendar-account";
import { launchChromium, senderFrom, type LaunchOptions, type PushpinChromium } from "../e2e/chromium";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { findChromium } from "./browsers";
import { bookIntoOwn, connectButton, signInBy, VENDORS } from "./connect-account";
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
import { walk, walkForStores, walkOutlook } from "./walk";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DEMO = join(ROOT, ".demo");

/** What a person may try with the connected calendar. */
const howItBooks = (
  calendar: string,
): string => `${calendar} is connected, by a sign-in and a calendar server on this machine. Book on a card of Lincoln's classes
is one click: held for five seconds with Undo, then stored. 7B Delgado is booked by the page's own form. To see the
sign-in, press "Connect again" in the planner's settings.`;

/** Classes of the practice school that are booked by one click. */
const BY_ONE_CLICK = ["class-k", "class-2", "class-5"];

const { values } = parseArgs({
  options: {
    headless: { type: "boolean", default: false },
    mine: { type: "boolean", default: false },
    pictures: { type: "boolean", default: false },
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
  const isHeadless = values.headless || values.pictures || !hasDisplay();
  buildTestExtensions(["chrome"]);
  startAskedDay();
  const monday = practiceMonday(Date.now());
  startPracticeWeek(monday);
  const connectable = values.outlook ? "graph" : "google";
  const fake = await startFakeCalendar({ events: practiceEvents(monday), variants: values.variant, connectable });
  // The size that the stores ask for.
  const viewport = values.pictures ? { viewport: { width: 1280, height: 800 } } : {};
  const { name, hosts: granted } = VENDORS[connectable];
  const browser = await open({ fake, headless: isHeadless, ...viewport, granted });
  const isSeeded = await seed(browser);
  if (isSeeded) await connect(browser, connectable);
  if (isHeadless) await walkHeadless(browser, fake, monday, isSeeded);
  else {
    await browser.openExtensionPage("planner");
    if (values.outlook) await browser.openCalendar(outlookWeekPath(monday), OUTLOOK);
    else await browser.openCalendar(weekPath(monday));
    console.log(
      "A practice week is open: fake calendar, invented school. It is Monday, 7:40. Close the window to end.",
    );
    console.log(howItBooks(name));
    await untilClosed(browser);
    await fake.close();
  }
}

function open(options: LaunchOptions): Promise<PushpinChromium> {
  return launchChromium({ extensionDir: testBuildDir("chrome"), ...options });
}

/** Connects her account by its sign-in page, as she does it in the settings. */
async function connect(browser: PushpinChromium, vendor: AccountVendor): Promise<void> {
  const planner = await browser.openExtensionPage("planner");
  await signInBy(browser, planner, connectButton(vendor));
  await bookIntoOwn(browser, BY_ONE_CLICK);
  await planner.close();
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
  const folder = join(DEMO, values.pictures ? "store" : "screenshots");
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  const steps = values.pictures
    ? await walkForStores({ browser, fake, monday, folder, isForStores: true })
    : await (values.outlook ? walkOutlook : walk)({ browser, fake, monday, folder });
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
