import { describe, expect, it } from "vitest";
import { ledgerOf, periodOf } from "../../../lib/core/ledger/ledger";
import { aBooking, aStudent } from "../../fixtures/builders";

const log = (outcome: "done" | "missed", minutes: number) => ({
  id: "x",
  bookingId: "2026-10-06.b1",
  studentId: "mj",
  outcome,
  minutes,
  loggedAt: "",
});

describe("the period of a mandate", () => {
  it.each([
    ["week", "2026-10-08", { from: "2026-10-05", to: "2026-10-12" }],
    ["week", "2026-10-11", { from: "2026-10-05", to: "2026-10-12" }],
    ["month", "2026-02-28", { from: "2026-02-01", to: "2026-03-01" }],
    ["month", "2026-12-31", { from: "2026-12-01", to: "2027-01-01" }],
  ] as const)("%s of %s", (per, date, period) => {
    expect(periodOf(per, date)).toEqual(period);
  });
});

describe("what a student is owed", () => {
  it("counts booked minutes of the period, not others", () => {
    const bookings = [aBooking(), aBooking({ id: "old", date: "2026-09-29" }), aBooking({ id: "x", state: "removed" })];
    expect(ledgerOf(aStudent(), "2026-10-05", { bookings, logs: [] })).toMatchObject({
      plannedMinutes: 30,
      mandateMinutes: 60,
      visitsWanted: 1,
    });
  });

  it("owes a missed visit again", () => {
    const visits = { bookings: [aBooking()], logs: [log("missed", 0)] };
    expect(ledgerOf(aStudent(), "2026-10-05", visits).visitsWanted).toBe(2);
  });

  it("owes a visit on a day without school again, unless she logged it as done", () => {
    const closed = { bookings: [aBooking()], closedVisits: new Set([aBooking().id]) };
    expect(ledgerOf(aStudent(), "2026-10-05", { ...closed, logs: [] })).toMatchObject({
      plannedMinutes: 0,
      visitsWanted: 2,
    });
    expect(ledgerOf(aStudent(), "2026-10-05", { ...closed, logs: [log("done", 25)] }).plannedMinutes).toBe(25);
  });

  it("counts a short visit for its minutes", () => {
    const short = aBooking({ endMinute: aBooking().startMinute + 10 });
    expect(ledgerOf(aStudent(), "2026-10-05", { bookings: [short], logs: [] })).toMatchObject({
      plannedMinutes: 10,
      visitsWanted: 2,
    });
  });

  it.each([
    ["2026-10-01", 4, 1], // five weeks touch October
    ["2026-10-26", 4, 4], // the last one: all that is left
    ["2026-10-19", 4, 2],
  ])("spreads a monthly mandate over the weeks left from %s", (date, times, wanted) => {
    const student = aStudent({ mandate: { minutes: 30, times, per: "month" } });
    expect(ledgerOf(student, date, { bookings: [], logs: [] }).visitsWanted).toBe(wanted);
  });
});
