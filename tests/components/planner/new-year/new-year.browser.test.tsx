import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Caseload, UpcomingVisit } from "../../../../lib/contracts/caseload";
import type { Input } from "../../../../lib/contracts/requests";
import { aClass, aStudent } from "../../../fixtures/builders";
import { aCaseload, LINCOLN } from "../sample-caseload";
import { anEntry, clearStage, stagePlanner, type StageOptions } from "../stage";
import { ok } from "../../../../lib/core/result";

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
const over = { ...schedule, lastDay: "2026-06-18", isOver: true as const };

const lastYear = (): Caseload =>
  aCaseload({
    sites: [LINCOLN],
    classes: [
      {
        schoolClass: aClass({ id: "rivera", name: "Rivera 2", teacherName: "Ana Rivera", grade: "2" }),
        schedule: over,
      },
      { schoolClass: aClass({ id: "okafor", name: "Okafor 3", teacherName: "Grace Okafor", grade: "3" }), schedule },
    ],
    students: [
      { student: aStudent({ id: "mj", initials: "MJ", classId: "rivera", grade: "2" }), goals: [] },
      { student: aStudent({ id: "tk", initials: "TK", classId: "rivera", grade: "2" }), goals: [] },
      { student: aStudent({ id: "ab", initials: "AB", classId: "okafor", grade: "12" }), goals: [] },
    ],
  });

function stageYear(over: StageOptions = {}) {
  const readScheduleFile = async () => ok({ entries: [anEntry("Snack")], notes: [] });
  return stagePlanner({ hash: "#new-year", caseload: lastYear(), actions: { readScheduleFile }, ...over });
}
function drop(...names: string[]): void {
  const dataTransfer = new DataTransfer();
  for (const name of names) dataTransfer.items.add(new File(["BEGIN:VCALENDAR"], name, { type: "text/calendar" }));
  const event = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer });
  document.querySelector(".planner-drop")!.dispatchEvent(event);
}
const savedYear = (asked: [string, unknown][]): Input<"startSchoolYear"> =>
  asked.find(([name]) => name === "startSchoolYear")![1] as Input<"startSchoolYear">;

test("a class is copied for its new teacher, the files go where their names say, and students move up", async () => {
  const stage = stageYear();
  await expect.element(page.getByText("ended June 18")).toBeVisible();
  await expect.element(page.getByText("Drop the new .ics files here")).toBeVisible();
  await expect.element(page.getByText("each becomes a class")).not.toBeInTheDocument();
  await page.getByLabelText("Rivera 2 in the new year").selectOptions("copy");
  await userEvent.fill(page.getByLabelText("Name of the copy of Rivera 2"), "Lopez 2");
  await userEvent.fill(page.getByLabelText("Teacher of the copy of Rivera 2", { exact: true }), "Eva Lopez");
  drop("lopez-2.ics", "okafor.ics");
  await expect.element(page.getByLabelText("Class of lopez-2.ics")).toHaveValue("rivera");
  await expect.element(page.getByLabelText("Class of okafor.ics")).toHaveValue("okafor");
  await page.getByRole("button", { name: "Move all up a grade" }).click();
  await page.getByLabelText("Class of TK in the new year").selectOptions("Lopez 2 (Eva Lopez)");
  await expect
    .element(page.getByText(/This will happen/))
    .toHaveTextContent(
      "This will happen: 1 class is copied, 2 schedules are replaced, 1 student changes class, and 2 students change grade.",
    );
  await page.getByRole("button", { name: "Start the school year" }).click();
  await expect.element(page.getByText("The new school year has started.")).toBeVisible();
  const { copies, schedules, students } = savedYear(stage.asked);
  const { id } = copies[0]!.schoolClass;
  expect(id).not.toBe("rivera");
  expect(copies).toEqual([
    {
      from: "rivera",
      schoolClass: { ...aClass({ id, name: "Lopez 2", teacherName: "Eva Lopez", teacherEmail: "", grade: "2" }) },
    },
  ]);
  expect(schedules.map(({ classId, sourceName }) => [classId, sourceName])).toEqual([
    [id, "lopez-2.ics"],
    ["okafor", "okafor.ics"],
  ]);
  // The one in the last grade stays.
  expect(students).toEqual([
    { id: "mj", classId: "rivera", grade: "3" },
    { id: "tk", classId: id, grade: "3" },
  ]);
  expect(location.hash).toBe("#classes");
});

test("nothing is saved while a copy has no teacher or a file no class, and each is named", async () => {
  const stage = stageYear();
  await page.getByRole("button", { name: "Start the school year" }).click();
  await expect.element(page.getByText(/Nothing is chosen yet/)).toBeVisible();
  await page.getByLabelText("Rivera 2 in the new year").selectOptions("copy");
  drop("horario.ics");
  await expect.element(page.getByLabelText("Class of horario.ics")).toHaveValue("");
  await expect.element(page.getByText(/The copy of Rivera 2 is not complete yet/)).toBeVisible();
  await expect.element(page.getByText("Choose the class of horario.ics, or leave it out.")).toBeVisible();
  await page.getByRole("button", { name: "Start the school year" }).click();
  expect(stage.asked).toEqual([]);
  await page.getByRole("button", { name: "Discard all" }).click();
  await expect.element(page.getByLabelText("Class of horario.ics")).not.toBeInTheDocument();
});

test("what each step changes is read out, and discarding takes a failure away", async () => {
  stageYear({ refuse: { startSchoolYear: { code: "no-answer" } } });
  const summary = page.getByText("So far nothing changes.");
  await expect.element(summary).toHaveAttribute("aria-live", "polite");
  const live = summary.element();
  await page.getByRole("button", { name: "Move all up a grade" }).click();
  await expect.element(live as HTMLElement).toHaveTextContent("This will happen: 2 students change grade.");
  await page.getByRole("button", { name: "Start the school year" }).click();
  await expect.element(page.getByText("Pushpin did not answer.", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Discard all" }).click();
  await expect.element(page.getByText("All choices for the new year are discarded.")).toBeVisible();
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
  drop("okafor.ics");
  await page.getByRole("button", { name: "Leave out okafor.ics" }).click();
  await expect.element(page.getByRole("heading", { name: "New schedules" })).toHaveFocus();
});

test("a copy that is taken back leaves its students in their class", async () => {
  const stage = stageYear();
  await page.getByLabelText("Rivera 2 in the new year").selectOptions("copy");
  await userEvent.fill(page.getByLabelText("Teacher of the copy of Rivera 2", { exact: true }), "Eva Lopez");
  await page.getByLabelText("Class of TK in the new year").selectOptions("Rivera 2 (Eva Lopez)");
  await page.getByLabelText("Rivera 2 in the new year").selectOptions("keep");
  await expect.element(page.getByLabelText("Class of TK in the new year")).toHaveValue("rivera");
  await page.getByLabelText("Grade of TK in the new year").selectOptions("3");
  await page.getByRole("button", { name: "Start the school year" }).click();
  await expect.element(page.getByText("The new school year has started.")).toBeVisible();
  expect(savedYear(stage.asked).students).toEqual([{ id: "tk", classId: "rivera", grade: "3" }]);
});

test("booked visits of the class that a student leaves are named", async () => {
  const visit: UpcomingVisit = {
    ...{ visitId: "v1", date: "2026-10-07", startMinute: 480, endMinute: 510, routineTitle: "Snack" },
    ...{ studentIds: ["tk"], initials: ["TK"] },
  };
  stageYear({
    answers: { loadVisitsOfClass: async ({ id }) => ({ ok: true, value: id === "rivera" ? [visit] : [] }) },
  });
  await page.getByLabelText("Class of MJ in the new year").selectOptions("okafor");
  await expect.element(page.getByText(/booked visit/)).not.toBeInTheDocument();
  await page.getByLabelText("Class of TK in the new year").selectOptions("okafor");
  await expect.element(page.getByText(/1 booked visit is in a class that its student leaves/)).toBeVisible();
  await expect.element(page.getByText(/Wed, Oct 7.*TK/)).toBeVisible();
});
