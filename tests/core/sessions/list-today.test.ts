import { describe, expect, it } from "vitest";
import { listToday, listUnmarked } from "../../../lib/core/sessions/list-today";
import type { DayReason } from "../../../lib/core/school-calendar/day-plan";
import type { ClassWeek } from "../../../lib/core/class-week/class-week";
import type { LedgerEntry } from "../../../lib/core/ledger/ledger-entry";
import { aBooking, aClass, aLedgerEntry, aSite, aStudent, at } from "../../fixtures/builders";

const sources = {
  bookings: [
    aBooking({ id: "late", startMinute: at("13:00"), endMinute: at("13:30") }),
    aBooking({ id: "early" }),
    aBooking({ id: "mid", startMinute: at("10:00"), endMinute: at("10:30"), state: "booked" }),
    aBooking({ id: "gone", state: "undone" }),
    aBooking({ id: "tomorrow", date: "2026-10-07" }),
  ],
  logs: [aLedgerEntry({ sessionId: "early" })],
  students: [aStudent()],
  classes: [aClass()],
  classWeeks: [],
  sites: [aSite()],
};

describe("today's list", () => {
  it("stands in time order and marks what runs and what comes next", () => {
    const list = listToday({ date: "2026-10-06", minute: at("8:10") }, sources);
    expect(list.map(({ sessionId, phase, startsInMinutes }) => [sessionId, phase, startsInMinutes])).toEqual([
      ["early", "now", -5],
      ["mid", "next", 110],
      ["late", "later", 290],
    ]);
    expect(list[0]).toMatchObject({ room: "Rm 12", siteName: "Lincoln", state: "handed-over" });
    expect(list[0]?.students).toEqual([
      {
        studentId: "mj",
        entryId: "entry1",
        initials: "MJ",
        goalId: aStudent().goals[0]?.id,
        goalText: aStudent().goals[0]?.text,
        proposed: { measure: "trials", total: 5 },
        outcome: "delivered",
        minutes: 30,
        bucket: "in-class",
      },
    ]);
  });

  it("ends a visit at its end, to the minute", () => {
    const [early] = listToday({ date: "2026-10-06", minute: at("8:35") }, sources);
    expect(early?.phase).toBe("past");
  });
});

describe("sessions that the ledger has", () => {
  const noon = { date: "2026-10-06", minute: at("12:00") };

  it("lists one that was never booked, and one whose visit was taken back after it", () => {
    const logs = [
      aLedgerEntry({
        id: "u",
        sessionId: "new",
        unplanned: true,
        time: { startMinute: at("9:00"), endMinute: at("9:20") },
      }),
      aLedgerEntry({ id: "g", sessionId: "gone" }),
      aLedgerEntry({ id: "y", sessionId: "yesterday", unplanned: true, date: "2026-10-05" }),
    ];
    const list = listToday(noon, { ...sources, bookings: [aBooking({ id: "gone", state: "undone" })], logs });
    expect(list.map(({ sessionId, state }) => [sessionId, state])).toEqual([
      ["gone", "removed"],
      ["new", "unplanned"],
    ]);
  });

  it("names a session that was given at the time of another, in both rows, until one is corrected", () => {
    const both = { ...sources, classes: [aClass(), aClass({ id: "g1" })] };
    const bookings = [aBooking({ id: "a" }), aBooking({ id: "b", classId: "g1", startMinute: at("8:20") })];
    const given = (id: string, over: Partial<LedgerEntry> = {}) =>
      aLedgerEntry({ id, sessionId: id, time: { startMinute: at("8:05"), endMinute: at("8:35") }, ...over });
    const later = { classId: "g1", time: { startMinute: at("8:20"), endMinute: at("8:50") } };
    const overlapping = (...logs: LedgerEntry[]) =>
      listToday(noon, { ...both, bookings, logs }).map(({ students }) => students[0]!.overlaps ?? false);
    expect(overlapping(given("a"), given("b", later))).toEqual([true, true]);
    expect(overlapping(given("a"), given("b", { ...later, outcome: "missed", minutes: 0 }))).toEqual([false, false]);
    const corrected = given("c", {
      sessionId: "a",
      corrects: "a",
      time: { startMinute: at("8:00"), endMinute: at("8:20") },
    });
    expect(overlapping(given("a"), given("b", later), corrected)).toEqual([false, false]);
  });

  it("shows that two devices disagree", () => {
    const logs = [
      aLedgerEntry({ id: "a", sessionId: "early", recordedAt: "2026-10-06T12:00:00.000Z" }),
      aLedgerEntry({
        id: "b",
        sessionId: "early",
        outcome: "missed",
        minutes: 0,
        recordedAt: "2026-10-06T13:00:00.000Z",
      }),
    ];
    const [early] = listToday(noon, { ...sources, logs });
    expect(early?.students[0]).toMatchObject({ outcome: "missed", isContested: true });
  });
});

describe("visits of earlier days", () => {
  const next = { date: "2026-10-08", minute: at("7:40") };
  const unmarked = (over: Partial<typeof sources> = {}, closed: string[] = []) =>
    listUnmarked(next, { ...sources, ...over }, new Set(closed)).map(({ sessionId }) => sessionId);

  it("stay in the list until she says for every student what happened, oldest first", () => {
    expect(unmarked()).toEqual(["mid", "late", "tomorrow"]);
    expect(unmarked({ logs: [] })).toEqual(["early", "mid", "late", "tomorrow"]);
    const two = [aBooking({ id: "both", studentIds: ["mj", "tr"] })];
    const students = [aStudent(), aStudent({ id: "tr", initials: "TR" })];
    expect(unmarked({ bookings: two, students, logs: [aLedgerEntry({ sessionId: "both" })] })).toEqual(["both"]);
  });

  it("are asked for when two devices recorded different things, booked or not, and on a day without school too", () => {
    const twice = (sessionId: string, over: Partial<LedgerEntry> = {}) => [
      aLedgerEntry({ id: `${sessionId} a`, sessionId, minutes: 20, recordedAt: "2026-10-06T12:00:00.000Z", ...over }),
      aLedgerEntry({
        ...{ id: `${sessionId} b`, sessionId, outcome: "missed", minutes: 0, cause: "student-absent" },
        ...{ recordedAt: "2026-10-06T13:00:00.000Z", ...over },
      }),
    ];
    const unplanned = { unplanned: true as const, date: "2026-10-05" };
    const logs = [...twice("early"), ...twice("mid"), ...twice("u", unplanned)];
    const asked = (more: LedgerEntry[] = []) =>
      listUnmarked(next, { ...sources, logs: [...logs, ...more] }, new Set(["mid"]));
    expect(asked().map(({ sessionId }) => sessionId)).toEqual(["u", "early", "mid", "late", "tomorrow"]);
    expect(asked()[1]?.students[0]).toMatchObject({
      ...{ outcome: "missed", cause: "student-absent", isContested: true },
      others: [{ outcome: "delivered", minutes: 20 }],
    });
    const settled = aLedgerEntry({ id: "c", sessionId: "early", corrects: "early b", settles: ["early a"] });
    expect(asked([settled]).map(({ sessionId }) => sessionId)).not.toContain("early");
  });

  it("are shown with all of their students, though only one is a question: marked as a whole, none is overwritten", () => {
    const students = [aStudent(), aStudent({ id: "tr", initials: "TR" })];
    const planned = { sessionId: "group", unplanned: true as const, date: "2026-10-05" };
    const ofTr = aLedgerEntry({ ...planned, id: "t", studentId: "tr", outcome: "planned", minutes: 0 });
    const ofMj = aLedgerEntry({ ...planned, id: "m", outcome: "missed", minutes: 0, cause: "student-absent" });
    const shown = (logs: LedgerEntry[]) =>
      listUnmarked(next, { ...sources, bookings: [], students, logs }, new Set()).map((session) =>
        session.students.map(({ initials, outcome, isContested }) => [initials, outcome, isContested === true]),
      );
    expect(shown([ofMj, ofTr])).toEqual([
      [
        ["MJ", "missed", false],
        ["TR", "open", false],
      ],
    ]);
    const given = aLedgerEntry({ ...planned, id: "x", studentId: "tr" });
    const other = { ...given, id: "y", outcome: "missed" as const, minutes: 0 };
    expect(shown([ofMj, given, other])).toEqual([
      [
        ["MJ", "missed", false],
        ["TR", "missed", true],
      ],
    ]);
    expect(shown([ofMj, { ...ofTr, outcome: "withdrawn" }])).toEqual([]);
  });

  it("are not asked for on days without school", () => {
    expect(unmarked({}, ["mid"])).toEqual(["late", "tomorrow"]);
  });
});

describe("a visit on a day that the school's calendar changes", () => {
  const [morning, due] = [
    { startMinute: at("8:05"), endMinute: at("8:35") },
    { date: "2026-10-06", minute: 0 },
  ];
  const release: DayReason = { kind: "early-release", endMinute: at("8:20"), title: "" };
  const change = { date: "2026-10-06", title: "Arrival", titleKey: "arrival", usual: morning, because: [release] };
  const changeIn = (week: Pick<ClassWeek, "changes" | "notes">) =>
    listToday(due, { ...sources, classWeeks: [{ schoolClass: aClass(), ...week }] }).map(
      ({ dayChange }) => dayChange?.because[0]?.kind,
    );

  it("says so where its routine no longer fills its time, and only there", () => {
    const cut = { startMinute: at("8:05"), endMinute: at("8:20") };
    expect(changeIn({ changes: [{ ...change, now: [cut] }] })).toEqual(["early-release", undefined, undefined]);
    expect(changeIn({ changes: [{ ...change, now: [] }] })).toEqual(["early-release", undefined, undefined]);
    expect(changeIn({ changes: [{ ...change, now: [morning] }] })).toEqual([undefined, undefined, undefined]);
    expect(changeIn({ changes: [{ ...change, date: "2026-10-07", now: [] }] })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("says so for every visit of a class whose school is closed", () => {
    const notes = [{ date: "2026-10-06", because: { kind: "no-school", title: "PD" } as const }];
    expect(changeIn({ notes })).toEqual(["no-school", "no-school", "no-school"]);
  });

  it("says where tests are written at unknown hours, and not where their hours are known", () => {
    const testsIn = (because: DayReason) =>
      listToday(due, {
        ...sources,
        classWeeks: [{ schoolClass: aClass(), notes: [{ date: "2026-10-06", because }] }],
      }).map(({ testsTitle }) => testsTitle);
    expect(testsIn({ kind: "testing", title: "MAP" })).toEqual(["MAP", "MAP", "MAP"]);
    const timed: DayReason = { kind: "testing", title: "MAP", startMinute: at("9:00"), endMinute: at("10:00") };
    expect(testsIn(timed)).toEqual([undefined, undefined, undefined]);
  });
});

describe("the way between buildings", () => {
  const day = { date: "2026-10-06", minute: at("7:40") };
  const hill = {
    classes: [aClass(), aClass({ id: "g3", siteId: "hill" })],
    sites: [aSite(), aSite({ id: "hill", name: "Hill" })],
  };
  const leaves = (start: string) => {
    const bookings = [
      aBooking({ id: "first" }),
      aBooking({ id: "second", classId: "g3", startMinute: at(start), endMinute: at("10:30") }),
      aBooking({ id: "third", classId: "g3", startMinute: at("11:00"), endMinute: at("11:30") }),
    ];
    return listToday(day, { ...sources, ...hill, logs: [], bookings }).map(({ leave }) => leave);
  };

  it("says when to leave for a visit in another building, and only for that one", () => {
    expect(leaves("9:35")).toEqual([undefined, { byMinute: at("9:20"), from: "Lincoln" }, undefined]);
  });

  it("says how few minutes there are where they are fewer than the way takes", () => {
    expect(leaves("8:49")[1]).toEqual({ byMinute: at("8:34"), from: "Lincoln", onlyMinutes: 14 });
    expect(leaves("8:50")[1]).toEqual({ byMinute: at("8:35"), from: "Lincoln" });
    expect(leaves("8:20")[1]).toEqual({ byMinute: at("8:05"), from: "Lincoln", onlyMinutes: 0 });
  });
});
