import fc, { seeded } from "../../seeded-checks";
import { expect, it } from "vitest";
import { MISSED_CAUSES, MISSED_DECISIONS, type LedgerEntry } from "../../../lib/core/ledger/ledger-entry";
import { ledgerOf } from "../../../lib/core/ledger/ledger";
import { MAKE_UP_POLICY_IDS, makeUpPolicy } from "../../../lib/core/ledger/make-up-policies";
import { BUCKETS } from "../../../lib/core/mandate/bucket";
import { MANDATE_PERIODS, type MandateLine, type ServiceBucket } from "../../../lib/core/mandate/mandate-line";
import { addDays } from "../../../lib/core/time/iso-date";
import { aLedgerEntry, aStudent } from "../../fixtures/builders";
import { naiveLine, periodDays } from "./naive-ledger";

/** Days around both clock changes, the ends of months, of the year and of a school year. */
const EDGES = ["2026-10-31", "2026-11-01", "2026-12-31", "2027-01-01", "2027-02-28", "2027-03-14", "2027-06-30"];
const day = fc.oneof(
  fc.integer({ min: 0, max: 200 }).map((days) => addDays("2026-09-01", days)),
  fc.constantFrom(...EDGES, "2027-07-01"),
);
const TERMS = [
  { from: "2026-08-31", to: "2026-11-13" },
  { from: "2026-11-16", to: "2027-02-26" },
];

/** Lines of one bucket one after the other, some with a gap in between: step-downs of one IEP. */
const steps = (bucket: ServiceBucket): fc.Arbitrary<MandateLine[]> =>
  fc
    .array(
      fc.record({
        minutes: fc.integer({ min: 5, max: 60 }),
        times: fc.integer({ min: 1, max: 4 }),
        per: fc.constantFrom(...MANDATE_PERIODS),
        length: fc.integer({ min: 1, max: 120 }),
        gap: fc.constantFrom(0, 0, 0, 5),
        is3of4: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((parts) => {
      let from = "2026-08-24";
      return parts.map(({ minutes, times, per, length, gap, is3of4 }, at): MandateLine => {
        const begins = from;
        const to = addDays(begins, length - 1);
        from = addDays(begins, length + gap);
        return {
          ...{ id: `${bucket} ${at}`, minutes, times, per, bucket, terms: TERMS, from: begins },
          ...(at < parts.length - 1 ? { to } : {}),
          ...(is3of4 && per === "week" ? { weeks: { served: 3, cycle: 4 } } : {}),
        };
      });
    });
const mandate = fc
  .constantFrom<ServiceBucket[]>(["direct", "consult"], ["in-class", "out-of-class"], ["in-class"], ["observation"])
  .chain((buckets) => fc.tuple(...buckets.map(steps)))
  .map((lines) => lines.flat());

/** Marks of a few sessions on two devices: most correct the one before, some do not know of it. */
const entries: fc.Arbitrary<LedgerEntry[]> = fc
  .array(
    fc.record({
      session: fc.integer({ min: 0, max: 8 }),
      outcome: fc.constantFrom("delivered", "delivered", "missed", "missed", "withdrawn", "switched"),
      minutes: fc.integer({ min: 1, max: 60 }),
      length: fc.constantFrom(15, 30, 45),
      isTimed: fc.boolean(),
      cause: fc.option(fc.constantFrom(...MISSED_CAUSES), { nil: undefined }),
      decided: fc.option(fc.constantFrom(...MISSED_DECISIONS), { nil: undefined, freq: 4 }),
      bucket: fc.constantFrom(...BUCKETS),
      knows: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 24 },
  )
  .chain((marks) => fc.tuple(fc.constant(marks), fc.array(day, { minLength: 9, maxLength: 9 })))
  .map(([marks, dates]) =>
    marks.map(({ session, outcome, minutes, length, isTimed, cause, decided, bucket, knows }, at) => {
      const before = marks.findLastIndex((one, index) => index < at && one.session === session);
      const { time: _time, ...entry } = aLedgerEntry({
        ...{ id: `e${String(at).padStart(2, "0")}`, sessionId: `s${session}`, date: dates[session]!, outcome, bucket },
        minutes: outcome === "delivered" ? minutes : 0,
        ...(outcome === "missed" && cause ? { cause } : {}),
        ...(outcome === "missed" && decided ? { decided } : {}),
        ...(before >= 0 && knows > 0 ? { corrects: `e${String(before).padStart(2, "0")}` } : {}),
        // Some of the same instant: the id decides.
        recordedAt: `2027-08-01T00:00:${String(Math.floor(at / 2)).padStart(2, "0")}.000Z`,
      });
      return { ...entry, ...(isTimed ? { time: { startMinute: 480, endMinute: 480 + length } } : {}) };
    }),
  );

/** The entries, and the same in another order. */
const inAnyOrder = entries.chain((logs) =>
  fc.shuffledSubarray(logs, { minLength: logs.length, maxLength: logs.length }).map((shuffled) => ({ logs, shuffled })),
);

const policy = fc.constantFrom(...MAKE_UP_POLICY_IDS).map(makeUpPolicy);
const now = { date: "2027-08-20", minute: 0 };

it("is, line by line, what a day-by-day count gives, for any order of entries and corrections", () => {
  fc.assert(
    fc.property(mandate, inAnyOrder, policy, day, (lines, { logs, shuffled }, rules, date) => {
      const ledger = ledgerOf(aStudent({ mandate: lines }), date, { bookings: [], logs: shuffled, policy: rules, now });
      const expected = lines
        .filter((line) => periodDays(line, date))
        .map((line) => naiveLine(lines, { line, day: date }, { entries: logs, policy: rules }));
      expect(
        ledger.lines.map(({ from, mandateMinutes, carriedMinutes, excusedMinutes, undecidedMinutes, ...rest }) => ({
          ...{ from, mandateMinutes, carriedMinutes, excusedMinutes, undecidedMinutes },
          ...{ deliveredMinutes: rest.deliveredMinutes, owedMinutes: rest.owedMinutes, overMinutes: rest.overMinutes },
        })),
      ).toEqual(expected);
    }),
    seeded(1300713, 600),
  );
});
