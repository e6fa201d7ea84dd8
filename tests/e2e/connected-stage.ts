import type { Locator, Page } from "playwright-core";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import { lookOfState, type WindowLook } from "../../lib/core/suggest/window-state";
import type { ConnectedGoogle } from "../fake-calendar/connected-google";
import type { FakeGoogleEvent } from "../fake-calendar-api/fake-google";
import { GOOGLE_HOSTS, showInPlanner } from "../workbench/connect-google";
import { card, DAY_HOST, drawn, MONDAY, openPracticeStage, openWith, type PracticeStage } from "./practice-stage";

/** A practice week whose Google account can be connected, with the planner and the calendar open. */
export interface ConnectedStage extends PracticeStage {
  google: ConnectedGoogle;
  planner: Page;
  page: Page;
}

export async function openConnectedStage(): Promise<ConnectedStage> {
  const stage = await openPracticeStage({ isConnectable: true, granted: GOOGLE_HOSTS });
  const planner = await stage.pushpin.openExtensionPage("planner");
  return { ...stage, google: stage.fake.google!, planner, page: await openWith(stage, []) };
}

/** Chooses on a class's page how its visits are booked. */
export async function chooseWay(stage: ConnectedStage, className: string, way: string): Promise<void> {
  const { planner } = stage;
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

/** Presses a button that asks first, because somebody is mailed, and says yes. */
export async function pressAsked(stage: ConnectedStage, name: string): Promise<void> {
  await inCard(stage, name).click();
  await card(stage.page).getByRole("alert").waitFor();
  await inCard(stage, name).click();
}

/** How Pushpin draws a window. */
export async function lookOf({ pushpin }: ConnectedStage, windowId: string): Promise<WindowLook | undefined> {
  const { windows } = await pushpin.ask("loadSuggestions", { date: windowId.slice(0, 10) });
  const found = windows.find(({ id }) => id === windowId);
  return found && lookOfState(found.state);
}

/** What Pushpin has put into her account's calendars. */
export const sentEvents = ({ google }: ConnectedStage): FakeGoogleEvent[] =>
  google.api.events().filter(({ extendedProperties }) => extendedProperties?.private?.["pushpin"] !== undefined);

/** How often the calendar's server was asked to store an event. */
export const storeRequests = ({ google }: ConnectedStage): number =>
  google.api.requests.filter(({ method, path }) => method === "POST" && /^\/calendars\/[^/]+\/events\?/.test(path))
    .length;

/** How many chips with this text the calendar page shows. */
export const chips = ({ page }: ConnectedStage, title: string): Locator =>
  page.getByRole("button", { name: new RegExp(title.replaceAll(/[()]/g, "\\$&")) });
