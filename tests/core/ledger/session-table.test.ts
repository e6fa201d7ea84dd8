import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../../lib/core/ledger/ledger-entry";
import { minutesByBucket, sessionTable } from "../../../lib/core/ledger/session-table";
import { aBooking, aLedgerEntry, at } from "../../fixtures/builders";

const OCTOBER = { from: "2026-10-01", to: "2026-11-01" };
const now = { date: "2026-10-07", minute: at("12:00") };

const bookings = [
  aBooking({ id: "done" }),
  aBooking({ id: "unsaid", startMinute: at("9:00"), endMinute: at("9:30") }),
  aBooking({ id: "closed", date: "2026-10-07" }),
  aBooking({ id: "later", date: "2026-10-08" }),
  aBooking({ id: "gone", state: "undone" }),
  aBooking({ id: "november", date: "2026-11-02" }),
  aBooking({ id: "other", studentIds: ["tr"] }),
];
const logs = [
  aLedgerEntry({ id: "1", sessionId: "done", minutes: 30 }),
  aLedgerEntry({ id: "2", sessionId: "done", minutes: 20, corrects: "1" }),
  aLedgerEntry({ id: "3", sessionId: "u", unplanned: true, date: "2026-10-01", minutes: 15, bucket: "consult" }),
  aLedgerEntry({ id: "4", sessionId: "taken-back", outcome: "withdrawn" }),
  aLedgerEntry({ id: "5", sessionId: "other", studentId: "tr" }),
];
const rows = () => sessionTable("mj", OCTOBER, { bookings, logs, now, closedVisits: new Set(["closed"]) });

describe("a student's sessions", () => {
  it("are what she said, what she has yet to say, and what is to come, in time order", () => {
    expect(rows().map(({ sessionId, outcome, minutes }) => [sessionId, outcome, minutes])).toEqual([
      ["u", "delivered", 15],
      ["done", "delivered", 20],
      ["unsaid", "unmarked", 0],
      ["closed", "no-school", 0],
      ["later", "booked", 0],
    ]);
  });

  it("were given nowhere when they were missed", () => {
    const missed = aLedgerEntry({ id: "m", sessionId: "unsaid", outcome: "missed", minutes: 0, cause: "testing" });
    const row = sessionTable("mj", OCTOBER, { bookings, logs: [...logs, missed], now }).find(
      ({ sessionId }) => sessionId === "unsaid",
    );
    expect(row).toMatchObject({ outcome: "missed", cause: "testing" });
    expect(row).not.toHaveProperty("bucket");
  });

  it("name as a group those who were there, in any order of marks", () => {
    const group = { sessionId: "done", groupSize: 3 };
    const mine = aLedgerEntry({ ...group, id: "g1" });
    const absent = { outcome: "missed", minutes: 0, cause: "student-absent" } as const;
    const away = aLedgerEntry({ ...group, id: "g3", studentId: "tr", ...absent });
    const there = aLedgerEntry({ ...group, id: "g2", studentId: "ab" });
    const sizeOf = (own: typeof logs) => sessionTable("mj", OCTOBER, { bookings: [], logs: own, now })[0]!.groupSize;
    expect(sizeOf([mine, there, away])).toBe(2);
    expect(sizeOf([away, there, mine])).toBe(2);
    const back = aLedgerEntry({ ...group, id: "g4", studentId: "tr", corrects: "g3" });
    expect(sizeOf([mine, there, away, back])).toBe(3);
  });

  it("that were put in the place of others are to come, and then wait for her mark", () => {
    const planned = (id: string, date: string) =>
      aLedgerEntry({ id, sessionId: id, date, outcome: "planned", minutes: 0, bucket: "out-of-class" });
    const { time: _unknown, ...untimed } = planned("untimed", "2026-10-07");
    const switched = aLedgerEntry({ id: "s", sessionId: "s", date: "2026-10-05", outcome: "switched", minutes: 0 });
    const entries = [planned("before", "2026-10-06"), planned("after", "2026-10-08"), untimed, switched];
    const found = sessionTable("mj", OCTOBER, { bookings: [], logs: entries, now });
    expect(found.map(({ sessionId, outcome }) => [sessionId, outcome])).toEqual([
      ...[
        ["s", "switched"],
        ["before", "unmarked"],
        ["untimed", "unmarked"],
        ["after", "booked"],
      ],
    ]);
    for (const row of found) expect(row).not.toHaveProperty("bucket");
  });

  it("have what she said of them, and no more", () => {
    const said: Partial<LedgerEntry> = {
      ...{ groupSize: 3, given: { role: "cota", provider: "AB" }, unplanned: true },
      data: [{ goalId: "g1", point: { measure: "count", count: 2 } }],
    };
    const rowOf = (over: Partial<LedgerEntry>) =>
      sessionTable("mj", OCTOBER, { bookings: [], logs: [aLedgerEntry(over)], now })[0];
    const told = { ...said, routineTitle: "Arrival", classId: "k12", recordedAt: "2026-10-06T12:40:00.000Z" };
    expect(rowOf(said)).toMatchObject(told);
    const plain = rowOf({ outcome: "missed", minutes: 0, given: { role: "cota", provider: "AB" } });
    for (const field of ["given", "data", "unplanned", "cause", "isContested", "overlaps"])
      expect(plain).not.toHaveProperty(field);
  });

  it("of a group count those who were in it: not who was missed, nor who was taken out of a session never booked", () => {
    const part = (studentId: string, over: Partial<LedgerEntry> = {}) =>
      aLedgerEntry({ id: studentId, studentId, groupSize: 3, ...over });
    const sizeWith = (over: Partial<LedgerEntry>, unplanned?: true) => {
      const both = unplanned ? { unplanned } : {};
      const logs = [part("mj", both), part("tr", { ...both, ...over, minutes: 0 }), part("kl", both)];
      return sessionTable("mj", OCTOBER, { bookings: [], logs, now })[0]?.groupSize;
    };
    expect(sizeWith({ outcome: "missed" })).toBe(2);
    expect(sizeWith({ outcome: "withdrawn" }, true)).toBe(2);
    // Of a booked one nothing is said yet.
    expect(sizeWith({ outcome: "withdrawn" })).toBe(3);
  });

  it("of which two devices say something else are named as that", () => {
    const other = aLedgerEntry({ id: "b", minutes: 20, recordedAt: "2026-10-06T15:00:00.000Z" });
    const [row] = sessionTable("mj", OCTOBER, { bookings: [], logs: [aLedgerEntry(), other], now });
    expect(row).toMatchObject({ minutes: 20, isContested: true });
  });

  it("belong to a range from its first day to the day before its end", () => {
    const days = ["2026-10-05", "2026-10-06", "2026-10-07"];
    const marked = days.map((date) => aLedgerEntry({ id: date, sessionId: date, date }));
    const visits = days.map((date) => aBooking({ id: `v${date}`, date }));
    const range = { from: "2026-10-06", to: "2026-10-07" };
    const found = sessionTable("mj", range, { bookings: visits, logs: marked, now });
    expect(found.map(({ sessionId }) => sessionId)).toEqual(["2026-10-06", "v2026-10-06"]);
    expect(found[1]).toMatchObject({ minutes: 0, groupSize: 1, corrections: 0, time: { startMinute: at("8:05") } });
  });

  it("say how often they were changed", () => {
    expect(rows().find(({ sessionId }) => sessionId === "done")?.corrections).toBe(1);
    expect(rows().find(({ sessionId }) => sessionId === "u")?.corrections).toBe(0);
  });

  it("keep a visit that was marked and then unmarked as unmarked", () => {
    const undone = [aLedgerEntry({ id: "a" }), aLedgerEntry({ id: "b", outcome: "withdrawn", corrects: "a" })];
    const [row] = sessionTable("mj", OCTOBER, { bookings: [aBooking()], logs: undone, now });
    expect(row).toMatchObject({ outcome: "unmarked", minutes: 0 });
  });

  it("are summed by where they were given", () => {
    expect(minutesByBucket(rows())).toEqual([
      { bucket: "in-class", minutes: 20 },
      { bucket: "consult", minutes: 15 },
    ]);
  });
});
