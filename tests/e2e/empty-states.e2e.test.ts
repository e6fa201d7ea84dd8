import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SchoolClass, Student } from "../../lib/core/caseload/records";
import { parseSchedule } from "../../lib/ics/parse-schedule";
import type { FakeEvent } from "../fake-calendar/fake-event";
import { findChromium } from "../workbench/browsers";
import { calendarText, entry } from "./class-files";
import { pillPanel, at, openPracticeStage, openWith, pill, said, type PracticeStage } from "./practice-stage";
import { aMandate } from "../fixtures/builders";

const SITE = { id: "site", name: "Lincoln", zone: "America/New_York" };
const CLASS: SchoolClass = {
  id: "class",
  name: "Alvarez",
  teacherName: "Ms. Alvarez",
  teacherEmail: "alvarez@lincoln.example",
  room: "4",
  siteId: "site",
  grade: "K",
};
const STUDENT: Student = {
  id: "student",
  initials: "MJ",
  classId: "class",
  grade: "K",
  discipline: "OT",
  goals: [{ id: "goal", text: "Will open all containers at snack without adult help on 4 of 5 days." }],
  mandate: aMandate(30, 2),
};

/** A grid without any event would be believed only after seconds. */
const SUNDAY_EVENT: FakeEvent = {
  id: "sunday1",
  calendarId: "therapist@lincoln.example",
  owner: "Dana Reyes",
  kind: "event",
  status: "accepted",
  color: "rgb(3, 155, 229)",
  title: "Family",
  start: `${at(-1)}T12:00`,
  end: `${at(-1)}T13:00`,
};

/** What a place says and where its next step leads. */
interface Said {
  text: RegExp;
  /** The pill's own words, shorter. */
  pill: RegExp;
  step: string;
  /** Hash of the planner that the step leads to; a week of the calendar when it is undefined. */
  leadsTo?: RegExp;
}

/** The caseload grows from one test to the next, as it does when a therapist sets up. */
describe.skipIf(!findChromium())("empty states", () => {
  let stage: PracticeStage;

  beforeAll(async () => {
    stage = await openPracticeStage({ seeded: false, confirmed: true, events: [SUNDAY_EVENT] });
  });
  afterAll(() => stage?.close());

  const ask: PracticeStage["pushpin"]["ask"] = (name, input) => stage.pushpin.ask(name, input);

  async function hours(startMinute: number, endMinute: number): Promise<void> {
    const workingHours = (["MO", "TU", "WE", "TH", "FR"] as const).map((weekday) => {
      return { id: `site|${weekday}`, siteId: "site", weekday, startMinute, endMinute };
    });
    await ask("saveWorkingHours", { workingHours });
  }

  async function importTitles(...titles: string[]): Promise<void> {
    const parsed = parseSchedule(calendarText(...titles.map((title, index) => entry(`e${index}`, title, 9 + index))));
    if (!parsed.ok) throw new Error(parsed.failure.code);
    await ask("importSchedule", { classId: "class", sourceName: "room-4.ics", entries: parsed.value.entries });
  }

  const route = (page: Page): string => new URL(page.url()).hash;

  /** The step's button on one of the extension's pages opens the planner where it says. */
  async function expectStep(page: Page, { step, leadsTo }: Said): Promise<void> {
    const button = page
      .getByRole("main")
      .getByRole("button", { name: step })
      .or(page.getByRole("main").getByRole("link", { name: step }));
    await button.first().waitFor();
    if (!leadsTo) return;
    const [opened] = await Promise.all([
      page.url().includes("planner.html") ? page : stage.pushpin.context.waitForEvent("page"),
      button.first().click(),
    ]);
    await expect.poll(() => route(opened)).toMatch(leadsTo);
    if (opened !== page) await opened.close();
  }

  async function expectSaid(expected: Said): Promise<void> {
    const calendar = await openWith(stage, []);
    expect(await said(calendar)).toMatch(/no window/);
    await pill(calendar).click();
    await expect.poll(() => pillPanel(calendar).textContent()).toMatch(expected.pill);
    await calendar.close();
    for (const name of ["planner", "sidepanel"] as const) {
      const page = await stage.pushpin.openExtensionPage(name);
      await expect.poll(() => page.getByRole("main").textContent()).toMatch(expected.text);
      await expectStep(page, expected);
      await page.close();
    }
  }

  /** The popup tells it as the reason for an empty day while the set-up is not complete. */
  async function expectPopup(expected: Said): Promise<void> {
    const popup = await stage.pushpin.openExtensionPage("popup");
    await expect.poll(() => popup.textContent("body")).toMatch(expected.text);
    await expectStep(popup, expected);
    await popup.close();
  }

  test("no class", async () => {
    const expected = { text: /There is no class yet/, pill: /no class yet/, step: "Add a class", leadsTo: /^#classes/ };
    await expectSaid(expected);
    await expectPopup(expected);
  });

  test("no student", async () => {
    await ask("saveSite", SITE);
    await ask("saveClass", CLASS);
    await importTitles("Math");
    const expected = {
      text: /There is no student yet/,
      pill: /no student yet/,
      step: "Add a student",
      leadsTo: /^#students\/new/,
    };
    await expectSaid(expected);
    await expectPopup(expected);
  });

  test("no hours", async () => {
    await ask("saveStudent", STUDENT);
    const expected = {
      text: /working hours are not set/,
      pill: /working hours are not set/,
      step: "Set your hours",
      leadsTo: /^#hours/,
    };
    await expectSaid(expected);
    await expectPopup(expected);
  });

  test("no goal matches", async () => {
    await hours(8 * 60, 15 * 60);
    await expectSaid({
      text: /Nothing on the class schedule fits a goal of MJ/,
      pill: /Nothing on the class schedules fits/,
      step: "See why",
      leadsTo: /^#students\/student/,
    });
  });

  test("outside working hours", async () => {
    await importTitles("Snack");
    await hours(13 * 60, 15 * 60);
    await expectSaid({
      text: /Snack fits MJ, but it is outside your working hours/,
      pill: /outside your working hours/,
      step: "Change your hours",
      leadsTo: /^#hours/,
    });
  });

  test("no free time", async () => {
    await hours(8 * 60, 15 * 60);
    for (const day of [0, 1, 2, 3, 4]) {
      stage.fake.events.add({
        id: `busy${day}`,
        calendarId: "therapist@lincoln.example",
        owner: "Dana Reyes",
        kind: "event",
        status: "accepted",
        color: "rgb(3, 155, 229)",
        title: "Evaluations",
        start: `${at(day)}T08:00`,
        end: `${at(day)}T12:00`,
      });
    }
    await expectSaid({
      text: /No routine that fits MJ, such as Snack, happens while you are free/,
      pill: /No fitting routine happens while you are free/,
      step: "Open your calendar",
    });
  });

  test("everything declined", async () => {
    for (const day of [0, 1, 2, 3, 4]) stage.fake.events.remove(`busy${day}`);
    const calendar = await openWith(stage, []);
    await expect.poll(() => said(calendar)).toMatch(/\d windows?/);
    await calendar.close();
    const { windows } = await ask("loadSuggestions", { date: at(0) });
    await ask("declineWindow", { windowId: windows[0]!.id });
    await expectSaid({
      text: /You answered “Not this” to every window for MJ/,
      pill: /answered “Not this”/,
      step: "See what you declined",
      leadsTo: /^#declined/,
    });
  });

  test("the mandate is met", async () => {
    await ask("saveStudent", {
      ...STUDENT,
      id: "second",
      initials: "TR",
      mandate: aMandate(60, 1),
    });
    const calendar = await openWith(stage, []);
    await expect.poll(() => said(calendar)).toMatch(/\d windows?/);
    await calendar.close();
    const { windows } = await ask("loadSuggestions", { date: at(0) });
    await ask("bookWindow", { windowId: windows[0]!.id });
    for (const page of stage.pushpin.context.pages()) if (page.url().includes("eventedit")) await page.close();
    const planner = await stage.pushpin.openExtensionPage("planner");
    const row = planner.getByRole("table", { name: /mandate is covered/ }).getByRole("row", { name: /^TR/ });
    await expect.poll(() => row.textContent()).toMatch(/60 min.*0 of 60 min/);
    expect(await planner.getByRole("main").textContent()).not.toMatch(/TR has all the minutes/);
    await row.getByRole("link", { name: "TR" }).click();
    await expect.poll(() => route(planner)).toMatch(/^#student\/second/);
    await planner.close();
  });

  test("a class without a schedule", async () => {
    await ask("saveClass", { ...CLASS, id: "bare", name: "Brandt" });
    await ask("saveStudent", { ...STUDENT, id: "third", initials: "SO", classId: "bare" });
    const planner = await stage.pushpin.openExtensionPage("planner");
    await expect.poll(() => planner.getByRole("main").textContent()).toMatch(/Brandt has no schedule yet/);
    await planner.getByRole("link", { name: "Add its schedule" }).click();
    await expect.poll(() => route(planner)).toMatch(/^#classes\/bare/);
    await planner.close();
  });
});
