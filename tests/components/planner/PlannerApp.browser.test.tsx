import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Answer } from "../../../lib/contracts/contract";
import type { WindowCard } from "../../../lib/contracts/overlay-week";
import type { SuggestionList } from "../../../lib/contracts/suggestion-list";
import type { StudentExplanation } from "../../../lib/core/suggest/explain-student";
import { plannerWords } from "../../../lib/i18n/planner";
import { aCaseload, anEmptyCaseload, aSuggestionList } from "./sample-caseload";
import { clearStage, stagePlanner, type StageOptions } from "./stage";
import { aCard } from "../../overlay/hosts/a-card";
import { expectAccessible, inTheme, THEMES } from "../accessible";
import { WRITING_MOVED } from "../popup/sessions";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

const SCREENS: (StageOptions & { name: string })[] = [
  { name: "week", hash: "#week" },
  { name: "students", hash: "#students" },
  { name: "new student", hash: "#students/new" },
  { name: "edited student", hash: "#students/mj/edit" },
  { name: "bring in", hash: "#bring-in" },
  { name: "first run", hash: "#welcome", caseload: anEmptyCaseload() },
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
  test("shows how far each mandate is covered, with what is left of the period", async () => {
    stagePlanner({ hash: "#week" });
    const table = page.getByRole("table", { name: "How far each mandate is covered in its period" });
    const row = (name: RegExp) => table.getByRole("row", { name });
    await expect
      .element(row(/^MJ/))
      .toHaveTextContent(/30 min, 2 times a week.*60 min.*you have 2 days left at this school.*0 of 60 min/);
    await expect.element(row(/^TR/)).toHaveTextContent(/30 min.*covered.*30 min.*15 min not marked yet.*15 of 60 min/);
    await userEvent.click(table.getByRole("link", { name: "TR" }));
    expect(location.hash).toBe("#student/tr");
  });

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

  test("says of a visit that is over what happened, and lists sessions that no window shows", async () => {
    const list = aSuggestionList();
    const windows = list.windows.map((window) => (window.state === "booked" ? { ...window, bookingId: "b1" } : window));
    const session = { date: "2026-10-05", routineTitle: "", className: "Ms. Rivera, grade 2" };
    stagePlanner({
      hash: "#week",
      suggestions: { ...list, windows },
      answers: {
        loadWeekSessions: async () => ({
          ok: true,
          value: [
            {
              ...{ ...session, sessionId: "b1", routineTitle: "Writing" },
              outcomes: [
                { outcome: "delivered", initials: ["MJ"] },
                { outcome: "missed", initials: ["TR"] },
              ],
            },
            { ...session, sessionId: "u", outcomes: [{ outcome: "unmarked", initials: ["MJ"] }] },
          ],
        }),
      },
    });
    await expect.element(page.getByText("Done: MJ")).toBeVisible();
    await expect.element(page.getByText("Missed: TR")).toBeVisible();
    const tags = [...document.querySelectorAll<HTMLElement>(".planner-window .pp-tag")].map((tag) =>
      tag.innerText.trim(),
    );
    expect(tags).not.toContain("Booked");
    const others = page.getByRole("region", { name: "Other sessions of this week" });
    await expect.element(others.getByText("Not marked yet")).toBeVisible();
    await expectAccessible();
  });

  test("says when it could not be read what happened in the week", async () => {
    stagePlanner({
      answers: { loadWeekSessions: async () => ({ ok: false, failure: { code: "no-answer" } }) },
    });
    await expect.element(page.getByRole("alert")).toHaveTextContent("Pushpin did not answer. Nothing is lost");
  });

  test("opens a line into its card, by keyboard, and closes it again", async () => {
    const loadCard = async (): Promise<Answer<WindowCard>> => ({ ok: true, value: aCard() });
    stagePlanner({ answers: { loadCard } });
    const open = page.getByRole("button", { name: "Open: Arrival / unpack" });
    (open.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("button", { name: "Close: Arrival / unpack" })).toBeVisible();
    await expect.element(page.getByRole("button", { name: /^Book/ })).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("button", { name: /^Book/ })).not.toBeInTheDocument();
  });

  test("shows the week after, and the page's own week again", async () => {
    const later = aSuggestionList({ days: ["2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15", "2026-10-16"] });
    const asked: unknown[] = [];
    const loadSuggestions = async (input: unknown): Promise<Answer<SuggestionList>> => {
      asked.push(input);
      return { ok: true, value: { ...later, windows: [], more: [], nothingFits: [] } };
    };
    stagePlanner({ answers: { loadSuggestions } });
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await expect.element(page.getByText("Mon, Oct 12 to Fri, Oct 16")).toBeVisible();
    expect(asked).toEqual([{ date: "2026-10-12" }]);
    await page.getByRole("button", { name: "This week" }).click();
    await expect.element(page.getByText(/Mon, Oct 5 to Fri, Oct 9/)).toBeVisible();
  });

  test("explains why a student's minutes are not covered, and what would help", async () => {
    const explainStudent = async (): Promise<Answer<StudentExplanation>> => ({
      ok: true,
      value: {
        aheadCount: 40,
        routines: [{ obstacle: "busy", count: 2, titles: ["Recess"] }],
        changes: [{ code: "event", title: "Duty", date: "2026-10-06", windows: 1 }],
      },
    });
    stagePlanner({ answers: { explainStudent } });
    await page.getByRole("button", { name: "Why?: S-04" }).click();
    const sum = page.getByText("Routines still ahead this week: 40. 2 of them fit a goal.");
    await expect.element(sum).toBeVisible();
    await expect.element(page.getByText("at 2 you are busy (Recess)")).toBeVisible();
    await expect.element(page.getByText("Moving “Duty” on Tue, Oct 6 opens 1 window.")).toBeVisible();
  });

  test("gives each gap its next step", async () => {
    stagePlanner();
    await expect
      .element(page.getByRole("link", { name: "Add its schedule" }))
      .toHaveAttribute("href", "#classes/okafor");
    await expect.element(page.getByRole("link", { name: "See why" })).toHaveAttribute("href", "#students/tr");
    const gaps = page.getByLabelText("Not covered");
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
    expect(document.querySelector(".planner-window-state .pp-tag")?.textContent).toBe("Booked");
    expect(document.querySelectorAll(".planner-window-state .pp-tag")).toHaveLength(1);
  });

  test("asks whether an all-day event takes her away, and sends the side panel's request", async () => {
    const absences = [{ title: "Rosa PTO", date: "2026-10-06" }];
    const stage = stagePlanner({ suggestions: aSuggestionList({ absences }) });
    await expect.element(page.getByText("“Rosa PTO”, Tuesday, Oct 6: are you away all day?")).toBeVisible();
    await page.getByRole("button", { name: "I'm away: Rosa PTO" }).click();
    expect(stage.asked.at(-1)).toEqual(["answerAbsence", { title: "Rosa PTO", isAway: true }]);
    await expect.element(page.getByText("“Rosa PTO” counts as a day away.")).toBeVisible();
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
