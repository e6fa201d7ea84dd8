import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { aClass, aStudent } from "../../../fixtures/builders";
import { aCaseload, LINCOLN, MAPLE } from "../sample-caseload";
import { clearStage, stagePlanner } from "../stage";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

const schedule = {
  sourceName: "a.ics",
  importedAt: "2025-09-01",
  entryCount: 9,
  cycleCount: 0,
  lines: [],
  cut: { count: 0, titles: [] },
};
const twenty = () =>
  Array.from({ length: 20 }, (_, i) => ({
    schoolClass: aClass({
      id: `c${i}`,
      name: `Room ${i + 1}`,
      teacherName: `Ms. ${"TSRQPONMLKJIHGFEDCBA"[i]}`,
      siteId: i % 2 ? "maple" : "lincoln",
    }),
    schedule: i === 4 ? { ...schedule, lastDay: "2026-06-18", isOver: true as const } : schedule,
  }));

test("twenty classes are searched with the key /, narrowed and sorted", async () => {
  stagePlanner({ hash: "#classes", caseload: aCaseload({ sites: [LINCOLN, MAPLE], classes: twenty() }) });
  await expect.element(page.getByRole("rowheader", { name: "Room 20" })).toBeVisible();
  expect(page.getByRole("rowheader").elements()[1]!.textContent).toContain("Room 2");
  await userEvent.keyboard("/");
  await expect.element(page.getByRole("searchbox", { name: "Search" })).toHaveFocus();
  await userEvent.keyboard("room 17");
  await expect.element(page.getByText("1 of 20")).toBeVisible();
  expect(page.getByRole("rowheader").elements()).toHaveLength(1);
  await page.getByRole("button", { name: "Show all" }).click();
  await page.getByLabelText("Sort by").selectOptions("teacher");
  expect(page.getByRole("rowheader").elements()[0]!.textContent).toContain("Room 20");
});

test("a schedule that is over is named with its last day, and found among those that need a look", async () => {
  const students = [{ student: aStudent({ classId: "c4" }), goals: [] }];
  stagePlanner({ hash: "#classes", caseload: aCaseload({ sites: [LINCOLN, MAPLE], classes: twenty(), students }) });
  await expect.element(page.getByRole("link", { name: "Room 5: ended June 18" })).toBeVisible();
  await page.getByLabelText("Schedule needs a look").click();
  await expect.element(page.getByText("1 of 20")).toBeVisible();
  await expect.element(page.getByRole("rowheader", { name: "Room 5" })).toBeVisible();
});

test("the schedule of a class that everybody has left is no alarm, though its row names the last day", async () => {
  const caseload = aCaseload({ sites: [LINCOLN, MAPLE], classes: twenty(), students: [] });
  stagePlanner({ hash: "#classes", caseload });
  await expect.element(page.getByText("ended June 18")).toBeVisible();
  await expect.element(page.getByText("Nothing is suggested")).not.toBeInTheDocument();
});
