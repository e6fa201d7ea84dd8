import { screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { findLeak } from "../../../../lib/core/booking/text-policy";
import { LANGUAGES } from "../../../../lib/i18n/translate";
import { saveTeacherAnswer } from "../../../../lib/services/matrix/ask-teacher";
import { classMatrix, decideCell } from "../../../../lib/services/matrix/class-matrix";
import { saveClass, saveSite } from "../../../../lib/services/caseload/save-records";
import { aClass, anEntry, aSite } from "../../../fixtures/builders";
import { expectAccessible, inTheme, THEMES } from "../../accessible";
import { KINDERGARTEN_DAY, SIX_STUDENTS } from "./matrix-class";
import { clearMatrixStage, openPorts, settleClass, stageMatrix, type MatrixStage } from "./matrix-stage";

afterEach(clearMatrixStage);

const PACK_UP = {
  classId: "k12",
  about: { kinds: ["dismissal" as const] },
  routine: {
    title: "Pack up",
    kind: "dismissal" as const,
    weekdays: ["MO" as const],
    startMinute: 885,
    endMinute: 900,
  },
  titles: [],
  blocked: [{ weekdays: ["WE" as const], startMinute: 480, endMinute: 500 }],
};

async function show(options: Parameters<typeof stageMatrix>[1] = {}): Promise<MatrixStage> {
  const ports = openPorts(options.language);
  await settleClass(ports);
  const stage = stageMatrix(ports, options);
  await screen.findByRole("grid");
  return stage;
}

const focused = (): HTMLElement => document.activeElement as HTMLElement;
const place = (): [string | undefined, string | undefined] => [focused().dataset["row"], focused().dataset["column"]];
const cellAt = (row: number, column: number): HTMLElement =>
  document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)!;
const cellOf = (initials: string, goal: RegExp, title: string): HTMLElement => {
  const line = [...document.querySelectorAll("tbody tr")].find((row) => goal.test(row.textContent))!;
  return [...line.querySelectorAll<HTMLElement>("td")].find((cell) =>
    cell.ariaLabel?.startsWith(`${initials}, ${title}:`),
  )!;
};
const panel = (): HTMLElement => screen.getByRole("region", { name: "Reason and your decision" });

describe("the matrix is accessible", () => {
  const cases = THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ theme, language })));
  test.each(cases)("$theme, $language, with everything open, wide and narrow", async ({ theme, language }) => {
    await inTheme(theme);
    const ports = openPorts(language);
    await settleClass(ports);
    const word = {
      studentId: "zo",
      goalId: "zo-0",
      titleKey: "free choice",
      reach: "student",
      verdict: "pinned",
    } as const;
    await decideCell(ports, word);
    await decideCell(ports, { ...word, titleKey: "recess", reach: "class", verdict: "forbidden" });
    await saveTeacherAnswer(ports, PACK_UP);
    stageMatrix(ports, { language });
    await screen.findByRole("grid");
    cellAt(0, 0).focus();
    (await screen.findAllByRole("button", { name: /^(?:Ask the teacher|Preguntar al maestro)/ }))[0]!.click();
    await screen.findByLabelText(/^(?:Message|Mensaje)$/);
    for (const width of [1280, 390]) {
      await page.viewport(width, 900);
      expect(document.body.textContent).not.toMatch(/[{}]|undefined|NaN/);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      await expectAccessible();
    }
    screen.getAllByRole("button", { name: /^(?:Enter the answer|Anotar la respuesta)/ })[0]!.click();
    await screen.findByRole("form");
    await expectAccessible();
    await page.viewport(1280, 900);
  });

  test("is a grid with named rows, columns and cells", async () => {
    await show();
    await expect.element(page.getByRole("grid", { name: "Goals and routines of Kindergarten, Rm 12" })).toBeVisible();
    expect(page.getByRole("gridcell").elements()).toHaveLength(18 * 14);
    expect(page.getByRole("columnheader").elements()).toHaveLength(16);
    const name = cellOf("AB", /zipper/, "Arrival / unpack").ariaLabel;
    expect(name).toContain("Suggested");
    expect(name).toContain("3, the point of this routine");
    expect(name).toContain("Students manage their own clothes, shoes and bags.");
  });
});

describe("with the keyboard", () => {
  test("Tab stops once in the grid, arrows walk through it, Tab leads on to the panel", async () => {
    await show();
    expect(document.querySelectorAll('.matrix-cell[tabindex="0"]')).toHaveLength(1);
    screen.getByLabelText("Student").focus();
    await userEvent.keyboard("{Tab}");
    expect(place()).toEqual(["0", "0"]);
    await userEvent.keyboard("{ArrowRight}{ArrowDown}{ArrowDown}");
    expect(place()).toEqual(["2", "1"]);
    await userEvent.keyboard("{End}");
    expect(place()).toEqual(["2", "13"]);
    await userEvent.keyboard("{Control>}{End}{/Control}{ArrowDown}{ArrowRight}");
    expect(place()).toEqual(["17", "13"]);
    await userEvent.keyboard("{Control>}{Home}{/Control}{ArrowUp}{ArrowLeft}");
    expect(place()).toEqual(["0", "0"]);
    expect(document.querySelectorAll('.matrix-cell[tabindex="0"]')).toHaveLength(1);
    expect(within(panel()).getByText(/Suggested · 3/)).toBeTruthy();
  });

  test("the focused cell is never hidden under head, columns or panel", async () => {
    await show();
    cellAt(0, 0).focus();
    for (const key of ["{ArrowDown}".repeat(17), "{End}", "{Home}", "{ArrowUp}".repeat(17)]) {
      await userEvent.keyboard(key);
      const { left, right, top, bottom } = focused().getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      expect(focused().contains(hit)).toBe(true);
    }
  });

  test("the panel covers no row while it explains none, and the whole grid can be seen on a low window", async () => {
    await show();
    expect(getComputedStyle(panel()).position).toBe("static");
    cellAt(0, 0).focus();
    await expect.poll(() => getComputedStyle(panel()).position).toBe("sticky");
    await page.viewport(640, 400);
    expect(getComputedStyle(panel()).position).toBe("static");
    const grid = document.querySelector(".matrix-grid")!.parentElement!.getBoundingClientRect();
    expect(panel().getBoundingClientRect().top).toBeGreaterThanOrEqual(grid.bottom);
    await page.viewport(1280, 900);
  });

  test("Enter leads into the panel, a word is given, and the focus comes back", async () => {
    const { ports } = await show();
    const cell = cellOf("AB", /zipper/, "Math");
    cell.focus();
    await userEvent.keyboard("{Enter}");
    expect(panel().contains(focused())).toBe(true);
    await userEvent.keyboard("{Escape}");
    expect(focused()).toBe(cell);
    await userEvent.keyboard("{Enter}{Tab}{Enter}");
    await expect.poll(() => cellOf("AB", /zipper/, "Math").className).toContain("is-pinned");
    expect(focused()).toBe(cellOf("AB", /zipper/, "Math"));
    const row = (await classMatrix(ports, "k12"))!.rows.find(({ goalId }) => goalId === "ab-0");
    expect(row?.cells.find(({ key }) => key === "math")).toMatchObject({
      state: "pinned",
      decision: { reach: "student" },
    });
    expect(within(panel()).getByText("You pinned this for AB.")).toBeTruthy();
    within(panel()).getByRole("button", { name: "Take it back" }).click();
    await expect.poll(() => cellOf("AB", /zipper/, "Math").className).toContain("is-none");
  });

  test("a word can be given for the class, and is shown in every goal that it covers", async () => {
    await show();
    cellOf("AB", /zipper/, "Recess").focus();
    await userEvent.click(await within(panel()).findByRole("radio", { name: /every goal about clothing.*“Recess”/ }));
    within(panel()).getByRole("button", { name: "Never here" }).click();
    await expect.poll(() => cellOf("AB", /zipper/, "Recess").className).toContain("is-forbidden");
    expect(within(panel()).getByText(/ruled this out for this class/)).toBeTruthy();
  });
});

test("pointing shows the reason of a cell, and changes nothing", async () => {
  await show();
  cellAt(0, 0).focus();
  await userEvent.hover(cellOf("SR", /retell/, "Read Aloud"));
  await expect.poll(() => panel().textContent).toContain("SR · Read Aloud");
  expect(within(panel()).queryByRole("button")).toBeNull();
  expect(place()).toEqual(["0", "0"]);
});

test("a grid that moves under a resting pointer leaves the panel to the keyboard", async () => {
  await show();
  cellAt(0, 0).focus();
  await expect.poll(() => panel().textContent).toContain("AB · Arrival");
  const cell = cellOf("SR", /retell/, "Read Aloud");
  for (const type of ["mouseover", "mousemove"]) cell.dispatchEvent(new MouseEvent(type, { bubbles: true }));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(panel().textContent).toContain("AB · Arrival");
});

describe("what is missing", () => {
  test("goals without a routine stand with their reason and next step", async () => {
    await show();
    const gaps = screen.getByRole("region", { name: "Goals without a routine" });
    expect(within(gaps).getAllByRole("listitem")).toHaveLength(3);
    expect(gaps.textContent).toContain("Better pulled out for");
    expect(gaps.textContent).toContain("Ask the teacher when this happens");
  });

  test("routines with room lead to the cell that could be pinned", async () => {
    await show();
    const room = screen.getByRole("region", { name: "Routines with room for more" });
    expect(room.textContent).toContain("No listed goal uses it.");
    within(room).getByRole("button", { name: "Show in the matrix: Science" }).click();
    await expect.poll(() => focused().ariaLabel).toMatch(/, Science: Possible/);
  });
});

describe("the ask card", () => {
  const openCard = async (): Promise<void> => {
    (await screen.findByRole("button", { name: /^Ask the teacher/ })).click();
    await screen.findByLabelText("Message");
  };

  test("copies a message that names no student, in the teacher's language, and remembers the day", async () => {
    const { copied } = await show();
    await openCard();
    await userEvent.selectOptions(screen.getByLabelText("Language of the message"), "es");
    screen.getByRole("button", { name: "Copy the message" }).click();
    await screen.findByText("Asked on Mon, Oct 5, no answer yet.");
    expect(copied[0]).toContain("¿Cuándo ocurre");
    expect(
      findLeak({ title: "", details: copied[0]!, location: "" }, SIX_STUDENTS, { vocabulary: [] }),
    ).toBeUndefined();
    screen.getByRole("button", { name: "I did not ask" }).click();
    await expect.poll(() => screen.queryByText(/no answer yet/)).toBeNull();
  });

  test("opens the mail program with the same message", async () => {
    await show();
    await openCard();
    const href = screen.getByRole("link", { name: "Open in your mail program" }).getAttribute("href")!;
    expect(href).toMatch(/^mailto:alvarez@lincoln\.example\?subject=/);
    const body = decodeURIComponent(href.split("body=")[1]!).replaceAll("\r\n", "\n");
    expect(body).toBe(screen.getByLabelText<HTMLTextAreaElement>("Message").value);
  });

  test("takes the answer once: the routine stands in the matrix, confirmed, and the goal has its moment", async () => {
    await show();
    (await screen.findByRole("button", { name: /^Enter the answer/ })).click();
    const form = await screen.findByRole("form", { name: "What the teacher said" });
    within(form).getByRole("button", { name: "Save" }).click();
    await within(form).findByText("Enter at least one thing that the teacher said.");
    const [when, blocked] = within(form).getAllByRole("group", { name: "Days" });
    for (const day of ["Monday", "Thursday"]) await userEvent.click(within(when!).getByLabelText(day));
    const [from, blockedFrom] = within(form).getAllByLabelText("From");
    const [to, blockedTo] = within(form).getAllByLabelText("To");
    await userEvent.fill(from!, "09:50");
    await userEvent.fill(to!, "09:40");
    within(form).getByRole("button", { name: "Save" }).click();
    await within(form).findByText("The end must be later than the start.");
    await userEvent.fill(to!, "10:00");
    within(blocked!).getByLabelText("Friday").click();
    await userEvent.fill(blockedFrom!, "08:00");
    await userEvent.fill(blockedTo!, "08:30");
    within(form).getByRole("button", { name: "Save" }).click();
    const told = await screen.findByRole("region", { name: "Answers from the teacher" });
    expect(told.textContent).toContain("Bathroom and handwashing (Bathroom and handwashing): Mon, Thu 9:50 – 10:00 AM");
    expect(told.textContent).toContain("No visits: Fri 8:00 – 8:30 AM");
    const head = await screen.findByRole("columnheader", { name: /^Bathroom and handwashing/ });
    expect(head.textContent).toContain("Confirmed by teacher on Mon, Oct 5");
    expect(cellOf("MJ", /wash hands/, "Bathroom and handwashing").className).toContain("is-suggested");
    within(told)
      .getByRole("button", { name: /^Take back: Bathroom/ })
      .click();
    await screen.findByRole("button", { name: /^Ask again/ });
  });

  test("asks what happens in titles that do not tell, and takes their meaning", async () => {
    const ports = openPorts();
    const titles = ["Period 1", "Period 2", "Period 3"].map((title, hour) =>
      anEntry({ entryId: title, title, start: { date: "2026-08-31", minute: 540 + 60 * hour } }),
    );
    await settleClass(ports, SIX_STUDENTS.slice(0, 1), titles);
    stageMatrix(ports);
    await screen.findByText(/No title on this schedule says what the class does/);
    await openCard();
    expect(screen.getByLabelText<HTMLTextAreaElement>("Message").value).toContain("“Period 1”");
    screen.getByRole("button", { name: /^Enter the answer/ }).click();
    await userEvent.selectOptions(await screen.findByLabelText("Period 2"), "snack");
    screen.getByRole("button", { name: "Save" }).click();
    await screen.findByRole("columnheader", { name: /^Period 2/ });
    expect(screen.getByText("“Period 2” is Snack")).toBeTruthy();
  });
});

describe("empty states", () => {
  test("no class, and then no schedule", async () => {
    const ports = openPorts();
    stageMatrix(ports);
    await screen.findByText(/No class yet/);
    await expectAccessible();
  });

  test("a class without a schedule, and one without a student", async () => {
    const ports = openPorts();
    await saveSite(ports, aSite());
    await saveClass(ports, aClass());
    stageMatrix(ports);
    await screen.findByText(/has no schedule yet/);
    await clearMatrixStage();
    const other = openPorts();
    await settleClass(other, []);
    stageMatrix(other);
    await screen.findByText(/No student of Kindergarten, Rm 12 is listed yet/);
    await expectAccessible();
  });

  test("a link to what is gone says so", async () => {
    const ports = openPorts();
    await settleClass(ports);
    stageMatrix(ports, { hash: "#matrix/nobody" });
    await screen.findByText("This class or student is no longer here.");
  });
});

test("a student's own matrix holds only her goals", async () => {
  await show({ hash: "#matrix/tw" });
  expect(document.querySelectorAll("tbody tr")).toHaveLength(3);
  expect(screen.getByLabelText<HTMLSelectElement>("Student").value).toBe("tw");
});

describe("on paper", () => {
  const devTools = cdp() as unknown as { send(method: string, parameters: unknown): Promise<unknown> };
  const PX_PER_MM = 96 / 25.4;
  /** The part of a landscape page inside margins of 10 mm; the lesser of Letter and A4 on each side. */
  const PAPER = { width: 259 * PX_PER_MM, height: 190 * PX_PER_MM };

  test.each([
    ["six students", SIX_STUDENTS],
    [
      "twice as many",
      SIX_STUDENTS.concat(SIX_STUDENTS.map((one) => ({ ...one, id: `${one.id}2`, initials: `${one.initials}2` }))),
    ],
  ])("fits one landscape page with its legend, without colour: %s", async (_name, students) => {
    const ports = openPorts();
    await settleClass(ports, students, KINDERGARTEN_DAY);
    await page.viewport(Math.floor(PAPER.width), Math.floor(PAPER.height));
    stageMatrix(ports);
    await screen.findByRole("grid");
    await devTools.send("Emulation.setEmulatedMedia", {
      media: "print",
      features: [{ name: "prefers-color-scheme", value: "dark" }],
    });
    try {
      expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(PAPER.height);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(PAPER.width);
      expect(screen.queryByRole("navigation")).toBeNull();
      const numbers = [...document.querySelectorAll<HTMLElement>(".matrix-number")];
      expect(numbers.length).toBeGreaterThan(20);
      for (const element of numbers) expect(getComputedStyle(element).color).toBe("rgb(0, 0, 0)");
      expect(getComputedStyle(document.querySelector(".matrix-legend")!).display).not.toBe("none");
    } finally {
      await devTools.send("Emulation.setEmulatedMedia", { media: "", features: [] });
      await page.viewport(1280, 900);
    }
  });
});
