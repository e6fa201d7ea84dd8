import { describe, expect, it } from "vitest";
import { goalOverviews } from "../../../lib/core/ledger/goal-overview";
import type { LedgerEntry } from "../../../lib/core/ledger/ledger-entry";
import type { Goal } from "../../../lib/core/caseload/records";
import { addDays } from "../../../lib/core/time/iso-date";
import { aLedgerEntry, aStudent } from "../../fixtures/builders";

const at = (week: number, correct: number, over: Partial<LedgerEntry> = {}) =>
  aLedgerEntry({
    ...{ id: `e${week}`, sessionId: `s${week}`, date: addDays("2026-09-07", 7 * week) },
    data: [{ goalId: "g1", point: { measure: "trials", correct, total: 5, cued: false } }],
    ...over,
  });
const overview = (entries: LedgerEntry[], goal: Partial<Goal> = {}, reviewDate = "2027-02-22") => {
  const goals = [{ ...aStudent().goals[0]!, ...goal }];
  return goalOverviews(aStudent({ goals, reviewDate }), entries)[0]!;
};

describe("the overview of a goal", () => {
  it("compares the last three points with the line from the first three to the target on the review day", () => {
    const slow = overview([at(0, 1), at(1, 1), at(2, 1), at(3, 1), at(4, 1), at(5, 1)]);
    expect(slow.aim).toEqual({ from: { date: "2026-09-21", value: 20 }, to: { date: "2027-02-22", value: 80 } });
    // On the day of the last point: what was measured by then says nothing of the weeks since.
    expect(slow.expected).toBeCloseTo(20 + (60 * 3) / 22);
    expect(slow).toMatchObject({ median: 20, progress: "below" });
    expect(overview([at(0, 1), at(1, 1), at(2, 1), at(3, 3), at(4, 3), at(5, 3)]).progress).toBe("on-track");
    expect(overview([at(0, 1), at(1, 4), at(2, 4), at(3, 5)]).progress).toBe("met");
  });

  it("compares no points with a line that begins with them", () => {
    const points = [at(0, 1), at(1, 1), at(2, 1), at(3, 2), at(4, 2)];
    for (const few of [points.slice(0, 3), points.slice(0, 4), points]) {
      expect(overview(few).aim).toBeDefined();
      expect(overview(few)).not.toHaveProperty("expected");
      expect(overview(few)).not.toHaveProperty("progress");
    }
    expect(overview([...points, at(5, 2)])).toMatchObject({ progress: "on-track" });
  });

  it("judges nothing that the data or the IEP does not show", () => {
    expect(overview([]).progress).toBe("no-data");
    expect(overview([at(0, 1), at(1, 2)])).not.toHaveProperty("progress");
    expect(overview([at(0, 1), at(1, 1), at(2, 1)], { text: "Will share a toy." })).not.toHaveProperty("aim");
    expect(overview([at(0, 1), at(1, 1), at(2, 1)], {}, "2026-09-20")).not.toHaveProperty("progress");
  });

  it("marks where routine, place and stage changed", () => {
    const { phases } = overview(
      [at(0, 1), at(1, 2, { routineTitle: "Recess" }), at(2, 2, { routineTitle: "Recess", bucket: "out-of-class" })],
      { stages: [{ stage: "generalising", since: "2026-09-16" }] },
    );
    expect(phases).toEqual([
      { date: "2026-09-14", why: "routine", routineTitle: "Recess" },
      { date: "2026-09-16", why: "stage", stage: "generalising" },
      { date: "2026-09-21", why: "setting", bucket: "out-of-class" },
    ]);
  });

  it.each([
    ["generalising", "Arrival", "second-routine"],
    ["generalising", "Recess", "keep-routines"],
    ["maintaining", "Arrival", "consult"],
    ["modelling", "Arrival", "staff"],
    ["learning", "Arrival", undefined],
  ] as const)("while %s, with a point in %s, advises %s", (stage, routineTitle, advice) => {
    const stages = [{ stage, since: "2026-09-16" }];
    expect(overview([at(0, 4), at(1, 4, { routineTitle })], { stages }).advice).toBe(advice);
  });
});
