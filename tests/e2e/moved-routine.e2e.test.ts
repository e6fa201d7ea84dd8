import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { practiceCaseload } from "../workbench/practice-week";
import { writeFile } from "./class-files";
import {
  at,
  card,
  DAY_HOST,
  drawn,
  MONDAY_TEXT,
  openPracticeStage,
  openWith,
  type PracticeStage,
} from "./practice-stage";

const ROUTINE = "Writer's Workshop";
const GRADE_2 = practiceCaseload().classes.find(({ schoolClass }) => schoolClass.id === "class-2")!;
/** The class's calendar after its teacher moved the routine from 8:45 to 1:15. */
const MOVED = GRADE_2.icsText
  .split("BEGIN:VEVENT")
  .map((event) => (event.includes(ROUTINE) ? event.replace("T084500", "T131500").replace("T093500", "T140500") : event))
  .join("BEGIN:VEVENT");
/** And after he took it off. */
const WITHOUT = GRADE_2.icsText.replaceAll(/BEGIN:VEVENT(?:(?!END:VEVENT).)*END:VEVENT\r?\n/gs, (event) =>
  event.includes(ROUTINE) ? "" : event,
);
const GONE = new RegExp(`Writer's Workshop is no longer on this class’s schedule from ${MONDAY_TEXT}`);
const SENTENCE = new RegExp(`Writer's Workshop moved from 8:45\\sAM to 1:15\\sPM from ${MONDAY_TEXT}`);

describe.skipIf(!findChromium())("a booked visit whose routine moves with the class's next file", () => {
  let stage: PracticeStage;
  let planner: Page;
  let page: Page;
  let visitId: string;

  beforeAll(async () => {
    stage = await openPracticeStage();
    planner = await stage.pushpin.openExtensionPage("planner");
    page = await openWith(stage, []);
    await drawn(page);
    const { windows, more } = await stage.pushpin.ask("loadSuggestions", { date: at(0) });
    const ofRoutine = [...windows, ...more].filter(({ routineTitle }) => routineTitle === ROUTINE);
    visitId = ofRoutine.find(({ date }) => date > at(0))!.id;
    await stage.pushpin.ask("bookWindow", { windowId: visitId });
    // The popup tells of today only.
    await stage.pushpin.ask("bookWindow", { windowId: ofRoutine.find(({ date }) => date === at(0))!.id });
  });
  afterAll(() => stage?.close());

  const pin = () => page.locator(DAY_HOST).locator(`.pin[data-window="${visitId}"]`);
  const todaysVisit = (popup: Page) =>
    popup.getByRole("listitem").filter({ has: popup.getByRole("heading", { name: ROUTINE }) });
  /** Side panels that stand open; they are no tabs. */
  const openPanels = (): Promise<number> =>
    planner.evaluate("chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then(({ length }) => length)");
  const replaceWith = async (name: string, text: string): Promise<void> => {
    await planner.bringToFront();
    await planner.goto("about:blank");
    await planner.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#classes/class-2`);
    await planner.getByRole("heading", { name: "Schedule" }).waitFor();
    await planner.setInputFiles("input[type=file]", writeFile(name, text));
    await planner.getByRole("button", { name: "Replace the schedule" }).click();
    await planner.getByText(/entries imported/).waitFor();
    await page.bringToFront();
  };

  test("is well before", async () => {
    await page.bringToFront();
    await expect.poll(() => pin().getAttribute("aria-label"), { timeout: 12_000 }).toMatch(/^Waiting to be saved/);
    expect(await pin().getAttribute("aria-label")).not.toContain("Check first");
  });

  test("warns on the calendar page, where its card says what moved and offers other times", async () => {
    await replaceWith("grade-2.ics", MOVED);
    await expect
      .poll(() => pin().getAttribute("aria-label"), { timeout: 12_000 })
      .toMatch(/^Waiting to be saved.*Check first/);
    await pin().click();
    await card(page).getByText(SENTENCE).waitFor();
    await card(page)
      .getByRole("button", { name: /^Other times \(\d\)$/ })
      .click();
    await card(page).getByText(/1:15–/).first().waitFor();
    await page.keyboard.press("Escape");
  });

  test("says so in the side panel and in the planner's week", async () => {
    for (const name of ["sidepanel", "planner"] as const) {
      const list = await stage.pushpin.openExtensionPage(name);
      await list.getByText(SENTENCE).first().waitFor();
      await list.close();
    }
  });

  test("says so in the popup, which leads to other times in the side panel", async () => {
    const popup = await stage.pushpin.openExtensionPage("popup");
    const session = todaysVisit(popup);
    await session.getByText(SENTENCE).waitFor();
    const closed = popup.waitForEvent("close");
    await session.getByRole("button", { name: `See other times: ${ROUTINE}` }).click();
    await closed;
    await expect.poll(openPanels).toBe(1);
  });

  test("says in popup, side panel and planner when the routine is taken off the schedule", async () => {
    await replaceWith("grade-2.ics", WITHOUT);
    const popup = await stage.pushpin.openExtensionPage("popup");
    await todaysVisit(popup).getByText(GONE).waitFor();
    expect(await popup.getByText(SENTENCE).count()).toBe(0);
    await popup.close();
    for (const name of ["sidepanel", "planner"] as const) {
      const list = await stage.pushpin.openExtensionPage(name);
      await list.getByText(GONE).first().waitFor();
      await list.close();
    }
  });

  test("is well again once the file says so", async () => {
    await replaceWith("grade-2.ics", GRADE_2.icsText);
    const popup = await stage.pushpin.openExtensionPage("popup");
    await todaysVisit(popup).waitFor();
    expect(await popup.locator(".session-change").count()).toBe(0);
    await popup.close();
    await expect.poll(() => pin().getAttribute("aria-label"), { timeout: 12_000 }).not.toContain("Check first");
  });
});
