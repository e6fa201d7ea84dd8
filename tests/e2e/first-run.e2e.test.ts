import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { writeClassCalendar, writeFile } from "./class-files";
import { drawn, openPracticeStage, pill, pillPanel, WEEK, type PracticeStage } from "./practice-stage";

const TEACHERS =
  "Rivera,Okafor,Kim,Lopez,Haddad,Stone,Abel,Brandt,Chu,Dorsey,Engel,Fox,Gray,Hill,Irwin,Jacobs,Katz,Lund,Moss,Nash".split(
    ",",
  );
const SCHOOLS = ["Lincoln Elementary", "Maple School"] as const;
const FAMILY_NAMES =
  "Adams,Bell,Cruz,Diaz,Evans,Flores,Gupta,Hahn,Ito,Jones,Klein,Lopez,Marsh,Nunez,Ochoa,Price,Quinn,Reyes,Shaw,Tran".split(
    ",",
  );
const GIVEN_NAMES = ["Sam", "Alex", "Robin"] as const;

/** A caseload as files: classes of two schools with other hours for their routines, and students spread over them. */
class Files {
  readonly teachers: string[];
  readonly names: string[];
  constructor(classCount: number, studentCount: number) {
    this.teachers = TEACHERS.slice(0, classCount);
    this.names = GIVEN_NAMES.flatMap((given) => FAMILY_NAMES.map((family) => `${family}, ${given}`)).slice(
      0,
      studentCount,
    );
  }

  schedules(): string[] {
    return this.teachers.map((teacher, i) => {
      const writing = String(9 + (i % 3)).padStart(2, "0");
      return writeClassCalendar(`Ms. ${teacher} - Rm ${10 + i} - Grade ${(i % 5) + 1}`, [
        ["Arrival / unpack", "08:10", "08:30"],
        ["Morning Meeting", "08:30", "08:50"],
        ["Writing Workshop", `${writing}:00`, `${writing}:45`],
        ["Snack", "12:00", "12:20"],
        ["Recess", "13:00", "13:30"],
      ]);
    });
  }

  caseload(): string {
    const goal = "Will write three sentences with spaces between words in 4 of 5 trials.";
    const rows = this.names.map((name, i) => {
      const at = i % this.teachers.length;
      const school = SCHOOLS[at < this.teachers.length / 2 ? 0 : 1];
      return `"${name}",${(at % 5) + 1},${this.teachers[at]},${school},30 min 1x/week in class,${goal}`;
    });
    const head = "Student,Grade,Teacher,School,OT minutes,Goals";
    return writeFile(`caseload-${this.names.length}.csv`, [head, ...rows].join("\n"));
  }
}

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
      const files = new Files(classes, students);
      const page = await stage.pushpin.openExtensionPage("planner");
      await page.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#welcome`);
      await page.getByRole("heading", { name: "Welcome to Pushpin" }).waitFor();
      const hand = new Hand(page);
      await hand.choose(0, files.schedules());
      await page.getByLabel(new RegExp(`^Teacher of Ms\\. ${files.teachers.at(-1)!}`)).waitFor();
      await hand.choose(1, [files.caseload()]);
      await page.getByRole("heading", { name: `${students} students` }).waitFor();
      expect(await page.getByRole("main").textContent()).not.toMatch(new RegExp(GIVEN_NAMES.join("|")));
      for (const day of ["Monday", "Tuesday", "Wednesday"]) await hand.click("checkbox", day, SCHOOLS[0]);
      for (const day of ["Thursday", "Friday"]) await hand.click("checkbox", day, SCHOOLS[1]);
      await hand.click("button", "Save all");
      await page.getByText(`Saved: ${students} students, ${classes} classes.`).first().waitFor();
      const caseloadNow = await stage.pushpin.ask("loadCaseload", null);
      const initials = files.names.map((name) => name.split(", ").map((part) => part[0]!));
      expect(caseloadNow.students.map(({ student }) => student.initials).sort()).toEqual(
        initials.map(([family, given]) => `${given}${family}`).sort(),
      );
      expect(caseloadNow.classes.map(({ schedule }) => schedule?.entryCount)).toEqual(files.teachers.map(() => 5));
      expect(caseloadNow.sites.map(({ name }) => name)).toEqual([...SCHOOLS]);
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
