import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fail, ok } from "../../../../lib/core/result";
import type { PageCalendar } from "../../../../lib/core/schedule/page-calendars";
import { at } from "../../../fixtures/builders";
import { expectAccessible, inTheme, THEMES } from "../../accessible";
import { aCaseload } from "../sample-caseload";
import { clearStage, stagePlanner, type StageOptions } from "../stage";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

const days = ["2026-10-05", "2026-10-06"];
const MINE: PageCalendar = {
  vendor: "google",
  calendar: "me@school.example",
  eventCount: 30,
  weeks: [{ monday: "2026-10-05", days, isComplete: true }],
};
const TEACHERS: PageCalendar = {
  vendor: "google",
  calendar: "arivera@school.example",
  eventCount: 12,
  weeks: [
    { monday: "2026-10-05", days, isComplete: true },
    { monday: "2026-10-12", days: ["2026-10-12"], isComplete: false },
  ],
};
const garden = {
  title: "Garden",
  titleKey: "garden",
  startMinute: at("13:00"),
  endMinute: at("13:30"),
  weekdays: ["MO" as const],
  allDay: false,
};
const changes = { added: [garden], gone: [], moved: [], sameCount: 2, visits: [] };
const READ = {
  loadPageCalendars: async () => ok({ calendars: [MINE, TEACHERS] }),
  previewPageCalendar: async () => ok({ entryCount: 12, weeks: TEACHERS.weeks, isMore: false, changes }),
};
const open = (title = "Use a calendar from my calendar page") => userEvent.click(page.getByText(title));
const TAKEN = { classId: "rivera", vendor: "google", calendar: "arivera@school.example" };

describe("a calendar of her own page", () => {
  test("the teacher's is chosen first; what it would change is shown and waits for her word", async () => {
    const stage = stagePlanner({ hash: "#classes/rivera", answers: READ });
    await open();
    const teachers = page.getByRole("radio", { name: /arivera@school.example: 12 events/ });
    await expect.element(teachers).toBeChecked();
    await expect.element(page.getByText("Read: week of Mon, Oct 5, week of Mon, Oct 12 (in part)")).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Look at it" }));
    await expect
      .element(page.getByText("arivera@school.example would be the schedule, with 12 entries."))
      .toBeVisible();
    await expect.element(page.getByText("New: Garden, Mon 1:00 – 1:30 PM")).toBeVisible();
    await expect.element(page.getByText(/nothing is taken out on those/)).toBeVisible();
    await expect.element(page.getByText(/replaces the schedule from/)).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Leave it as it is" }));
    expect(stage.asked).toEqual([]);
    await userEvent.click(page.getByRole("button", { name: "Look at it" }));
    await userEvent.click(page.getByRole("button", { name: "Use it and replace" }));
    await expect.element(page.getByText(/is the class's schedule for the weeks read/)).toBeVisible();
    expect(stage.asked).toEqual([["takePageCalendar", TAKEN]]);
    await expect.element(page.getByText("Use a calendar from my calendar page")).toHaveFocus();
  });

  test("another one can be chosen, and that one is looked at", async () => {
    const asked: unknown[] = [];
    const previewPageCalendar: NonNullable<StageOptions["answers"]>["previewPageCalendar"] = async (wanted) => {
      asked.push(wanted);
      return fail({ code: "not-found" });
    };
    stagePlanner({ hash: "#classes/rivera", answers: { ...READ, previewPageCalendar } });
    await open();
    await userEvent.click(page.getByRole("radio", { name: /me@school.example: 30 events/ }));
    await userEvent.click(page.getByRole("button", { name: "Look at it" }));
    await expect.element(page.getByRole("alert")).toBeVisible();
    expect(asked[0]).toEqual({ ...TAKEN, calendar: "me@school.example" });
  });

  test("that is the schedule already gains what was read since", async () => {
    const all = aCaseload();
    const { classId: _class, ...id } = TAKEN;
    const classes = all.classes.map((one) =>
      one.schedule ? { ...one, schedule: { ...one.schedule, page: { ...id, vendor: "google" as const } } } : one,
    );
    const previewPageCalendar = async () => ok({ entryCount: 20, weeks: MINE.weeks, isMore: true, changes });
    stagePlanner({ hash: "#classes/rivera", caseload: { ...all, classes }, answers: { ...READ, previewPageCalendar } });
    await open();
    await expect.element(page.getByText(/^Taken over from arivera@school.example/)).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Look at it" }));
    await expect.element(page.getByText(/the schedule then has 20 entries/)).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Add what was read" })).toBeVisible();
    expect(document.body.textContent).not.toContain("replaces the schedule from");
  });

  test.each([
    ["not-read", /has not read your calendar page yet/],
    ["no-events", /it showed no events/],
    ["not-named", /show which calendar/],
  ] as const)("where there is none (%s) it says why and how", async (missing, why) => {
    stagePlanner({
      hash: "#classes/rivera",
      answers: { loadPageCalendars: async () => ok({ calendars: [], missing }) },
    });
    await open();
    await expect.element(page.getByText(why)).toBeVisible();
    await expect.element(page.getByRole("link", { name: /Open the calendar/ })).toBeVisible();
  });

  test("speaks Spanish", async () => {
    stagePlanner({ hash: "#classes/rivera", language: "es", answers: READ });
    await open("Usar un calendario de mi página");
    await userEvent.click(page.getByRole("button", { name: "Verlo" }));
    await expect.element(page.getByRole("button", { name: "Usarlo y reemplazar" })).toBeVisible();
  });

  test.each(THEMES)("is accessible in the %s theme", async (theme) => {
    await inTheme(theme);
    stagePlanner({ hash: "#classes/rivera", answers: READ });
    await open();
    await userEvent.click(page.getByRole("button", { name: "Look at it" }));
    await expect.element(page.getByText("New: Garden, Mon 1:00 – 1:30 PM")).toBeVisible();
    await expectAccessible();
  });
});
