import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Student } from "../../lib/core/caseload/records";
import { findChromium } from "../workbench/browsers";
import { aMandate, aStudent } from "../fixtures/builders";
import { MONDAY_TEXT, openPracticeStage, type PracticeStage } from "./practice-stage";

describe.skipIf(!findChromium())("one student in two tabs", () => {
  let stage: PracticeStage;
  let student: Student;
  let tabs: [Page, Page];

  const stored = async (): Promise<Student> => {
    const { students } = await stage.pushpin.ask("loadCaseload", null);
    return students.find((one) => one.student.id === student.id)!.student;
  };
  const openForm = async (): Promise<Page> => {
    const page = await stage.pushpin.openExtensionPage("planner");
    await page.evaluate((hash) => void (location.hash = hash), `students/${student.id}/edit`);
    await field(page, "Initials or code").waitFor();
    return page;
  };
  const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });
  const save = async (page: Page): Promise<void> => {
    await page.bringToFront();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText(/ is saved/).waitFor();
  };

  beforeAll(async () => {
    stage = await openPracticeStage();
    const { classes } = await stage.pushpin.ask("loadCaseload", null);
    const { id: classId } = classes[0]!.schoolClass;
    student = aStudent({ id: "tabbed", initials: "QX", classId, grade: "2", mandate: aMandate(30, 5) });
    await stage.pushpin.ask("saveStudent", student);
    tabs = [await openForm(), await openForm()];
  });
  afterAll(() => stage?.close());

  test("what each changed is kept, and the second is told what the first had changed", async () => {
    const [one, other] = tabs;
    await field(other, "Initials or code").fill("QXY");
    await one.bringToFront();
    await field(one, "Grade").selectOption("3");
    await save(one);
    await other.bringToFront();
    await other.getByText("Changed in another tab meanwhile, and taken over here: grade.").waitFor();
    expect(await field(other, "Grade").inputValue()).toBe("3");
    expect(await field(other, "Initials or code").inputValue()).toBe("QXY");
    await save(other);
    expect(await stored()).toMatchObject({ initials: "QXY", grade: "3" });
  });

  test("what both changed stays as it is typed, is named, and the last save replaces it knowingly", async () => {
    for (const page of tabs) await page.close();
    tabs = [await openForm(), await openForm()];
    const [one, other] = tabs;
    await field(other, "Initials or code").fill("QB");
    await one.bringToFront();
    await field(one, "Initials or code").fill("QA");
    await save(one);
    expect((await stored()).initials).toBe("QA");
    await other.bringToFront();
    await other.getByText(/Changed in another tab meanwhile, and by you: initials\./).waitFor();
    expect(await field(other, "Initials or code").inputValue()).toBe("QB");
    await save(other);
    expect((await stored()).initials).toBe("QB");
  });

  test(`on ${MONDAY_TEXT}, five sessions on her two days at the school are a last chance`, async () => {
    const page = await stage.pushpin.openExtensionPage("planner");
    await page.evaluate(() => void (location.hash = "week"));
    const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: "QB", exact: true }) });
    await row.getByText("you have 2 days left at this school").waitFor();
    await page.close();
  });
});
