import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { practiceCaseload } from "../workbench/practice-week";
import { calendarText, writeFile } from "./class-files";
import { expectDrawn } from "./drawn-bands";
import { at, drawn, openPracticeStage, openWith, type PracticeStage } from "./practice-stage";

const CLOSED = at(1);

/** A whole day of a district's calendar. */
function day(title: string, date: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${title}@district.example`,
    "DTSTAMP:20260801T000000Z",
    `DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`,
    `SUMMARY:${title}`,
    "END:VEVENT",
  ];
}

describe.skipIf(!findChromium())("a district's calendar, from its file to the calendar page", () => {
  let stage: PracticeStage;
  let planner: Page;
  const { sites } = practiceCaseload();

  beforeAll(async () => {
    stage = await openPracticeStage();
    planner = await stage.pushpin.openExtensionPage("planner");
  });
  afterAll(() => stage?.close());

  const windows = async () => (await stage.pushpin.ask("loadSuggestions", { date: CLOSED })).windows;
  const closedIn = async (siteName: string) =>
    (await windows()).filter((window) => window.date === CLOSED && window.siteName === siteName);

  test("a day off that is confirmed takes its windows off the list and off the page", async () => {
    const page = await openWith(stage, []);
    await drawn(page);
    const before = await windows();
    const site = sites.find(({ name }) => before.some((window) => window.date === CLOSED && window.siteName === name))!;
    const count = (await closedIn(site.name)).length;
    expect(count).toBeGreaterThan(0);
    await planner.goto(`chrome-extension://${stage.pushpin.extensionId}/planner.html#calendar/${site.id}`);
    await planner.getByRole("heading", { name: "School calendar" }).waitFor();
    const file = calendarText(day("No School - Staff PD", CLOSED), day("Picture day", at(2)));
    await planner.setInputFiles("input[type=file]", writeFile("district.ics", file));
    await planner.getByText("1 title that says nothing about the day").waitFor();
    expect(await closedIn(site.name)).toHaveLength(count);
    await planner.getByRole("button", { name: "Confirm 1 day" }).click();
    await planner.getByText("1 day is confirmed.").waitFor();
    expect(await closedIn(site.name)).toEqual([]);
    await expectDrawn(page, await windows());
    const { schoolDays } = await stage.pushpin.ask("loadSuggestions", { date: CLOSED });
    expect(schoolDays).toMatchObject([{ date: CLOSED, siteName: site.name, because: [{ kind: "no-school" }] }]);
    await planner.getByRole("button", { name: /^Edit No school/ }).click();
    const form = planner.getByRole("form", { name: /^Change: No school/ });
    await form.getByLabel("What it means").selectOption({ label: "Day letter" });
    await form.getByLabel("Letter or number").fill("B");
    await form.getByLabel("Letter or number").press("Enter");
    await planner.getByText("The change is saved.").waitFor();
    const pencil = planner.getByRole("button", { name: /^Edit .*B/ });
    await expect.poll(() => pencil.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await closedIn(site.name)).toHaveLength(count);
    await expectDrawn(page, await windows());
    await page.close();
  });
});
