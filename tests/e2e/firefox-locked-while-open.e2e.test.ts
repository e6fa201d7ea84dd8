import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import caseload from "../fixtures/practice/caseload.json";
import { findFirefox } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { practiceEvents, seedPracticeCaseload, startPracticeWeek } from "../workbench/practice-week";
import { press, textOf, type, type AnyPage } from "./both-browsers";
import { launchFirefox, sendFrom, type PushpinFirefox } from "./firefox";
import { isCardShown, openCard, pinNames } from "./firefox-page";
import { findings } from "./hostile-page";
import { MONDAY, WEEK } from "./practice-stage";

const PASSPHRASE = "otter lantern gravel moss";
const WORDS = {
  initials: caseload.students.map(({ initials }) => initials),
  goals: caseload.students.flatMap(({ goals }) => goals.map(({ text }) => text.slice(0, 40))),
};
const PERSONAL = [...WORDS.initials.map((one) => new RegExp(`\\b${one}\\b`)), /alvarez@lincoln\.example/];

/** All that one of the extension's pages holds, attributes and what is typed included. Runs inside the page. */
function heldInPage(): string {
  const typed = [...document.querySelectorAll("input, textarea")].map((field) => (field as HTMLInputElement).value);
  const text = document.documentElement.outerHTML.replaceAll(/<script[\s\S]*?<\/script>/g, "");
  return [text, ...typed].join(" ");
}

/** The line of the pill. Runs inside the calendar's page. */
const pillLine = (): string =>
  document.querySelector('[data-pushpin-host="status"]')?.shadowRoot?.querySelector(".pill")?.textContent ?? "";

/** Frames of cards and panels that show something. Runs inside the calendar's page. */
const shownFrames = (): number =>
  [...document.querySelectorAll("[data-pushpin-host]")].filter((host) => {
    const frame = host.shadowRoot?.querySelector("iframe");
    return frame !== null && frame !== undefined && "shown" in frame.dataset;
  }).length;

describe.skipIf(!findFirefox())("Pushpin is locked in Firefox while a card and lists are open", () => {
  let fake: FakeCalendar;
  let pushpin: PushpinFirefox;
  let planner: Page;
  let panel: Page;
  let calendar: Page;

  beforeAll(async () => {
    buildTestExtensions(["firefox"]);
    startPracticeWeek(MONDAY);
    fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
    pushpin = await launchFirefox({ fake });
    planner = await pushpin.openExtensionPage("planner");
    await seedPracticeCaseload(sendFrom(planner));
    expect(await sendFrom(planner)("setPassphrase", { passphrase: PASSPHRASE })).toMatchObject({ ok: true });
    panel = await pushpin.openExtensionPage("sidepanel");
    await planner.evaluate(() => void (location.hash = "students"));
  });
  afterAll(async () => {
    await pushpin?.close();
    await fake?.close();
  });

  const told = (page: Page): Promise<string> => textOf(page as unknown as AnyPage);
  const personalIn = async (page: Page): Promise<string[]> => {
    const held = await page.evaluate(heldInPage);
    return PERSONAL.filter((one) => one.test(held)).map(String);
  };

  test("the card closes, nothing personal is left in any page, and unlocking brings her back to the card", async () => {
    calendar = await pushpin.openCalendar(WEEK);
    await openCard(calendar);
    for (const page of [planner, panel]) await expect.poll(() => personalIn(page)).not.toEqual([]);
    expect(await calendar.evaluate(shownFrames)).toBe(1);

    expect(await sendFrom(planner)("lock", null)).toEqual({ ok: true, value: null });
    await expect.poll(() => calendar.evaluate(shownFrames)).toBe(0);
    await expect.poll(() => calendar.evaluate(pillLine)).toMatch(/locked/);
    expect(await calendar.evaluate(pinNames)).toEqual([]);
    expect(await calendar.evaluate(findings, WORDS)).toEqual([]);
    for (const page of [planner, panel]) {
      await expect.poll(() => told(page)).toContain("Pushpin is locked");
      expect(await personalIn(page)).toEqual([]);
    }

    await type(planner as unknown as AnyPage, "Passphrase or recovery code", PASSPHRASE);
    await press(planner as unknown as AnyPage, "Unlock");
    for (const page of [planner, panel]) await expect.poll(() => personalIn(page), { timeout: 20_000 }).not.toEqual([]);
    expect(await planner.evaluate(() => location.hash)).toBe("#students");
    await expect.poll(() => calendar.evaluate(pinNames), { timeout: 20_000 }).not.toEqual([]);
    await calendar.bringToFront();
    await expect.poll(() => calendar.evaluate(isCardShown), { timeout: 20_000 }).toBe(true);
  });
});
