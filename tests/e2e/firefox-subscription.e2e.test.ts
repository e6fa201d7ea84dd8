import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { findFirefox } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { seedPracticeCaseload, startPracticeWeek } from "../workbench/practice-week";
import { calendarText, entry } from "./class-files";
import { launchFirefox, sendFrom, type PushpinFirefox } from "./firefox";
import { MONDAY } from "./practice-stage";

const KEY = "private-0a1b2c3d4e5f";
const PATH = `/calendar/ical/room4%40school.example/${KEY}/basic.ics`;
const ADDRESS = `https://calendar.google.com${PATH}`;
/** A server that is not among those that the extension may ask anyway; it has no such calendar. */
const ELSEWHERE = "https://calendars.school.example/room4.ics";

const FIRST = calendarText(entry("a", "Arrival", 8), entry("b", "Snack", 10));
const SECOND = calendarText(entry("a", "Arrival", 9), entry("c", "Recess", 11));

describe.skipIf(!findFirefox())("a class that is subscribed to an iCal address, in Firefox", () => {
  let fake: FakeCalendar;
  let pushpin: PushpinFirefox;
  let planner: Page;

  beforeAll(async () => {
    buildTestExtensions(["firefox"]);
    startPracticeWeek(MONDAY);
    fake = await startFakeCalendar();
    fake.feeds.set(PATH, { text: FIRST, etag: '"1"' });
    pushpin = await launchFirefox({ fake, grantsPermissions: true });
    planner = await pushpin.openExtensionPage("planner");
    await seedPracticeCaseload(sendFrom(planner));
    await planner.evaluate(() => void (location.hash = "classes/class-2"));
    await click("summary", "Subscribe to an iCal address");
  });
  afterAll(async () => {
    await pushpin?.close();
    await fake?.close();
  });

  const text = (): Promise<string> => planner.evaluate(() => document.body.textContent ?? "");
  const expectText = (wanted: RegExp) => expect.poll(text).toMatch(wanted);
  const feedRequests = () => fake.requests.filter(({ path }) => path.startsWith("/calendar/ical/"));

  /** A real click, as a permission is asked for from nothing else. */
  async function click(tag: string, name: string): Promise<void> {
    const found = await planner.waitForSelector(`::-p-xpath(//${tag}[normalize-space()="${name}"])`);
    await found!.click();
  }

  async function lookAt(address: string): Promise<void> {
    const field = await planner.waitForSelector("::-p-xpath(//label[contains(., 'iCal address')]/following::input)");
    await field!.click({ count: 3 });
    await field!.type(address);
    await click("button", "Look at the calendar");
  }

  /** Hosts that the extension may ask besides those of its manifest. */
  const extraHosts = (): Promise<string[]> =>
    planner.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { getAll(): Promise<{ origins: string[] }> } };
      };
      const { origins } = await browser.permissions.getAll();
      return origins.filter((origin) => origin.includes("school.example"));
    });

  test("another server is asked once she allowed it, and what has no calendar gives the permission back", async () => {
    await lookAt(ELSEWHERE);
    await expectText(/At this address there is no calendar any more/);
    expect(fake.requests.filter(({ host }) => host === "calendars.school.example").map(({ path }) => path)).toEqual([
      "/room4.ics",
    ]);
    await expect.poll(extraHosts).toEqual([]);
  });

  test("is read from there, and the address alone decides what is sent", async () => {
    await lookAt(ADDRESS);
    await expectText(/2 entries were read from calendar\.google\.com\/…\/basic\.ics\./);
    await click("button", "Subscribe and replace");
    await expectText(/Subscribed to calendar\.google\.com\/…\/basic\.ics/);
    for (const { headers } of feedRequests()) {
      expect(headers).not.toHaveProperty("cookie");
      expect(headers).not.toHaveProperty("referer");
    }
    expect(await planner.content()).not.toContain(KEY);
  });

  test("asks only for what is new, and shows what a new version changed", async () => {
    await click("button", "Refresh now");
    await expectText(/The calendar has nothing new\./);
    expect(feedRequests().at(-1)!.headers["if-none-match"]).toBe('"1"');
    fake.feeds.set(PATH, { text: SECOND, etag: '"2"' });
    await click("button", "Refresh now");
    await expectText(/Gone: Snack/);
    await expectText(/New: Recess/);
  });

  test("keeps the last good copy when the calendar is gone", async () => {
    fake.feeds.delete(PATH);
    await click("button", "Refresh now");
    await expectText(/At this address there is no calendar any more/);
    await expectText(/Could not be refreshed/);
    await expectText(/Recess/);
  });

  test("asked nobody but those addresses", () => {
    const asked = pushpin.unexplainedRequests().map(({ host, path }) => host + path);
    const allowed = new Set([`calendar.google.com${PATH}`, "calendars.school.example/room4.ics"]);
    expect(asked.filter((one) => !allowed.has(one))).toEqual([]);
  });
});
