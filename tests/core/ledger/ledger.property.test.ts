import fc, { seeded } from "../../seeded-checks";
import { expect, it } from "vitest";
import type { Student } from "../../../lib/core/caseload/records";
import { MISSED_CAUSES, type LedgerEntry } from "../../../lib/core/ledger/ledger-entry";
import { ledgerOf, type Ledger } from "../../../lib/core/ledger/ledger";
import { latestEntries } from "../../../lib/core/ledger/latest-entries";
import { MAKE_UP_POLICY_IDS, makeUpPolicy } from "../../../lib/core/ledger/make-up-policies";
import { restoreEntry } from "../../../lib/core/ledger/restore-entry";
import { BUCKETS } from "../../../lib/core/mandate/bucket";
import {
  MANDATE_PERIODS,
  SERVICE_BUCKETS,
  isInForce,
  takes,
  type MandateLine,
} from "../../../lib/core/mandate/mandate-line";
import { addDays } from "../../../lib/core/time/iso-date";
import { aLedgerEntry, aStudent } from "../../fixtures/builders";

/** Days around both clock changes, the ends of months, of the year and of a school year. */
const day = fc.oneof(
  fc.integer({ min: 0, max: 420 }).map((days) => addDays("2026-06-15", days)),
  fc.constantFrom(
    "2026-10-31",
    "2026-11-01",
    "2026-12-31",
    "2027-01-01",
    "2027-02-28",
    "2027-03-14",
    "2027-06-30",
    "2027-07-01",
  ),
);

const line: fc.Arbitrary<MandateLine> = fc
  .record({
    minutes: fc.integer({ min: 1, max: 120 }),
    times: fc.integer({ min: 1, max: 5 }),
    per: fc.constantFrom(...MANDATE_PERIODS),
    bucket: fc.constantFrom(...SERVICE_BUCKETS),
    from: fc.option(day, { nil: undefined }),
    length: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
    is3of4: fc.boolean(),
  })
  .map(({ from, length, is3of4, ...granted }, at = 0) => ({
    id: `line-${String(at)}`,
    ...granted,
    ...(from === undefined ? {} : { from }),
    ...(from === undefined || length === undefined ? {} : { to: addDays(from, length) }),
    ...(is3of4 && granted.per === "week" && from !== undefined ? { weeks: { served: 3, cycle: 4 } } : {}),
    terms: [
      { from: "2026-08-31", to: "2026-11-13" },
      { from: "2026-11-16", to: "2027-02-26" },
    ],
  }));

const entries: fc.Arbitrary<LedgerEntry[]> = fc
  .array(
    fc.record({
      session: fc.integer({ min: 0, max: 6 }),
      date: day,
      outcome: fc.constantFrom("delivered", "missed", "withdrawn"),
      minutes: fc.integer({ min: 0, max: 90 }),
      cause: fc.option(fc.constantFrom(...MISSED_CAUSES), { nil: undefined }),
      bucket: fc.constantFrom(...BUCKETS),
    }),
    { maxLength: 25 },
  )
  .map((marks) =>
    marks.map(({ session, outcome, minutes, cause, ...mark }, at) => {
      const corrects = marks.findLastIndex((before, index) => index < at && before.session === session);
      return aLedgerEntry({
        ...mark,
        ...{ id: `e${String(at)}`, sessionId: `s${String(session)}`, outcome },
        minutes: outcome === "delivered" ? minutes : 0,
        ...(outcome === "missed" && cause ? { cause } : {}),
        ...(corrects >= 0 ? { corrects: `e${String(corrects)}` } : {}),
        recordedAt: `2027-08-01T00:00:${String(at).padStart(2, "0")}.000Z`,
      });
    }),
  );

const policy = fc.constantFrom(...MAKE_UP_POLICY_IDS).map(makeUpPolicy);
const now = { date: "2027-08-20", minute: 0 };

const property = (check: (about: { student: Student; logs: LedgerEntry[]; ledger: Ledger; date: string }) => void) =>
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), entries, policy, day, (mandate, logs, rules, date) => {
      const student = aStudent({ mandate: mandate.map((one, at) => ({ ...one, id: `line-${String(at)}` })) });
      check({ student, logs, date, ledger: ledgerOf(student, date, { bookings: [], logs, policy: rules, now }) });
      const again = ledgerOf(student, date, { bookings: [], logs: logs.toReversed(), policy: rules, now });
      expect(again).toEqual(ledgerOf(student, date, { bookings: [], logs: [...logs, ...logs], policy: rules, now }));
    }),
    seeded(14, 400),
  );

it("owes what is granted and carried less what is excused and given, never less than nothing", () => {
  property(({ ledger }) => {
    for (const one of ledger.lines) {
      const due = one.mandateMinutes + one.carriedMinutes - one.excusedMinutes;
      expect(one.owedMinutes).toBe(Math.max(0, due - one.deliveredMinutes - one.openingMinutes));
      expect(one.owedMinutes === 0 || one.overMinutes === 0).toBe(true);
      expect(one.carriedMinutes).toBeGreaterThanOrEqual(0);
    }
  });
});

it("counts a period that holds the day, within the line's own dates", () => {
  property(({ ledger, date }) => {
    for (const { from, to, line: granted } of ledger.lines) {
      expect(from <= date && date < to).toBe(true);
      expect(isInForce(granted, from) && isInForce(granted, addDays(to, -1))).toBe(true);
    }
  });
});

it("counts each delivered minute of a line's period once, whatever was corrected before", () => {
  property(({ ledger, logs }) => {
    const latest = logs.filter(({ id }) => !logs.some(({ corrects }) => corrects === id));
    for (const { from, to, line: granted, deliveredMinutes } of ledger.lines) {
      const given = latest.filter(({ date, bucket }) => from <= date && date < to && takes(granted, bucket));
      expect(deliveredMinutes).toBe(given.reduce((sum, { minutes }) => sum + minutes, 0));
    }
  });
});

it("is restored exactly when a mark is taken back", () => {
  property(({ student, logs, date, ledger }) => {
    const mark = aLedgerEntry({
      id: "new",
      sessionId: "new",
      date,
      minutes: 17,
      recordedAt: "2027-08-02T00:00:00.000Z",
    });
    const undo = aLedgerEntry({ ...mark, id: "undo", outcome: "withdrawn", minutes: 0, corrects: "new" });
    const after = ledgerOf(student, date, { bookings: [], logs: [...logs, mark, undo], now });
    const before = ledgerOf(student, date, { bookings: [], logs, now });
    expect(after).toEqual(before);
    expect(ledger.lines).toHaveLength(before.lines.length);
  });
});

it("is restored exactly when a correction is taken back", () => {
  const recordedAt = "2027-08-02T00:00:00.000Z";
  property(({ student, logs, date }) => {
    for (const { entry: before } of latestEntries(logs).all()) {
      const correction = aLedgerEntry({ ...before, id: "new", outcome: "missed", minutes: 0, corrects: before.id });
      const undo = restoreEntry(
        before,
        { entry: correction, contested: [] },
        { ...{ id: "undo", recordedAt: "2027-08-03T00:00:00.000Z" } },
      );
      const after = [...logs, { ...correction, recordedAt }, ...undo];
      expect(ledgerOf(student, date, { bookings: [], logs: after, now })).toEqual(
        ledgerOf(student, date, { bookings: [], logs, now }),
      );
    }
  });
});
