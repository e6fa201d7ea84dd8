import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { latestEntries } from "../../lib/core/ledger/latest-entries";
import { IdbVault } from "../../lib/vault/idb-vault";
import { nextSteps } from "../../lib/services/today/next-steps";
import { recordTimedSession, runningTimer, startTimer, stopTimer } from "../../lib/services/today/session-timer";
import { recordSession } from "../../lib/services/today/record-session";
import { switchSession } from "../../lib/services/today/switch-session";
import { markDayOut } from "../../lib/services/visits/day-out";
import { studentSessions } from "../../lib/services/sessions/sessions";
import { today } from "../../lib/services/today/today";
import { aBooking, aClass, aLedgerEntry, aSite, aStudent, aVisitOn } from "../fixtures/builders";
import { stageFeeds, type FeedStage } from "./feed-ports";

const sessionId = aBooking().id;
let stage: FeedStage;

beforeEach(async () => {
  stage = stageFeeds();
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent({ reviewDate: "2026-10-20" }) },
    { put: "visits", record: aVisitOn() },
    { put: "visits", record: aVisitOn({ id: "later", startMinute: 600, endMinute: 630 }) },
    {
      put: "teacherQuestions",
      record: { id: "q", classId: "k12", about: { kinds: ["dismissal"] }, askedOn: "2026-09-30" },
    },
  ]);
  stage.setClock("2026-10-06", "8:06");
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

const outcomesOf = async (id: string) =>
  (await today(stage.ports)).sessions
    .find((session) => session.sessionId === id)
    ?.students.map(({ outcome }) => outcome);
const minutesOf = async (id: string) =>
  (await today(stage.ports)).sessions.find((session) => session.sessionId === id)?.students[0]?.minutes;

describe("the timer of a session", () => {
  it("goes on when the worker dies, and records what it ran when it is stopped", async () => {
    await startTimer(stage.ports, sessionId);
    await stage.vault.close();
    const awake = { ...stage.ports, vault: new IdbVault() };
    stage.setClock("2026-10-06", "8:26");
    expect(await runningTimer(awake)).toMatchObject({ sessionId, minutes: 20, isForgotten: false });
    expect(await stopTimer(awake, sessionId)).toEqual({ ok: true, value: null });
    await awake.vault.close();
    expect(await minutesOf(sessionId)).toBe(20);
    expect((await today(stage.ports)).timer).toBeNull();
  });

  it("is stopped and recorded when another one starts; a second start changes nothing", async () => {
    await startTimer(stage.ports, sessionId);
    stage.setClock("2026-10-06", "8:20");
    await startTimer(stage.ports, sessionId);
    await startTimer(stage.ports, "later");
    expect(await minutesOf(sessionId)).toBe(14);
    expect((await today(stage.ports)).timer).toMatchObject({ sessionId: "later" });
  });

  it("started too early ends without a record when another one starts; two never run", async () => {
    stage.setClock("2026-10-06", "9:55");
    await startTimer(stage.ports, "later");
    expect(await startTimer(stage.ports, sessionId)).toEqual({ ok: true, value: null });
    expect(await stage.vault.all("timers")).toMatchObject([{ sessionId }]);
    expect(await stage.vault.all("sessionLogs")).toEqual([]);
  });

  it("that is stopped delivers nothing to whom she marked as missed meanwhile", async () => {
    await startTimer(stage.ports, sessionId);
    await recordSession(stage.ports, { sessionId, outcome: "missed", cause: "student-absent" });
    stage.setClock("2026-10-06", "8:26");
    expect(await stopTimer(stage.ports, sessionId)).toEqual({ ok: true, value: null });
    expect(await outcomesOf(sessionId)).toEqual(["missed"]);
    expect(await stage.vault.all("timers")).toEqual([]);
  });

  it("ends with a pull-out and with her day out: nothing that was not given is counted later", async () => {
    await startTimer(stage.ports, sessionId);
    await switchSession(stage.ports, { sessionId, planId: "pull-out", newSessionId: "new" });
    expect(await stage.vault.all("timers")).toEqual([]);
    await startTimer(stage.ports, "new");
    stage.setClock("2026-10-06", "8:30");
    await stopTimer(stage.ports, "new");
    expect([await outcomesOf(sessionId), await outcomesOf("new")]).toEqual([["switched"], ["delivered"]]);

    await startTimer(stage.ports, "later");
    await markDayOut(stage.ports, { date: "2026-10-06", startMinute: 540, endMinute: 900 });
    expect(await stage.vault.all("timers")).toEqual([]);
    expect(await outcomesOf("later")).toEqual(["missed"]);
  });

  it("writes down when the session really began and ended, and a later correction keeps that", async () => {
    await startTimer(stage.ports, sessionId);
    stage.setClock("2026-10-06", "8:26");
    await stopTimer(stage.ports, sessionId);
    const timeOf = async () => {
      const range = { from: "2026-10-06", to: "2026-10-07" };
      const rows = (await studentSessions(stage.ports, { studentId: "mj", ...range }))!.rows;
      return rows.find((row) => row.sessionId === sessionId)!.time;
    };
    expect(await timeOf()).toEqual({ startMinute: 486, endMinute: 506 });
    await recordSession(stage.ports, { sessionId, outcome: "delivered", minutes: 15 });
    expect(await timeOf()).toEqual({ startMinute: 486, endMinute: 506 });
    // Taken back and marked by hand, it is as booked again.
    await recordSession(stage.ports, { sessionId, outcome: "open" });
    await recordSession(stage.ports, { sessionId, outcome: "delivered" });
    expect(await timeOf()).toEqual({ startMinute: 485, endMinute: 515 });
  });

  it("writes down when it really was, also where the same minutes were marked by hand before", async () => {
    await recordSession(stage.ports, { sessionId, outcome: "delivered", minutes: 20 });
    await startTimer(stage.ports, sessionId);
    stage.setClock("2026-10-06", "8:26");
    await stopTimer(stage.ports, sessionId);
    const times = async () => (await stage.vault.all("sessionLogs")).map(({ time }) => time);
    expect(await times()).toHaveLength(2);
    expect(await times()).toContainEqual({ startMinute: 486, endMinute: 506 });
    // The same time once more is no news.
    const timed = { date: "2026-10-06", startMinute: 486, endMinute: 506 };
    await recordSession(stage.ports, { sessionId, outcome: "delivered", minutes: 20 }, { timed });
    expect(await times()).toHaveLength(2);
  });

  it("gives its minutes to Done, and ends with Missed", async () => {
    await startTimer(stage.ports, sessionId);
    stage.setClock("2026-10-06", "8:31");
    await recordTimedSession(stage.ports, { sessionId, outcome: "delivered" });
    expect(await minutesOf(sessionId)).toBe(25);
    await recordTimedSession(stage.ports, { sessionId, outcome: "open" });
    await startTimer(stage.ports, sessionId);
    await recordTimedSession(stage.ports, { sessionId, outcome: "missed" });
    expect((await today(stage.ports)).timer).toBeNull();
  });

  describe("of a group", () => {
    beforeEach(async () => {
      await stage.vault.apply([
        { put: "students", record: aStudent({ id: "tr", initials: "TR" }) },
        { put: "visits", record: aVisitOn({ studentIds: ["mj", "tr"] }) },
      ]);
      await startTimer(stage.ports, sessionId);
      stage.setClock("2026-10-06", "8:26");
    });
    const partOf = async (studentId: string) =>
      latestEntries(await stage.vault.all("sessionLogs")).of({ sessionId, studentId })?.entry;
    const time = { startMinute: 486, endMinute: 506 };

    it("leaves a student missed who was marked before it stops", async () => {
      await recordTimedSession(stage.ports, { sessionId, studentId: "tr", outcome: "missed", cause: "student-absent" });
      expect((await today(stage.ports)).timer).toMatchObject({ sessionId });
      await stopTimer(stage.ports, sessionId);
      expect(await partOf("tr")).toMatchObject({ outcome: "missed", cause: "student-absent" });
      expect(await partOf("mj")).toMatchObject({ outcome: "delivered", minutes: 20, time });
    });

    it("ends with the mark after which none is open, and each part has its time", async () => {
      await recordTimedSession(stage.ports, { sessionId, studentId: "tr", outcome: "missed" });
      await recordTimedSession(stage.ports, { sessionId, studentId: "mj", outcome: "delivered" });
      expect(await partOf("mj")).toMatchObject({ outcome: "delivered", minutes: 20, time });
      expect((await today(stage.ports)).timer).toBeNull();
    });

    it("says when a student's shorter part was, and a later change of that part keeps it", async () => {
      await recordTimedSession(stage.ports, { sessionId, studentId: "mj", outcome: "delivered", minutes: 10 });
      expect(await partOf("mj")).toMatchObject({ minutes: 10, time });
      stage.setClock("2026-10-06", "8:30");
      const mark = { sessionId, studentId: "mj", outcome: "delivered", minutes: 10, bucket: "out-of-class" } as const;
      await recordTimedSession(stage.ports, mark);
      expect(await partOf("mj")).toMatchObject({ bucket: "out-of-class", time });
      expect((await today(stage.ports)).timer).toMatchObject({ sessionId });
    });

    it("says nothing of more minutes than it ran", async () => {
      await recordTimedSession(stage.ports, { sessionId, outcome: "delivered", minutes: 25 });
      expect(await partOf("mj")).toMatchObject({ minutes: 25, time: { startMinute: 485, endMinute: 515 } });
    });

    it("of a session put in the place of another records it when it stops", async () => {
      const planned = { ...aLedgerEntry({ id: "p", sessionId: "new", studentId: "mj" }), unplanned: true as const };
      const at = { date: "2026-10-06", time: { startMinute: 500, endMinute: 530 } };
      await stage.vault.apply([{ put: "sessionLogs", record: { ...planned, ...at, outcome: "planned", minutes: 0 } }]);
      await startTimer(stage.ports, "new");
      stage.setClock("2026-10-06", "8:40");
      await stopTimer(stage.ports, "new");
      const { entry } = latestEntries(await stage.vault.all("sessionLogs")).of({ sessionId: "new", studentId: "mj" })!;
      expect(entry).toMatchObject({ outcome: "delivered", minutes: 14, time: { startMinute: 506, endMinute: 520 } });
    });
  });

  it("of a session that has not begun goes on when it can't be recorded yet, and none starts for what is gone", async () => {
    stage.setClock("2026-10-06", "8:00");
    await startTimer(stage.ports, sessionId);
    expect(await stopTimer(stage.ports, sessionId)).toMatchObject({ failure: { code: "not-begun" } });
    expect((await today(stage.ports)).timer).toMatchObject({ sessionId });
    expect(await startTimer(stage.ports, "gone")).toMatchObject({ failure: { code: "not-found" } });
  });
});

it("one missed session is decided where the rule leaves it open, and the decision is taken back with one mark", async () => {
  await recordSession(stage.ports, { sessionId, outcome: "missed", cause: "testing" });
  const range = { studentId: "mj", from: "2026-10-01", to: "2026-11-01" };
  expect((await studentSessions(stage.ports, range))?.makeUps).toMatchObject([{ sessionId, judged: "undecided" }]);
  await recordSession(stage.ports, { sessionId, outcome: "missed", cause: "testing", decided: "excused" });
  const excused = await studentSessions(stage.ports, range);
  expect(excused?.makeUps).toEqual([]);
  expect(excused?.ledger.lines[0]).toMatchObject({ excusedMinutes: 30, owedMinutes: 30 });
  expect((await today(stage.ports)).sessions[0]?.students[0]).toMatchObject({ decided: "excused", judged: "excused" });
  await recordSession(stage.ports, { sessionId, outcome: "missed", cause: "testing" });
  expect((await studentSessions(stage.ports, range))?.makeUps).toMatchObject([{ judged: "undecided" }]);
});

it("what is next names the unanswered teacher, the minutes and the review", async () => {
  expect(await nextSteps(stage.ports)).toEqual([
    { kind: "unanswered-teacher", classId: "k12", className: aClass().name, askedOn: "2026-09-30", days: 6 },
    { kind: "review-due", studentId: "mj", initials: "MJ", reviewDate: "2026-10-20", days: 14 },
  ]);
  await stage.vault.apply([{ remove: "visits", id: "later" }]);
  expect((await nextSteps(stage.ports)).map(({ kind }) => kind)).toEqual([
    ...["unanswered-teacher", "minutes-owed", "review-due"],
  ]);
});
