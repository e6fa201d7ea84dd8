import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { StudentPage } from "../../../../lib/contracts/student-page";
import type { NoticeDue } from "../../../../lib/core/ledger/due-notices";
import { CODE_PRESETS } from "../../../../lib/core/district/progress-codes";
import type { MandateLine } from "../../../../lib/core/mandate/mandate-line";
import { LANGUAGES } from "../../../../lib/i18n/translate";
import { expectAccessible, inTheme, THEMES } from "../../accessible";
import { aStudent } from "../../../fixtures/builders";
import { aCaseload } from "../sample-caseload";
import { clearStage, stagePlanner, type StageOptions } from "../stage";
import { aStudentPage, cuedGoals, rateGoals, slippedGoals, trialGoals } from "./sample-page";

function stageStudent(over: Partial<StudentPage> = {}, options: StageOptions = {}) {
  return stagePlanner({
    hash: "#student/mj",
    ...options,
    answers: { loadStudentPage: async () => ({ ok: true, value: aStudentPage(over) }), ...options.answers },
  });
}

beforeEach(async () => page.viewport(1280, 900));
afterEach(() => {
  vi.restoreAllMocks();
  clearStage();
});

describe("a student's page", () => {
  test("is reached from the list of students and from the coverage", async () => {
    stageStudent({}, { hash: "#students" });
    await userEvent.click(page.getByRole("link", { name: "MJ", exact: true }));
    await expect.element(page.getByRole("heading", { name: "MJ", level: 1 })).toBeVisible();
    expect(location.hash).toBe("#student/mj");
    await expect.element(page.getByRole("link", { name: "Students" }).first()).toHaveAttribute("aria-current", "page");
    location.hash = "#week";
    await userEvent.click(page.getByRole("link", { name: "MJ", exact: true }));
    await expect.element(page.getByRole("heading", { name: "MJ", level: 1 })).toBeVisible();
  });

  test("is linked from the plans that are worth another look, above the list of students", async () => {
    const plan = { kind: "plan-review", studentId: "mj", initials: "MJ", why: "falls-through", count: 2 } as const;
    const answers: StageOptions["answers"] = { loadPlanReviews: async () => ({ ok: true, value: [plan] }) };
    stageStudent({}, { hash: "#students", answers });
    await userEvent.click(page.getByText("1 plan is worth another look"));
    await expectAccessible();
    await userEvent.click(
      page.getByRole("link", { name: "MJ: look at the plan again, a routine falls through often" }),
    );
    await expect.element(page.getByRole("heading", { name: "MJ", level: 1 })).toBeVisible();
  });

  test.each([
    ["en", "2 notices to parents have a deadline", /^MJ: 30 min were not made up, parents are told by Thu, Oct 8$/],
    ["es", "2 avisos a la familia tienen plazo", /^MJ: 30 min sin reponer; se avisa a la familia a más tardar el jue/],
  ] as const)("is linked from the notices to parents that are due, all of them (%s)", async (language, title, said) => {
    const of = { kind: "notice-due" as const, studentId: "mj", initials: "MJ", minutes: 30 };
    const notices: NoticeDue[] = [
      { ...of, giveBy: "2026-10-05", tellBy: "2026-10-08", state: "tell" },
      { ...of, giveBy: "2026-10-07", tellBy: "2026-10-12", state: "ahead" },
    ];
    const answers: StageOptions["answers"] = { loadParentNotices: async () => ({ ok: true, value: notices }) };
    stageStudent({}, { hash: "#students", language, answers });
    await expect.element(page.getByText(title)).toBeVisible();
    await expectAccessible();
    await userEvent.click(page.getByRole("link", { name: said }));
    await expect.element(page.getByRole("heading", { name: "MJ", level: 1 })).toBeVisible();
  });

  test("shows minutes by period and place, visits, sessions and notes", async () => {
    stageStudent();
    const minutes = page.getByRole("table", { name: "Minutes by period and by place" });
    await expect.element(minutes.getByRole("row", { name: /Sep 28 .* 60 50 30 20/ })).toBeVisible();
    await expect.element(page.getByText(/Writing, Ms\. Rivera, grade 2: next Thu, Oct 8.*10 dates/)).toBeVisible();
    await expect.element(page.getByRole("table", { name: "Sessions of MJ" })).toBeVisible();
    await expect.element(page.getByText("new coat, stiff zipper").last()).toBeVisible();
  });

  test("draws trials with cues as rings, says that they do not count, and lists them in the table", async () => {
    stageStudent({ goals: cuedGoals() });
    const goal = page.getByRole("region", { name: /Will tie own shoes/ });
    await expect.element(goal.getByText("Trials with cues (4) are shown apart and do not count here.")).toBeVisible();
    await expect.element(goal.getByRole("figure", { name: /8 points, from 0 to 60 %, target 80 %/ })).toBeVisible();
    const marks = (kind: string): number => goal.element().querySelectorAll(`circle.point-chart-${kind}`).length;
    expect([marks("point"), marks("apart")]).toEqual([8, 4]);
    expect(getComputedStyle(goal.element().querySelector("circle.point-chart-apart")!).fill).toBe("none");
    await userEvent.click(goal.getByText("The points as a table"));
    expect(goal.element().querySelectorAll("tbody tr")).toHaveLength(12);
  });

  test("keeps chart and table through a slip in another measure, names it, and has notes without a value", async () => {
    stageStudent({ goals: slippedGoals() });
    const goal = page.getByRole("region", { name: /Will cut on a line/ });
    await expect.element(goal.getByRole("figure", { name: /3 points, from 40 to 60 %/ })).toBeVisible();
    await expect.element(goal.getByText("1 point in another measure is in the table")).toBeVisible();
    await userEvent.click(goal.getByText("The points as a table"));
    expect(goal.element().querySelectorAll("tbody tr")).toHaveLength(4);
    const notes = page.getByRole("region", { name: "Notes" });
    for (const note of ["counted by mistake", "asked twice, no data"])
      await expect.element(notes.getByText(note)).toBeVisible();
  });

  test("has a chart for each goal with data, with its phases, its table and what can be said of it", async () => {
    stageStudent();
    const goal = page.getByRole("region", { name: /Will zip up own coat/ });
    await expect.element(goal.getByRole("figure", { name: /9 points, from 20 to 80 %, target 80 %/ })).toBeVisible();
    for (const text of goal.element().querySelectorAll<SVGTextElement>("svg text")) {
      const [box, picture] = [text.getBoundingClientRect(), text.ownerSVGElement!.getBoundingClientRect()];
      expect([text.textContent, box.left >= picture.left, box.right <= picture.right]).toEqual([
        text.textContent,
        true,
        true,
      ]);
    }
    const phases = goal.getByRole("list", { name: "Lines across the chart" });
    await expect.element(phases.getByText("Mon, Sep 14: Generalising")).toBeVisible();
    await expect.element(phases.getByText("Wed, Sep 16: in Recess")).toBeVisible();
    await expect.element(goal.getByText(/Expected by Wed, Sep 30: 50; median of the last three: 60/)).toBeVisible();
    await expect.element(goal.getByText(/A second routine would come next/)).toBeVisible();
    await userEvent.click(goal.getByText("The points as a table"));
    await expect.element(goal.getByRole("row", { name: /Sep 30 Recess 3 of 5 trials.*stiff zipper/ })).toBeVisible();
    await expect.element(page.getByText("No data yet.")).toBeVisible();
  });

  test.each([
    ["no line of a trend while it is too early to say", [2, 4, 2, 4, 3, 2, 4, 2, 4, 3], /Too early to say/, 0],
    ["the line of a trend that is told", [0, 1, 1, 1, 2, 2, 2, 3, 3, 3], /Rising by about/, 1],
  ])("draws %s", async (_what, taken, said, lines) => {
    stageStudent({ goals: trialGoals(taken) });
    await expect.element(page.getByText(said)).toBeVisible();
    expect(document.querySelectorAll(".point-chart-trend")).toHaveLength(lines);
  });

  test("draws rates on an axis on which doubling looks the same, says so, and keeps their table", async () => {
    stageStudent({ goals: rateGoals([1, 2, 4, 8, 16, 32, 64, 64, 64]) });
    const goal = page.getByRole("region", { name: /Will type letters/ });
    await expect.element(goal.getByRole("figure", { name: /on a logarithmic axis/ })).toBeVisible();
    const heights = [...goal.element().querySelectorAll("circle")].map((point) => Number(point.getAttribute("cy")));
    const steps = heights.slice(1, 7).map((height, at) => Math.round(heights[at]! - height));
    expect(new Set(steps).size).toBe(1);
    const ends = [...goal.element().querySelectorAll("svg text")].map(({ textContent }) => textContent);
    expect(ends).toEqual(expect.arrayContaining(["100", "1"]));
    await userEvent.click(goal.getByText("The points as a table"));
    await expect.element(goal.getByRole("row", { name: /Sep 30/ })).toBeVisible();
  });

  test("puts a goal into another stage from today on", async () => {
    const stage = stageStudent();
    const stages = page.getByRole("combobox", { name: "Stage" }).first();
    await userEvent.selectOptions(stages, "Maintaining");
    await expect.element(page.getByText("Stage changed.")).toBeVisible();
    const saved = stage.asked.find(([name]) => name === "saveStudent")![1] as { goals: { stages?: unknown }[] };
    expect(saved.goals.map(({ stages: kept }) => kept)).toContainEqual([{ stage: "maintaining", since: "2026-10-05" }]);
  });

  test("asks about conditions of the IEP that she has not decided about yet", async () => {
    const line = { id: "l", minutes: 30, times: 2, per: "week", bucket: "direct" } as const;
    const mandate: MandateLine[] = [
      { ...line, endsWhen: "discharge upon mastery" },
      { ...line, id: "w", times: 1, condition: { text: "when 80 % is met", isMet: false } },
    ];
    const student = aStudent({ id: "mj", initials: "MJ", classId: "rivera", mandate });
    stageStudent({ reviews: [] }, { caseload: aCaseload({ students: [{ student, goals: [] }] }) });
    const review = page.getByRole("region", { name: "Worth another look" });
    await expect.element(review.getByText(/discharge upon mastery.*goes on: 30 min, 2 times a week$/)).toBeVisible();
    await expect.element(review.getByText(/when 80 % is met.*this line begins: 30 min, once a week$/)).toBeVisible();
    const edit = review.getByRole("link", { name: "Set the day in the mandate" });
    await expect.element(edit).toHaveAttribute("href", "#students/mj/edit");
  });

  test("of a student who is gone leads back to the list", async () => {
    stageStudent({}, { hash: "#student/nobody" });
    await expect.element(page.getByText("This student is not there any more.")).toBeVisible();
    await expect.element(page.getByRole("link", { name: "All students" })).toBeVisible();
  });
});

describe("a reason to look at the plan again", () => {
  test("shows what each choice would change, needs a reason, and keeps the decision", async () => {
    const stage = stageStudent();
    const form = page.getByRole("form", { name: /Decide: “Writing” took place 2 of 6 times/ });
    await expect.element(form.getByText(/Nothing. You are asked again/)).toBeVisible();
    await userEvent.selectOptions(form.getByRole("combobox"), "Change the routine");
    await expect.element(form.getByText(/Would end: Writing, Ms\. Rivera/)).toBeVisible();
    await userEvent.click(form.getByRole("button", { name: "Keep this decision" }));
    await expect.element(form.getByLabelText("Why")).toHaveFocus();
    await userEvent.keyboard("Tuesdays are for assemblies now.");
    await userEvent.click(form.getByRole("button", { name: "Keep this decision" }));
    await expect.element(page.getByText("Decision kept.")).toBeVisible();
    expect(stage.asked).toContainEqual([
      "decidePlan",
      {
        ...{ studentId: "mj", subject: "falls-through rivera|writing", choice: "change-routine" },
        reason: "Tuesdays are for assemblies now.",
      },
    ]);
  });

  test("that went away meanwhile is said, and what she typed stays", async () => {
    stageStudent({}, { refuse: { decidePlan: { code: "not-found" } } });
    await userEvent.fill(page.getByLabelText("Why"), "Assemblies.");
    await userEvent.click(page.getByRole("button", { name: "Keep this decision" }));
    await expect.element(page.getByRole("alert")).toBeVisible();
    await expect.element(page.getByLabelText("Why")).toHaveValue("Assemblies.");
  });

  test("stays with its decision, which can be taken back", async () => {
    const stage = stageStudent();
    await expect.element(page.getByText(/Monday, Sep 21: Keep it/)).toBeVisible();
    await expect.element(page.getByText(/What was known: 24 sessions were given/)).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: /Take back: Keep it, Monday, Sep 21/ }));
    expect(stage.asked).toContainEqual(["removePlanDecision", { id: "d" }]);
  });
});

describe("a progress report", () => {
  const answers: StageOptions["answers"] = {
    loadDistrictForms: async () => ({
      ok: true,
      value: [{ id: "c", form: "codes", name: "District 9", codes: [...CODE_PRESETS.connecticut] }],
    }),
  };

  test("has a code for each goal proposed from the data, and is copied as she changed it", async () => {
    const copyText = vi.fn<(text: string) => Promise<boolean>>(async () => true);
    stageStudent({}, { answers, actions: { copyText } });
    await userEvent.click(page.getByText("Progress report"));
    await expect.element(page.getByRole("combobox", { name: /Code: Will zip/ })).toHaveValue("S");
    await expect.element(page.getByRole("combobox", { name: /Code: Will share/ })).toHaveValue("NI");
    await userEvent.selectOptions(page.getByRole("combobox", { name: /Code: Will zip/ }), "L");
    const text = page.getByRole("textbox", { name: "Text of the report" });
    await expect
      .element(text)
      .toHaveValue(expect.stringMatching(/Goal 1: Will zip[^]*Progress: L – Limited[^]*median/i));
    await userEvent.fill(text, "My own words.");
    await userEvent.click(page.getByRole("button", { name: "Copy the report" }));
    expect(copyText).toHaveBeenCalledExactlyOnceWith("My own words.");
    await userEvent.click(page.getByRole("button", { name: "Write it anew from the data" }));
    await expect.element(text).toHaveValue(expect.stringContaining("Goal 2: Will share a toy."));
    expect((text.element() as HTMLTextAreaElement).value).not.toContain("MJ");
  });

  test("keeps no choice that is as proposed", async () => {
    stageStudent({}, { answers });
    await userEvent.click(page.getByText("Progress report"));
    const code = page.getByRole("combobox", { name: /Code: Will zip/ });
    const rail = page.getByRole("navigation");
    await userEvent.selectOptions(code, "L");
    await expect.element(rail.getByText("not saved yet")).toBeInTheDocument();
    await userEvent.selectOptions(code, "S");
    await expect.element(rail.getByText("not saved yet")).not.toBeInTheDocument();
  });

  test("names nobody, though its goals do: initials and what may be a name are left out until she lets a word in", async () => {
    const copyText = vi.fn<(text: string) => Promise<boolean>>(async () => true);
    const [zip, ...others] = aStudentPage().goals;
    const goals = [{ ...zip!, text: "Teddy (M.J.) will zip beside TR and Lego, MJ's friend." }, ...others];
    stageStudent({ goals }, { answers, actions: { copyText } });
    await userEvent.click(page.getByText("Progress report"));
    const text = page.getByRole("textbox", { name: "Text of the report" });
    await expect
      .element(text)
      .toHaveValue(expect.stringContaining("the student (the student) will zip beside another student and Lego,"));
    await userEvent.click(page.getByRole("button", { name: "Copy the report" }));
    expect(copyText.mock.lastCall![0]).not.toMatch(/Teddy|M\.?J|TR/);
    await userEvent.click(page.getByRole("checkbox", { name: "Leave out “Teddy”" }));
    await expect.element(text).toHaveValue(expect.stringContaining("Goal 1: Teddy (the student) will zip"));
    await userEvent.fill(text, "TR sat near.");
    await expect.element(page.getByText("Your text still names a student: TR.")).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Leave it out", exact: true }));
    await expect.element(text).toHaveValue("another student sat near.");
    await expect.element(text).toHaveFocus();
  });

  test("is searched for names that she types into it; our own words in it are none", async () => {
    stageStudent({}, { answers });
    await userEvent.click(page.getByText("Progress report"));
    const text = page.getByRole("textbox", { name: "Text of the report" });
    await expect.element(text).toHaveValue(expect.stringContaining("Goal 2"));
    await userEvent.type(text, " Sits beside Jayden and MARISOL now.");
    const asked = page.getByRole("group", { name: /These words may be names/ }).getByRole("checkbox");
    await expect.element(asked.first()).toHaveAccessibleName("Leave out “Jayden”");
    expect(asked.elements()).toHaveLength(2);
    await expect.element(page.getByRole("status").getByText(/still names a student: Jayden, MARISOL/)).toBeVisible();
    await userEvent.click(page.getByRole("checkbox", { name: "Leave out “MARISOL”" }));
    await userEvent.click(page.getByRole("button", { name: "Leave it out", exact: true }));
    await expect.element(text).toHaveValue(expect.stringContaining("Sits beside somebody and MARISOL now."));
  });

  test("leads to the settings while the district's codes are not entered", async () => {
    stageStudent();
    await userEvent.click(page.getByText("Progress report"));
    await userEvent.click(page.getByRole("link", { name: "Enter them once" }));
    await expect.element(page.getByRole("heading", { name: "Progress report codes" })).toHaveFocus();
  });
});

test("the summary to print names nobody unless she chooses what does", async () => {
  const goals = aStudentPage().goals.map((goal) => ({ ...goal, text: `MJ, next to TR: ${goal.text}` }));
  const [decision] = aStudentPage().decisions;
  const prompt = { why: "flat", goalId: "mj-1", text: "MJ shares with TR", points: 9, routines: 1 } as const;
  const ofTitle = {
    ...{ ...decision!, id: "e", reason: "Moved." },
    prompt: {
      ...({ why: "falls-through", classId: "rivera", routineTitle: "Snack with TR" } as const),
      reliability: { happened: 2, asked: 6 },
    },
  };
  stageStudent({
    goals,
    decisions: [{ ...decision!, reason: "MJ and Priya are apart now.", prompt }, ofTitle],
    visits: aStudentPage().visits.map((visit) => ({ ...visit, routineTitle: "Writing with TR" })),
  });
  await userEvent.click(page.getByRole("button", { name: "Summary to print" }));
  const paper = page.getByRole("article");
  await expect.element(paper.getByRole("heading", { name: "Summary of one student" })).toHaveFocus();
  expect(paper.element().textContent).not.toMatch(/MJ|TR|Priya/);
  await expect.element(paper.getByText(/the student, next to another student: Will zip/)).toBeVisible();
  await expect.element(paper.getByText(/Writing with another student, Ms\. Rivera/)).toBeVisible();
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Who it is about" }), "Initials");
  await expect.element(paper.getByRole("heading", { name: "Summary: MJ" })).toBeVisible();
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Who it is about" }), "A code that I type");
  await userEvent.fill(page.getByLabelText("Code (not kept)"), "S-17");
  await expect.element(paper.getByRole("heading", { name: "Summary: S-17" })).toBeVisible();
  await expect.element(paper.getByText(/S-17, next to another student: Will zip/)).toBeVisible();
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Who it is about" }), "Initials");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Who it is about" }), "A code that I type");
  await expect.element(page.getByLabelText("Code (not kept)")).toHaveValue("");
  await userEvent.click(page.getByRole("button", { name: "Close" }));
  await expect.element(page.getByRole("heading", { name: "MJ", level: 1 })).toBeVisible();
});

describe("the district's forms in the settings", () => {
  test("are codes that begin with a known list, and columns in her order", async () => {
    const stage = stagePlanner({ hash: "#codes" });
    await userEvent.click(page.getByRole("button", { name: "Begin" }).first());
    await userEvent.fill(page.getByLabelText("Code 2", { exact: true }), "SP");
    await userEvent.click(page.getByRole("button", { name: "Remove code U" }));
    await userEvent.click(
      page.getByRole("form", { name: "Progress report codes" }).getByRole("button", { name: "Save" }),
    );
    await vi.waitFor(() => expect(stage.asked.map(([name]) => name)).toContain("saveDistrictForm"));
    const [, codes] = stage.asked.find(([name]) => name === "saveDistrictForm")!;
    expect(codes).toMatchObject({ form: "codes", name: "Connecticut" });
    expect((codes as { codes: { code: string }[] }).codes.map(({ code }) => code)).toEqual(["M", "SP", "L", "NI", "O"]);
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Begin with" }).last(), "like Infinite Campus");
    await userEvent.click(page.getByRole("button", { name: "Begin" }).last());
    await userEvent.click(page.getByRole("button", { name: "Move column 2 up" }));
    const log = page.getByRole("form", { name: "Columns of the session log" });
    await userEvent.click(log.getByRole("button", { name: "Save" }));
    await expect.element(log.getByLabelText("Name", { exact: true })).toHaveFocus();
    await userEvent.keyboard("District log{Enter}");
    await vi.waitFor(() => expect(stage.asked.filter(([name]) => name === "saveDistrictForm")).toHaveLength(2));
    expect(stage.asked.findLast(([name]) => name === "saveDistrictForm")![1]).toMatchObject({
      ...{ form: "columns", name: "District log" },
      columns: [{ column: "minutes" }, { column: "date" }, { column: "provider" }, { column: "note" }],
    });
  });
});

describe("is accessible and fits", () => {
  const cases = THEMES.flatMap((theme) =>
    LANGUAGES.flatMap((language) => [320, 1280].map((width) => ({ theme, language, width }))),
  );
  test.each(cases)("$theme, $language, $width px", async ({ theme, language, width }) => {
    await page.viewport(width, 800);
    await inTheme(theme);
    stageStudent({}, { language });
    await expect.element(page.getByRole("figure")).toBeVisible();
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    expect(document.body.textContent).not.toMatch(/[{}]|undefined/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await expectAccessible();
  });
});
