import type { Locator, Page } from "playwright-core";
import type { AccountVendor } from "../../lib/core/booking/calendar-account";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import { lookOfState, type WindowLook } from "../../lib/core/suggest/window-state";
import { moveClock } from "../clock/moved-clock";
import type { SentEvent } from "../fake-calendar/connected/account";
import type { ConnectedAccount } from "../fake-calendar/server";
import { showInPlanner, VENDORS } from "../workbench/connect-account";
import { outlookWeekPath, weekPath } from "../workbench/practice-week";
import {
  card,
  DAY_HOST,
  drawn,
  MONDAY,
  openOutlook,
  openPracticeStage,
  openWith,
  type PracticeStage,
} from "./practice-stage";

/** A practice week whose account can be connected, with the planner and the vendor's calendar page open. */
export interface ConnectedStage extends PracticeStage {
  account: ConnectedAccount;
  planner: Page;
  page: Page;
}

export async function openConnectedStage(vendor: AccountVendor = "google"): Promise<ConnectedStage> {
  const stage = await openPracticeStage({ connectable: vendor, granted: VENDORS[vendor].hosts });
  const planner = await stage.pushpin.openExtensionPage("planner");
  const page = vendor === "google" ? await openWith(stage, []) : await openOutlook(stage);
  return { ...stage, account: stage.fake.account!, planner, page };
}

/** Shows the week around a day on the calendar page. */
export async function showWeek({ account, page }: ConnectedStage, date: string): Promise<void> {
  const path = account.vendor === "google" ? weekPath(date) : outlookWeekPath(date);
  await page.goto(new URL(path, page.url()).href);
  await drawn(page);
}

/** Chooses on a class's page how its visits are booked: "your own calendar", or a calendar of the account. */
export async function chooseWay(stage: ConnectedStage, className: string, calendar: string): Promise<void> {
  const { planner, account } = stage;
  const way = `${VENDORS[account.vendor].name}: ${calendar}`;
  const { classes } = await stage.pushpin.ask("loadCaseload", null);
  const { id } = classes.find(({ schoolClass }) => schoolClass.name === className)!.schoolClass;
  await showInPlanner(planner, `classes/${id}`);
  await planner.getByLabel("How visits are booked").selectOption({ label: way });
  await planner.getByRole("button", { name: "Save", exact: true }).click();
  await planner.getByText(`${className} is saved.`).last().waitFor();
}

/** Opens the card of the week's first wanted window that nobody has booked, and gives the window. */
export async function openFreeCard(
  stage: ConnectedStage,
  isWanted: (window: DrawnWindow) => boolean,
): Promise<DrawnWindow> {
  const { page, pushpin } = stage;
  await page.bringToFront();
  await drawn(page);
  const { windows } = await pushpin.ask("loadSuggestions", { date: MONDAY });
  const free = windows.find((one) => one.state === "suggested" && isWanted(one));
  if (!free) throw new Error("No such window is free.");
  await openCardOf(stage, free.id);
  await card(page).getByRole("button", { name: /^Book/ }).waitFor();
  return free;
}

export async function openCardOf({ page }: ConnectedStage, windowId: string): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press("Escape");
  await page.locator(DAY_HOST).locator(`.pin[data-window="${windowId}"]`).click();
}

export const inCard = ({ page }: ConnectedStage, name: RegExp | string): Locator =>
  card(page).getByRole("button", { name });

/** As long as she needs to read a question. The card grows by it, and a press just after that does not count. */
const READING_MS = 600;

/** Presses a button that asks first, because somebody is mailed, reads the question, and says yes. */
export async function pressAsked(stage: ConnectedStage, name: string): Promise<void> {
  const question = card(stage.page).getByRole("alert");
  await inCard(stage, name).click();
  await question.waitFor();
  await stage.page.waitForTimeout(READING_MS);
  await question.waitFor();
  await inCard(stage, name).click();
  await question.waitFor({ state: "detached" });
}

/** Moves the background's clock, back where `minutes` is negative, and wakes it as its alarm would then. */
export async function passTime({ pushpin, planner }: ConnectedStage, minutes: number): Promise<void> {
  const worker = await pushpin.worker();
  const now = "globalThis.pushpinClock?.offsetMs ?? 0";
  await worker.evaluate(`(() => {const __name=(f)=>f;(${moveClock.toString()})((${now}) + ${minutes * 60_000})})()`);
  await planner.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { alarms: { create(name: string, when: { delayInMinutes: number }): Promise<void> } };
    };
    await chrome.alarms.create("send-visits", { delayInMinutes: 0.01 });
  });
}

/** How Pushpin draws a window. */
export async function lookOf({ pushpin }: ConnectedStage, windowId: string): Promise<WindowLook | undefined> {
  const { windows } = await pushpin.ask("loadSuggestions", { date: windowId.slice(0, 10) });
  const found = windows.find(({ id }) => id === windowId);
  return found && lookOfState(found.state);
}

/** What Pushpin has put into her account's calendars. */
export const sentEvents = ({ account }: ConnectedStage): SentEvent[] => account.sent();

/** How often the calendar's server was asked to store an event. */
export const storeRequests = ({ account }: ConnectedStage): number =>
  account.api.requests.filter((request) => account.isStoring(request)).length;

/** How many chips with this text the calendar page shows. */
export const chips = ({ page }: ConnectedStage, title: string): Locator =>
  page.getByRole("button", { name: new RegExp(title.replaceAll(/[()]/g, "\\$&")) });
