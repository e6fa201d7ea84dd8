import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { CaseloadFiles } from "./caseload-files";
import { calendarText, entry, FIRST_DAY, writeFile } from "./class-files";
import { focusedName, tabTo, violations } from "./everybody";
import { card, drawn, openPracticeStage, pillPanel, type PracticeStage } from "./practice-stage";

const [LINCOLN, MAPLE] = CaseloadFiles.schools;

/** A school's calendar with one day off, in the practice week's own month. */
function schoolCalendar(): string {
  const dayOff = [
    ...["BEGIN:VEVENT", "UID:off@school.example", "DTSTAMP:20260801T000000Z"],
    ...[`DTSTART;VALUE=DATE:${FIRST_DAY.slice(0, 6)}12`, "SUMMARY:No school", "END:VEVENT"],
  ];
  return writeFile("school-days.ics", calendarText(dayOff, entry("concert", "Concert", 18)));
}

describe.skipIf(!findChromium())("the first run by keyboard alone", () => {
  let stage: PracticeStage | undefined;
  afterEach(async () => stage?.close());

  async function chooseByKeyboard(page: Page, button: RegExp, files: string[]): Promise<void> {
    // Each of the twelve students before the button has fields and buttons of its own.
    await tabTo(page, button, 400);
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
    await chooser.setFiles(files);
  }

  test("from the welcome page over three files to the first booking, with nothing that axe finds", async () => {
    stage = await openPracticeStage({ seeded: false });
    const files = new CaseloadFiles(6, 12);
    const page = await stage.pushpin.openExtensionPage("planner");
    // Listen from the start: the driver catches file dialogs only then, and the key press may be too late for that.
    page.on("filechooser", () => undefined);
    await page.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#welcome`);
    await page.getByRole("heading", { name: "Welcome to Pushpin" }).waitFor();
    const found: Record<string, string[]> = { welcome: await violations(page) };

    await chooseByKeyboard(page, /^Choose files$/, files.schedules());
    await page.getByLabel(new RegExp(`^Teacher of Ms\\. ${files.teachers.at(-1)!}`)).waitFor();
    expect(await focusedName(page)).toBe("Choose files");
    found["schedules"] = await violations(page);

    await chooseByKeyboard(page, /^Choose a file$/, [files.caseload()]);
    await page.getByRole("heading", { name: "12 students" }).waitFor();
    found["caseload"] = await violations(page);

    await chooseByKeyboard(page, /^Choose a file$/, [schoolCalendar()]);
    await page.getByText("school-days.ics").first().waitFor();
    found["school calendar"] = await violations(page);

    for (const day of ["Monday", "Tuesday", "Wednesday"]) await tick(page, LINCOLN, day);
    for (const day of ["Thursday", "Friday"]) await tick(page, MAPLE, day);
    found["hours"] = await violations(page);
    await tabTo(page, /^Save all$/, 400);
    await page.keyboard.press("Enter");
    // The school of the calendar was not chosen yet: the focus goes there.
    await expect.poll(() => focusedName(page)).toMatch(/school-days\.ics/);
    await page.keyboard.press("L");
    await tabTo(page, /^Save all$/, 120);
    await page.keyboard.press("Enter");
    await page.getByText("Saved: 12 students, 6 classes.").first().waitFor();
    found["saved"] = await violations(page);

    // The saved school calendar is checked first, then her own calendar is the next step.
    await expect.poll(() => focusedName(page)).toMatch(/^Check the calendar of Lincoln/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "School calendar" }).waitFor();
    found["school days"] = await violations(page);
    await tabTo(page, /^Confirm/);
    await page.keyboard.press("Enter");
    await page.getByText("1 day is confirmed.").first().waitFor();
    await tabTo(page, /^Open your calendar/);
    const [calendar] = await Promise.all([stage.pushpin.context.waitForEvent("page"), page.keyboard.press("Enter")]);
    await tabTo(calendar, /^Pushpin/, 300);
    await calendar.keyboard.press("Enter");
    await pillPanel(calendar).getByRole("button", { name: "Yes, I work with this calendar" }).waitFor();
    found["whose calendar"] = await violations(calendar, { isCalendar: true });
    await tabTo(calendar, /^Yes, I work with this calendar/);
    await calendar.keyboard.press("Enter");
    await drawn(calendar);
    await calendar.keyboard.press("Escape");
    await tabTo(calendar, /^Suggested:/, 300);
    await calendar.keyboard.press("Enter");
    await card(calendar).getByRole("button", { name: /^Book/ }).waitFor();
    found["card"] = await violations(calendar, { isCalendar: true });
    await tabTo(calendar, /^Book/);
    const [editor] = await Promise.all([stage.pushpin.context.waitForEvent("page"), calendar.keyboard.press("Enter")]);
    await editor.waitForURL(/eventedit/);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((step) => [step, []])));
  });
});

/** Ticks a day of her hours at a school. */
async function tick(page: Page, school: string, day: string): Promise<void> {
  await tabTo(page, new RegExp(`^${school}: ${day}$`));
  await page.keyboard.press("Space");
}
