import { join } from "node:path";
import type { Page } from "playwright-core";
import type { ExtensionPage, PushpinChromium } from "../e2e/chromium";

import type { FakeCalendar } from "../fake-calendar/server";
import { weekPath } from "./practice-week";

/** What the walk needs: a browser with the extension on the practice week, and a folder for its pictures. */
export interface Walk {
  browser: PushpinChromium;
  fake: FakeCalendar;
  /** First day of the practice week. */
  monday: string;
  folder: string;
}

export interface WalkedStep {
  name: string;
  error: string | undefined;
}

/** The journey without a display: each step leaves a picture; a step that fails does not stop the rest. */
export async function walk(on: Walk): Promise<WalkedStep[]> {
  const steps: [string, () => Promise<Page>][] = [
    ["planner", () => extensionPage(on, "planner", "light")],
    ["calendar week", () => calendar(on)],
    ["calendar week, dark", () => darkCalendar(on)],
    ["popup", () => extensionPage(on, "popup", "light")],
    ["side panel", () => extensionPage(on, "sidepanel", "light")],
    ["planner, dark", () => extensionPage(on, "planner", "dark")],
    ["popup, dark", () => extensionPage(on, "popup", "dark")],
    ["side panel, dark", () => extensionPage(on, "sidepanel", "dark")],
  ];
  const walked: WalkedStep[] = [];
  for (const [index, [name, step]] of steps.entries()) walked.push(await walkStep(on, index + 1, name, step));
  return walked;
}

async function walkStep(
  { folder }: Walk,
  number: number,
  name: string,
  step: () => Promise<Page>,
): Promise<WalkedStep> {
  try {
    const page = await step();
    const file = `${String(number).padStart(2, "0")}-${name.replaceAll(/\W+/g, "-")}.png`;
    await page.screenshot({ path: join(folder, file), fullPage: page.url().startsWith("chrome-extension:") });
    await page.close();
    return { name, error: undefined };
  } catch (error) {
    return { name, error: error instanceof Error ? error.message : String(error) };
  }
}

const WIDTHS: Record<ExtensionPage, number> = { popup: 360, planner: 1280, sidepanel: 400 };

async function extensionPage({ browser }: Walk, name: ExtensionPage, colorScheme: "light" | "dark"): Promise<Page> {
  const page = await browser.openExtensionPage(name);
  await page.setViewportSize({ width: WIDTHS[name], height: name === "popup" ? 600 : 900 });
  await page.emulateMedia({ colorScheme });
  await page.locator("body *").first().waitFor({ state: "attached" });
  return page;
}

function calendar({ browser, monday }: Walk): Promise<Page> {
  return browser.openCalendar(weekPath(monday));
}

async function darkCalendar(on: Walk): Promise<Page> {
  const page = await calendar(on);
  await page.evaluate(() => window.fakeCalendar.setDark(true));
  return page;
}
