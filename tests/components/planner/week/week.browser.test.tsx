import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { WeekSession } from "../../../../lib/contracts/sessions";
import { ok } from "../../../../lib/core/result";
import { LANGUAGES } from "../../../../lib/i18n/translate";
import { expectAccessible, inTheme, THEMES } from "../../accessible";
import { someCoverage } from "../sample-coverage";
import { aSuggestionList } from "../sample-caseload";
import { clearStage, stagePlanner, type StageOptions } from "../stage";

const SESSION: WeekSession = {
  ...{ sessionId: "s1", date: "2026-10-05", time: { startMinute: 600, endMinute: 630 } },
  ...{ routineTitle: "Snack with Emma", className: "Rivera, grade 2" },
  outcomes: [
    { outcome: "delivered", initials: ["MJ"] },
    { outcome: "missed", initials: ["TR"] },
  ],
};

const stageWeek = (over: StageOptions = {}) =>
  stagePlanner({
    hash: "#week",
    answers: {
      loadWeekSessions: async () => ({ ok: true, value: [SESSION] }),
      loadCoverage: async () => ({ ok: true, value: [] }),
    },
    ...over,
  });

beforeEach(async () => page.viewport(1280, 900));
afterEach(() => {
  vi.restoreAllMocks();
  clearStage();
});

describe("a week that is over", () => {
  const over = aSuggestionList({
    isOver: true,
    windows: [],
    more: [],
    nothingFits: [],
    calendar: { read: false, notice: null },
  });

  test("lists what was recorded, and neither gaps nor a warning that its calendar was not read", async () => {
    stageWeek({ suggestions: over });
    await expect
      .element(page.getByText("This week is over. It shows what was booked and recorded; your calendar"))
      .toBeVisible();
    await expect.element(page.getByText("Snack with Emma")).toBeVisible();
    expect(document.querySelector(".pp-notice.pp-warn")).toBeNull();
    expect(document.body.textContent).not.toMatch(/Not covered|No window on these days|Windows are not checked/);
  });

  test("says when there was nothing", async () => {
    stageWeek({ suggestions: over, answers: { loadWeekSessions: async () => ({ ok: true, value: [] }) } });
    await expect.element(page.getByText("Nothing was booked or recorded in this week.")).toBeVisible();
  });
});

describe("events that another Pushpin booked", () => {
  const event = { date: "2026-10-06", startMinute: 485, endMinute: 515, title: "Push-in: Arrival (30 min)" };

  test.each(LANGUAGES)("are named, with the way to one file for all devices (%s)", async (language) => {
    stageWeek({ suggestions: aSuggestionList({ otherPushpin: [event] }), language });
    await expect.element(page.getByText("Push-in: Arrival (30 min)")).toBeVisible();
    const link = page.getByRole("link", {
      name: language === "en" ? "Share one file (Settings)" : /^Compartir un archivo/,
    });
    await expect.element(link).toHaveAttribute("href", "#backup");
    await expectAccessible();
  });

  test("are not mentioned where there are none", async () => {
    stageWeek({ suggestions: aSuggestionList({}) });
    await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect.element(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    expect(document.body.textContent).not.toContain("Another Pushpin");
  });
});

describe("the week by building, to print", () => {
  test("lists what is agreed and what happened; nobody is named until she wants it", async () => {
    const print = vi.spyOn(window, "print").mockImplementation(() => {});
    stageWeek();
    await userEvent.click(page.getByRole("button", { name: "By building, to print" }));
    const paper = page.getByRole("article");
    await expect.element(paper.getByRole("heading", { level: 1 })).toHaveFocus();
    const [text, lines] = [() => paper.element().textContent, page.getByRole("listitem")];
    expect(text()).not.toMatch(/MJ|TR|S-04|Emma/);
    await expect.element(paper.getByRole("heading", { name: "Lincoln Elementary" }).first()).toBeVisible();
    await expect
      .element(lines.filter({ hasText: "Snack with somebody" }))
      .toHaveTextContent(/10:00.–.10:30.*Rivera, grade 2.* · 2 students · Done \(1 student\), Missed \(1 student\)/);
    // The third window is only suggested.
    expect(text()).not.toContain("Arrival / unpack");
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Students" }), "Initials");
    expect(text()).toContain("MJ, TR");
    await userEvent.click(page.getByRole("button", { name: "Print", exact: true }));
    expect(print).toHaveBeenCalledOnce();
    await userEvent.click(page.getByRole("button", { name: "Close" }));
    await expect.element(page.getByRole("heading", { name: "Week", level: 1 })).toBeVisible();
    await expect.element(page.getByRole("button", { name: "By building, to print" })).toHaveFocus();
  });

  test("that can't be loaded says so under its heading, offers no print, and can be closed", async () => {
    stageWeek({
      answers: {
        loadWeekSessions: async () => ({ ok: false, failure: { code: "no-answer" } }),
        loadCoverage: async () => ({ ok: true, value: [] }),
      },
    });
    await userEvent.click(page.getByRole("button", { name: "By building, to print" }));
    await expect.element(page.getByRole("alert")).toHaveTextContent(/Pushpin did not answer/);
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(page.getByRole("button", { name: "Print", exact: true }).elements()).toEqual([]);
    expect(document.body.textContent).not.toContain("Nothing is booked or recorded in this week.");
    await userEvent.click(page.getByRole("button", { name: "Close" }));
    await expect.element(page.getByRole("button", { name: "By building, to print" })).toHaveFocus();
  });

  test.each(
    THEMES.flatMap((theme) =>
      LANGUAGES.flatMap((language) => [320, 1280].map((width) => ({ theme, language, width }))),
    ),
  )("is accessible and fits: $theme, $language, $width px", async ({ theme, language, width }) => {
    await page.viewport(width, 800);
    await inTheme(theme);
    stageWeek({ language });
    await userEvent.click(
      page.getByRole("button", { name: language === "en" ? "By building, to print" : /Por edificio/ }),
    );
    await expect.element(page.getByRole("article")).toBeVisible();
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test("a gap says the class beside the initials, in its line and in the name of its button", async () => {
  const gap = { code: "too-short", goalId: "g", title: "Recess", initials: "AB" } as const;
  const nothingFits = [
    { ...gap, studentId: "ab1", className: "Rivera, grade 2" },
    { ...gap, studentId: "ab2", className: "Okafor, kindergarten" },
  ];
  stageWeek({ suggestions: aSuggestionList({ nothingFits }) });
  for (const who of ["AB · Rivera, grade 2", "AB · Okafor, kindergarten"]) {
    await expect.element(page.getByText(`${who}:`, { exact: true })).toBeVisible();
    await expect.element(page.getByRole("button", { name: `Why?: ${who}` })).toBeVisible();
  }
});

test.each(["no-match", "not-this-week"] as const)("the reason %s can be asked for its why", async (code) => {
  const gap = { code, studentId: "ab", goalId: "g", initials: "AB", className: "Rivera, grade 2" };
  const explainStudent = async () => ok({ aheadCount: 40, routines: [], changes: [] });
  stageWeek({
    suggestions: aSuggestionList({ nothingFits: [gap] }),
    answers: { explainStudent, loadWeekSessions: async () => ({ ok: true, value: [] }) },
  });
  await userEvent.click(page.getByRole("button", { name: /^Why\?/ }));
  await expect.element(page.getByText("Routines still ahead this week: 40. None of them fits a goal.")).toBeVisible();
});

describe("another week", () => {
  test("that can't be loaded is said, and the week before stays with its buttons; a second try shows it", async () => {
    let tries = 0;
    const next = aSuggestionList({ days: ["2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15", "2026-10-16"] });
    stageWeek({
      answers: {
        loadWeekSessions: async () => ({ ok: true, value: [SESSION] }),
        loadCoverage: async () => ({ ok: true, value: [] }),
        loadSuggestions: async () =>
          ++tries === 1 ? { ok: false, failure: { code: "unexpected" } } : { ok: true, value: next },
      },
    });
    const button = page.getByRole("button", { name: "Next", exact: true });
    await userEvent.click(button);
    await expect.element(page.getByRole("alert")).toBeVisible();
    await expect.element(button).toHaveFocus();
    expect(document.querySelector("main")!.textContent).toContain("Oct 5");
    await userEvent.click(button);
    await expect.element(page.getByText("Oct 12", { exact: false }).first()).toBeVisible();
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
  });

  test("has its own coverage: of the week above the table, not of today's", async () => {
    const next = aSuggestionList({ days: ["2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15", "2026-10-16"] });
    const asked: string[] = [];
    stageWeek({
      answers: {
        loadWeekSessions: async () => ({ ok: true, value: [] }),
        loadCoverage: async ({ date }) => {
          asked.push(date);
          return { ok: true, value: someCoverage() };
        },
        loadSuggestions: async () => ({ ok: true, value: next }),
      },
    });
    const table = page.getByRole("table", { name: "How far each mandate is covered in its period" });
    await expect.element(table).toBeVisible();
    expect(asked.at(-1)).toBe("2026-10-05");
    await userEvent.click(page.getByRole("button", { name: "Next", exact: true }));
    await expect.element(page.getByText("Oct 12", { exact: false }).first()).toBeVisible();
    await expect.element(table).toBeVisible();
    expect(asked.at(-1)).toBe("2026-10-12");
  });
});
