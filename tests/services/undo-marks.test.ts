import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import fc, { MANY_RUNS_MS, seeded } from "../seeded-checks";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { SessionMark } from "../../lib/contracts/today";
import { latestEntries } from "../../lib/core/ledger/latest-entries";
import { MISSED_CAUSES, MISSED_DECISIONS, type LedgerEntry } from "../../lib/core/ledger/ledger-entry";
import { BUCKETS } from "../../lib/core/mandate/bucket";
import { recordGoalPoint } from "../../lib/services/today/record-goal-point";
import { recordSession } from "../../lib/services/today/record-session";
import { recordTimedSession, startTimer, stopTimer } from "../../lib/services/today/session-timer";
import { today } from "../../lib/services/today/today";
import { aBooking, aClass, aSite, aStudent, aVisitOn } from "../fixtures/builders";
import { stageFeeds, type FeedStage } from "./feed-ports";

const sessionId = aBooking().id;
const IDS = ["mj", "tr"] as const;
let stage: FeedStage;

beforeEach(async () => {
  stage = stageFeeds();
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    { put: "students", record: aStudent({ id: "tr", initials: "TR" }) },
    { put: "visits", record: aVisitOn({ studentIds: [...IDS] }) },
  ]);
  stage.setClock("2026-10-06", "8:06");
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

/** What counts for a student, without its own place in the ledger; nothing when it counts as never marked. */
async function said(studentId: string): Promise<Partial<LedgerEntry> | undefined> {
  const entry = latestEntries(await stage.vault.all("sessionLogs")).of({ sessionId, studentId })?.entry;
  if (!entry || entry.outcome === "withdrawn") return undefined;
  const { id: _id, recordedAt: _at, corrects: _corrects, settles: _settles, ...rest } = entry;
  return rest;
}

/** The marks by which the popup takes students back to what it showed of them. */
async function undoOf(studentIds: readonly string[]): Promise<SessionMark[]> {
  const session = (await today(stage.ports)).sessions.find((one) => one.sessionId === sessionId);
  return studentIds.map((studentId): SessionMark => {
    const shown = session?.students.find((one) => one.studentId === studentId);
    const restores = shown?.entryId === undefined ? {} : { restores: shown.entryId };
    return { sessionId, studentId, outcome: shown?.outcome ?? "open", ...restores };
  });
}

it("a timed session that is marked as missed by mistake is as it was, to the minute, when that is undone", async () => {
  await startTimer(stage.ports, sessionId);
  stage.setClock("2026-10-06", "8:26");
  await stopTimer(stage.ports, sessionId);
  const before = await said("mj");
  expect(before).toMatchObject({ time: { startMinute: 486, endMinute: 506 }, minutes: 20 });
  const undo = await undoOf(IDS);
  await recordTimedSession(stage.ports, { sessionId, outcome: "missed", cause: "testing" });
  for (const mark of [...undo, ...undo]) await recordTimedSession(stage.ports, mark);
  expect(await said("mj")).toEqual(before);
  // Two marks, two undone: the same undo a second time adds nothing.
  expect(await stage.vault.all("sessionLogs")).toHaveLength(6);
});

it("what ended a timer is undone with the timer, which runs as of its own start", async () => {
  for (const end of ["stop", "delivered", "missed"] as const) {
    stage.setClock("2026-10-06", "8:06");
    await startTimer(stage.ports, sessionId);
    stage.setClock("2026-10-06", "8:26");
    const { timer } = await today(stage.ports);
    if (end === "stop") await stopTimer(stage.ports, sessionId);
    else await recordTimedSession(stage.ports, { sessionId, outcome: end });
    expect((await today(stage.ports)).timer).toBeNull();
    const undo: SessionMark = { sessionId, outcome: "open", timerFrom: timer!.startedAt };
    for (const mark of [undo, undo]) expect(await recordTimedSession(stage.ports, mark)).toMatchObject({ ok: true });
    expect(await stage.vault.all("timers")).toHaveLength(1);
    expect((await today(stage.ports)).timer).toEqual(timer);
    expect(await said("mj")).toBeUndefined();
    await stopTimer(stage.ports, sessionId);
    expect(await said("mj")).toMatchObject({ time: { startMinute: 486, endMinute: 506 } });
    await recordTimedSession(stage.ports, { sessionId, outcome: "open" });
  }
});

it("a note that the blur of a tap sent before it, or data taken after it, stays when the tap is undone", async () => {
  const data = { sessionId, studentId: "mj", goalId: "g1" };
  const point = { measure: "count", count: 3 } as const;
  await recordSession(stage.ports, { sessionId, outcome: "delivered" });
  // As the popup showed it when she tapped: without the note.
  const undo = await undoOf(["mj"]);
  await recordGoalPoint(stage.ports, { ...data, keepsPoint: true, note: "calm" });
  for (const mistake of [{ minutes: 20, outcome: "delivered" }, { outcome: "missed" }, { outcome: "open" }] as const) {
    await recordSession(stage.ports, { sessionId, studentId: "mj", ...mistake });
    for (const mark of undo) await recordTimedSession(stage.ports, mark);
    expect(await said("mj")).toMatchObject({
      outcome: "delivered",
      minutes: 30,
      data: [{ goalId: "g1", note: "calm" }],
    });
  }
  await recordSession(stage.ports, { sessionId, studentId: "mj", outcome: "delivered", minutes: 20 });
  await recordGoalPoint(stage.ports, { ...data, point });
  for (const mark of undo) await recordTimedSession(stage.ports, mark);
  expect((await said("mj"))?.data).toEqual([{ goalId: "g1", point, note: "calm" }]);
});

it("an entry of another session or student is never restored", async () => {
  await recordSession(stage.ports, { sessionId, studentId: "tr", outcome: "delivered", minutes: 7 });
  const [other] = await stage.vault.all("sessionLogs");
  await recordSession(stage.ports, { sessionId, studentId: "mj", outcome: "missed" });
  await recordSession(stage.ports, { sessionId, studentId: "mj", outcome: "open", restores: other!.id });
  expect(await said("mj")).toBeUndefined();
});

const known = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const stepOf = <O extends string>(outcomes: readonly O[]) =>
  fc.record({
    studentId: known(fc.constantFrom(...IDS)),
    outcome: fc.constantFrom(...outcomes),
    minutes: known(fc.integer({ min: 1, max: 60 })),
    cause: known(fc.constantFrom(...MISSED_CAUSES)),
    decided: known(fc.constantFrom(...MISSED_DECISIONS)),
    bucket: known(fc.constantFrom(...BUCKETS)),
    given: known(fc.constant({ mode: "teletherapy" as const })),
  });
const MARKS = ["delivered", "missed", "open", "timed"] as const;
const step = stepOf([...MARKS, "data"]);

async function take({ studentId, outcome, minutes, cause, decided, bucket, given }: StepOf): Promise<void> {
  const part = { sessionId, ...(studentId ? { studentId } : {}) };
  if (outcome === "data") {
    const point = { measure: "count", count: minutes ?? 0 } as const;
    await recordGoalPoint(stage.ports, { sessionId, studentId: studentId ?? "mj", goalId: "g1", point, note: "calm" });
  } else if (outcome === "timed") {
    const timed = { date: "2026-10-06", startMinute: 486, endMinute: 486 + (minutes ?? 9) };
    await recordSession(stage.ports, { ...part, outcome: "delivered", minutes: minutes ?? 9 }, { timed });
  } else {
    const details =
      outcome === "missed" ? { cause, decided } : outcome === "delivered" ? { minutes, bucket, given } : {};
    const stated = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
    await recordSession(stage.ports, { ...part, outcome, ...stated });
  }
}
type StepOf = typeof step extends fc.Arbitrary<infer T> ? T : never;

it(
  "undo restores exactly, whatever was marked and corrected before",
  async () => {
    let minute = 9 * 60;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), stepOf(MARKS), async (marks, mistake) => {
        await stage.vault.apply(
          (await stage.vault.all("sessionLogs")).map(({ id }) => ({ remove: "sessionLogs", id })),
        );
        const next = async (one: StepOf): Promise<void> => {
          minute = minute < 1300 ? minute + 1 : 540;
          stage.setClock("2026-10-06", `${String(Math.floor(minute / 60))}:${String(minute % 60).padStart(2, "0")}`);
          await take(one);
        };
        for (const mark of marks) await next(mark);
        const before = [await said("mj"), await said("tr")];
        const undo = await undoOf(IDS);
        await next(mistake);
        for (const mark of undo) await recordTimedSession(stage.ports, mark);
        expect([await said("mj"), await said("tr")]).toEqual(before);
      }),
      seeded(14, 60),
    );
  },
  MANY_RUNS_MS,
);
