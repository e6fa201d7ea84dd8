import type { Page } from "playwright-core";
import type { AccountVendor } from "../../lib/core/booking/calendar-account";
import type { PushpinChromium } from "../e2e/chromium";

/** What differs between the vendors for her who connects an account. */
export const VENDORS: Record<AccountVendor, { name: string; hosts: readonly string[] }> = {
  google: { name: "Google Calendar", hosts: ["https://www.googleapis.com/*", "https://oauth2.googleapis.com/*"] },
  graph: { name: "Microsoft 365", hosts: ["https://graph.microsoft.com/*", "https://login.microsoftonline.com/*"] },
};

/** The button of the settings with which a vendor's account is connected first. */
export const connectButton = (vendor: AccountVendor): RegExp => new RegExp(`^Connect ${VENDORS[vendor].name}`);

/** Shows a screen of the planner. */
export async function showInPlanner(planner: Page, route: string): Promise<void> {
  await planner.bringToFront();
  await planner.evaluate((hash) => void (location.hash = hash), route);
}

/** Presses a button of the settings that leads to the vendor; gives the vendor's page, whatever it shows. */
export async function openSignIn({ context }: PushpinChromium, planner: Page, button: RegExp): Promise<Page> {
  await showInPlanner(planner, "calendars");
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    planner.getByRole("button", { name: button }).click(),
  ]);
  return opened;
}

/** The same, once the page asks for her account. */
export async function openConsent(browser: PushpinChromium, planner: Page, button: RegExp): Promise<Page> {
  const consent = await openSignIn(browser, planner, button);
  await consent.getByText(/^Sign in (?:to Google|with Microsoft)$/).waitFor();
  return consent;
}

/** Presses a button of the settings that leads to the vendor, chooses her account there, and comes back. */
export async function signInBy(browser: PushpinChromium, planner: Page, button: RegExp): Promise<void> {
  const consent = await openConsent(browser, planner, button);
  const closed = consent.waitForEvent("close");
  await consent.getByRole("button", { name: "therapist@lincoln.example" }).click();
  await closed;
  await planner.getByText(/^(?:Google Calendar|Microsoft 365): connected\./).waitFor();
}

/** Lets the visits of these classes go into her own calendar of the connected account; of all, without any. */
export async function bookIntoOwn(browser: PushpinChromium, classIds?: readonly string[]): Promise<void> {
  const [account] = (await browser.ask("loadCalendarAccounts", null)).accounts;
  const own = account?.calendars.find(({ isPrimary }) => isPrimary);
  if (!account || !own) throw new Error("No account with a calendar of her own is connected.");
  const booking = { way: "account", accountId: account.id, calendarId: own.id } as const;
  for (const { schoolClass } of (await browser.ask("loadCaseload", null)).classes)
    if (classIds?.includes(schoolClass.id) ?? true) await browser.ask("saveClass", { ...schoolClass, booking });
}
