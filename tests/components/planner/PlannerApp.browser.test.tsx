import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { plannerWords } from "../../../lib/i18n/planner";
import { aCaseload, anEmptyCaseload, aSuggestionList } from "./sample-caseload";
import { clearStage, stagePlanner, type StageOptions } from "./stage";
import { expectAccessible, inTheme, THEMES } from "../accessible";
import { WRITING_MOVED } from "../popup/sessions";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

const SCREENS: (StageOptions & { name: string })[] = [
  { name: "week", hash: "#week" },
  { name: "students", hash: "#students" },
  { name: "new student", hash: "#students/new" },
  { name: "edited student", hash: "#students/mj/edit" },
  { name: "classes", hash: "#classes" },
  { name: "class", hash: "#classes/rivera" },
  { name: "new class", hash: "#classes/new/n" },
  { name: "settings", hash: "#settings" },
  { name: "readable calendar", hash: "#health" },
  { name: "empty week", hash: "#week", caseload: anEmptyCaseload() },
  { name: "empty classes", hash: "#classes", caseload: anEmptyCaseload() },
  { name: "empty students", hash: "#students", caseload: anEmptyCaseload() },
  { name: "empty settings", hash: "#settings", caseload: anEmptyCaseload() },
];

describe.each(THEMES)("in the %s theme", (theme) => {
  beforeEach(async () => inTheme(theme));

  test.each(SCREENS)("axe finds nothing on: $name", async ({ name: _name, ...options }) => {
    stagePlanner(options);
    await expect.element(page.getByRole("heading", { level: 1 }).or(page.getByText("no longer here"))).toBeVisible();
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    await expectAccessible();
  });

  test("axe finds nothing on a form full of errors, and in a dialog", async () => {
    stagePlanner({ hash: "#classes/new/n" });
    await userEvent.click(page.getByRole("button", { name: "Save" }));
    await expect.element(page.getByText("Give it a name that you will recognise.")).toBeVisible();
    await expectAccessible();
    clearStage();
    stagePlanner({ hash: "#classes/rivera" });
    await userEvent.click(page.getByRole("button", { name: "Delete this class" }));
    await expect.element(page.getByRole("dialog")).toBeVisible();
    await expectAccessible();
  });
});

describe("in Spanish", () => {
  test.each(SCREENS)("nothing is left open or in English on: $name", async ({ name: _name, ...options }) => {
    stagePlanner({ ...options, language: "es" });
    await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
    const shown = document.body.innerText;
    expect(shown).not.toMatch(/\{\w+\}|undefined|\bsetup\.|\bform\.|\bclasses\./);
    expect(shown).toContain(plannerWords.es["screen.students"]);
    const english = [plannerWords.en["form.save"], plannerWords.en["classes.add"], plannerWords.en["setup.title"]];
    for (const words of english) expect(shown.split("\n")).not.toContain(words);
  });
});

test.each([1280, 360])("no screen is wider than a page of %i px", async (width) => {
  await page.viewport(width, 800);
  for (const { name, ...options } of SCREENS) {
    stagePlanner(options);
    await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(document.documentElement.scrollWidth, name).toBeLessThanOrEqual(width);
    clearStage();
  }
});

describe("on its way", () => {
  test("says that it is opening, and why it could not", async () => {
    stagePlanner({ caseload: null });
    await expect.element(page.getByText("Opening your caseload…")).toBeVisible();
    clearStage();
    const onRetry = vi.fn();
    stagePlanner({ caseload: null, failure: { code: "no-answer" }, onRetry });
    await expect.element(page.getByRole("alert")).toHaveTextContent("Pushpin did not answer. Nothing is lost");
    await userEvent.click(page.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test("keeps showing what it has when a refresh fails", async () => {
    stagePlanner({ hash: "#students", failure: { code: "no-answer" } });
    await expect.element(page.getByRole("alert")).toBeVisible();
    await expect.element(page.getByRole("rowheader", { name: "MJ" })).toBeVisible();
  });

  test("follows the address, and moves the focus to the new screen's title", async () => {
    stagePlanner({ hash: "#week" });
    await userEvent.click(page.getByRole("link", { name: "Students" }));
    await expect.element(page.getByRole("heading", { level: 1, name: "Students" })).toHaveFocus();
    expect(location.hash).toBe("#students");
    await expect.element(page.getByRole("link", { name: "Students" })).toHaveAttribute("aria-current", "page");
  });

  test("the skip link comes first and leads to the content", async () => {
    stagePlanner({ hash: "#week" });
    const first = document.querySelector<HTMLElement>("a, button, input, select")!;
    expect(first.innerText).toBe("Skip to content");
    first.focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("main")).toHaveFocus();
    expect(location.hash).toBe("#week");
  });
});

describe("the set-up strip", () => {
  test("names the first open step, with the way there, and the steps done", async () => {
    stagePlanner({ hash: "#week", caseload: anEmptyCaseload() });
    const strip = page.getByRole("region", { name: "Set up Pushpin" });
    await expect.element(strip.getByText("0 of 4 steps done")).toBeVisible();
    await expect
      .element(strip.getByRole("link", { name: "Add a class with its schedule" }))
      .toHaveAttribute("href", "#classes");
    await expect.element(strip.getByRole("link", { name: /Open your calendar/ })).toHaveAttribute("target", "_blank");
  });

  test("leads a class without a schedule to that class", async () => {
    const { classes, sites } = aCaseload();
    stagePlanner({ caseload: anEmptyCaseload({ sites, classes: classes.slice(1) }) });
    const step = page.getByRole("link", { name: "Add a class with its schedule" });
    await expect.element(step).toHaveAttribute("href", "#classes/okafor");
  });

  test("shows what is done, and is gone when all is", async () => {
    stagePlanner({ caseload: aCaseload({ calendarWasRead: false }) });
    await expect.element(page.getByText("3 of 4 steps done")).toBeVisible();
    clearStage();
    stagePlanner();
    await expect.element(page.getByRole("heading", { name: "Week" })).toBeVisible();
    expect(document.querySelector(".planner-setup")).toBeNull();
  });
});

describe("the week", () => {
  test("lists windows by day and time, each with its state in words", async () => {
    stagePlanner();
    const lines = [...document.querySelectorAll<HTMLElement>(".planner-weekday")].map((day) =>
      [...day.querySelectorAll<HTMLElement>("h2, .planner-window-time, .pp-tag")].map((part) => part.innerText.trim()),
    );
    expect(lines.slice(0, 2)).toEqual([
      ["Monday, Oct 5", "9:05 – 9:35 AM", "Booked"],
      ["Tuesday, Oct 6", "8:00 – 8:20 AM", "Suggested", "Check first", "9:05 – 9:35 AM", "Waiting to be saved"],
    ]);
  });

  test("gives each gap its next step", async () => {
    stagePlanner();
    await expect
      .element(page.getByRole("link", { name: "Add its schedule" }))
      .toHaveAttribute("href", "#classes/okafor");
    await expect.element(page.getByRole("link", { name: "See why" })).toHaveAttribute("href", "#students/tr");
    const gaps = page.getByLabelText("Without a window");
    await expect.element(gaps.getByRole("link", { name: /Open your calendar/ })).toHaveAttribute("target", "_blank");
  });

  test.each([
    ["no-class", "There is no class yet.", "#classes"],
    ["no-student", "There is no student yet.", "#students/new"],
    ["no-working-hours", "Your working hours are not set yet.", "#hours"],
  ] as const)("stands still with one sentence and one step: %s", async (code, sentence, href) => {
    stagePlanner({ suggestions: aSuggestionList({ windows: [], more: [], nothingFits: [{ code }] }) });
    await expect.element(page.getByText(sentence)).toBeVisible();
    expect(document.querySelector(".pp-empty a")?.getAttribute("href")).toBe(href);
  });

  test("never lets unproven time look free", async () => {
    stagePlanner({ suggestions: aSuggestionList({ calendar: { read: false, notice: null } }) });
    await expect.element(page.getByText(/Your calendar was not read for this week/)).toBeVisible();
  });

  test("says at a booked visit that its routine moved, in place of a bare warning", async () => {
    const [first] = aSuggestionList().windows;
    const visit = { ...first!, state: "booked" as const, hasCautions: true, routineChange: WRITING_MOVED };
    stagePlanner({ suggestions: aSuggestionList({ windows: [visit], more: [] }) });
    await expect.element(page.getByText(/Writing moved from 9:05\sAM to 10:20\sAM from Mon, Oct 5/)).toBeVisible();
    expect(document.querySelector(".planner-window-state")?.textContent).toBe("Booked");
  });

  test("says which school day is different", async () => {
    const because = [{ kind: "no-school" as const, title: "PD day" }];
    const schoolDays = [{ date: "2026-10-06", siteName: "Lincoln", because, changes: [] }];
    stagePlanner({ suggestions: aSuggestionList({ schoolDays }) });
    await expect.element(page.getByText("Tue, Oct 6, Lincoln: No school (“PD day”)")).toBeVisible();
  });

  test.each([
    ["partial", /Some of your events could not be read/],
    ["unreadable", /looks different from what Pushpin knows/],
    ["unsupported", /switch to Week or Day/],
    ["signed-out", /is signed out/],
  ] as const)("says what is wrong with the calendar page: %s", async (state, words) => {
    const notice = { code: "health", state, reason: "grid-missing" } as const;
    stagePlanner({ suggestions: aSuggestionList({ calendar: { read: true, notice } }) });
    await expect.element(page.getByText(words)).toBeVisible();
  });
});
