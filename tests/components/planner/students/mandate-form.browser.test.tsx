import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { MandateLine } from "../../../../lib/core/mandate/mandate-line";
import { LANGUAGES } from "../../../../lib/i18n/translate";
import { aStudent } from "../../../fixtures/builders";
import { expectAccessible, inTheme, THEMES } from "../../accessible";
import { aCaseload } from "../sample-caseload";
import { clearStage, stagePlanner, type StageOptions } from "../stage";

const NOW: MandateLine = { id: "now", minutes: 30, times: 2, per: "week", bucket: "direct" };
const LATER: MandateLine = {
  ...{ id: "later", minutes: 30, times: 1, per: "week", bucket: "direct" },
  condition: { text: "when 80 % is met", isMet: false },
};
const FIVE: MandateLine[] = [
  { ...NOW, weeks: { served: 3, cycle: 4 }, from: "2026-09-08", endsWhen: "discharge upon mastery" },
  LATER,
  { id: "consult", minutes: 15, times: 1, per: "month", bucket: "consult" },
  { id: "seen", minutes: 20, times: 1, per: "month", bucket: "observation" },
  { id: "old", minutes: 60, times: 1, per: "week", bucket: "direct", from: "2025-09-08", to: "2026-06-24" },
];

function stageForm(mandate: MandateLine[], options: StageOptions = {}) {
  const student = aStudent({ id: "s0", initials: "AO", classId: "rivera", discipline: "OT", mandate });
  const caseload = aCaseload({ students: [{ student, goals: [] }] });
  return stagePlanner({ hash: "#students/s0/edit", caseload, ...options });
}

const saved = (stage: ReturnType<typeof stagePlanner>) => stage.asked.find(([name]) => name === "saveStudent")?.[1];
const line = (number: number) => page.getByRole("group", { name: `Line ${number}`, exact: true });
const folded = () => [...document.querySelectorAll<HTMLDetailsElement>("details.planner-mandate-line")];

beforeEach(async () => page.viewport(1280, 900));
afterEach(() => {
  vi.restoreAllMocks();
  clearStage();
});

describe("a student with several lines", () => {
  test("has each of them folded to what it says, opened by a click", async () => {
    stageForm(FIVE);
    await expect.element(page.getByText("Line 1 30 min, 2 times a week, 3 of 4 weeks", { exact: false })).toBeVisible();
    expect(folded().map(({ open }) => open)).toEqual([false, false, false, false, false]);
    await userEvent.click(page.getByText("Line 3", { exact: true }).first());
    await expect.element(line(3).getByRole("textbox", { name: "Minutes per session" })).toHaveValue("15");
    expect(folded().map(({ open }) => open)).toEqual([false, false, true, false, false]);
  });

  test("a folded line with something wrong opens, and its field takes the focus", async () => {
    stageForm([NOW, { ...NOW, id: "twin" }]);
    await userEvent.click(page.getByRole("button", { name: "Save", exact: true }));
    await expect.poll(() => folded()[1]!.open).toBe(true);
    await expect.element(line(2).getByRole("combobox", { name: "Minutes given" })).toHaveFocus();
    expect(folded()[0]!.open).toBe(false);
  });

  test("a line that waited begins on the day that she gives, and the one before it ends", async () => {
    const stage = stageForm([NOW, LATER, FIVE[2]!]);
    await userEvent.click(page.getByText("Line 2", { exact: true }).first());
    await userEvent.click(line(2).getByRole("checkbox", { name: "It has begun already" }));
    await userEvent.fill(line(2).getByLabelText("It began on"), "2026-11-16");
    await userEvent.click(page.getByRole("button", { name: "Save", exact: true }));
    const place = line(2).getByRole("combobox", { name: "It takes the place of" });
    await expect.element(place).toHaveFocus();
    expect(saved(stage)).toBeUndefined();
    await userEvent.selectOptions(place, "Line 1: 30 min, 2 times a week");
    await userEvent.click(page.getByRole("button", { name: "Save", exact: true }));
    await expect
      .poll(() => saved(stage))
      .toMatchObject({
        mandate: [
          { ...NOW, to: "2026-11-15" },
          { ...LATER, from: "2026-11-16", condition: { text: "when 80 % is met", isMet: true } },
          FIVE[2],
        ],
      });
    await expect.poll(() => folded().length).toBe(0);
  });

  test.each(LANGUAGES.flatMap((language) => THEMES.map((theme) => [language, theme] as const)))(
    "axe finds nothing, folded and open: %s, %s",
    async (language, theme) => {
      await inTheme(theme);
      const begun = { ...LATER, from: "2026-11-16", condition: { text: "when 80 % is met", isMet: true } };
      stageForm([{ ...NOW, to: "2026-11-15" }, begun, ...FIVE.slice(2)], { language });
      await page.viewport(360, 800);
      await expect.poll(() => folded().length).toBe(5);
      folded()[1]!.open = true;
      await expectAccessible();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    },
  );
});
