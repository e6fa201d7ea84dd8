import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../lib/core/time/iso-date";
import type { FakeEvent } from "../fake-calendar/fake-event";
import { findChromium } from "../workbench/browsers";
import { practiceEvents, weekPath } from "../workbench/practice-week";
import {
  at,
  drawn,
  MONDAY,
  MONDAY_TEXT,
  openOutlook,
  openPracticeStage,
  openWith,
  said,
  type PracticeStage,
} from "./practice-stage";

const TEACHER = "brandt@lincoln.example";
const NEXT_MONDAY = addDays(MONDAY, 7);

/** An event of the calendar that the teacher shares with the therapist. */
function shared(title: string, date: string, from: string, to: string): FakeEvent {
  return {
    id: `${title.toLowerCase().replaceAll(/[^a-z]/g, "")}${date.replaceAll("-", "")}`,
    calendarId: TEACHER,
    owner: "Room 12",
    shared: true,
    title,
    start: `${date}T${from}`,
    end: `${date}T${to}`,
    status: "none",
    kind: "event",
    color: "rgb(142, 36, 170)",
  };
}

const FIRST_WEEK = [
  ...[0, 1, 2, 3, 4].map((day) => shared("Snack", at(day), "10:10", "10:30")),
  shared("Writer's Workshop", at(1), "13:15", "14:05"),
];
const SECOND_WEEK = [shared("Snack", NEXT_MONDAY, "10:40", "11:00")];

describe.skipIf(!findChromium())("a calendar that the teacher shares, taken over from the therapist's own page", () => {
  let stage: PracticeStage;
  let planner: Page;

  beforeAll(async () => {
    stage = await openPracticeStage({ events: [...practiceEvents(MONDAY), ...FIRST_WEEK, ...SECOND_WEEK] });
    planner = await stage.pushpin.openExtensionPage("planner");
  });
  afterAll(() => stage?.close());

  async function openSection(): Promise<void> {
    await planner.goto("about:blank");
    await planner.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#classes/class-2`);
    await planner.getByText("Use a calendar from my calendar page").click();
  }

  const routineRow = (title: string) => planner.getByRole("row", { name: title });

  test("before any page was read the section says how to come to one", async () => {
    await openSection();
    await planner.getByText(/has not read your calendar page yet/).waitFor();
  });

  test("on Outlook the page does not tell whose an event is, and other ways are named", async () => {
    const page = await openOutlook(stage);
    await drawn(page);
    await said(page);
    await page.close();
    await openSection();
    await planner.getByText(/show which calendar its events belong to/).waitFor();
    expect(await planner.getByRole("button", { name: "Look at it" }).count()).toBe(0);
  });

  test("once her week was read, the teacher's calendar is offered first, and looked at without a change", async () => {
    const page = await openWith(stage, []);
    await drawn(page);
    await said(page);
    await page.close();
    await openSection();
    const offered = planner.getByRole("radio", { name: `${TEACHER}: 6 events` });
    await offered.waitFor();
    expect(await offered.isChecked()).toBe(true);
    const label = planner.locator("label", { hasText: `${TEACHER}: 6 events` });
    expect(await label.textContent()).toMatch(new RegExp(`Read: week of ${MONDAY_TEXT}$`));
    await planner.getByRole("button", { name: "Look at it" }).click();
    await planner.getByText(`${TEACHER} would be the schedule, with 6 entries.`).waitFor();
    await planner.getByText(/It replaces the schedule from grade-2-room-12\.ics/).waitFor();
    await routineRow("Morning Meeting").first().waitFor();
    await planner.getByRole("button", { name: "Leave it as it is" }).click();
    await routineRow("Morning Meeting").first().waitFor();
  });

  test("taken over, the class page shows its routines and where they came from", async () => {
    await planner.getByRole("button", { name: "Look at it" }).click();
    await planner.getByRole("button", { name: "Use it and replace" }).click();
    await planner.getByText(new RegExp(`^Taken over from ${TEACHER}, for the weeks read`)).waitFor();
    await routineRow("Morning Meeting").first().waitFor({ state: "detached" });
    await expect.poll(() => routineRow("Snack").textContent()).toMatch(/^SnackMon – Fri 10:10\s–\s10:30\sAM/);
    await expect
      .poll(() => routineRow("Writer's Workshop").textContent())
      .toMatch(/^Writer's WorkshopTue 1:15\s–\s2:05\sPM/);
  });

  test("the next week is added once she has opened it", async () => {
    const page = await openWith(stage, [], weekPath(NEXT_MONDAY));
    await said(page);
    await page.close();
    await openSection();
    await planner.getByRole("radio", { name: /7 events/ }).waitFor();
    await planner.getByRole("button", { name: "Look at it" }).click();
    await planner.getByText("What was read since is added; the schedule then has 7 entries.").waitFor();
    await planner.getByRole("button", { name: "Add what was read" }).click();
    await expect.poll(() => routineRow("Snack").allTextContents()).toHaveLength(2);
    expect(await routineRow("Snack").last().textContent()).toMatch(/^SnackMon 10:40\s–\s11:00\sAM/);
  });

  test("its routines are suggested, although her page shows them as events", async () => {
    const page = await openWith(stage, []);
    await drawn(page);
    await said(page);
    const { windows, more } = await stage.pushpin.ask("loadSuggestions", { date: MONDAY });
    const snacks = [...windows, ...more].filter(
      ({ className, routineTitle }) => className === "Grade 2 Brandt" && routineTitle === "Snack",
    );
    expect(snacks.map(({ startMinute }) => startMinute)).toContain(610);
    await page.close();
  });
});
