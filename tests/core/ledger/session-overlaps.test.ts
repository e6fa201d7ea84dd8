import { expect, test } from "vitest";
import { overlapsAnother } from "../../../lib/core/ledger/session-overlaps";
import { sessionTable } from "../../../lib/core/ledger/session-table";
import { aLedgerEntry, at } from "../../fixtures/builders";

const time = (start: string, end: string) => ({ startMinute: at(start), endMinute: at(end) });
const DAY = "2026-10-06";
const given = aLedgerEntry({ id: "a", sessionId: "a", date: DAY, classId: "k12", time: time("8:00", "8:30") });

test.each([
  ["the same student at the same time", {}, true],
  ["the same student a minute later", { time: time("8:30", "9:00") }, false],
  ["the same student on another day", { date: "2026-10-07" }, false],
  ["another student of the class, served together", { studentId: "tr" }, false],
  ["another student, in another class", { studentId: "tr", classId: "k13" }, true],
  ["a session without a time", { time: undefined }, false],
  ["the same session, corrected", { sessionId: "a" }, false],
])("%s", (_what, over, expected) => {
  const part = { sessionId: "b", studentId: "mj", classId: "k12", date: DAY, time: time("8:20", "8:50"), ...over };
  expect(overlapsAnother(part, [given])).toBe(expected);
});

test("only what was given counts: neither what was missed nor what was taken back", () => {
  const part = { sessionId: "b", studentId: "mj", classId: "k12", date: DAY, time: time("8:20", "8:50") };
  expect(overlapsAnother(part, [{ ...given, outcome: "missed", minutes: 0 }])).toBe(false);
  expect(overlapsAnother(part, [given, { ...given, id: "b", outcome: "withdrawn", corrects: "a" }])).toBe(false);
});

test("the log names both sessions, of any order of entries", () => {
  const other = { ...given, id: "b", sessionId: "b", time: time("8:20", "8:50") };
  const range = { from: DAY, to: "2026-10-07" };
  for (const logs of [
    [given, other],
    [other, given],
  ]) {
    const rows = sessionTable("mj", range, { bookings: [], logs, now: { date: DAY, minute: at("12:00") } });
    expect(rows.map(({ sessionId, overlaps }) => [sessionId, overlaps])).toEqual([
      ["a", true],
      ["b", true],
    ]);
  }
});
