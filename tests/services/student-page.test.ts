import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { promptSubject } from "../../lib/core/ledger/review-prompt";
import { removeStudent } from "../../lib/services/caseload/save-records";
import { studentPageRequests } from "../../lib/services/student-page/requests";
import { nextSteps } from "../../lib/services/today/next-steps";
import { studentFile } from "../../lib/services/vault/student-file";
import { studentFileParts } from "../../lib/i18n/student-file";
import { aClass, aLedgerEntry, aSite, aStudent, aVisitOn, anEntry, at } from "../fixtures/builders";
import { stageFeeds, type FeedStage } from "./feed-ports";

const underLock = async <T>(work: () => Promise<T>): Promise<T> => work();
const page = async () => {
  const answer = await studentPageRequests.loadStudentPage(stage.ports, { studentId: "mj" });
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
};
const decide = async (subject: string, reason: string) =>
  studentPageRequests.decidePlan(
    stage.ports,
    { studentId: "mj", subject, choice: "change-routine", reason },
    { underLock },
  );
let stage: FeedStage;

beforeEach(async () => {
  stage = stageFeeds();
  stage.setClock("2026-10-06", "12:00");
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent({ reviewDate: "2027-02-01" }) },
    { put: "students", record: aStudent({ id: "tr", initials: "TR" }) },
    { put: "visits", record: aVisitOn({ id: "ahead", date: "2026-10-08", studentIds: ["mj", "tr"] }) },
    { put: "visits", record: aVisitOn({ id: "others", date: "2026-10-08", studentIds: ["tr"] }) },
    ...Array.from({ length: 5 }, (_, week) => ({
      put: "sessionLogs" as const,
      record: aLedgerEntry({
        ...{ id: `e${week}`, sessionId: `s${week}`, date: `2026-09-${String(week + 14)}` },
        ...(week === 0 ? {} : { outcome: "missed", minutes: 0, cause: "routine-did-not-happen" }),
      }),
    })),
  ]);
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

describe("a student's page", () => {
  it("has the student's own visits ahead, sessions, minutes and reasons to look again", async () => {
    const { visits, sessions, reviews, periods, goals } = await page();
    expect(visits).toMatchObject([{ visitId: "ahead", date: "2026-10-08", dateCount: 1, className: aClass().name }]);
    expect(sessions.map(({ date }) => date)).toEqual([18, 17, 16, 15, 14].map((day) => `2026-09-${day}`));
    expect(reviews).toMatchObject([{ why: "falls-through", reliability: { happened: 1, asked: 5 } }]);
    expect(periods[0]).toMatchObject({ from: "2026-10-05", dueMinutes: 60, givenMinutes: 0 });
    expect(goals).toMatchObject([{ goalId: "g1", stage: "learning", progress: "no-data" }]);
  });

  it("is gone with the student", async () => {
    await removeStudent(stage.ports, "mj");
    expect(await studentPageRequests.loadStudentPage(stage.ports, { studentId: "mj" })).toEqual({
      ok: false,
      failure: { code: "not-found" },
    });
  });

  it("says when the schedule of a booked routine changed for good", async () => {
    await stage.vault.apply([
      {
        put: "visits",
        record: {
          ...aVisitOn({ id: "ahead", date: "2026-10-08", studentIds: ["mj"] }),
          routine: { startMinute: at("8:05"), endMinute: at("8:35"), others: [] },
        },
      },
      {
        put: "schedules",
        record: {
          ...{ id: "k12", sourceName: "new.ics", importedAt: "2026-10-05T12:00:00Z" },
          entries: [anEntry({ entryId: "new", title: "Arrival", start: { date: "2026-08-31", minute: at("9:00") } })],
        },
      },
    ]);
    expect((await page()).reviews).toMatchObject([{ why: "schedule-changed" }, { why: "falls-through" }]);
  });
});

describe("a decision on the plan", () => {
  it("is kept with its evidence, is not asked for again, and goes into the print about the student", async () => {
    const subject = promptSubject((await page()).reviews[0]!);
    expect(await decide(subject, "  ")).toMatchObject({ ok: false, failure: { code: "invalid-fields" } });
    expect(await decide("visits", "No such reason.")).toEqual({ ok: false, failure: { code: "not-found" } });
    expect(await decide(subject, " Writing is moved too often. ")).toEqual({ ok: true, value: null });
    const { reviews, decisions } = await page();
    expect(reviews).toEqual([]);
    expect(decisions).toMatchObject([
      {
        choice: "change-routine",
        reason: "Writing is moved too often.",
        decidedOn: "2026-10-06",
        prompt: { why: "falls-through" },
      },
    ]);
    const printed = studentFileParts((await studentFile({ ...stage.ports, archive: stage.vault }, "mj"))!, "en")
      .flatMap(({ lines }) => lines)
      .join("\n");
    expect(printed).toMatch(/Change the routine\. Why: Writing is moved too often\. What was known: .*1 of 5 times/);
    await studentPageRequests.removePlanDecision(stage.ports, { id: decisions[0]!.id });
    expect((await page()).reviews).toHaveLength(1);
  });

  it("goes with the student", async () => {
    await decide(promptSubject((await page()).reviews[0]!), "Moved too often.");
    await removeStudent(stage.ports, "mj");
    expect(await stage.vault.all("planDecisions")).toEqual([]);
  });
});

it("a district's form is refused with errors at its fields, and replaced when it is saved again", async () => {
  const form = {
    id: "a",
    form: "codes",
    name: "Ours",
    codes: [{ code: "S", meaning: "Some", proposedFor: "below" }],
  } as const;
  const saved = { ...form, codes: [...form.codes] };
  expect(await studentPageRequests.saveDistrictForm(stage.ports, { ...saved, codes: [] })).toMatchObject({
    failure: { errors: [{ field: "codes", code: "required" }] },
  });
  await studentPageRequests.saveDistrictForm(stage.ports, saved);
  await studentPageRequests.saveDistrictForm(stage.ports, { ...saved, name: " District 9 " });
  expect(await studentPageRequests.loadDistrictForms(stage.ports)).toMatchObject({
    value: [{ name: "District 9" }],
  });
  await studentPageRequests.removeDistrictForm(stage.ports, { id: "a" });
  expect(await studentPageRequests.loadDistrictForms(stage.ports)).toEqual({ ok: true, value: [] });
});

describe("a reason to look at a plan again", () => {
  it("is among the next steps and in the list of students, until she decides on it", async () => {
    const plan = {
      kind: "plan-review",
      studentId: "mj",
      initials: aStudent().initials,
      why: "falls-through",
      count: 1,
    };
    const listed = async () => studentPageRequests.loadPlanReviews(stage.ports);
    const steps = async () => (await nextSteps(stage.ports)).filter(({ kind }) => kind === "plan-review");
    expect(await listed()).toEqual({ ok: true, value: [plan] });
    expect(await steps()).toEqual([plan]);
    await decide(promptSubject((await page()).reviews[0]!), "Moved too often.");
    expect(await listed()).toEqual({ ok: true, value: [] });
    expect(await steps()).toEqual([]);
  });
});
