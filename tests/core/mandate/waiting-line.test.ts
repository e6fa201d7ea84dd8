import { describe, expect, test } from "vitest";
import { minutesWithList } from "../../../lib/core/caseload-import/listed-minutes";
import { validateMandate } from "../../../lib/core/caseload/validate-mandate";
import { ledgerOf } from "../../../lib/core/ledger/ledger";
import { contradict, isInForce, pushInLine, type MandateLine } from "../../../lib/core/mandate/mandate-line";
import { periodOf } from "../../../lib/core/mandate/mandate-period";
import { aLedgerEntry, aStudent } from "../../fixtures/builders";

const NOW: MandateLine = { id: "now", minutes: 30, times: 2, per: "week", bucket: "direct" };
const LATER: MandateLine = {
  ...{ id: "later", minutes: 30, times: 1, per: "week", bucket: "direct" },
  condition: { text: "after 90 % on two probes", isMet: false },
};
const BEGUN: MandateLine = { ...LATER, from: "2026-10-05", condition: { ...LATER.condition!, isMet: true } };
const VISITS = { bookings: [], logs: [aLedgerEntry()], now: { date: "2026-10-07", minute: 600 } };

describe("a line that waits for its condition", () => {
  test("grants nothing, stands beside the line that it will follow, and is listed until it begins", () => {
    expect(isInForce(LATER, "2026-10-07")).toBe(false);
    expect(periodOf(LATER, "2026-10-07")).toBeUndefined();
    expect(pushInLine([LATER], "2026-10-07")).toBeUndefined();
    expect([contradict(NOW, LATER), contradict(LATER, NOW)]).toEqual([false, false]);
    expect(validateMandate([NOW, LATER])).toEqual([]);
    const ledger = ledgerOf(aStudent({ mandate: [NOW, LATER] }), "2026-10-07", VISITS);
    expect(ledger.lines.map(({ line }) => line.id)).toEqual(["now"]);
    expect(ledger.lines[0]).toMatchObject({ mandateMinutes: 60, deliveredMinutes: 30 });
    expect(ledger.waiting).toEqual([LATER]);
    expect(ledger.undated).toEqual([]);
  });

  test("alone leaves delivered minutes without a line, and says so", () => {
    const ledger = ledgerOf(aStudent({ mandate: [LATER] }), "2026-10-07", VISITS);
    expect(ledger).toMatchObject({ lines: [], waiting: [LATER], apart: [{ bucket: "in-class", minutes: 30 }] });
  });

  test("is no longer asked about once its last day is over", () => {
    const summer = { ...LATER, to: "2026-08-15" };
    expect(ledgerOf(aStudent({ mandate: [NOW, summer] }), "2026-10-07", VISITS).waiting).toEqual([]);
  });

  test("counts from the day on which she says that it begins, and then contradicts a line that goes on", () => {
    expect(isInForce(BEGUN, "2026-10-04")).toBe(false);
    expect(isInForce(BEGUN, "2026-10-05")).toBe(true);
    expect(validateMandate([NOW, BEGUN])).toEqual([{ field: "mandate.1.bucket", code: "contradicts" }]);
    expect(validateMandate([{ ...NOW, to: "2026-10-04" }, BEGUN])).toEqual([]);
    expect(ledgerOf(aStudent({ mandate: [BEGUN] }), "2026-10-07", VISITS)).toMatchObject({
      ...{ waiting: [], lines: [{ mandateMinutes: 30 }] },
    });
  });

  test("needs words, a first day once it has begun, and no minutes given before", () => {
    const { from: _from, ...undated } = BEGUN;
    expect(validateMandate([undated])).toEqual([{ field: "mandate.0.from", code: "required" }]);
    expect(validateMandate([{ ...LATER, condition: { text: "  ", isMet: false } }])).toEqual([
      { field: "mandate.0.condition", code: "required" },
    ]);
    expect(validateMandate([{ ...LATER, condition: { text: "x".repeat(201), isMet: false } }])).toEqual([
      { field: "mandate.0.condition", code: "too-long", max: 200 },
    ]);
    expect(validateMandate([{ ...LATER, opening: { minutes: 10, on: "2026-10-01" } }])).toEqual([
      { field: "mandate.0.opening.on", code: "outside-line" },
    ]);
  });

  test("is neither confirmed nor removed by a list that has the same minutes", () => {
    const listed: MandateLine = { id: "listed", minutes: 30, times: 1, per: "week", bucket: "direct" };
    const merged = minutesWithList({ lines: [listed], isWhole: true }, [NOW, LATER], "2026-10-07");
    expect(merged).toContainEqual(LATER);
    expect(merged).toContainEqual({ ...listed, from: "2026-10-07" });
    expect(merged).toContainEqual({ ...NOW, to: "2026-10-06" });
  });
});

describe("a list that has the words of a condition", () => {
  const listed: MandateLine[] = [
    { ...NOW, id: "listed-now" },
    { ...LATER, id: "listed-later" },
  ];

  test("changes nothing when it is brought in again, before the line begins and after", () => {
    const known = [NOW, LATER];
    expect(minutesWithList({ lines: listed, isWhole: true }, known, "2026-10-07")).toBe(known);
    const stepped = [{ ...NOW, to: "2026-10-04" }, BEGUN];
    expect(minutesWithList({ lines: listed, isWhole: true }, stepped, "2026-10-07")).toBe(stepped);
  });
});

test("a list's new minutes are a change, also where a condition was met: only the line before it is over", () => {
  const known = [
    { ...NOW, to: "2026-09-30" },
    { ...BEGUN, from: "2026-10-01" },
  ];
  const more: MandateLine = { ...NOW, id: "more", times: 3 };
  const later: MandateLine = { ...LATER, id: "listed-later" };
  const merged = minutesWithList({ lines: [more, later], isWhole: true }, known, "2026-10-07");
  expect(merged).toEqual([
    ...[known[0], { ...known[1], to: "2026-10-06" }],
    ...[{ ...more, from: "2026-10-07" }, later],
  ]);
  expect(validateMandate(merged)).toEqual([]);
});

describe("a line by semester", () => {
  const SEMESTER: MandateLine = { id: "s", minutes: 60, times: 4, per: "semester", bucket: "consult" };
  const terms = [
    { from: "2026-08-24", to: "2026-12-18" },
    { from: "2027-01-05", to: "2027-05-28" },
  ];

  test("counts by the semester's own dates, and nothing without them", () => {
    expect(periodOf({ ...SEMESTER, terms }, "2026-12-18")).toEqual({
      ...{ from: "2026-08-24", to: "2026-12-19", minutes: 240, isCut: false, leavesOutClosed: false },
    });
    expect(periodOf({ ...SEMESTER, terms }, "2026-12-28")).toBeUndefined();
    expect(ledgerOf(aStudent({ mandate: [SEMESTER] }), "2026-10-07", VISITS)).toMatchObject({
      ...{ lines: [], undated: [SEMESTER] },
    });
  });

  test("needs the dates, in order and apart", () => {
    expect(validateMandate([SEMESTER])).toEqual([{ field: "mandate.0.terms.0.from", code: "required" }]);
    expect(validateMandate([{ ...SEMESTER, terms }])).toEqual([]);
    const overlapping = [terms[0]!, { from: "2026-12-18", to: "2027-05-28" }];
    expect(validateMandate([{ ...SEMESTER, terms: overlapping }])).toMatchObject([{ code: "overlaps" }]);
  });
});
