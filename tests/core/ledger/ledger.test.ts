import { describe, expect, it } from "vitest";
import type { Booking, Student } from "../../../lib/core/caseload/records";
import { ledgerOf } from "../../../lib/core/ledger/ledger";
import type { LineLedger } from "../../../lib/core/ledger/line-ledger";
import { makeUpPolicy } from "../../../lib/core/ledger/make-up-policies";
import type { BookedVisits } from "../../../lib/core/ledger/student-visits";
import type { MandateLine } from "../../../lib/core/mandate/mandate-line";
import { aBooking, aLedgerEntry, aMandate, aStudent, at } from "../../fixtures/builders";

const MORNING = { date: "2026-10-05", minute: at("7:40") };
const NEXT_DAY = { date: "2026-10-07", minute: at("7:40") };

const whole = (over: Partial<BookedVisits> = {}, student: Student = aStudent(), date = "2026-10-05") =>
  ledgerOf(student, date, { bookings: [aBooking()], logs: [], now: MORNING, ...over });
const ledger = (...asked: Parameters<typeof whole>): LineLedger => whole(...asked).lines[0]!;
const aLine = (over: Partial<MandateLine> = {}): MandateLine => ({ ...aMandate(30, 2)[0]!, ...over });

describe("what a student is owed", () => {
  it("counts booked minutes of the period, not others", () => {
    const bookings = [aBooking(), aBooking({ id: "old", date: "2026-09-29" }), aBooking({ id: "x", state: "undone" })];
    expect(ledger({ bookings })).toMatchObject({
      ...{ bookedMinutes: 30, deliveredMinutes: 0, openMinutes: 30, mandateMinutes: 60, owedMinutes: 60 },
    });
  });

  it("counts nothing as delivered until she says so", () => {
    const unsaid = { deliveredMinutes: 0, bookedMinutes: 0, unmarkedMinutes: 30, owedMinutes: 60, openMinutes: 30 };
    expect(ledger({ now: NEXT_DAY })).toMatchObject(unsaid);
    expect(ledger({ now: NEXT_DAY, logs: [aLedgerEntry()] })).toMatchObject({
      ...{ deliveredMinutes: 30, unmarkedMinutes: 0, owedMinutes: 30, openMinutes: 30 },
    });
  });

  it("ends a visit at its end, to the minute", () => {
    const at835 = (minute: number) => ledger({ now: { date: "2026-10-06", minute } }).unmarkedMinutes;
    expect([at835(at("8:34")), at835(at("8:35"))]).toEqual([0, 30]);
  });

  it("counts what was given, in unplanned sessions and after the visit was taken back too", () => {
    const gone: Booking[] = [aBooking({ state: "undone" })];
    const logs = [
      aLedgerEntry({ minutes: 20 }),
      aLedgerEntry({ id: "u", sessionId: "u", unplanned: true, minutes: 15 }),
    ];
    expect(ledger({ bookings: gone, logs, now: NEXT_DAY }).deliveredMinutes).toBe(35);
  });

  it("says over-delivery apart", () => {
    const logs = [aLedgerEntry({ minutes: 75 })];
    expect(ledger({ logs })).toMatchObject({ owedMinutes: 0, overMinutes: 15, openMinutes: 0 });
  });

  it("shares a line's first week out by its days of school, and excuses no day without school a second time", () => {
    const student = aStudent({ mandate: [aLine({ from: "2026-10-07" })] });
    const closedDays = new Map([["k12", new Set(["2026-10-09"])]]);
    const friday = aBooking({ id: "f", date: "2026-10-09" });
    const excuses = makeUpPolicy("case-by-case");
    const policy = { ...excuses, rules: { ...excuses.rules, "no-school": { duty: "excused", source: "s" } as const } };
    const visits = { bookings: [friday], closedVisits: new Set(["f"]), closedDays, policy };
    // Two of four days of school.
    expect(ledger(visits, student, "2026-10-07")).toMatchObject({
      mandateMinutes: 30,
      excusedMinutes: 0,
      owedMinutes: 30,
    });
    const wholeWeek = aStudent({ mandate: [aLine()] });
    expect(ledger(visits, wholeWeek, "2026-10-07")).toMatchObject({ mandateMinutes: 60, excusedMinutes: 30 });
  });

  it("lets the district's rule judge the part of a week in which there is no school at all", () => {
    const student = aStudent({ mandate: [aLine({ from: "2026-10-07" })] });
    const week = ["2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09"];
    const bookings = ["2026-10-08", "2026-10-09"].map((date) => aBooking({ id: date, date }));
    const closed = { bookings, closedVisits: new Set(week), closedDays: new Map([["k12", new Set(week)]]) };
    const judged = (duty: "excused" | "ask") => {
      const { rules, ...rest } = makeUpPolicy("case-by-case");
      return ledger(
        { ...closed, policy: { ...rest, rules: { ...rules, "no-school": { duty, source: "s" } } } },
        student,
        "2026-10-07",
      );
    };
    expect(judged("excused")).toMatchObject({ mandateMinutes: 36, excusedMinutes: 36, owedMinutes: 0 });
    expect(judged("ask")).toMatchObject({ mandateMinutes: 36, undecidedMinutes: 60, owedMinutes: 36 });
  });

  it("owes a visit on a day without school, unless she recorded it as delivered", () => {
    const closed = { closedVisits: new Set([aBooking().id]), now: NEXT_DAY };
    expect(ledger(closed)).toMatchObject({ unmarkedMinutes: 0, owedMinutes: 60, undecidedMinutes: 30 });
    expect(ledger({ ...closed, logs: [aLedgerEntry({ minutes: 25 })] })).toMatchObject({
      ...{ deliveredMinutes: 25, undecidedMinutes: 0 },
    });
  });
});

describe("lines of a mandate", () => {
  const consult = aLine({ id: "c", minutes: 15, times: 1, per: "month", bucket: "consult" });
  const student = aStudent({ mandate: [aLine({ bucket: "in-class" }), consult] });

  it("count their own minutes in their own period, and name those that none of them grants", () => {
    const logs = [
      aLedgerEntry(),
      aLedgerEntry({ id: "b", sessionId: "b", bucket: "consult", minutes: 15, date: "2026-10-01" }),
      aLedgerEntry({ id: "c", sessionId: "c", bucket: "out-of-class", minutes: 20 }),
    ];
    const { lines, apart } = whole({ logs, now: NEXT_DAY }, student);
    expect(lines).toMatchObject([
      { from: "2026-10-05", to: "2026-10-12", deliveredMinutes: 30, owedMinutes: 30 },
      { from: "2026-10-01", to: "2026-11-01", deliveredMinutes: 15, owedMinutes: 0, bookedMinutes: 0 },
    ]);
    expect(apart).toEqual([{ bucket: "out-of-class", minutes: 20 }]);
  });

  it("that step down owe each its share of the period by school days", () => {
    const steps = aStudent({
      mandate: [aLine({ times: 5, to: "2026-10-06" }), aLine({ id: "two", times: 1, from: "2026-10-07" })],
    });
    expect(ledger({}, steps)).toMatchObject({ mandateMinutes: 60, isCut: true, from: "2026-10-05", to: "2026-10-07" });
    expect(ledger({}, steps, "2026-10-08")).toMatchObject({ mandateMinutes: 18, from: "2026-10-07", to: "2026-10-12" });
    expect(ledger({}, steps, "2026-10-12")).toMatchObject({ mandateMinutes: 30, isCut: false });
  });

  it("begin with what was given before", () => {
    const late = aStudent({ mandate: [aLine({ per: "month", times: 4, opening: { minutes: 45, on: "2026-10-02" } })] });
    expect(ledger({ bookings: [] }, late)).toMatchObject({ openingMinutes: 45, deliveredMinutes: 0, owedMinutes: 75 });
    expect(ledger({ bookings: [] }, late, "2026-11-02")).toMatchObject({ openingMinutes: 0, owedMinutes: 120 });
  });

  it("without the dates of their quarter count nothing, and are named", () => {
    const dated = aLine({ per: "quarter", terms: [{ from: "2026-08-31", to: "2026-10-30" }] });
    expect(ledger({}, aStudent({ mandate: [dated] }))).toMatchObject({ from: "2026-08-31", to: "2026-10-31" });
    const after = whole({}, aStudent({ mandate: [dated] }), "2026-11-02");
    expect(after).toMatchObject({ lines: [], undated: [{ id: "line-1" }] });
  });

  it("per school day owe nothing on a day without school", () => {
    const daily = aStudent({ mandate: [aLine({ per: "day", times: 1 })] });
    const closedDays = new Map([["k12", new Set(["2026-10-09"])]]);
    const minutes = (date: string) => ledger({ closedDays }, daily, date).mandateMinutes;
    expect(["2026-10-08", "2026-10-09", "2026-10-10"].map(minutes)).toEqual([30, 0, 0]);
  });
});

describe("missed sessions", () => {
  const missed = (cause: "therapist-away" | "student-absent", date = "2026-10-06") =>
    aLedgerEntry({ outcome: "missed", minutes: 0, cause, date });
  const policy = makeUpPolicy("provider-owes");

  it("are owed until the district decides", () => {
    const logs = [missed("student-absent")];
    expect(ledger({ logs, now: NEXT_DAY })).toMatchObject({ owedMinutes: 60, undecidedMinutes: 30, excusedMinutes: 0 });
  });

  it("are not owed where the service was offered and the record proves it", () => {
    const logs = [missed("student-absent")];
    expect(ledger({ logs, policy })).toMatchObject({ owedMinutes: 30, excusedMinutes: 30, undecidedMinutes: 0 });
    const { time: _time, ...unproven } = missed("student-absent");
    expect(ledger({ logs: [unproven], policy })).toMatchObject({ owedMinutes: 60, undecidedMinutes: 30 });
  });

  it("that are owed again go into the next periods until they are made up", () => {
    const logs = [missed("therapist-away"), aLedgerEntry({ id: "d", sessionId: "d", date: "2026-10-08" })];
    const next = (more: typeof logs, date: string) => ledger({ logs: [...logs, ...more], policy }, aStudent(), date);
    expect(next([], "2026-10-12")).toMatchObject({ carriedMinutes: 30, owedMinutes: 90 });
    const madeUp = aLedgerEntry({ id: "m", sessionId: "m", minutes: 75, date: "2026-10-13" });
    expect(next([madeUp], "2026-10-19")).toMatchObject({ carriedMinutes: 15, owedMinutes: 75 });
    const inTheWeek = aLedgerEntry({ id: "w", sessionId: "w", date: "2026-10-09" });
    expect(next([inTheWeek], "2026-10-12")).toMatchObject({ carriedMinutes: 0, owedMinutes: 60 });
  });
});

describe("the end of a period", () => {
  it("is forecast from how often its routine took place, for whichever student, where that is known", () => {
    const ofOthers = Array.from({ length: 8 }, (_, at) =>
      aLedgerEntry({
        ...{ id: `o${at}`, sessionId: `o${at}`, studentId: "tr", date: `2026-09-${10 + at}` },
        ...(at < 2 ? {} : { outcome: "missed", minutes: 0, cause: "routine-did-not-happen" }),
      }),
    );
    expect(ledger({ logs: ofOthers }).forecast.likelyMinutes).toBe(8);
    const elsewhere = ofOthers.map((entry) => ({ ...entry, routineTitle: "Snack" }));
    expect(ledger({ logs: elsewhere }).forecast.likelyMinutes).toBe(30);
    const away = aLedgerEntry({
      ...{ id: "a", sessionId: "a", date: "2026-09-20", outcome: "missed", minutes: 0, cause: "student-absent" },
    });
    const there = aLedgerEntry({ id: "t", sessionId: "t", date: "2026-09-21" });
    expect(ledger({ logs: [...ofOthers, away, there] }).forecast.likelyMinutes).toBe(5);
  });

  it("is forecast from how often sessions took place, with a range", () => {
    const logs = ["a", "b", "c", "d"].map((id, at) =>
      aLedgerEntry({ id, sessionId: id, date: "2026-09-15", outcome: at === 0 ? "missed" : "delivered" }),
    );
    const { forecast } = ledger({ logs });
    expect(forecast.likelyMinutes).toBe(23);
    expect(forecast.leastMinutes).toBeGreaterThan(10);
    expect(forecast.leastMinutes).toBeLessThan(forecast.likelyMinutes);
    expect(forecast.mostMinutes).toBeLessThan(30);
    expect(ledger().forecast).toEqual({ likelyMinutes: 30, leastMinutes: 0, mostMinutes: 30 });
  });

  it("is named when few school days are left for what is neither given nor booked", () => {
    const closedDays = new Map([["k12", new Set(["2026-10-09"])]]);
    expect(ledger({ now: { date: "2026-10-05", minute: 0 } }).lastChance).toBeUndefined();
    expect(ledger({ now: { date: "2026-10-07", minute: 0 }, bookings: [], closedDays }).lastChance).toEqual({
      ...{ schoolDays: 2, minutes: 60 },
    });
  });
});
