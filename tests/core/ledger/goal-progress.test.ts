import { describe, expect, it } from "vitest";
import { goalProgress } from "../../../lib/core/ledger/goal-progress";
import type { LedgerEntry } from "../../../lib/core/ledger/ledger-entry";
import { oftenFallsThrough, reliabilities, routineKey } from "../../../lib/core/ledger/reliability";
import type { GoalPoint } from "../../../lib/core/measure/goal-point";
import { addDays } from "../../../lib/core/time/iso-date";
import { aLedgerEntry, aStudent } from "../../fixtures/builders";

const at = (week: number, over: Partial<LedgerEntry> = {}) =>
  aLedgerEntry({ id: `e${week}`, sessionId: `s${week}`, date: addDays("2026-08-31", 7 * week), ...over });
const trials = (correct: number): Partial<LedgerEntry> => ({
  data: [{ goalId: "g1", point: { measure: "trials", correct, total: 5, cued: false } }],
});

describe("how often a routine takes place", () => {
  const missed = (cause: LedgerEntry["cause"]): Partial<LedgerEntry> => ({
    ...{ outcome: "missed", minutes: 0 },
    ...(cause ? { cause } : {}),
  });
  const count = (entries: LedgerEntry[]) => reliabilities(entries).get(routineKey("k12", "ARRIVAL"));

  it("counts sessions once, whoever was in them; an absent student, or a changed plan alone, says nothing", () => {
    const entries = [
      at(0),
      at(0, { id: "other", studentId: "tr" }),
      at(1, missed("routine-did-not-happen")),
      at(2, missed("student-absent")),
      at(3, { ...missed("routine-did-not-happen"), outcome: "switched" }),
      at(4, { unplanned: true }),
      at(5, missed(undefined)),
      at(6, { ...missed(undefined), outcome: "switched" }),
      at(7, { ...missed("student-absent"), outcome: "switched" }),
    ];
    expect(count(entries)).toEqual({ happened: 1, asked: 3 });
    expect(count(entries.toReversed())).toEqual({ happened: 1, asked: 3 });
  });

  it("is worth a caution from four sessions on, below seven of ten", () => {
    expect(oftenFallsThrough({ happened: 0, asked: 3 })).toBe(false);
    expect(oftenFallsThrough({ happened: 2, asked: 4 })).toBe(true);
    expect(oftenFallsThrough({ happened: 7, asked: 10 })).toBe(false);
  });
});

describe("a goal's progress", () => {
  it("keeps its series through one slip in another measure, and follows a change that lasts", () => {
    const steps: Partial<LedgerEntry> = {
      data: [{ goalId: "g1", point: { measure: "steps", independent: 1, total: 4 } }],
    };
    const shownOf = (entries: LedgerEntry[]) => {
      const { measure, points, otherMeasures } = goalProgress(aStudent(), entries)[0]!;
      return [measure, points.length, otherMeasures.length];
    };
    const series = [0, 1, 2, 3].map((week) => at(week, trials(3)));
    expect(shownOf([...series, at(4, steps)])).toEqual(["trials", 4, 1]);
    expect(shownOf([...series, at(4, steps), at(5, steps)])).toEqual(["trials", 4, 2]);
    expect(shownOf([...series, at(4, steps), at(5, steps), at(6, steps)])).toEqual(["steps", 3, 4]);
    // Of as many points in two measures, the goal's own words decide: "4 of 5 trials".
    expect(shownOf([at(0, trials(3)), at(1, steps)])).toEqual(["trials", 1, 1]);
  });

  it("has every note: one without a value, beside trials that do not count, and beside another measure", () => {
    const noted = (week: number, note: string, point?: GoalPoint) =>
      at(week, { data: [{ goalId: "g1", note, ...(point ? { point } : {}) }] });
    const entries = [
      noted(0, "counts", { measure: "trials", correct: 3, total: 5, cued: false }),
      noted(1, "no value"),
      noted(2, "with cues", { measure: "trials", correct: 5, total: 5, cued: true }),
      noted(3, "other measure", { measure: "count", count: 2 }),
      noted(4, ""),
      at(5, { data: [{ goalId: "g2", note: "another goal" }] }),
    ];
    const [goal] = goalProgress(aStudent(), entries);
    expect(goal!.notes.map(({ note }) => note)).toEqual(["counts", "no value", "with cues", "other measure"]);
    const [bare] = goalProgress(aStudent(), [noted(1, "no value")]);
    expect(bare).toMatchObject({ points: [], notes: [{ note: "no value" }] });
  });

  it("has the points of the measure that was taken most, and its target", () => {
    const entries = [
      at(0, { data: [{ goalId: "g1", point: { measure: "count", count: 3 } }] }),
      at(2, trials(4)),
      at(1, trials(2)),
      at(3, { ...trials(5), studentId: "tr" }),
    ];
    const [goal] = goalProgress(aStudent(), entries);
    expect(goal).toMatchObject({
      measure: "trials",
      target: { value: 80 },
      trend: { verdict: "too-little", points: 2 },
    });
    expect(goal?.points.map(({ value }) => value)).toEqual([40, 80]);
  });

  it("keeps trials with cues apart, and meets a goal without cues by trials without them", () => {
    const cued = (correct: number): Partial<LedgerEntry> => ({
      data: [{ goalId: "g1", point: { measure: "trials", correct, total: 5, cued: true } }],
    });
    const entries = [
      ...[1, 1, 1, 2, 1, 1].map((correct, week) => at(week, trials(correct))),
      ...[6, 7, 8, 9].map((week) => at(week, cued(5))),
    ];
    const progressOf = (text: string) => goalProgress(aStudent({ goals: [{ id: "g1", text }] }), entries)[0]!;
    const alone = progressOf("Will zip in 4 of 5 trials.");
    expect(alone.trend).toMatchObject({ verdict: "too-little", points: 6 });
    expect([alone.points.length, alone.apart.length]).toEqual([6, 4]);
    const helped = progressOf("Will zip with one verbal cue in 4 of 5 trials.");
    expect(helped.points.map(({ value }) => value)).toEqual([100, 100, 100, 100]);
    expect(helped.apart).toHaveLength(6);
  });
});
