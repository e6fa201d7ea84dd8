import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { goalProgress } from "../../lib/core/ledger/goal-progress";
import { latestEntries } from "../../lib/core/ledger/latest-entries";
import { fail, ok } from "../../lib/core/result";
import { maskInitials } from "../../lib/services/privacy/mask-initials";
import { studentSessions } from "../../lib/services/sessions/sessions";
import { recordGoalPoint } from "../../lib/services/today/record-goal-point";
import { recordSession } from "../../lib/services/today/record-session";
import { today } from "../../lib/services/today/today";
import { studentFile } from "../../lib/services/vault/student-file";
import { aBooking, aClass, aSite, aStudent, aVisitOn } from "../fixtures/builders";
import { stageFeeds, type FeedStage } from "./feed-ports";

const sessionId = aBooking().id;
const PART = { sessionId, studentId: "mj", goalId: "g1" };
const POINT = { measure: "trials", correct: 4, total: 5, cued: false } as const;
let stage: FeedStage;

beforeEach(async () => {
  stage = stageFeeds();
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    { put: "visits", record: aVisitOn({ studentIds: ["mj"] }) },
  ]);
  stage.setClock("2026-10-06", "12:00");
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

const OTHER = { ...PART, goalId: "g2" };
const RUBRIC = { measure: "rubric", score: 2 } as const;
/** A delivered session of a student with two goals. */
async function twoGoals(): Promise<void> {
  const goals = [...aStudent().goals, { id: "g2", text: "Will cut along a line." }];
  await stage.vault.apply([{ put: "students", record: aStudent({ goals }) }]);
  await recordSession(stage.ports, { sessionId, outcome: "delivered" });
}
const data = async () =>
  latestEntries(await stage.vault.all("sessionLogs")).of({ sessionId, studentId: "mj" })?.entry.data;
const student = async () => (await today(stage.ports)).sessions[0]?.students[0];

test("is kept with the delivered session, shown, exported and in the student's file, and survives new minutes", async () => {
  expect(await recordGoalPoint(stage.ports, { ...PART, point: POINT })).toEqual(fail({ code: "not-found" }));
  expect((await student())?.proposed).toEqual({ measure: "trials", total: 5 });
  await recordSession(stage.ports, { sessionId, outcome: "delivered" });
  await recordGoalPoint(stage.ports, { ...PART, point: POINT, note: " with the new coat " });
  await recordSession(stage.ports, { sessionId, outcome: "delivered", minutes: 20 });
  expect(await student()).toMatchObject({ outcome: "delivered", minutes: 20, point: POINT, note: "with the new coat" });
  const sessions = await studentSessions(stage.ports, { studentId: "mj", from: "2026-10-01", to: "2026-11-01" });
  expect(sessions?.rows[0]?.data).toEqual([{ goalId: "g1", point: POINT, note: "with the new coat" }]);
  const file = await studentFile({ ...stage.ports, archive: stage.vault }, "mj");
  const said = { goal: aStudent().goals[0]!.text, point: POINT, note: "with the new coat" };
  expect(file?.statements.flatMap(({ data }) => data)).toEqual([said, said]);
});

test("is kept on each of a student's goals, and on none that is not the student's", async () => {
  const goals = [
    ...aStudent().goals,
    { id: "g2", text: "Will cut along a line for 2 minutes." },
    { id: "g3", text: "" },
  ];
  await stage.vault.apply([{ put: "students", record: aStudent({ goals }) }]);
  await recordSession(stage.ports, { sessionId, outcome: "delivered" });
  const other = { ...PART, goalId: "g2", point: { measure: "duration", seconds: 90 } } as const;
  await recordGoalPoint(stage.ports, { ...PART, point: POINT });
  await recordGoalPoint(stage.ports, { ...other, note: "left hand" });
  expect(await student()).toMatchObject({ goalId: "g1", point: POINT });
  expect((await student())?.otherGoals).toEqual([
    {
      ...{ goalId: "g2", number: 2, goalText: goals[1]!.text, proposed: { measure: "duration", total: 5 } },
      ...{ point: other.point, note: "left hand" },
    },
    { goalId: "g3", number: 3, goalText: "", proposed: { measure: "trials", total: 5 } },
  ]);
  const masked = maskInitials({ ...(await today(stage.ports)) }, "dots", "unknown").sessions[0]!.students[0]!;
  expect(masked.otherGoals?.[0]).toMatchObject({ goalText: "\u2022\u2022", note: "\u2022\u2022", isNoteMasked: true });
  expect(await recordGoalPoint(stage.ports, { ...PART, goalId: "of another", point: POINT })).toEqual(
    fail({ code: "not-found" }),
  );
});

test("is taken back without the session, and goes when the session is missed after all", async () => {
  await recordSession(stage.ports, { sessionId, outcome: "delivered" });
  await recordGoalPoint(stage.ports, { ...PART, point: POINT });
  await recordGoalPoint(stage.ports, PART);
  expect(await student()).toMatchObject({ outcome: "delivered", minutes: 30 });
  expect(await student()).not.toHaveProperty("point");
  await recordGoalPoint(stage.ports, { ...PART, point: { measure: "rubric", score: 2 } });
  await recordSession(stage.ports, { sessionId, outcome: "missed", cause: "testing" });
  expect(await student()).not.toHaveProperty("point");
  expect(await stage.vault.all("sessionLogs")).toHaveLength(5);
});

test("comes back when a wrong Missed, or a wrong second Done, is undone", async () => {
  const marked = { sessionId, outcome: "delivered", minutes: 20 } as const;
  await recordSession(stage.ports, marked);
  await recordGoalPoint(stage.ports, { ...PART, point: POINT, note: "with the new coat" });
  for (const outcome of ["missed", "open"] as const) {
    await recordSession(stage.ports, { sessionId, outcome });
    expect(await student()).not.toHaveProperty("point");
    await recordSession(stage.ports, marked);
    expect(await student()).toMatchObject({ minutes: 20, point: POINT, note: "with the new coat" });
  }
  await recordGoalPoint(stage.ports, PART);
  await recordSession(stage.ports, { sessionId, outcome: "missed" });
  await recordSession(stage.ports, marked);
  expect(await student()).not.toHaveProperty("point");
});

test("a note that is typed leaves the point as it is by now, shown or not", async () => {
  await recordSession(stage.ports, { sessionId, outcome: "delivered" });
  await recordGoalPoint(stage.ports, { ...PART, point: POINT });
  await recordGoalPoint(stage.ports, { ...PART, keepsPoint: true, note: "calm" });
  expect(await data()).toEqual([{ goalId: "g1", point: POINT, note: "calm" }]);
  await recordGoalPoint(stage.ports, { ...PART, keepsPoint: true, note: "" });
  expect(await data()).toEqual([{ goalId: "g1", point: POINT }]);
});

test("a note is kept without a point, and stays until it is changed or emptied", async () => {
  await recordSession(stage.ports, { sessionId, outcome: "delivered" });
  await recordGoalPoint(stage.ports, { ...PART, note: "cried, sent to the nurse" });
  expect(await student()).toMatchObject({ note: "cried, sent to the nurse", proposed: { measure: "trials" } });
  const sessions = await studentSessions(stage.ports, { studentId: "mj", from: "2026-10-01", to: "2026-11-01" });
  expect(sessions?.rows[0]?.data).toEqual([{ goalId: "g1", note: "cried, sent to the nurse" }]);
  expect(goalProgress(aStudent(), await stage.vault.all("sessionLogs"))[0]?.points).toEqual([]);
  await recordGoalPoint(stage.ports, { ...PART, point: POINT });
  expect(await student()).toMatchObject({ point: POINT, note: "cried, sent to the nurse" });
  await recordGoalPoint(stage.ports, PART);
  expect(await student()).not.toHaveProperty("point");
  expect(await student()).toMatchObject({ note: "cried, sent to the nurse" });
  await recordGoalPoint(stage.ports, { ...PART, note: " " });
  expect(await student()).not.toHaveProperty("note");
});

test("while initials are hidden, a tap and its undo leave the note as she wrote it", async () => {
  await recordSession(stage.ports, { sessionId, outcome: "delivered" });
  await recordGoalPoint(stage.ports, { ...PART, note: "next to MJ" });
  const { students } = maskInitials(await today(stage.ports), "dots").sessions[0]!;
  expect(students[0]).toMatchObject({ note: "next to \u2022\u2022", isNoteMasked: true });
  await recordGoalPoint(stage.ports, { ...PART, entryId: "tap", point: POINT });
  expect(await student()).toMatchObject({ point: POINT, note: "next to MJ" });
  await recordGoalPoint(stage.ports, { ...PART, undoes: "tap" });
  expect(await student()).toMatchObject({ note: "next to MJ" });
  expect(await student()).not.toHaveProperty("point");
});

test("undo takes back what one tap changed, and nothing that she typed just before or after it", async () => {
  await twoGoals();
  await recordGoalPoint(stage.ports, { ...OTHER, entryId: "note", note: "left hand" });
  await recordGoalPoint(stage.ports, { ...PART, entryId: "own-note", note: "with the new coat" });
  await recordGoalPoint(stage.ports, { ...PART, entryId: "tap", point: POINT });
  await recordGoalPoint(stage.ports, { ...OTHER, entryId: "later", point: RUBRIC });
  const undone = { ...PART, undoes: "tap" };
  for (const request of [undone, undone]) expect(await recordGoalPoint(stage.ports, request)).toEqual(ok(null));
  expect(await data()).toEqual([
    { goalId: "g2", point: RUBRIC, note: "left hand" },
    { goalId: "g1", note: "with the new coat" },
  ]);
  // One for the mark, four taps, one undo: the second undo adds nothing.
  expect(await stage.vault.all("sessionLogs")).toHaveLength(6);
  await recordGoalPoint(stage.ports, { ...OTHER, undoes: "note" });
  expect(await data()).toContainEqual({ goalId: "g2", point: RUBRIC });
});

test("undo leaves what has been changed again since, and what no entry was made of", async () => {
  await twoGoals();
  await recordGoalPoint(stage.ports, { ...PART, entryId: "first", point: POINT });
  await recordGoalPoint(stage.ports, { ...PART, entryId: "second", point: RUBRIC });
  await recordGoalPoint(stage.ports, { ...PART, entryId: "same", point: RUBRIC });
  for (const undoes of ["first", "same", "of-nobody"]) await recordGoalPoint(stage.ports, { ...PART, undoes });
  expect(await data()).toEqual([{ goalId: "g1", point: RUBRIC }]);
});

test("the same data a second time adds nothing, on whichever goal and in whatever order it is said", async () => {
  await twoGoals();
  const said = [
    { ...PART, point: POINT },
    { ...OTHER, entryId: "mine", note: "left hand" },
  ];
  for (const request of [...said, ...said]) await recordGoalPoint(stage.ports, request);
  // The same request, asked again after its answer was lost and something else was recorded.
  await recordGoalPoint(stage.ports, { ...OTHER, entryId: "yours", note: "" });
  await recordGoalPoint(stage.ports, said[1]!);
  await recordGoalPoint(stage.ports, { ...PART, point: { cued: false, total: 5, correct: 4, measure: "trials" } });
  expect(await data()).toEqual([{ goalId: "g1", point: POINT }]);
  expect(await stage.vault.all("sessionLogs")).toHaveLength(4);
});
