import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { CaseloadFiles } from "./caseload-files";
import { drawn, openPracticeStage, pill, pillPanel, WEEK, type PracticeStage } from "./practice-stage";

/** Counts what a hand does: a file dialog is 3 clicks, each typed character a key. */
class Hand {
  clicks = 0;
  keys = 0;
  constructor(private readonly page: Page) {}
  async choose(nth: number, files: string[]): Promise<void> {
    this.clicks += 3;
    await this.page.locator("input[type=file]").nth(nth).setInputFiles(files);
  }
  async click(role: "button" | "checkbox" | "link", name: string | RegExp, within?: string): Promise<void> {
    this.clicks += 1;
    const root = within ? this.page.getByRole("group", { name: within }) : this.page;
    await root.getByRole(role, { name }).first().click();
  }
}

describe.skipIf(!findChromium())("the first run", () => {
  let stage: PracticeStage | undefined;
  afterEach(async () => stage?.close());

  test.each([
    { students: 12, classes: 6, mostClicks: 40, mostKeys: 60 },
    { students: 60, classes: 20, mostClicks: 60, mostKeys: 60 },
  ])(
    "from an empty vault to windows for $students students in $classes classes at 2 schools, in at most $mostClicks clicks and $mostKeys keys",
    async ({ students, classes, mostClicks, mostKeys }) => {
      stage = await openPracticeStage({ seeded: false });
      const files = new CaseloadFiles(classes, students);
      const page = await stage.pushpin.openExtensionPage("planner");
      await page.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#welcome`);
      await page.getByRole("heading", { name: "Welcome to Pushpin" }).waitFor();
      const hand = new Hand(page);
      await hand.choose(0, files.schedules());
      await page.getByLabel(new RegExp(`^Teacher of Ms\\. ${files.teachers.at(-1)!}`)).waitFor();
      await hand.choose(1, [files.caseload()]);
      await page.getByRole("heading", { name: `${students} students` }).waitFor();
      expect(await page.getByRole("main").textContent()).not.toMatch(new RegExp(CaseloadFiles.givenNames.join("|")));
      for (const day of ["Monday", "Tuesday", "Wednesday"]) await hand.click("checkbox", day, CaseloadFiles.schools[0]);
      for (const day of ["Thursday", "Friday"]) await hand.click("checkbox", day, CaseloadFiles.schools[1]);
      await hand.click("button", "Save all");
      await page.getByText(`Saved: ${students} students, ${classes} classes.`).first().waitFor();
      const caseloadNow = await stage.pushpin.ask("loadCaseload", null);
      const initials = files.names.map((name) => name.split(", ").map((part) => part[0]!));
      expect(caseloadNow.students.map(({ student }) => student.initials).sort()).toEqual(
        initials.map(([family, given]) => `${given}${family}`).sort(),
      );
      expect(caseloadNow.classes.map(({ schedule }) => schedule?.entryCount)).toEqual(files.teachers.map(() => 5));
      expect(caseloadNow.sites.map(({ name }) => name)).toEqual([...CaseloadFiles.schools]);
      hand.clicks += 1; // "Open your calendar"
      const calendar = await stage.pushpin.openCalendar(WEEK);
      // A calendar is drawn on once she has said that she works with this account.
      await pill(calendar).click();
      await pillPanel(calendar).getByRole("button", { name: "Yes, I work with this calendar" }).click();
      hand.clicks += 2;
      await drawn(calendar);
      expect(hand.clicks).toBeLessThanOrEqual(mostClicks);
      expect(hand.keys).toBeLessThanOrEqual(mostKeys);
    },
  );
});
