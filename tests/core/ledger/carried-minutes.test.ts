import { describe, expect, test } from "vitest";
import { coverageOf } from "../../../lib/core/ledger/coverage";
import { ledgerOf, pushInLedger } from "../../../lib/core/ledger/ledger";
import type { LedgerEntry } from "../../../lib/core/ledger/ledger-entry";
import type { LineLedger } from "../../../lib/core/ledger/line-ledger";
import { judgeMissed, makeUpPolicy, type MakeUpPolicyId } from "../../../lib/core/ledger/make-up-policies";
import { makeUpsOf } from "../../../lib/core/ledger/make-ups";
import type { BookedVisits } from "../../../lib/core/ledger/student-visits";
import type { MandateLine } from "../../../lib/core/mandate/mandate-line";
import { aBooking, aLedgerEntry, aMandate, aStudent, at } from "../../fixtures/builders";

const NOW = { date: "2026-10-21", minute: at("12:00") };
const owes = makeUpPolicy("regional-texas");
const aLine = (over: Partial<MandateLine> = {}): MandateLine => ({ ...aMandate(30, 2)[0]!, ...over });
const entry = (id: string, date: string, over: Partial<LedgerEntry> = {}) =>
  aLedgerEntry({ id, sessionId: id, date, ...over });
const missed = (id: string, date: string, over: Partial<LedgerEntry> = {}) =>
  entry(id, date, { outcome: "missed", minutes: 0, cause: "therapist-away", ...over });
const linesOf = (mandate: MandateLine[], visits: Partial<BookedVisits>, date = NOW.date): LineLedger[] =>
  ledgerOf(aStudent({ mandate }), date, { bookings: [], logs: [], now: NOW, policy: owes, ...visits }).lines;
const carried = (mandate: MandateLine[], logs: LedgerEntry[], date = NOW.date): number =>
  linesOf(mandate, { logs }, date)[0]!.carriedMinutes;

describe("minutes that are owed again in the next period", () => {
  test("are those of the missed session, as long as it was planned, or as the line grants", () => {
    const rest = entry("d", "2026-10-15");
    const half = { time: { startMinute: at("8:05"), endMinute: at("8:20") } };
    expect(carried([aLine()], [missed("m", "2026-10-13", half), rest])).toBe(15);
    const { time: _unknown, ...untimed } = missed("m", "2026-10-13");
    expect(carried([aLine()], [untimed, rest])).toBe(30);
  });

  test("are never more than the period lacks, nor anything that nobody missed", () => {
    expect(carried([aLine()], [missed("m", "2026-10-13"), entry("d", "2026-10-15", { minutes: 50 })])).toBe(10);
    // The week lacks all of its 60 minutes, of which half were missed for a cause that is owed.
    expect(carried([aLine()], [missed("m", "2026-10-13")])).toBe(30);
    expect(carried([aLine()], [missed("m", "2026-10-13", { cause: "student-absent" })])).toBe(0);
    expect(carried([aLine()], [missed("m", "2026-10-13", { decided: "excused" })])).toBe(0);
    expect(carried([aLine()], [missed("m", "2026-10-20")])).toBe(0);
  });

  test("add up over weeks, and go down by what a later week gives beyond its own", () => {
    const [first, second] = [missed("a", "2026-09-29"), missed("b", "2026-10-06")];
    const weeks = ["2026-10-01", "2026-10-08", "2026-10-13", "2026-10-15"].map((date) => entry(date, date));
    expect(carried([aLine()], [first, second, ...weeks])).toBe(60);
    const more = entry("more", "2026-10-16", { minutes: 45 });
    expect(carried([aLine()], [first, second, ...weeks, more])).toBe(15);
    expect(linesOf([aLine()], { logs: [first, second, ...weeks, more] })[0]!.owedMinutes).toBe(75);
  });

  test("follow a step-down into the line that comes after it, and no line of another place", () => {
    const steps = [aLine({ to: "2026-10-18" }), aLine({ id: "two", times: 1, from: "2026-10-19" })];
    const logs = [missed("m", "2026-10-13"), entry("d", "2026-10-15")];
    expect(linesOf(steps, { logs })[0]).toMatchObject({ line: { id: "two" }, carriedMinutes: 30, owedMinutes: 60 });
    const consult = aLine({ id: "c", bucket: "consult" });
    expect(linesOf([aLine(), consult], { logs }).map(({ carriedMinutes }) => carriedMinutes)).toEqual([30, 0]);
  });

  test("go over a stretch in which no period is known, such as a break between two quarters", () => {
    const terms = [
      { from: "2026-08-31", to: "2026-10-09" },
      { from: "2026-10-19", to: "2026-12-18" },
    ];
    const quarterly = aLine({ per: "quarter", times: 10, terms });
    expect(carried([quarterly], [missed("m", "2026-10-06")])).toBe(30);
  });

  test("come from a day without school too, where the district owes it", () => {
    const bookings = [aBooking({ id: "v", date: "2026-10-13" })];
    const closed = { bookings, closedVisits: new Set(["v"]), logs: [entry("d", "2026-10-15")] };
    expect(linesOf([aLine()], closed)[0]).toMatchObject({ carriedMinutes: 30, unmarkedMinutes: 0 });
    expect(linesOf([aLine()], { ...closed, policy: makeUpPolicy("provider-owes") })[0]!.carriedMinutes).toBe(0);
    expect(linesOf([aLine({ bucket: "out-of-class" })], closed)[0]!.carriedMinutes).toBe(0);
  });

  test("do not come from a closed day for which a cut week grants nothing", () => {
    const bookings = [aBooking({ id: "v", date: "2026-10-15" })];
    const closed = { bookings, closedVisits: new Set(["v"]), closedDays: new Map([["k12", new Set(["2026-10-15"])]]) };
    expect(linesOf([aLine({ from: "2026-10-14" })], closed)[0]!.carriedMinutes).toBe(0);
  });
});

describe("a line that push-in visits do not count towards", () => {
  const consult = aLine({ bucket: "consult", times: 1 });

  test("has none of them as booked, open or closed", () => {
    const bookings = [aBooking({ date: "2026-10-22" }), aBooking({ id: "late", date: "2026-10-20" })];
    expect(linesOf([consult], { bookings })[0]).toMatchObject({
      bookedMinutes: 0,
      unmarkedMinutes: 0,
      openMinutes: 30,
    });
    const closed = {
      bookings,
      closedVisits: new Set(bookings.map(({ id }) => id)),
      policy: makeUpPolicy("case-by-case"),
    };
    expect(linesOf([consult], closed)[0]!.undecidedMinutes).toBe(0);
    expect(linesOf([aLine()], closed)[0]!.undecidedMinutes).toBe(60);
  });

  test("is not the one that visits of the day count towards", () => {
    const student = aStudent({ mandate: [consult, aLine({ id: "in" })] });
    const ledger = ledgerOf(student, NOW.date, { bookings: [], logs: [], now: NOW });
    expect(pushInLedger(student, NOW.date, ledger)?.line.id).toBe("in");
    const alone = aStudent({ mandate: [consult] });
    expect(
      pushInLedger(alone, NOW.date, ledgerOf(alone, NOW.date, { bookings: [], logs: [], now: NOW })),
    ).toBeUndefined();
  });
});

describe("a session that was put in the place of another", () => {
  const planned = (id: string, date: string, over: Partial<LedgerEntry> = {}) =>
    entry(id, date, { outcome: "planned", minutes: 0, bucket: "out-of-class", ...over });

  test("counts as booked while it is ahead, and waits for her mark once it is over", () => {
    const logs = [planned("ahead", "2026-10-22"), planned("over", "2026-10-20"), planned("far", "2026-10-27")];
    expect(linesOf([aLine()], { logs })[0]).toMatchObject({
      ...{ bookedMinutes: 30, unmarkedMinutes: 30, openMinutes: 0, deliveredMinutes: 0, owedMinutes: 60 },
      forecast: { likelyMinutes: 60 },
    });
    expect(linesOf([aLine({ bucket: "in-class" })], { logs })[0]).toMatchObject({ bookedMinutes: 0, openMinutes: 60 });
  });

  test("counts as nothing without a time, or once she marked it", () => {
    const { time: _unknown, ...untimed } = planned("ahead", "2026-10-22");
    expect(linesOf([aLine()], { logs: [untimed] })[0]).toMatchObject({ bookedMinutes: 0, openMinutes: 60 });
    const marked = entry("done", "2026-10-20", { sessionId: "over", corrects: "over", bucket: "out-of-class" });
    expect(linesOf([aLine()], { logs: [planned("over", "2026-10-20"), marked] })[0]).toMatchObject({
      ...{ unmarkedMinutes: 0, deliveredMinutes: 30 },
    });
  });
});

test("a period counts its own visits, closed days and planned sessions, and no others", () => {
  const bookings = [aBooking({ date: "2026-10-22" }), aBooking({ id: "next", date: "2026-10-27" })];
  const elsewhere = entry("p", "2026-10-22", { outcome: "planned", minutes: 0, bucket: "consult" });
  expect(linesOf([aLine()], { bookings, logs: [elsewhere] })[0]).toMatchObject({
    ...{ bookedMinutes: 30, forecast: { likelyMinutes: 30 } },
  });
  const consult = aLine({ bucket: "consult" });
  expect(linesOf([consult], { bookings })[0]!.forecast.likelyMinutes).toBe(0);
  const closed = { bookings, closedVisits: new Set(["next"]), policy: makeUpPolicy("case-by-case") };
  expect(linesOf([aLine()], closed)[0]!.undecidedMinutes).toBe(0);
});

test("what was given before she began to record makes up for what that period missed", () => {
  const late = aLine({ opening: { minutes: 45, on: "2026-10-12" } });
  expect(carried([late], [missed("m", "2026-10-13")])).toBe(15);
});

test("a closed day carries nothing where the district leaves it open, though something else was missed", () => {
  const bookings = [aBooking({ id: "v", date: "2026-10-13" })];
  const visits = { bookings, closedVisits: new Set(["v"]), logs: [missed("m", "2026-10-14")] };
  expect(linesOf([aLine()], { ...visits, policy: makeUpPolicy("provider-owes") })[0]!.carriedMinutes).toBe(30);
  expect(linesOf([aLine()], visits)[0]!.carriedMinutes).toBe(60);
});

test("what is excused takes no more off than the line grants, and what was given beyond that is over", () => {
  const logs = ["2026-10-19", "2026-10-20", "2026-10-21"].map((date) => missed(date, date, { decided: "excused" }));
  expect(linesOf([aLine()], { logs })[0]).toMatchObject({ excusedMinutes: 60, owedMinutes: 0, overMinutes: 0 });
  const given = [...logs, entry("g", "2026-10-22", { minutes: 20 })];
  expect(linesOf([aLine()], { logs: given })[0]).toMatchObject({ owedMinutes: 0, overMinutes: 20 });
});

test("minutes that no line grants are those of the shown periods, of the month where nothing is shown", () => {
  const given = (id: string, date: string) => entry(id, date, { bucket: "observation", minutes: 10 });
  const logs = [given("a", "2026-10-19"), given("b", "2026-10-20"), given("c", "2026-10-05"), given("d", "2026-09-30")];
  const apart = (mandate: MandateLine[]) =>
    ledgerOf(aStudent({ mandate }), NOW.date, { bookings: [], logs, now: NOW }).apart;
  expect(apart([aLine()])).toEqual([{ bucket: "observation", minutes: 20 }]);
  const more = [entry("next", "2026-10-26", { bucket: "observation" }), entry("early", "2026-10-19")];
  const begun = aStudent({ mandate: [aLine({ from: "2026-10-20" }), aLine({ id: "c", bucket: "consult" })] });
  // In class on the day before the line began: no line had granted it, and the week that is shown has it.
  expect(ledgerOf(begun, NOW.date, { bookings: [], logs: more, now: NOW }).apart).toEqual([
    { bucket: "in-class", minutes: 30 },
  ]);
  expect(apart([])).toEqual([{ bucket: "observation", minutes: 30 }]);
  expect(apart([aLine(), aLine({ id: "o", bucket: "observation", per: "month" })])).toEqual([]);
});

describe("what becomes of a missed session's minutes", () => {
  test.each<[MakeUpPolicyId, string]>([
    ["case-by-case", "? ? ? ? ? ? ? ? ?"],
    ["offered", "excused excused excused ? ? ? ? ? ?"],
    ["provider-owes", "excused excused excused owed ? ? owed owed ?"],
    ["regional-texas", "excused ? ? owed ? ? owed ? owed"],
    ["illinois", "? ? ? ? ? ? ? ? ?"],
  ])("%s", (id, expected) => {
    const causes = [
      ...(["student-absent", "student-declined", "family-declined", "therapist-away", "teacher-declined"] as const),
      ...(["routine-did-not-happen", "school-event", "testing", "no-school"] as const),
    ];
    const judged = causes.map((cause) => judgeMissed(missed("m", "2026-10-13", { cause }), makeUpPolicy(id)));
    expect(judged.map((one) => (one === "undecided" ? "?" : one)).join(" ")).toBe(expected);
  });

  test("is what was decided of this one, whatever the rule says", () => {
    const decided = (decision: "owed" | "excused") => missed("m", "2026-10-13", { decided: decision });
    expect(judgeMissed(decided("excused"), owes)).toBe("excused");
    expect(judgeMissed({ ...decided("owed"), cause: "student-absent" }, owes)).toBe("owed");
  });

  test("is proved by its time and its class, not by one of them", () => {
    const absent = missed("m", "2026-10-13", { cause: "student-absent" });
    const { classId: _class, ...homeless } = absent;
    expect(judgeMissed(homeless, makeUpPolicy("offered"))).toBe("undecided");
  });
});

describe("open make-ups of several lines", () => {
  const mandate = [aLine({ bucket: "in-class" }), aLine({ id: "c", bucket: "consult", minutes: 15, times: 1 })];
  const makeUps = (logs: LedgerEntry[], date = NOW.date) =>
    makeUpsOf(aStudent({ mandate }), date, { bookings: [], logs, now: NOW, policy: owes }).map(
      ({ entryId, minutes }) => `${entryId} ${minutes}`,
    );

  test("are each made up in their own line, the oldest first", () => {
    const { time: _unknown, ...call } = missed("call", "2026-10-14", { bucket: "consult" });
    const logs = [missed("b", "2026-10-15"), call, missed("a", "2026-10-13")];
    expect(makeUps(logs)).toEqual(["a 30", "call 15", "b 30"]);
    const more = entry("g", "2026-10-20", { minutes: 70 });
    expect(makeUps([...logs, more])).toEqual(["a 20", "call 15", "b 30"]);
    const longer = entry("g", "2026-10-20", { minutes: 95 });
    expect(makeUps([...logs, longer])).toEqual(["call 15", "b 25"]);
  });

  test("are none that lie ahead of the day, that are excused, or that the week gave after all", () => {
    expect(makeUps([missed("a", "2026-10-22")])).toEqual([]);
    expect(makeUps([missed("a", "2026-10-21")])).toEqual(["a 30"]);
    expect(makeUps([missed("a", "2026-10-13", { cause: "student-absent" })])).toEqual([]);
    const given = ["2026-10-14", "2026-10-15"].map((date) => entry(date, date, { minutes: 25 }));
    const almost = entry("almost", "2026-10-15", { minutes: 29 });
    expect(makeUps([missed("a", "2026-10-13"), entry("d", "2026-10-14"), almost])).toEqual(["a 1"]);
    expect(makeUps([missed("sun", "2026-10-18"), missed("mon", "2026-10-19")])).toEqual(["sun 30", "mon 30"]);
    // The week lacks ten minutes: the newest miss stays open for these.
    expect(makeUps([missed("a", "2026-10-13"), missed("b", "2026-10-16"), ...given])).toEqual(["b 10"]);
  });
});

test("lines that are covered alike are listed by student and line, and one with nothing due comes last", () => {
  const student = (id: string, lines = [aLine()]) => aStudent({ id, mandate: lines });
  const none = student("aa", [aLine({ per: "day", times: 1 })]);
  const students = [student("tr"), none, student("mj", [aLine({ id: "z" }), aLine({ id: "y", bucket: "consult" })])];
  const closedDays = new Map([["k12", new Set([NOW.date])]]);
  const lines = coverageOf(
    students,
    { date: NOW.date, proposed: new Map() },
    { bookings: [], logs: [], now: NOW, closedDays },
  );
  expect(lines.map(({ studentId, line }) => `${studentId} ${line.id}`)).toEqual([
    "mj y",
    "mj z",
    "tr line-1",
    "aa line-1",
  ]);
});
