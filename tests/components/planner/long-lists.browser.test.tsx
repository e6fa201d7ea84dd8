import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ok } from "../../../lib/core/result";
import { expectAccessible } from "../accessible";
import { aCaseload } from "./sample-caseload";
import { someCoverage } from "./sample-coverage";
import { clearStage, stagePlanner } from "./stage";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

const numbers = Array.from({ length: 60 }, (_, i) => `S-${String(i + 1).padStart(2, "0")}`);
const search = () => page.getByRole("searchbox", { name: "Search" });

test("the coverage of sixty students is searched by initials and class, by keyboard", async () => {
  const [line] = someCoverage();
  const value = numbers.map((initials, i) => ({
    ...line!,
    ...{ initials, studentId: initials, className: i < 30 ? "Rivera, grade 2" : "Okafor, kindergarten" },
  }));
  stagePlanner({ hash: "#week", answers: { loadCoverage: async () => ok(value) } });
  const rows = page.getByRole("table", { name: /^How far each mandate/ }).getByRole("row");
  await expect.element(search()).toBeVisible();
  await userEvent.keyboard("/");
  await expect.element(search()).toHaveFocus();
  await userEvent.keyboard("s-4 okafor");
  await expect.poll(() => rows.elements().length).toBe(11);
  await userEvent.clear(search());
  await userEvent.keyboard("nobody");
  await expect.element(page.getByText("Nobody matches the search.")).toBeVisible();
  await expectAccessible();
});

test("a short coverage has no search", async () => {
  stagePlanner({ hash: "#week" });
  await expect.element(page.getByRole("table", { name: /^How far each mandate/ })).toBeVisible();
  expect(search().elements()).toEqual([]);
});

test("the student of sixty whose sessions are shown is found by a search, and stays chosen meanwhile", async () => {
  const all = aCaseload();
  const [first] = all.students;
  const students = numbers.map((initials) => ({ ...first!, student: { ...first!.student, id: initials, initials } }));
  stagePlanner({ hash: "#sessions/S-01", caseload: { ...all, students } });
  const choice = page.getByRole("combobox", { name: "Student", exact: true });
  await expect.poll(() => choice.getByRole("option").elements().length).toBe(60);
  await userEvent.fill(search(), "s-4");
  await expect.poll(() => choice.getByRole("option").elements().length).toBe(11);
  await expect.element(choice).toHaveValue("S-01");
});
