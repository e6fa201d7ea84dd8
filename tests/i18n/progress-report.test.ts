import { expect, test } from "vitest";
import { goalOverviews } from "../../lib/core/ledger/goal-overview";
import { addDays } from "../../lib/core/time/iso-date";
import { goalReport } from "../../lib/i18n/progress-report";
import type { Language } from "../../lib/i18n/translate";
import { aLedgerEntry, aStudent } from "../fixtures/builders";

function report(taken: readonly number[], language: Language = "en"): string {
  const entries = taken.map((correct, week) =>
    aLedgerEntry({
      ...{ id: `e${week}`, sessionId: `s${week}`, date: addDays("2026-09-07", 7 * week) },
      data: [{ goalId: "g1", point: { measure: "trials", correct, total: 5, cued: false } }],
    }),
  );
  const [goal] = goalOverviews(aStudent({ reviewDate: "2027-02-22" }), entries);
  return goalReport(goal!, { number: 1, code: undefined }, language).join("\n");
}

test("a report compares with the level that was expected on the day of the last point", () => {
  // 20 % in the weeks 0 to 2, 80 % on February 22: 28 % by October 12.
  expect(report([1, 1, 1, 1, 1, 1])).toMatch(/Expected by Mon\w*, Oct 12: 28 %. Progress is not yet sufficient/);
  expect(report([1, 1, 1, 2, 2, 2])).toMatch(/Expected by Mon\w*, Oct 12: 28 %. Progress is sufficient/);
  expect(report([1, 1, 1, 2, 2, 2], "es")).toMatch(
    /Lo esperado para el lunes,? 12 (?:de )?oct\w*: 28 %. El progreso basta/,
  );
});

test("a report says nothing of progress while the last points are those that the line begins with", () => {
  for (const few of [
    [1, 1, 1],
    [1, 1, 1, 2, 2],
  ]) {
    expect(report(few)).toContain("Median of the last three");
    expect(report(few)).not.toMatch(/sufficient|Expected/);
  }
  expect(report([1, 4, 4, 4])).toContain("The last points reach the target.");
});
