import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Input } from "../../../../lib/contracts/requests";
import { fail, ok } from "../../../../lib/core/result";
import type { PageCalendar } from "../../../../lib/core/schedule/page-calendars";
import { LANGUAGES } from "../../../../lib/i18n/translate";
import { expectAccessible } from "../../accessible";
import { aCaseload } from "../sample-caseload";
import { anEntry, clearStage, stagePlanner, type Stage, type StageOptions } from "../stage";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

const days = ["2026-10-05", "2026-10-06"];
const calendar = (name: string, eventCount: number, isComplete = true): PageCalendar => ({
  ...{ vendor: "google", calendar: name, eventCount },
  weeks: [{ monday: "2026-10-05", days, isComplete }],
});
const OWN = calendar("me@school.example", 30);
const BRANDT = calendar("Ms. Brandt - Rm 14 - 2nd Grade", 12);
const SEEN = [OWN, BRANDT, calendar("Mr. Osei - Rm 9 - Grade 4", 8, false)];
const READ: StageOptions["answers"] = {
  loadPageCalendars: async () => ok({ calendars: SEEN }),
  loadPageCalendar: async ({ calendar: name }) =>
    ok({ calendar: SEEN.find((one) => one.calendar === name)!, entries: [anEntry("Snack"), anEntry("Flex")] }),
};

const imported = (stage: Stage) =>
  stage.asked.find(([name]) => name === "importCaseload")?.[1] as Input<"importCaseload"> | undefined;
const box = (name: RegExp) => page.getByRole("checkbox", { name });

describe("colleagues' calendars of her calendar page", () => {
  test.each(["#bring-in", "#welcome"])("become classes by a tick each, at %s", async (hash) => {
    const stage = stagePlanner({ hash, answers: READ });
    await userEvent.click(box(/^Ms\. Brandt.*12 events/));
    await userEvent.click(box(/^Mr\. Osei/));
    await expect.element(page.getByLabelText("Name of class 2")).toBeVisible();
    await expect.element(page.getByLabelText(/^Teacher of Ms\. Brandt/)).toHaveValue("Ms. Brandt");
    await expect.element(page.getByLabelText(/^Room of Ms\. Brandt/)).toHaveValue("14");
    await expect.element(page.getByText(/read only in part: events may be missing/)).toBeVisible();
    await expectAccessible();
    for (const name of ["Ms. Brandt - Rm 14 - 2nd Grade", "Mr. Osei - Rm 9 - Grade 4"])
      await page.getByLabelText(`School of ${name}`).selectOptions("Lincoln Elementary");
    // What is unticked is left out, and stands there again with a tick.
    await userEvent.click(box(/^Mr\. Osei.*8 events/));
    await page.getByRole("button", { name: "Save all" }).click();
    await expect.poll(() => imported(stage)?.schedules).toHaveLength(1);
    expect(imported(stage)).toMatchObject({
      classes: [{ teacherName: "Ms. Brandt", room: "14", grade: "2", siteId: "lincoln" }],
      schedules: [{ sourceName: BRANDT.calendar, page: { vendor: "google", calendar: BRANDT.calendar } }],
    });
  });

  test("fit a narrow page, however long their addresses are", async () => {
    await page.viewport(360, 740);
    const long = calendar("c_1234567890abcdef1234567890abcdef@group.calendar.google.com", 5);
    stagePlanner({ hash: "#bring-in", answers: { ...READ, loadPageCalendars: async () => ok({ calendars: [long] }) } });
    await expect.element(box(/^c_1234567890/)).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  test("that are a class's schedule already say so, and have no box", async () => {
    const all = aCaseload();
    const classes = all.classes.map((one, i) =>
      i === 0 && one.schedule
        ? { ...one, schedule: { ...one.schedule, page: { vendor: "google" as const, calendar: BRANDT.calendar } } }
        : one,
    );
    stagePlanner({ hash: "#bring-in", caseload: { ...all, classes }, answers: READ });
    await expect.element(page.getByText(`${BRANDT.calendar} is the schedule of`, { exact: false })).toBeVisible();
    expect(box(/^Ms\. Brandt/).elements()).toEqual([]);
  });

  test("that can't be loaded say why, and make no class", async () => {
    const loadPageCalendar = async () => fail({ code: "no-answer" as const });
    stagePlanner({ hash: "#bring-in", answers: { ...READ, loadPageCalendar } });
    await userEvent.click(box(/^Ms\. Brandt/));
    await expect.element(page.getByRole("alert")).toHaveTextContent(/Pushpin did not answer/);
    await expect.element(box(/^Ms\. Brandt/)).not.toBeChecked();
  });

  test.each(LANGUAGES)("lead to her calendar while nothing was read (%s)", async (language) => {
    stagePlanner({ hash: "#welcome", language });
    const link = page.getByRole("link", { name: language === "en" ? /^Open the calendar/ : /^Abrir el calendario/ });
    await expect.element(link).toBeVisible();
    await expectAccessible();
  });
});
