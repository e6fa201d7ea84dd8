import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../lib/core/time/iso-date";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { findFirefox } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { VENDORS } from "../workbench/connect-account";
import {
  OUTLOOK,
  outlookWeekPath,
  practiceEvents,
  seedPracticeCaseload,
  startPracticeWeek,
  weekPath,
  type SendRequest,
} from "../workbench/practice-week";
import { confirmOutlook } from "./chromium";
import { launchFirefox, sendFrom, type PushpinFirefox } from "./firefox";
import { MONDAY } from "./practice-stage";

const PIN = '[data-pushpin-host="day"]';
/** Where Firefox catches what the sign-in sends back: an address of this machine, which both vendors take. */
const REDIRECT = /^http:\/\/127\.0\.0\.1\/mozoauth2\/[0-9a-f]{40}$/;

/** True while a whole card is shown. Firefox lets a driver neither find nor read a frame of an extension on a page. */
function isCardShown(): boolean {
  const frame = document.querySelector('[data-pushpin-host="card"]')?.shadowRoot?.querySelector("iframe");
  return frame !== null && frame !== undefined && "shown" in frame.dataset && frame.clientHeight > 200;
}

const SIGN_IN_PAGE = /^https:\/\/(?:accounts\.google\.com|login\.microsoftonline\.com)\//;
const VENDORS_TO_TEST = (["google", "graph"] as const).map((vendor) => [VENDORS[vendor].name, vendor] as const);

describe.skipIf(!findFirefox()).each(VENDORS_TO_TEST)("booking in a connected %s, in Firefox", (name, vendor) => {
  let fake: FakeCalendar;
  let pushpin: PushpinFirefox;
  let planner: Page;

  beforeAll(async () => {
    buildTestExtensions(["firefox"]);
    startPracticeWeek(MONDAY);
    fake = await startFakeCalendar({ events: practiceEvents(MONDAY), connectable: vendor });
    pushpin = await launchFirefox({ fake, grantsPermissions: true });
    planner = await pushpin.openExtensionPage("planner");
    await seedPracticeCaseload(sendFrom(planner));
    await confirmOutlook(planner);
  });
  afterAll(async () => {
    await pushpin?.close();
    await fake?.close();
  });

  const send: SendRequest = async (name, input) => sendFrom(planner)(name, input);
  const loadWindows = async () => {
    const list = await send("loadSuggestions", { date: MONDAY });
    return list.ok ? list.value.windows : [];
  };
  const sent = () => fake.account!.sent();
  const openWeek = () =>
    vendor === "google"
      ? pushpin.openCalendar(weekPath(MONDAY))
      : pushpin.openCalendar(outlookWeekPath(MONDAY), OUTLOOK);

  test("is connected on the vendor's sign-in page, which leads back by an address of this machine", async () => {
    await planner.evaluate(() => void (location.hash = "calendars"));
    const connect = await planner.waitForSelector(`::-p-xpath(//button[normalize-space()="Connect ${name}"])`);
    // A real click, as a permission is asked for from nothing else.
    await connect!.click();
    const consent = await pushpin.browser.waitForTarget((target) => SIGN_IN_PAGE.test(target.url()));
    const page = (await consent.page())!;
    const redirect = new URL(page.url()).searchParams.get("redirect_uri");
    expect(redirect).toMatch(REDIRECT);
    const account = await page.waitForSelector('::-p-xpath(//button[contains(., "therapist@lincoln.example")])');
    // The window closes with the answer, maybe before the driver hears of the click.
    await account!.click().catch(() => undefined);
    await expect
      .poll(() => planner.evaluate(() => document.body.textContent), { timeout: 20_000 })
      .toContain(`${name}: connected.`);
    expect(await send("loadCalendarAccounts", null)).toMatchObject({
      value: { accounts: [{ vendor, means: "code" }] },
    });
  });

  test("one click is held, stored once, shown by the page, and booked", async () => {
    const caseload = await send("loadCaseload", null);
    const accounts = await send("loadCalendarAccounts", null);
    const own = accounts.ok ? accounts.value.accounts[0]!.calendars.find(({ isPrimary }) => isPrimary)! : undefined;
    const booking = { way: "account", accountId: vendor, calendarId: own!.id } as const;
    for (const { schoolClass } of caseload.ok ? caseload.value.classes : [])
      await send("saveClass", { ...schoolClass, booking });
    const calendar = await openWeek();
    await calendar.waitForSelector(PIN, { timeout: 20_000 });
    await expect.poll(loadWindows).not.toEqual([]);
    const [first] = await loadWindows();
    await calendar.bringToFront();
    await calendar.evaluate(() =>
      document.querySelector('[data-pushpin-host="day"]')!.shadowRoot!.querySelector<HTMLElement>(".pin")!.focus(),
    );
    await calendar.keyboard.press("Enter");
    await expect.poll(() => calendar.evaluate(isCardShown)).toBe(true);
    // The first stop of Tab is the cross, the second is Book.
    for (const key of ["Tab", "Tab", "Enter"] as const) await calendar.keyboard.press(key);
    const sendTasks = async () => send("loadSendTasks", null);
    await expect.poll(sendTasks).toMatchObject({ value: [{ isHeld: true, acts: [{ label: "Undo" }] }] });
    expect(sent()).toEqual([]);
    await expect
      .poll(async () => (await loadWindows()).find(({ id }) => id === first!.id)!.state, { timeout: 30_000 })
      .toBe("waiting");
    expect(sent()).toMatchObject([{ isPrivate: true, guests: ["alvarez@lincoln.example"] }]);
    const title = sent()[0]!.title;
    await expect.poll(() => calendar.evaluate(() => document.body.textContent)).toContain(title);
    expect(fake.account!.api.mails).toMatchObject([{ to: "alvarez@lincoln.example", about: "invitation" }]);
  });

  /** Opens the first free window in the side bar's page, whose cards a driver can read. */
  async function openFreeCard(): Promise<Page> {
    const panel = await pushpin.openExtensionPage("sidepanel");
    const line = await panel.waitForSelector('li.window[data-state="suggested"] button[aria-expanded="false"]');
    await line!.click();
    return panel;
  }
  const pressIn = async (page: Page, label: string): Promise<void> => {
    const path = `::-p-xpath(//button[starts-with(normalize-space(), "${label}")])`;
    const button = await page.waitForSelector(path, { visible: true });
    await button!.click();
  };

  test("held, and undone: nothing has left, and the window is free again", async () => {
    const panel = await openFreeCard();
    const before = await loadWindows();
    await pressIn(panel, "Book");
    await expect.poll(async () => send("loadSendTasks", null)).toMatchObject({ value: [{ isHeld: true }] });
    await pressIn(panel, "Undo");
    await expect.poll(async () => send("loadSendTasks", null)).toMatchObject({ value: [] });
    await expect
      .poll(async () => (await loadWindows()).map(({ id, state }) => `${id} ${state}`))
      .toEqual(before.map(({ id, state }) => `${id} ${state}`));
    await panel.close();
  });

  test("a weekly series is one event, without the days on which there is no school", async () => {
    const caseload = await send("loadCaseload", null);
    const meaning = { kind: "no-school" } as const;
    for (const site of caseload.ok ? caseload.value.sites : []) {
      await send("saveSite", { ...site, terms: [{ lastDay: addDays(MONDAY, 33) }] });
      const week = { from: addDays(MONDAY, 7), to: addDays(MONDAY, 11) };
      await send("addSchoolDays", { siteId: site.id, ...week, title: "Fall break", meaning });
    }
    const known = new Set(sent().map(({ id }) => id));
    const panel = await openFreeCard();
    await pressIn(panel, "Every week until");
    await expect.poll(() => sent().length, { timeout: 30_000 }).toBe(known.size + 1);
    const series = sent().find(({ id }) => !known.has(id))!;
    await expect
      .poll(() => panel.evaluate(() => document.body.textContent), { timeout: 30_000 })
      .toMatch(/In the calendar/);
    const fromMs = Date.parse(MONDAY);
    const shown = fake.account!.shown({ fromMs, toMs: fromMs + 200 * 86_400_000 });
    const days = shown.filter(({ id }) => id === series.id).map(({ start }) => start.slice(0, 10));
    expect(days).toEqual([0, 14, 21, 28].map((later) => addDays(days[0]!, later)));
    // What was undone has not left after all: one event of the first test, and this one.
    expect(sent()).toHaveLength(2);
    await panel.close();
  });

  test("nothing else was asked of anybody", () => {
    expect(pushpin.unexplainedRequests()).toEqual([]);
  });
});
