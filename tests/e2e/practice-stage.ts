import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { AccountVendor } from "../../lib/core/booking/calendar-account";
import { addDays } from "../../lib/core/time/iso-date";
import { schoolMonday, suiteDay } from "../clock/suite-day";
import type { FakeEvent } from "../fake-calendar/fake-event";
import type {} from "../fake-calendar/page/hook";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { buildTestExtensions } from "../workbench/build-test";
import {
  confirmGoogle,
  OUTLOOK,
  outlookWeekPath,
  practiceEvents,
  seedPracticeCaseload,
  startPracticeWeek,
  weekPath,
} from "../workbench/practice-week";
import {
  confirmOutlook,
  launchChromium,
  senderFrom,
  type CalendarOrigin,
  type LaunchOptions,
  type PushpinChromium,
} from "./chromium";

/** Monday of the practice week that every test of these files plays in. */
export const MONDAY = schoolMonday(suiteDay());
export const WEEK = weekPath(MONDAY);
/** The same week in Outlook. */
export const OUTLOOK_WEEK = outlookWeekPath(MONDAY);
export const at = (day: number): string => addDays(MONDAY, day);
/** The practice week's Monday as Pushpin writes it in English: "Mon, Oct 5". */
export const MONDAY_TEXT = new Intl.DateTimeFormat("en-US", {
  weekday: "short",
  month: "short",
  day: "numeric",
  timeZone: "UTC",
}).format(Date.parse(MONDAY));
/** Matches each school day of the practice week, for a pattern. */
export const SCHOOL_DAYS = `(?:${[0, 1, 2, 3, 4].map(at).join("|")})`;
/** A day as calendars write it in an address: "2026/10/5". */
export const inAddress = (date: string): string => date.split("-").map(Number).join("/");

/** Our hosts on a calendar page. */
export const DAY_HOST = '[data-pushpin-host="day"]';
export const STATUS_HOST = '[data-pushpin-host="status"]';
export const ANY_HOST = "[data-pushpin-host]";

export interface PracticeStage {
  fake: FakeCalendar;
  pushpin: PushpinChromium;
  close(): Promise<void>;
}

export interface StageOptions extends Omit<LaunchOptions, "fake"> {
  events?: readonly FakeEvent[];
  /** False leaves the vault empty. */
  seeded?: boolean;
  /** True: she has said that the calendars are hers. As seeded by default. */
  confirmed?: boolean;
  /** Whose account can be connected (FakeCalendarOptions). */
  connectable?: AccountVendor;
}

/** Chromium with the extension on the practice week, its clock on that week's Monday before the bell. */
export async function openPracticeStage(options: StageOptions = {}): Promise<PracticeStage> {
  const { events = practiceEvents(MONDAY), seeded = true, confirmed = seeded, connectable, ...launch } = options;
  buildTestExtensions(["chrome"]);
  startPracticeWeek(MONDAY);
  const fake = await startFakeCalendar({ events, ...(connectable && { connectable }) });
  const pushpin = await launchChromium({ fake, ...launch });
  if (seeded || confirmed) await seed(pushpin, { seeded, confirmed });
  return {
    fake,
    pushpin,
    async close() {
      await pushpin.close();
      await fake.close();
    },
  };
}

async function seed(pushpin: PushpinChromium, { seeded, confirmed }: { seeded: boolean; confirmed: boolean }) {
  const page = await pushpin.openExtensionPage("popup");
  if (seeded) await seedPracticeCaseload(senderFrom(page));
  else await confirmGoogle(senderFrom(page));
  if (confirmed) await confirmOutlook(page);
  await page.close();
}

export const pins = (page: Page): Locator => page.locator(DAY_HOST).getByRole("button");
export const pill = (page: Page): Locator => page.locator(`${STATUS_HOST} .pill`);
/** The card, or the list of a count, in its frame. */
export const card = (page: Page): Locator => page.frameLocator('[data-pushpin-host="card"] iframe').getByRole("dialog");
/** The panel of the pill, in its frame. */
export const pillPanel = (page: Page): Locator =>
  page.frameLocator('[data-pushpin-host="panel"] iframe').getByRole("dialog");

/** Waits until windows stand on the page. */
export async function drawn(page: Page): Promise<void> {
  await pins(page).first().waitFor({ timeout: 12_000 });
}

/** Waits until the pill no longer says that it is reading. */
export async function said(page: Page): Promise<string> {
  await expect.poll(() => pill(page).textContent(), { timeout: 20_000 }).not.toMatch(/reading|leyendo/i);
  return (await pill(page).textContent()) ?? "";
}

/** The page's own nodes as text: everything but our hosts. */
export function ownNodes(page: Page): Promise<string> {
  return page.evaluate((selector) => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll(selector)) host.remove();
    return copy.outerHTML;
  }, ANY_HOST);
}

/** Opens a page of the fake calendar in some variants. */
export async function openWith({ fake, pushpin }: PracticeStage, variants: string[], path = WEEK): Promise<Page> {
  fake.use(variants);
  return pushpin.openCalendar(path);
}

/** Opens the fake Outlook in some variants. */
export async function openOutlook(
  { fake, pushpin }: PracticeStage,
  {
    variants = [],
    path = OUTLOOK_WEEK,
    origin = OUTLOOK,
  }: { variants?: string[]; path?: string; origin?: CalendarOrigin } = {},
): Promise<Page> {
  fake.use(variants);
  return pushpin.openCalendar(path, origin);
}

/** Details of what the page itself did, of one kind. */
export function logged(page: Page, what: string): Promise<string[]> {
  return page.evaluate(
    (kind) => window.fakeCalendar.log.filter((entry) => entry.what === kind).map(({ detail }) => detail),
    what,
  );
}
