import { describe, expect, it } from "vitest";
import { makeUpsOf } from "../../../lib/core/ledger/make-ups";
import {
  chosenPolicy,
  judgeMissed,
  MAKE_UP_POLICY_IDS,
  makeUpPolicy,
  type MakeUpPolicy,
  type OwnMakeUpRule,
} from "../../../lib/core/ledger/make-up-policies";
import { MISSED_CAUSES, type LedgerEntry } from "../../../lib/core/ledger/ledger-entry";
import type { MandateLine } from "../../../lib/core/mandate/mandate-line";
import { aBooking, aLedgerEntry, aMandate, aStudent } from "../../fixtures/builders";

const DUTIES = Object.fromEntries(MISSED_CAUSES.map((cause) => [cause, "ask"])) as OwnMakeUpRule["duties"];
const now = { date: "2026-10-09", minute: 0 };
const missed = (id: string, date: string, cause: "therapist-away" | "student-absent") =>
  aLedgerEntry({ id, sessionId: id, date, outcome: "missed", minutes: 0, cause });
const list = (logs: ReturnType<typeof missed>[], policyId = "provider-owes") =>
  makeUpsOf(aStudent(), now.date, { bookings: [], logs, policy: makeUpPolicy(policyId), now });

describe("open make-ups", () => {
  it("are missed sessions that the district owes or has not decided, while the line owes minutes", () => {
    const logs = [missed("a", "2026-10-06", "therapist-away"), missed("b", "2026-10-07", "student-absent")];
    expect(list(logs)).toEqual([
      ...[
        {
          entryId: "a",
          sessionId: "a",
          date: "2026-10-06",
          cause: "therapist-away",
          routineTitle: "Arrival",
          minutes: 30,
          judged: "owed",
        },
      ],
    ]);
    expect(list(logs, "case-by-case").map(({ judged }) => judged)).toEqual(["undecided", "undecided"]);
    expect(list([...logs, aLedgerEntry({ minutes: 60, date: "2026-10-08", sessionId: "made" })])).toEqual([]);
  });

  it("are made up by what a later week gives beyond its own minutes, and then gone", () => {
    const given = (id: string, date: string, minutes: number) => aLedgerEntry({ id, sessionId: id, date, minutes });
    const before = [missed("a", "2026-09-29", "therapist-away"), given("b", "2026-09-30", 30)];
    const open = (...more: typeof before) =>
      list([...before, ...more]).map(({ entryId, minutes }) => [entryId, minutes]);
    expect(open()).toEqual([["a", 30]]);
    expect(open(given("c", "2026-10-06", 60))).toEqual([["a", 30]]);
    expect(open(given("c", "2026-10-06", 75))).toEqual([["a", 15]]);
    expect(open(given("c", "2026-10-06", 90))).toEqual([]);
    expect(open(given("same-week", "2026-10-01", 30))).toEqual([]);
  });

  it("stay to be decided until they are made up, after those that are owed", () => {
    const logs = [
      aLedgerEntry({ id: "u", sessionId: "u", date: "2026-09-22", outcome: "missed", minutes: 0, cause: "no-school" }),
      missed("a", "2026-09-29", "therapist-away"),
    ];
    const open = (minutes: number) =>
      list([
        ...logs,
        ...["2026-09-23", "2026-09-30"].map((date) => aLedgerEntry({ id: date, sessionId: date, date, minutes: 30 })),
        aLedgerEntry({ id: "c", sessionId: "c", date: "2026-10-06", minutes }),
      ]).map(({ entryId, judged }) => [entryId, judged]);
    expect(open(60)).toEqual([
      ["u", "undecided"],
      ["a", "owed"],
    ]);
    expect(open(90)).toEqual([["u", "undecided"]]);
    expect(open(120)).toEqual([]);
  });

  it("are visits on days without school too, though nothing was recorded of them", () => {
    const visits = {
      bookings: [aBooking({ id: "closed", date: "2026-10-06" }), aBooking({ id: "later", date: "2026-10-20" })],
      closedVisits: new Set(["closed", "later"]),
    };
    const open = (policyId: string, logs: ReturnType<typeof missed>[] = []) =>
      makeUpsOf(aStudent(), now.date, { ...visits, logs, policy: makeUpPolicy(policyId), now });
    expect(open("case-by-case")).toEqual([
      {
        ...{ sessionId: "closed", date: "2026-10-06", cause: "no-school", routineTitle: "Arrival", minutes: 30 },
        judged: "undecided",
      },
    ]);
    expect(open("regional-texas")).toMatchObject([{ sessionId: "closed", judged: "owed" }]);
    const decided = { ...missed("closed", "2026-10-06", "therapist-away"), decided: "excused" as const };
    expect(open("case-by-case", [decided])).toEqual([]);
  });

  it("stay named when the line ends and the next one is of another bucket, until they are given or decided", () => {
    const ended = { ...aMandate(30, 1)[0]!, bucket: "in-class" as const, to: "2026-09-30" };
    const next = { ...aMandate(30, 1)[0]!, id: "out", bucket: "out-of-class" as const, from: "2026-10-01" };
    const open = (...logs: LedgerEntry[]) =>
      makeUpsOf(aStudent({ mandate: [ended, next] }), now.date, {
        ...{ bookings: [], logs: [missed("a", "2026-09-29", "therapist-away"), ...logs], now },
        policy: makeUpPolicy("provider-owes"),
      });
    expect(open()).toMatchObject([{ sessionId: "a", minutes: 18, judged: "owed", hasNoLine: true }]);
    const given = (minutes: number, over: Partial<LedgerEntry> = {}) =>
      aLedgerEntry({ id: "g", sessionId: "g", date: "2026-10-08", minutes, ...over });
    expect(open(given(10))).toMatchObject([{ minutes: 8 }]);
    expect(open(given(30, { bucket: "out-of-class" }))).toMatchObject([{ minutes: 18 }]);
    expect(open(given(20))).toEqual([]);
  });

  it("go on under a line in force that takes such minutes, whatever its bucket is called", () => {
    const ended = { ...aMandate(30, 1)[0]!, bucket: "in-class" as const, to: "2026-09-30" };
    const out = { ...ended, id: "out", bucket: "out-of-class" as const };
    const next = { ...aMandate(30, 1)[0]!, id: "next", bucket: "direct" as const, from: "2026-10-01" };
    const outside = aLedgerEntry({
      ...{ id: "b", sessionId: "b", date: "2026-09-28", bucket: "out-of-class", outcome: "missed", minutes: 0 },
      cause: "therapist-away",
    });
    const open = (mandate: MandateLine[], logs: LedgerEntry[]) =>
      makeUpsOf(aStudent({ mandate }), now.date, {
        ...{ bookings: [], logs: [missed("a", "2026-09-29", "therapist-away"), ...logs], now },
        policy: makeUpPolicy("provider-owes"),
      }).map(({ sessionId, minutes, hasNoLine }) => [sessionId, minutes, hasNoLine]);
    const given = (minutes: number) => aLedgerEntry({ id: "g", sessionId: "g", date: "2026-10-08", minutes });
    expect(open([ended, next], [])).toEqual([["a", 18, undefined]]);
    expect(open([ended, next], [given(40)])).toEqual([["a", 18 - (40 - 30), undefined]]);
    expect(open([ended, next], [given(48)])).toEqual([]);
    // What is given beyond the new line makes up one session only.
    expect(open([ended, out, next], [outside, given(48)])).toEqual([["b", 18, undefined]]);
  });

  it("of two lines that have ended are made up by minutes once, by those of the place that the line names first", () => {
    const direct = { ...aMandate(30, 1)[0]!, bucket: "direct" as const, to: "2026-09-20" };
    const inside = { ...direct, id: "in", bucket: "in-class" as const, from: "2026-09-21", to: "2026-09-30" };
    const logs = [missed("a", "2026-09-15", "therapist-away"), missed("b", "2026-09-22", "therapist-away")];
    const open = (...given: LedgerEntry[]) =>
      makeUpsOf(aStudent({ mandate: [direct, inside] }), now.date, {
        ...{ bookings: [], logs: [...logs, ...given], now },
        policy: makeUpPolicy("provider-owes"),
      }).map(({ sessionId, minutes }) => [sessionId, minutes]);
    const before = Object.fromEntries(open()) as Record<string, number>;
    const given = (id: string, minutes: number, bucket: LedgerEntry["bucket"]) =>
      aLedgerEntry({ id, sessionId: id, date: "2026-10-05", minutes, bucket });
    // The minutes in class make up what was to be in class; nothing is left of them for the other line.
    expect(open(given("g", before["b"]!, "in-class"))).toEqual([["a", before["a"]]]);
    expect(open(given("g", before["b"]! + 5, "in-class"))).toEqual([["a", before["a"]! - 5]]);
    expect(open(given("g", before["b"]!, "in-class"), given("h", before["a"]!, "out-of-class"))).toEqual([]);
  });

  it("have a deadline where a district sets one, in school days", () => {
    const [makeUp] = list([missed("a", "2026-10-06", "therapist-away")], "illinois");
    expect(makeUp?.notice).toEqual({ giveBy: "2026-10-20", tellBy: "2026-10-23" });
    const closedDays = new Map([["k12", new Set(["2026-10-12"])]]);
    const visits = { bookings: [], logs: [missed("a", "2026-10-06", "therapist-away")], closedDays, now };
    expect(makeUpsOf(aStudent(), now.date, { ...visits, policy: makeUpPolicy("illinois") })[0]?.notice).toEqual({
      ...{ giveBy: "2026-10-21", tellBy: "2026-10-26" },
    });
  });

  it("have a deadline that leaves out the days of an absence, where the district's rule does", () => {
    const absent = missed("b", "2026-10-07", "student-absent");
    const deadline = (policy: MakeUpPolicy) =>
      makeUpsOf(aStudent(), now.date, {
        ...{ bookings: [], logs: [missed("a", "2026-10-06", "therapist-away"), absent], now, policy },
        // She is out on two days; one of them is the day of the missed session.
        awayDays: new Set(["2026-10-06", "2026-10-13"]),
      }).find(({ sessionId }) => sessionId === "a")?.notice;
    const own = (leavesOut: ("student" | "therapist")[]): MakeUpPolicy =>
      chosenPolicy({
        makeUpPolicy: "own",
        ownMakeUpRule: {
          duties: { ...DUTIES, "therapist-away": "owed" },
          notice: { afterSchoolDays: 5, withinSchoolDays: 3, leavesOut },
          source: "District handbook, page 14",
        },
      });
    expect(deadline(makeUpPolicy("illinois"))).toEqual({ giveBy: "2026-10-21", tellBy: "2026-10-26" });
    expect(deadline(own([]))).toEqual({ giveBy: "2026-10-13", tellBy: "2026-10-16" });
    expect(deadline(own(["student"]))).toEqual({ giveBy: "2026-10-14", tellBy: "2026-10-19" });
    expect(deadline(own(["therapist"]))).toEqual({ giveBy: "2026-10-14", tellBy: "2026-10-19" });
    expect(deadline(own(["student", "therapist"]))).toEqual({ giveBy: "2026-10-15", tellBy: "2026-10-20" });
  });
});

it("each rule of each policy names its source", () => {
  for (const id of MAKE_UP_POLICY_IDS)
    for (const cause of MISSED_CAUSES) expect(makeUpPolicy(id).rules[cause].source).toMatch(/\w{4}/);
  expect(makeUpPolicy("no such name").id).toBe("case-by-case");
});

it("a district's own rule judges by what she entered, each with its source; without one, case by case", () => {
  const rule = { duties: { ...DUTIES, testing: "owed" as const }, source: "District handbook, page 14" };
  const { rules, notice } = chosenPolicy({ makeUpPolicy: "own", ownMakeUpRule: rule });
  expect(rules.testing).toEqual({ duty: "owed", source: "District handbook, page 14" });
  expect(notice).toBeUndefined();
  expect(chosenPolicy({ makeUpPolicy: "own" }).rules.testing.duty).toBe("ask");
  expect(chosenPolicy({ makeUpPolicy: "illinois", ownMakeUpRule: rule }).rules.testing.duty).toBe("ask");
});

it("a session missed without a cause is undecided in every district", () => {
  const { cause: _cause, ...entry } = missed("a", "2026-10-06", "therapist-away");
  for (const id of MAKE_UP_POLICY_IDS) expect(judgeMissed(entry, makeUpPolicy(id))).toBe("undecided");
});

it.each(["student-declined", "family-declined"] as const)("%s is not owed only where it is proved", (cause) => {
  const entry = aLedgerEntry({ outcome: "missed", minutes: 0, cause });
  const { time: _when, ...unproved } = entry;
  expect(judgeMissed(entry, makeUpPolicy("offered"))).toBe("excused");
  expect(judgeMissed(unproved, makeUpPolicy("offered"))).toBe("undecided");
  expect(judgeMissed(entry, makeUpPolicy("case-by-case"))).toBe("undecided");
});
