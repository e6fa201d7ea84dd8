import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, mondayOf, type IsoDate } from "../../lib/core/time/iso-date";
import { formatDay } from "../../lib/i18n/format";
import { NOTABLE_DAYS } from "../clock/days";
import { moveClockTo } from "../clock/moved-clock";
import { PRACTICE_ZONE, schoolMonday, startOf } from "../clock/suite-day";
import { dateKey } from "../fake-calendar/fake-event";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { findChromium } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { OUTLOOK, outlookWeekPath, practiceEvents, seedPracticeCaseload, weekPath } from "../workbench/practice-week";
import { confirmOutlook, launchChromium, senderFrom, settled, type PushpinChromium } from "./chromium";
import { card, drawn, pill, pins, said } from "./practice-stage";

/** The practice week, and the series around it: the page reader accepts an empty grid only after seconds. */
function eventsAround(monday: IsoDate): ReturnType<typeof practiceEvents> {
  const series = [-7, 7].flatMap((days) => practiceEvents(addDays(monday, days)));
  return [...practiceEvents(monday), ...series.filter(({ instance }) => instance)];
}

/**
 * The weeks in which the page may show a day, with their first school day: on a Sunday it depends on where weeks start.
 */
function weeksAround(day: IsoDate): [first: string, variants: string[], monday: IsoDate][] {
  const [fromSunday, fromMonday] = [mondayOf(addDays(day, 1)), mondayOf(day)];
  const standard: [string, string[], IsoDate] = ["Sunday", [], fromSunday];
  return fromSunday === fromMonday ? [standard] : [standard, ["Monday", ["monday-start"], fromMonday]];
}

describe.skipIf(!findChromium()).each(NOTABLE_DAYS)("on %s, %s", (_what, day) => {
  const monday = schoolMonday(day);
  let fake: FakeCalendar;
  let pushpin: PushpinChromium;
  let calendar: Page;

  beforeAll(async () => {
    buildTestExtensions(["chrome"]);
    moveClockTo(startOf(day), PRACTICE_ZONE);
    fake = await startFakeCalendar({ events: eventsAround(monday) });
    pushpin = await launchChromium({ fake });
    const popup = await pushpin.openExtensionPage("popup");
    await seedPracticeCaseload(senderFrom(popup));
    await confirmOutlook(popup);
    await popup.close();
  });
  afterAll(async () => {
    await pushpin?.close();
    await fake?.close();
  });

  const listedMonday = async (): Promise<IsoDate> => (await pushpin.ask("loadSuggestions", {})).days[0]!;

  test("page, popup and planner show the same day", async () => {
    calendar = await pushpin.openCalendar("/calendar/u/0/r/week");
    const column = calendar.locator(`[role=main] [role=gridcell][data-datekey="${dateKey(day)}"]`);
    expect(await column.count()).toBe(1);
    const popup = await pushpin.openExtensionPage("popup");
    await popup.getByRole("heading", { level: 1, name: formatDay(day, "en") }).waitFor();
    await popup.close();
  });

  test.each(weeksAround(day))(
    "where weeks start on %s, side panel and page show the same one",
    async (_first, ...row) => {
      const [variants, shown] = row;
      if (variants.length > 0) {
        await calendar.close();
        fake.use(variants);
        calendar = await pushpin.openCalendar("/calendar/u/0/r/week");
      }
      await said(calendar);
      await expect.poll(listedMonday).toBe(shown);
      await calendar.keyboard.press("m");
      await settled(calendar);
      await expect.poll(() => pill(calendar).textContent()).toMatch(/nothing drawn/i);
      expect(await listedMonday()).toBe(shown);
      const panel = await pushpin.openExtensionPage("sidepanel");
      await panel.getByRole("heading", { level: 1, name: formatDay(shown, "en") }).waitFor();
      await panel.close();
    },
  );

  test("windows stand in the week to plan and lie ahead, on Outlook too", async () => {
    const { windows } = await pushpin.ask("loadSuggestions", { date: monday });
    expect(windows.length).toBeGreaterThan(0);
    for (const { date, startMinute } of windows) {
      expect(date >= monday && date <= addDays(monday, 4), date).toBe(true);
      expect(date > day || (date === day && startMinute >= 460), `${date} ${startMinute}`).toBe(true);
    }
    fake.use([]);
    const outlook = await pushpin.openCalendar(outlookWeekPath(monday), OUTLOOK);
    await drawn(outlook);
    await outlook.close();
  });

  test("a booked window comes back as booked, on its own day", async () => {
    await calendar.close();
    calendar = await pushpin.openCalendar(weekPath(monday));
    await drawn(calendar);
    const pin = pins(calendar)
      .and(calendar.getByRole("button", { name: /^Suggested/ }))
      .last();
    const id = await pin.getAttribute("data-window");
    await pin.click();
    const opened = pushpin.context.waitForEvent("page");
    await card(calendar).getByRole("button", { name: /^Book/ }).click();
    const editor = await opened;
    await editor.waitForURL(/eventedit/);
    await editor.getByRole("button", { name: "Save" }).click();
    await editor.getByRole("button", { name: "Send", exact: true }).click();
    await editor.waitForURL(/\/r\/(week|day)|\/r$/);
    await editor.close();
    await calendar.bringToFront();
    await calendar.evaluate(() => window.fakeCalendar.sync());
    await expect
      .poll(() => calendar.locator(`.pin[data-window="${id}"]`).getAttribute("aria-label"), { timeout: 15_000 })
      .toMatch(/^Booked/);
    const { windows } = await pushpin.ask("loadSuggestions", { date: monday });
    const booked = windows.find((window) => window.id === id)!;
    const event = fake.events.all().find(({ title }) => title.startsWith("Push-in"));
    expect(event?.start.slice(0, 10)).toBe(booked.date);
  });

  test("no request left the extension", () => expect(pushpin.unexplainedRequests()).toEqual([]));
});
