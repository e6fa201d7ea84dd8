import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { REQUESTS } from "../../lib/contracts/requests";
import { maskInitials } from "../../lib/services/privacy/mask-initials";
import { recordsOfMoment, studentSessions, weekSessions } from "../../lib/services/sessions/sessions";
import { recordSession, recordUnplanned } from "../../lib/services/today/record-session";
import { aBooking, aVisitOn, aClass, aSite, aStudent, at } from "../fixtures/builders";
import { stageFeeds, type FeedStage } from "./feed-ports";

const OCTOBER = { studentId: "mj", from: "2026-10-01", to: "2026-11-01" };
let stage: FeedStage;

beforeEach(async () => {
  stage = stageFeeds();
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    { put: "students", record: aStudent({ id: "tr", initials: "TR" }) },
    { put: "visits", record: aVisitOn({ studentIds: ["mj", "tr"] }) },
  ]);
  stage.setClock("2026-10-06", "12:00");
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

const sessionId = aBooking().id;

describe("a student's sessions", () => {
  it("change from unmarked to delivered when she says so, with class, sums and what is owed", async () => {
    const before = await studentSessions(stage.ports, OCTOBER);
    expect(before?.rows).toMatchObject([{ sessionId, outcome: "unmarked", className: aClass().name }]);
    expect(before?.ledger.lines[0]).toMatchObject({ deliveredMinutes: 0, unmarkedMinutes: 30 });
    await recordSession(stage.ports, { sessionId, studentId: "mj", outcome: "delivered", minutes: 20 });
    const after = await studentSessions(stage.ports, OCTOBER);
    expect(after?.rows).toMatchObject([{ outcome: "delivered", minutes: 20, groupSize: 2 }]);
    expect(after?.minutes).toEqual([{ bucket: "in-class", minutes: 20 }]);
    expect(after?.ledger.lines[0]).toMatchObject({ deliveredMinutes: 20, unmarkedMinutes: 0 });
  });

  it("keep each student's own minutes when only the place changes", async () => {
    for (const [studentId, minutes] of [["mj", 20] as const, ["tr", 25] as const])
      await recordSession(stage.ports, { sessionId, studentId, outcome: "delivered", minutes });
    await recordSession(stage.ports, { sessionId, outcome: "delivered", bucket: "out-of-class" });
    const minutesOf = async (studentId: string) =>
      (await studentSessions(stage.ports, { ...OCTOBER, studentId }))?.rows;
    expect(await minutesOf("mj")).toMatchObject([{ minutes: 20, bucket: "out-of-class" }]);
    expect(await minutesOf("tr")).toMatchObject([{ minutes: 25, bucket: "out-of-class" }]);
  });

  it("are none of a student who is gone", async () => {
    expect(await studentSessions(stage.ports, { ...OCTOBER, studentId: "gone" })).toBeUndefined();
  });
});

describe("what happened in a week", () => {
  it("is one line per session that is over or marked, with whom it was different for", async () => {
    expect(await weekSessions(stage.ports, "2026-10-05")).toMatchObject([
      { sessionId, date: "2026-10-06", classId: "k12", outcomes: [{ outcome: "unmarked", initials: ["MJ", "TR"] }] },
    ]);
    await recordSession(stage.ports, { sessionId, studentId: "tr", outcome: "missed", cause: "student-absent" });
    await recordSession(stage.ports, { sessionId, studentId: "mj", outcome: "delivered" });
    const [session] = await weekSessions(stage.ports, "2026-10-05");
    expect(session?.outcomes).toEqual([
      { outcome: "delivered", initials: ["MJ"] },
      { outcome: "missed", initials: ["TR"] },
    ]);
    stage.setClock("2026-10-05", "7:00");
    await recordSession(stage.ports, { sessionId, outcome: "open" });
    expect(await weekSessions(stage.ports, "2026-10-12")).toEqual([]);
  });

  it("leaves out what has not ended, and has sessions that were never booked", async () => {
    stage.setClock("2026-10-06", "7:00");
    expect(await weekSessions(stage.ports, "2026-10-05")).toEqual([]);
    const at845 = { date: "2026-10-05", startMinute: at("8:45") };
    const session = { sessionId: "u", studentIds: ["mj"], minutes: 20, bucket: "in-class" as const };
    expect(await recordUnplanned(stage.ports, { ...session, at: at845 })).toEqual({ ok: true, value: null });
    expect(await recordUnplanned(stage.ports, { ...session, at: at845 })).toEqual({ ok: true, value: null });
    expect(await weekSessions(stage.ports, "2026-10-05")).toMatchObject([
      {
        sessionId: "u",
        time: { startMinute: at("8:45"), endMinute: at("9:05") },
        outcomes: [{ outcome: "delivered" }],
      },
    ]);
  });
});

describe("a session that was never booked", () => {
  it.each([
    ["on a day to come", { date: "2026-10-07", startMinute: at("8:00") }, { field: "date", code: "in-the-future" }],
    ["later today", { date: "2026-10-06", startMinute: at("9:10") }, { field: "start", code: "still-to-come" }],
    [
      "beginning this minute",
      { date: "2026-10-06", startMinute: at("9:00") },
      { field: "start", code: "still-to-come" },
    ],
    [
      "until later today",
      { date: "2026-10-06", startMinute: at("8:45") },
      { field: "minutes", code: "not-over-yet", max: 15 },
    ],
    [
      "into the next day",
      { date: "2026-10-05", startMinute: at("23:50") },
      { field: "minutes", code: "not-over-yet", max: 10 },
    ],
    [
      "while another was given",
      { date: "2026-10-06", startMinute: at("8:20") },
      { field: "start", code: "overlaps-session" },
    ],
  ])("is refused at its field %s, and nothing is recorded", async (_when, then, error) => {
    stage.setClock("2026-10-06", "9:00");
    await recordSession(stage.ports, { sessionId, studentId: "mj", outcome: "delivered" });
    const before = await stage.vault.all("sessionLogs");
    const said = { sessionId: "u", studentIds: ["mj"], minutes: 20, bucket: "in-class" as const };
    expect(await recordUnplanned(stage.ports, { ...said, at: then })).toEqual({
      ok: false,
      failure: { code: "invalid-fields", errors: [error] },
    });
    expect(await stage.vault.all("sessionLogs")).toEqual(before);
  });
});

describe("what she did at one minute", () => {
  const moment = async (clock: string, date = "2026-10-06") =>
    recordsOfMoment(stage.ports, { date, minute: at(clock) });

  it("is the session that runs then, once for all of its students, from its first minute to before its end", async () => {
    expect(await moment("8:05")).toEqual([
      {
        ...{ outcome: "unmarked", routineTitle: "Arrival", className: aClass().name, room: aClass().room },
        ...{ siteName: aSite().name, time: { startMinute: at("8:05"), endMinute: at("8:35") }, studentCount: 2 },
        timeFrom: "booked",
      },
    ]);
    expect(await moment("8:34")).toHaveLength(1);
    expect([await moment("8:04"), await moment("8:35"), await moment("8:10", "2026-10-07")]).toEqual([[], [], []]);
  });

  it("says apart what was different for one student", async () => {
    await recordSession(stage.ports, { sessionId, studentId: "tr", outcome: "missed", cause: "student-absent" });
    await recordSession(stage.ports, { sessionId, studentId: "mj", outcome: "delivered" });
    expect((await moment("8:10")).map(({ outcome, studentCount }) => [outcome, studentCount])).toEqual([
      ["delivered", 1],
      ["missed", 1],
    ]);
  });
});

describe("what differs between the students of a session", () => {
  const moment = async () => recordsOfMoment(stage.ports, { date: "2026-10-06", minute: at("8:15") });
  const mark = async (studentId: string, over: object) =>
    recordSession(stage.ports, { sessionId, studentId, outcome: "delivered", ...over });

  it("is left out of its one line: neither time nor place is that of only some of them", async () => {
    stage.setClock("2026-10-06", "9:00");
    await mark("mj", { place: "MJ's home", time: { startMinute: at("8:10"), endMinute: at("8:30") } });
    await mark("tr", {});
    const line = { outcome: "delivered", routineTitle: "Arrival", studentCount: 2 };
    expect(await moment()).toEqual([{ ...line, className: "", room: "", siteName: "" }]);
    await mark("tr", { place: "MJ's home" });
    expect(await moment()).toEqual([{ ...line, className: "", room: "", siteName: "", otherPlace: "MJ's home" }]);
    expect(maskInitials(await moment(), "dots", ["MJ", "TR"])[0]!.otherPlace).not.toContain("MJ");
    expect(REQUESTS.loadMoment.hidesInitials).toBe(true);
  });

  it("does not hide that nothing was booked", async () => {
    stage.setClock("2026-10-06", "12:00");
    const session = { sessionId: "u", studentIds: ["mj"], minutes: 20, bucket: "in-class" as const };
    await recordUnplanned(stage.ports, { ...session, at: { date: "2026-10-06", startMinute: at("10:00") } });
    await recordSession(stage.ports, { sessionId: "u", outcome: "missed", cause: "testing" });
    const [line] = await recordsOfMoment(stage.ports, { date: "2026-10-06", minute: at("10:05") });
    expect([line?.outcome, line?.timeFrom]).toEqual(["missed", undefined]);
  });
});

test("a touch base is an answer too to what she did at one minute, by its place and without a student", async () => {
  await stage.vault.apply([
    {
      put: "visits",
      record: {
        ...aVisitOn({ date: "2026-10-06", studentIds: [], startMinute: at("10:40"), endMinute: at("10:45") }),
        ...{ id: "talk", purpose: "touch-base", windowId: "" },
      },
    },
  ]);
  const at1042 = await recordsOfMoment(stage.ports, { date: "2026-10-06", minute: at("10:42") });
  expect(at1042).toEqual([
    {
      ...{ outcome: "touch-base", routineTitle: "", className: aClass().name, room: aClass().room },
      ...{ siteName: aSite().name, time: { startMinute: at("10:40"), endMinute: at("10:45") }, studentCount: 0 },
    },
  ]);
  expect(await recordsOfMoment(stage.ports, { date: "2026-10-06", minute: at("10:45") })).toEqual([]);
});
