import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { findFirefox } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import {
  OUTLOOK,
  outlookWeekPath,
  practiceEvents,
  seedPracticeCaseload,
  startPracticeWeek,
  weekPath,
} from "../workbench/practice-week";
import { calendarText, entry, writeFile } from "./class-files";
import caseload from "../fixtures/practice/caseload.json";
import { findings, heardInOwnFrame } from "./hostile-page";
import { confirmOutlook } from "./chromium";
import { launchFirefox, sendFrom, type PushpinFirefox } from "./firefox";
import { isCardShown, openCard, pinNames, PINS } from "./firefox-page";
import { MONDAY, SCHOOL_DAYS } from "./practice-stage";

/** Presses Book in an open card: the first stop of Tab is the cross, the second is Book. */
async function pressBook(page: Page): Promise<void> {
  for (const key of ["Tab", "Tab", "Enter"] as const) await page.keyboard.press(key);
}

describe.skipIf(!findFirefox())("the journey in Firefox", () => {
  let fake: FakeCalendar;
  let pushpin: PushpinFirefox;
  let calendar: Page;

  beforeAll(async () => {
    buildTestExtensions(["firefox"]);
    startPracticeWeek(MONDAY);
    fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
    pushpin = await launchFirefox({ fake });
  });
  afterAll(async () => {
    await pushpin?.close();
    await fake?.close();
  });

  test("a class's file goes in through the planner", async () => {
    const planner = await pushpin.openExtensionPage("planner");
    await planner.evaluate(() => void (location.hash = "classes"));
    const chooser = (await planner.waitForSelector("input[type=file]")) as ElementHandle<HTMLInputElement>;
    await chooser.uploadFile(writeFile("room-7.ics", calendarText(entry("a", "Arrival", 8), entry("b", "Snack", 10))));
    await expect.poll(() => planner.evaluate(() => document.body.textContent)).toMatch(/room 7\s*2 entries/);
    await planner.close();
  });

  test("the practice caseload is stored and told back", async () => {
    const popup = await pushpin.openExtensionPage("popup");
    await seedPracticeCaseload(sendFrom(popup));
    await confirmOutlook(popup);
    const told = await sendFrom(popup)("loadCaseload", null);
    expect(told.ok && told.value.students.length).toBe(10);
    await popup.close();
  });

  test("the windows are drawn on her week", async () => {
    calendar = await pushpin.openCalendar(weekPath(MONDAY));
    await calendar.waitForSelector(PINS, { timeout: 20_000 });
    await expect.poll(() => calendar.evaluate(pinNames)).not.toEqual([]);
    const names = await calendar.evaluate(pinNames);
    expect(names.length).toBeGreaterThanOrEqual(8);
    expect(names[0]).toMatch(/^Suggested: Arrival & unpack, Rm 4, 1 student, Monday/);
  });

  test("a card opens, the page's shortcuts stay silent in it, Escape closes it", async () => {
    await calendar.bringToFront();
    await calendar.evaluate(() =>
      document.querySelector('[data-pushpin-host="day"]')!.shadowRoot!.querySelector<HTMLElement>(".pin")!.focus(),
    );
    await calendar.keyboard.press("Enter");
    await expect.poll(() => calendar.evaluate(isCardShown)).toBe(true);
    for (const key of ["d", "m", "j", "c"]) await calendar.keyboard.press(key as "d");
    expect(await calendar.evaluate(() => window.fakeCalendar.log.filter(({ what }) => what === "shortcut"))).toEqual(
      [],
    );
    await calendar.keyboard.press("Escape");
    await expect.poll(() => calendar.evaluate(isCardShown)).toBe(false);
  });

  test("handed over and saved, it is booked on the grid and stands in the popup", async () => {
    const popup = await pushpin.openExtensionPage("popup");
    const list = await sendFrom(popup)("loadSuggestions", { date: MONDAY });
    if (!list.ok) throw new Error(list.failure.code);
    const first = list.value.windows[0]!;
    const asked = await sendFrom(popup)("loadCard", { windowId: first.id });
    if (!asked.ok || !("title" in asked.value.outgoing)) throw new Error("the window can't be booked");
    const booked = await sendFrom(popup)("bookWindow", { windowId: first.id });
    expect(booked.ok).toBe(true);
    fake.events.add({
      id: "pushin1",
      calendarId: "therapist@lincoln.example",
      owner: "Dana Reyes",
      kind: "event",
      status: "accepted",
      color: "rgb(3, 155, 229)",
      title: asked.value.outgoing.title,
      start: `${first.date}T08:00`,
      end: `${first.date}T08:20`,
    });
    await calendar.bringToFront();
    await calendar.evaluate(() => window.fakeCalendar.sync());
    await expect.poll(async () => (await calendar.evaluate(pinNames)).join(), { timeout: 15_000 }).toMatch(/Booked/);
    await popup.close();
    const again = await pushpin.openExtensionPage("popup");
    await expect.poll(() => again.evaluate(() => document.body.textContent)).toMatch(/AB/);
    expect(await again.evaluate(() => document.body.textContent)).toMatch(/0 of 1 done/);
    await again.close();
  });

  test("the sidebar's page lists the suggestions", async () => {
    const panel = await pushpin.openExtensionPage("sidepanel");
    await panel.waitForSelector(".panel-windows > li");
    expect(await panel.evaluate(() => document.querySelectorAll(".panel-windows > li").length)).toBeGreaterThanOrEqual(
      8,
    );
    expect(await panel.evaluate(() => document.body.textContent)).toMatch(/Your calendar was read/);
    await panel.close();
  });

  test("the same windows are drawn on Outlook, on each day and at each time", async () => {
    const onGoogle = (await calendar.evaluate(pinNames)).sort();
    const outlook = await pushpin.openCalendar(outlookWeekPath(MONDAY), OUTLOOK);
    await outlook.waitForSelector(PINS, { timeout: 20_000 });
    await expect.poll(async () => (await outlook.evaluate(pinNames)).sort(), { timeout: 10_000 }).toEqual(onGoogle);
    await outlook.evaluate(() => window.fakeCalendar.goTo("/mail/"));
    await expect.poll(() => outlook.evaluate(pinNames)).toEqual([]);
    await outlook.close();
  });

  test("booked from Outlook, the event opens in Outlook's own form", async () => {
    const outlook = await pushpin.openCalendar(outlookWeekPath(MONDAY), OUTLOOK);
    await outlook.waitForSelector(PINS, { timeout: 20_000 });
    await expect.poll(() => outlook.evaluate(pinNames)).not.toEqual([]);
    await outlook.bringToFront();
    await outlook.evaluate(() => {
      const pins = [...document.querySelectorAll('[data-pushpin-host="day"]')].flatMap((host) => [
        ...host.shadowRoot!.querySelectorAll<HTMLElement>(".pin"),
      ]);
      pins.findLast((pin) => pin.getAttribute("aria-label")?.startsWith("Suggested"))!.focus();
    });
    await outlook.keyboard.press("Enter");
    await expect.poll(() => outlook.evaluate(isCardShown)).toBe(true);
    await pressBook(outlook);
    const form = (): string | undefined =>
      fake.requests.find(({ host, path }) => host.startsWith("outlook.") && path.includes("deeplink/compose"))?.path;
    await expect.poll(form, { timeout: 10_000 }).toMatch(new RegExp(`startdt=${SCHOOL_DAYS}T\\d\\d%3A\\d\\d%3A00Z`));
    await outlook.close();
  });

  test("with a card open the page finds no initials and no goal, and its scripts press nothing", async () => {
    const page = await pushpin.openCalendar(weekPath(MONDAY));
    await page.waitForSelector(PINS, { timeout: 20_000 });
    await expect.poll(() => page.evaluate(pinNames)).not.toEqual([]);
    await page.bringToFront();
    await page.evaluate(() => {
      const host = document.querySelector('[data-pushpin-host="day"]')!;
      const pin = host.shadowRoot!.querySelector<HTMLElement>(".pin")!;
      pin.click();
      pin.focus();
    });
    expect(await page.evaluate(isCardShown)).toBe(false);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(isCardShown)).toBe(true);
    const words = {
      initials: caseload.students.map(({ initials }) => initials),
      goals: caseload.students.flatMap(({ goals }) => goals.map(({ text }) => text.slice(0, 40))),
    };
    expect(await page.evaluate(findings, words)).toEqual([]);
    expect(await page.evaluate(findings, { initials: ["1 student"], goals: [] })).not.toEqual([]);
    expect(await page.evaluate(findings, { initials: [], goals: ["1 studen"] })).not.toEqual([]);
    await page.evaluate(() => {
      const cover = document.createElement("div");
      cover.style.cssText = "position:fixed;inset:0;width:auto;height:auto;background:#fff;pointer-events:none";
      cover.id = "cover";
      cover.popover = "manual";
      document.body.append(cover);
      cover.showPopover();
      // The search has taken the focus out of the frame.
      document.querySelector('[data-pushpin-host="card"]')!.shadowRoot!.querySelector("iframe")!.focus();
    });
    const forms = (): number => fake.requests.filter(({ path }) => path.includes("eventedit")).length;
    const before = forms();
    await pressBook(page);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(forms()).toBe(before);
    // The same key on the same button books once nothing covers it.
    await page.evaluate(() => document.querySelector("#cover")!.remove());
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await page.keyboard.press("Enter");
    await expect.poll(forms).toBe(before + 1);
    await page.bringToFront();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(isCardShown)).toBe(false);
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className);
    await expect.poll(focused).toMatch(/^pin /);
    await page.close();
  });

  const WORDS = {
    initials: caseload.students.map(({ initials }) => initials),
    goals: caseload.students.flatMap(({ goals }) => goals.map(({ text }) => text.slice(0, 40))),
  };

  test("a page can't use a card's page that it frames itself, nor switch the overlay off by the event of a new copy", async () => {
    const page = await pushpin.openCalendar(weekPath(MONDAY));
    await openCard(page);
    expect(await page.evaluate(heardInOwnFrame)).toEqual([]);
    await page.keyboard.press("Escape");
    const before = await page.evaluate(pinNames);
    await page.evaluate(() => document.dispatchEvent(new Event("pushpin:copy-started")));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await page.evaluate(pinNames)).toEqual(before);
    await page.close();
  });

  test("on Outlook's mail nothing is done until the calendar opens; with a card open the page finds nothing personal", async () => {
    const page = await pushpin.openCalendar("/mail/", OUTLOOK);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await page.evaluate(() => document.querySelectorAll("[data-pushpin-host]").length)).toBe(0);
    await page.evaluate((path) => window.fakeCalendar.goTo(path), outlookWeekPath(MONDAY));
    await openCard(page);
    expect(await page.evaluate(findings, WORDS)).toEqual([]);
    expect(await page.evaluate(findings, { initials: ["1 student"], goals: [] })).not.toEqual([]);
    expect(await page.evaluate(heardInOwnFrame)).toEqual([]);
    await page.close();
  });

  test("nothing left the extension", () => {
    const isForm = (path: string): boolean => path.includes("eventedit") || path.includes("deeplink/compose");
    expect(pushpin.unexplainedRequests().filter(({ path }) => !isForm(path))).toEqual([]);
  });
});
