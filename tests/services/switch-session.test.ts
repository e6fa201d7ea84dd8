import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withdrawalOf } from "../../components/popup/marks";
import { latestEntries } from "../../lib/core/ledger/latest-entries";
import { ledgerOf } from "../../lib/core/ledger/ledger";
import { reliabilities, routineKey } from "../../lib/core/ledger/reliability";
import { fail } from "../../lib/core/result";
import type { TodaySession } from "../../lib/core/sessions/today-session";
import { recordSession } from "../../lib/services/today/record-session";
import { otherPlans, switchSession } from "../../lib/services/today/switch-session";
import { today } from "../../lib/services/today/today";
import { aBooking, aClass, aMandate, anEntry, aSite, aStudent, aVisitOn, at, workingWeek } from "../fixtures/builders";
import { stageFeeds, type FeedStage } from "./feed-ports";

const sessionId = aBooking().id;
let stage: FeedStage;

const dismissal = anEntry({
  ...{ entryId: "dismissal", title: "Dismissal / pack up and coats" },
  start: { date: "2026-08-31", minute: at("14:30") },
});
const schedule = (id: string, entries = [anEntry(), dismissal]) => ({
  ...{ id, sourceName: "week.ics", importedAt: "2026-09-01T00:00:00.000Z", entries },
});

beforeEach(async () => {
  stage = stageFeeds();
  const goals = [{ id: "g2", text: "Will zip up own coat at arrival with one verbal cue in 4 of 5 trials." }];
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "classes", record: aClass({ id: "k14", name: "Kindergarten, Rm 14" }) },
    { put: "schedules", record: schedule("k12") },
    { put: "schedules", record: schedule("k14", [anEntry({ start: { date: "2026-08-31", minute: at("8:10") } })]) },
    { put: "students", record: aStudent({ mandate: aMandate(30, 5) }) },
    {
      put: "students",
      record: aStudent({ id: "tr", initials: "TR", classId: "k14", goals, mandate: aMandate(30, 5) }),
    },
    { put: "visits", record: aVisitOn({ studentIds: ["mj"] }) },
    ...workingWeek().map((record) => ({ put: "workingHours", record }) as const),
  ]);
  stage.setClock("2026-10-06", "8:05");
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

const switchTo = async (planId: string) => switchSession(stage.ports, { sessionId, planId, newSessionId: "new" });
const sessions = async () =>
  (await today(stage.ports)).sessions.map(({ sessionId: id, state, students }) => [
    ...[id, state, ...students.map(({ initials, outcome }) => `${initials} ${outcome}`)],
  ]);
/** What is recorded of the visit, and how reliable its routine is known to be. */
const arrival = async () => {
  const logs = await stage.vault.all("sessionLogs");
  const { sessions: shown } = await today(stage.ports);
  const [student] = shown.find((one) => one.sessionId === sessionId)!.students;
  const said = `${student!.initials} ${student!.outcome} ${student!.cause ?? "no cause"}`;
  return [said, reliabilities(logs).get(routineKey("k12", "Arrival"))];
};
const outOfClass = async () => {
  const logs = await stage.vault.all("sessionLogs");
  const student = aStudent({ mandate: [{ ...aMandate(30, 1)[0]!, bucket: "out-of-class" }] });
  return ledgerOf(student, "2026-10-06", { bookings: [], logs, now: { date: "2026-10-06", minute: at("8:05") } })
    .lines[0];
};

test("a visit can become the class's other routine, a class that is open now, or a pull-out", async () => {
  const plans = await otherPlans(stage.ports, sessionId);
  expect(plans?.map(({ way, title, startMinute, initials }) => [way, title, startMinute, ...initials])).toEqual([
    ["routine", dismissal.title, at("14:30"), "MJ"],
    ["class", "Arrival / unpack", at("8:10"), "TR"],
    ["pull-out", "Arrival", at("8:05"), "MJ"],
  ]);
});

test.each(["routine", "class", "pull-out"])(
  "the second tap of two on a %s puts no second session there",
  async (way) => {
    const { id: planId } = (await otherPlans(stage.ports, sessionId))!.find((plan) => plan.way === way)!;
    await switchTo(planId);
    const again = await switchSession(stage.ports, { sessionId, planId, newSessionId: "again" });
    expect(again).toEqual(fail({ code: "not-found" }));
    const ids = (await sessions()).map(([id]) => id);
    expect(new Set(ids)).toEqual(new Set([sessionId, "new"]));
    expect(ids).toHaveLength(2);
  },
);

test("a visit that she marked as missed can still be switched: the routine did not happen, so she pulls out", async () => {
  await recordSession(stage.ports, { sessionId, outcome: "missed", cause: "routine-did-not-happen" });
  expect((await switchTo("pull-out")).ok).toBe(true);
  expect(await arrival()).toEqual(["MJ switched routine-did-not-happen", { happened: 0, asked: 1 }]);
});

test.each(["routine", "class", "pull-out"])(
  "a switch to a %s records the cause that she gave, else none; the routine's reliability learns from it alone",
  async (way) => {
    const { id: planId } = (await otherPlans(stage.ports, sessionId))!.find((plan) => plan.way === way)!;
    const outcome = way === "class" ? "missed" : "switched";
    await switchTo(planId);
    expect(await arrival()).toEqual([`MJ ${outcome} no cause`, undefined]);
    for (const id of ["new", sessionId]) await recordSession(stage.ports, { sessionId: id, outcome: "open" });
    const cause = "routine-did-not-happen";
    await switchSession(stage.ports, { sessionId, planId, newSessionId: "again", cause });
    expect(await arrival()).toEqual([`MJ ${outcome} ${cause}`, { happened: 0, asked: 1 }]);
  },
);

test("what she says of the routine of a switched visit later counts, until she takes it back", async () => {
  await switchTo("pull-out");
  await recordSession(stage.ports, { sessionId, outcome: "switched", cause: "routine-did-not-happen" });
  expect(await arrival()).toEqual(["MJ switched routine-did-not-happen", { happened: 0, asked: 1 }]);
  await recordSession(stage.ports, { sessionId, outcome: "switched" });
  expect(await arrival()).toEqual(["MJ switched no cause", undefined]);
});

test("a cause of a plan that was taken back elsewhere is refused; undoing that switches the visit again", async () => {
  await switchTo("pull-out");
  const switched = (await stage.vault.all("sessionLogs")).find((entry) => entry.sessionId === sessionId);
  for (const id of ["new", sessionId]) await recordSession(stage.ports, { sessionId: id, outcome: "open" });
  const late = { sessionId, outcome: "switched", cause: "routine-did-not-happen" } as const;
  expect(await recordSession(stage.ports, late)).toEqual(fail({ code: "not-found" }));
  expect(await arrival()).toEqual(["MJ open no cause", undefined]);
  await recordSession(stage.ports, { sessionId, outcome: "switched", restores: switched!.id });
  expect(await arrival()).toEqual(["MJ switched no cause", undefined]);
});

test("pulled out instead: the minutes go to their own bucket once she marks them", async () => {
  await switchTo("pull-out");
  expect(await sessions()).toEqual([
    [sessionId, "handed-over", "MJ switched"],
    ["new", "unplanned", "MJ open"],
  ]);
  expect(await outOfClass()).toMatchObject({ bookedMinutes: 30, deliveredMinutes: 0 });
  await recordSession(stage.ports, { sessionId: "new", outcome: "delivered", minutes: 25 });
  expect(await outOfClass()).toMatchObject({ bookedMinutes: 0, deliveredMinutes: 25 });
  await recordSession(stage.ports, { sessionId: "new", outcome: "open" });
  expect(await sessions()).toEqual([
    [sessionId, "handed-over", "MJ switched"],
    ["new", "unplanned", "MJ open"],
  ]);
});

test("taking both back leaves the visit as it was", async () => {
  await switchTo("pull-out");
  for (const id of ["new", sessionId]) await recordSession(stage.ports, { sessionId: id, outcome: "open" });
  expect(await sessions()).toEqual([[sessionId, "handed-over", "MJ open"]]);
  const standing = latestEntries(await stage.vault.all("sessionLogs")).all();
  expect(standing.map(({ entry }) => entry.outcome)).toEqual(["withdrawn", "withdrawn"]);
});

test("another class instead: its students are served, those of the first class missed the visit", async () => {
  const plan = (await otherPlans(stage.ports, sessionId))!.find(({ way }) => way === "class")!;
  await switchTo(plan.id);
  expect(await sessions()).toEqual([
    [sessionId, "handed-over", "MJ missed"],
    ["new", "unplanned", "TR open"],
  ]);
});

test("in another routine of the class, all students of the visit are shown and recorded", async () => {
  const away = [{ id: "g3", text: "Will cut along a line with scissors." }];
  await stage.vault.apply([
    { put: "students", record: aStudent({ id: "lp", initials: "LP", goals: away }) },
    { put: "visits", record: aVisitOn({ studentIds: ["mj", "lp"] }) },
  ]);
  const plan = (await otherPlans(stage.ports, sessionId))!.find(({ way }) => way === "routine")!;
  expect(plan.initials.toSorted()).toEqual(["LP", "MJ"]);
  await switchTo(plan.id);
  const recorded = (await today(stage.ports)).sessions.find((one) => one.sessionId === "new");
  expect(recorded?.students.map(({ initials }) => initials).toSorted()).toEqual(plan.initials.toSorted());
  expect(recorded?.isPlanned).toBe(true);
});

/** A session with the entry ids of another: what is restored is said by new entries. */
const withEntriesOf = (session: TodaySession, other: TodaySession): TodaySession => ({
  ...session,
  students: session.students.map((student, at) => {
    const { entryId } = other.students[at]!;
    return { ...student, ...(entryId === undefined ? {} : { entryId }) };
  }),
});

test("a plan can be withdrawn later, and the visit is open again; undone, both are as they were", async () => {
  await switchTo("pull-out");
  const { sessions: shown } = await today(stage.ports);
  const planned = shown.find(({ isPlanned }) => isPlanned)!;
  const { marks, undo } = withdrawalOf(planned, shown);
  for (const mark of marks) await recordSession(stage.ports, mark);
  expect(await sessions()).toEqual([[sessionId, "handed-over", "MJ open"]]);
  for (const mark of undo) await recordSession(stage.ports, mark);
  expect(shown).toEqual((await today(stage.ports)).sessions.map((one, at) => withEntriesOf(one, shown[at]!)));
});

test("a plan in another class is withdrawn alone: the visit's students missed it", async () => {
  const plan = (await otherPlans(stage.ports, sessionId))!.find(({ way }) => way === "class")!;
  await switchTo(plan.id);
  const { sessions: shown } = await today(stage.ports);
  const { marks } = withdrawalOf(
    shown.find(({ isPlanned }) => isPlanned)!,
    shown,
  );
  for (const mark of marks) await recordSession(stage.ports, mark);
  expect(await sessions()).toEqual([[sessionId, "handed-over", "MJ missed"]]);
});

test("what is left unmarked is asked for the next day", async () => {
  await switchTo("pull-out");
  stage.setClock("2026-10-07", "7:40");
  expect((await today(stage.ports)).unmarked).toMatchObject([{ sessionId: "new", date: "2026-10-06" }]);
});

test("a plan that is gone, a session id that is taken, and a visit of another day are refused", async () => {
  expect(await switchTo("gone")).toEqual(fail({ code: "not-found" }));
  await switchTo("pull-out");
  expect(await switchTo("pull-out")).toEqual(fail({ code: "not-found" }));
  stage.setClock("2026-10-07", "8:05");
  expect(await otherPlans(stage.ports, sessionId)).toBeUndefined();
});
