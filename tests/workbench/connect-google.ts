import type { Page } from "playwright-core";
import type { PushpinChromium } from "../e2e/chromium";

/** The hosts that the planner asks the browser for when Google is connected. */
export const GOOGLE_HOSTS = ["https://www.googleapis.com/*", "https://oauth2.googleapis.com/*"];

/** Shows a screen of the planner. */
export async function showInPlanner(planner: Page, route: string): Promise<void> {
  await planner.bringToFront();
  await planner.evaluate((hash) => void (location.hash = hash), route);
}

/** Presses a button of the settings that leads to Google; gives Google's page, on which she chooses her account. */
export async function openConsent({ context }: PushpinChromium, planner: Page, button: RegExp): Promise<Page> {
  await showInPlanner(planner, "calendars");
  const [consent] = await Promise.all([
    context.waitForEvent("page"),
    planner.getByRole("button", { name: button }).click(),
  ]);
  await consent.getByText("Sign in to Google").waitFor();
  return consent;
}

/** Presses a button of the settings that leads to Google, chooses her account there, and comes back. */
export async function signInBy(browser: PushpinChromium, planner: Page, button: RegExp): Promise<void> {
  const consent = await openConsent(browser, planner, button);
  const closed = consent.waitForEvent("close");
  await consent.getByRole("button", { name: "therapist@lincoln.example" }).click();
  await closed;
  await planner.getByText(/^Google Calendar: connected\./).waitFor();
}

/** Lets the visits of these classes go into her own calendar; of all, without any. */
export async function bookIntoOwn(browser: PushpinChromium, classIds?: readonly string[]): Promise<void> {
  const booking = { way: "account", accountId: "google", calendarId: "primary" } as const;
  for (const { schoolClass } of (await browser.ask("loadCaseload", null)).classes)
    if (classIds?.includes(schoolClass.id) ?? true) await browser.ask("saveClass", { ...schoolClass, booking });
}
