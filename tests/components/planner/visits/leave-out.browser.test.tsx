import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { VisitLine, VisitList } from "../../../../lib/contracts/visits";
import type { VisitNeed } from "../../../../lib/core/booking/visit-needs";
import { aCaseload } from "../sample-caseload";
import { clearStage, stagePlanner } from "../stage";

const DATE = "2026-10-06";
const MAILED = "r@lincoln.example";
const NONE = { roleCard: null, agenda: null, lastAgenda: null, sendTask: null, oldGuest: null, reopens: null };
const MJ = { id: "mj", initials: "MJ" };
const TR = { id: "tr", initials: "TR" };
const MOVED: VisitNeed = { code: "student-moved", initials: ["MJ"], othersStay: true };

/** A visit to two students, one of whom may be in another class now. */
const ofTwo = (over: Partial<VisitLine> = {}): VisitLine => ({
  ...{ ...NONE, id: "v1", routineTitle: "Arrival", initials: ["MJ", "TR"], group: [MJ, TR], cadence: "weekly" },
  ...{ from: DATE, until: "2026-12-18", state: "booked", startMinute: 485, endMinute: 515, kind: "arrival" },
  ...{ mails: MAILED, isFile: false, goesBack: false, lacksLine: false, purpose: "push-in", leftOut: [] },
  dates: [
    {
      ...{ id: `v1.${DATE}`, date: DATE, plannedOn: DATE, startMinute: 485, endMinute: 515, state: "booked" },
      needs: [MOVED],
    },
  ],
  ...over,
});
const aList = (visit: VisitLine): VisitList => ({
  classes: [
    {
      ...{ classId: "rivera", className: "Ms. Rivera, grade 2", teacherName: "Ms. Rivera", calendarOwner: null },
      ...{ teacherEmail: MAILED, visits: [visit] },
    },
  ],
});
const after = ofTwo({ initials: ["TR"], group: [], dates: ofTwo().dates.map((date) => ({ ...date, needs: [] })) });

function stageVisit(visit: VisitLine, options: Parameters<typeof stagePlanner>[0] = {}) {
  // The planner asks before the stage is there.
  const staged: { stage?: ReturnType<typeof stagePlanner> } = {};
  staged.stage = stagePlanner({
    hash: "#visits",
    answers: {
      loadVisits: async () => {
        const isLeft = staged.stage?.asked.some(([name]) => name === "leaveStudentOut" || name === "actOnDate");
        return { ok: true, value: aList(isLeft ? after : visit) };
      },
    },
    ...options,
  });
  return staged.stage;
}

beforeEach(() => page.viewport(1000, 900));
afterEach(clearStage);

test("asks before a student is left out, names who gets an e-mail, and the focus stays with the visit", async () => {
  const stage = stageVisit(ofTwo({ dates: [] }));
  await userEvent.click(page.getByText("Leave a student out"));
  await userEvent.click(page.getByRole("button", { name: "Go on without MJ: Arrival" }));
  await expect.element(page.getByRole("alert").getByText(`${MAILED} gets an e-mail about it`)).toBeVisible();
  expect(stage.asked).toEqual([]);
  await userEvent.click(page.getByRole("button", { name: "Go on without MJ: Arrival" }));
  await expect.element(page.getByRole("heading", { name: "Arrival, TR" })).toHaveFocus();
  expect(stage.asked).toEqual([["leaveStudentOut", { visitId: "v1", studentId: "mj" }]]);
});

test("asks the same where the student is in another class now; the focus stays with the date", async () => {
  const stage = stageVisit(ofTwo());
  const leave = page.getByRole("button", { name: /Go on without MJ from the next date on/ });
  await userEvent.click(leave);
  await expect.element(page.getByRole("alert").getByText(`${MAILED} gets an e-mail about it`)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Cancel" })).toHaveFocus();
  expect(stage.asked).toEqual([]);
  await userEvent.click(leave);
  await expect.poll(() => document.activeElement?.closest("li")?.textContent ?? "").toContain("Oct 6");
  expect(stage.asked).toEqual([["actOnDate", { id: `v1.${DATE}`, act: "leave-out" }]]);
});

test.each([
  [null, "Nothing is sent, and nobody gets an e-mail."],
  ["", "No e-mail is sent."],
])("says that nobody gets an e-mail where the visit's calendar has no guest (%s)", async (mails, said) => {
  stageVisit(ofTwo({ mails, dates: [] }));
  await userEvent.click(page.getByText("Leave a student out"));
  await userEvent.click(page.getByRole("button", { name: "Go on without MJ: Arrival" }));
  await expect.element(page.getByRole("alert").getByText(said)).toBeVisible();
});

test("names that an older Pushpin left out are said beside the line and in the settings, until the list is there", async () => {
  const caseload = aCaseload();
  const students = caseload.students.map((one, at) => ({
    ...one,
    student: { ...one.student, nameTokens: { keyId: "k", hashes: ["a"], ...(at > 0 ? { version: 2 as const } : {}) } },
  }));
  const text = `1 student's name (${students[0]!.student.initials})`;
  stageVisit(ofTwo({ dates: [] }), { caseload: { ...caseload, students } });
  await userEvent.click(page.getByText("Who does what"));
  await expect.element(page.getByText(text)).toBeVisible();
  await expect
    .element(page.getByRole("link", { name: "Bring in the list again" }))
    .toHaveAttribute("href", "#bring-in");
});
