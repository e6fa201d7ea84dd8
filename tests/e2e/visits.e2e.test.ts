import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../lib/core/time/iso-date";
import type { FakeEvent } from "../fake-calendar/fake-event";
import { findChromium } from "../workbench/browsers";
import { practiceEvents, weekPath } from "../workbench/practice-week";
import { at, DAY_HOST, drawn, MONDAY, openPracticeStage, openWith, type PracticeStage } from "./practice-stage";

/** Another event of her own calendar in the next week: it proves that the page shows that calendar. */
const NEXT_WEEK: FakeEvent = {
  ...practiceEvents(MONDAY).find(({ calendarId }) => calendarId === "therapist@lincoln.example")!,
  id: "staffmeeting",
  title: "Staff meeting",
  start: `${at(9)}T15:30`,
  end: `${at(9)}T16:00`,
};

describe.skipIf(!findChromium())("a visit for the term", () => {
  let stage: PracticeStage;
  let page: Page;
  let planner: Page;
  let date: string;

  beforeAll(async () => {
    stage = await openPracticeStage({ events: [...practiceEvents(MONDAY), NEXT_WEEK] });
    const { sites } = await stage.pushpin.ask("loadCaseload", null);
    for (const site of sites)
      await stage.pushpin.ask("saveSite", { ...site, terms: [{ lastDay: addDays(MONDAY, 33) }] });
    page = await openWith(stage, []);
    await drawn(page);
    planner = await stage.pushpin.openExtensionPage("planner");
  });
  afterAll(() => stage?.close());

  const editorOpenedBy = async (act: () => Promise<unknown>): Promise<Page> => {
    const [editor] = await Promise.all([stage.pushpin.context.waitForEvent("page", { timeout: 15_000 }), act()]);
    await editor.waitForURL(/eventedit/);
    return editor;
  };
  const saveIn = async (editor: Page): Promise<void> => {
    await editor.bringToFront();
    await editor.getByRole("button", { name: "Save" }).click();
    await editor.getByRole("button", { name: "Send", exact: true }).click();
    await editor.waitForURL(/\/r\/week/);
    await editor.close();
  };
  const pinOn = (day: string) => page.locator(DAY_HOST).locator(`.pin[data-window^="${day}"]`);
  const labelsOn = (day: string): Promise<string> =>
    pinOn(day).evaluateAll((all) => all.map((pin) => pin.getAttribute("aria-label")).join(" | "));
  const showNextWeek = async (): Promise<void> => {
    await page.bringToFront();
    await page.goto(new URL(weekPath(addDays(MONDAY, 7)), page.url()).href);
  };

  test("is booked from its card as one series", async () => {
    const { windows } = await stage.pushpin.ask("loadSuggestions", { date: at(0) });
    const window = windows.find((one) => one.state === "suggested" && one.date > at(0))!;
    date = window.date;
    await page.locator(DAY_HOST).locator(`.pin[data-window="${window.id}"]`).click();
    const frame = page.frameLocator('[data-pushpin-host="card"] iframe');
    const editor = await editorOpenedBy(() => frame.getByRole("button", { name: /^Every week until/ }).click());
    const address = new URL(editor.url());
    expect(address.searchParams.get("recur")).toMatch(/^RRULE:FREQ=WEEKLY;UNTIL=\d{8}T\d{6}Z;WKST=MO;BYDAY=[A-Z]{2}$/);
    await saveIn(editor);
    const visits = (await stage.pushpin.ask("loadVisits", null)).classes.flatMap((one) => one.visits);
    expect(visits).toMatchObject([{ cadence: "weekly", from: date }]);
  });

  test("the sheet for its teacher is shown and printed with its style, under the planner's policy", async () => {
    await planner.bringToFront();
    await planner.getByRole("link", { name: /^Visits/ }).click();
    await planner.getByText("Sheet for the teacher").click();
    const sheet = planner.frameLocator("iframe.visits-sheet");
    const listed = sheet.getByRole("definition").or(sheet.getByRole("listitem")).first();
    await listed.waitFor();
    const [size, margin, form] = await Promise.all([
      sheet.locator("h1").evaluate((heading) => getComputedStyle(heading).fontSize),
      listed.evaluate((line) => getComputedStyle(line).marginTop),
      sheet.locator("form").isVisible(),
    ]);
    expect({ size, margin, form }).toEqual({ size: "22.4px", margin: "8px", form: false });
  });

  test("next week's instance is a session, and breeds no further window", async () => {
    await showNextWeek();
    await expect.poll(() => labelsOn(addDays(date, 7)), { timeout: 15_000 }).toMatch(/Booked: /);
    const { windows } = await stage.pushpin.ask("loadSuggestions", { date: addDays(MONDAY, 7) });
    const visit = windows.find((one) => one.state === "booked")!;
    const same = windows.filter((one) => one.date === visit.date && one.routineTitle === visit.routineTitle);
    expect(same).toHaveLength(1);
  });

  test("deleted on the page it is on the calendar no more, and says so where she looks", async () => {
    await page
      .getByRole("button", { name: /Push-in/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Delete event" }).click();
    await expect.poll(() => labelsOn(addDays(date, 7)), { timeout: 15_000 }).toMatch(/Not on your calendar any more: /);
    await planner.bringToFront();
    await planner.getByRole("link", { name: /^Visits/ }).click();
    await planner.getByText("Not on your calendar any more.").waitFor();
  });

  test("put back, it is booked again once it is saved", async () => {
    const editor = await editorOpenedBy(() => planner.getByRole("button", { name: "Put it back" }).click());
    expect(new URL(editor.url()).searchParams.has("recur")).toBe(false);
    await saveIn(editor);
    await showNextWeek();
    await expect.poll(() => labelsOn(addDays(date, 7)), { timeout: 15_000 }).toMatch(/Booked: /);
    await planner.bringToFront();
    await expect.poll(() => planner.getByText("Not on your calendar any more.").count()).toBe(0);
  });
});
