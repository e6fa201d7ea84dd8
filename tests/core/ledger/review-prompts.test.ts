import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import type { RoutineChange } from "../../../lib/core/booking/routine-change";
import type { LedgerEntry } from "../../../lib/core/ledger/ledger-entry";
import type { PlanDecision } from "../../../lib/core/ledger/plan-decision";
import { promptSubject, withPromptTexts, type ReviewPrompt } from "../../../lib/core/ledger/review-prompt";
import { reviewPrompts, type ReviewEvidence } from "../../../lib/core/ledger/review-prompts";
import { addDays } from "../../../lib/core/time/iso-date";
import { aLedgerEntry, aStudent } from "../../fixtures/builders";

const at = (week: number, over: Partial<LedgerEntry> = {}) =>
  aLedgerEntry({ id: `e${week}`, sessionId: `s${week}`, date: addDays("2026-08-31", 7 * week), ...over });
const trials = (correct: number): Partial<LedgerEntry> => ({
  data: [{ goalId: "g1", point: { measure: "trials", correct, total: 5, cued: false } }],
});
const fellThrough = { outcome: "missed", minutes: 0, cause: "routine-did-not-happen" } as const;
const MOVED = {
  ...{ code: "moved", routine: "Arrival", date: "2026-11-10", since: "2026-11-09" },
  ...{ from: { startMinute: 485, endMinute: 515 }, to: { startMinute: 540, endMinute: 570 } },
} as const satisfies RoutineChange;

const promptsIn = (entries: LedgerEntry[], over: Partial<ReviewEvidence> = {}): ReviewPrompt[] =>
  reviewPrompts(aStudent(), { entries, decisions: [], changes: [], ...over });
const decide = (prompt: ReviewPrompt, decidedOn = "2026-11-29"): PlanDecision => ({
  ...{ id: `d-${prompt.why}`, studentId: "mj", choice: "keep", reason: "It goes well.", prompt },
  ...{ decidedOn, decidedAt: `${decidedOn}T16:00:00.000Z` },
});

describe("a plan is worth another look", () => {
  it("when its routine falls through, or a goal is met, flat or falling; not on too little data", () => {
    const flat = [3, 3, 3, 3, 3, 3, 3, 3, 3].map((correct, week) => at(week, trials(correct)));
    expect(promptsIn(flat)).toMatchObject([{ why: "flat", goalId: "g1", points: 9, routines: 1 }]);
    const met = [1, 2, 3, 3, 4, 4, 4, 5, 4].map((correct, week) =>
      at(week, { ...trials(correct), ...(week === 8 ? { routineTitle: "Recess" } : {}) }),
    );
    expect(promptsIn(met)).toMatchObject([{ why: "met", routines: 2 }]);
    expect(promptsIn(flat.slice(0, 5))).toEqual([]);
    const fell = [0, 1, 2, 3, 4].map((week) => at(week, week < 2 ? {} : fellThrough));
    expect(promptsIn(fell)).toEqual([
      { why: "falls-through", classId: "k12", routineTitle: "Arrival", reliability: { happened: 2, asked: 5 } },
    ]);
  });

  it("when its schedule changed for good, once for all of the dates", () => {
    const changes = ["2026-11-10", "2026-11-17"].map((date) => ({ classId: "k12", change: { ...MOVED, date } }));
    expect(promptsIn([], { changes })).toMatchObject([{ why: "schedule-changed", routineTitle: "Arrival" }]);
    const { since: _since, ...once } = MOVED;
    expect(promptsIn([], { changes: [{ classId: "k12", change: once }] })).toEqual([]);
  });

  it("after two dozen sessions since the last look", () => {
    const given = Array.from({ length: 24 }, (_, week) => at(week));
    expect(promptsIn(given.slice(1))).toEqual([]);
    expect(promptsIn(given)).toEqual([{ why: "visits", visits: 24 }]);
    expect(promptsIn(given, { decisions: [decide({ why: "visits", visits: 3 }, "2026-09-10")] })).toEqual([]);
  });
});

describe("the texts of a reason", () => {
  const censor = (text: string): string => `<${text}>`;
  const change: RoutineChange = { code: "closed", routine: "Arrival", date: "2026-11-10", title: "No school" };
  const of = { classId: "k12", routineTitle: "Arrival" };

  it("are all of those that she or a calendar wrote", () => {
    expect(withPromptTexts({ why: "schedule-changed", ...of, change }, censor)).toEqual({
      ...{ why: "schedule-changed", classId: "k12", routineTitle: "<Arrival>" },
      change: { ...change, routine: "<Arrival>", title: "<No school>" },
    });
    const moved = withPromptTexts({ why: "schedule-changed", ...of, change: MOVED }, censor);
    expect(moved).toMatchObject({ change: { ...MOVED, routine: "<Arrival>" } });
    const fell = { why: "falls-through", ...of, reliability: { happened: 1, asked: 4 } } as const;
    expect(withPromptTexts(fell, censor)).toEqual({ ...fell, routineTitle: "<Arrival>" });
    const flat = { why: "flat", goalId: "g1", text: "Will zip.", points: 9, routines: 1 } as const;
    expect(withPromptTexts(flat, censor)).toEqual({ ...flat, text: "<Will zip.>" });
    expect(withPromptTexts({ why: "visits", visits: 24 }, censor)).toEqual({ why: "visits", visits: 24 });
  });

  it("are no part of what it is about, but for the routine in whatever letters", () => {
    const fell = (routineTitle: string, classId = "k12"): ReviewPrompt => ({
      ...{ why: "falls-through", classId, routineTitle, reliability: { happened: 1, asked: 4 } },
    });
    expect(promptSubject(fell("ARRIVAL "))).toBe(promptSubject(fell("Arrival")));
    expect(promptSubject(fell("Arrival", "k13"))).not.toBe(promptSubject(fell("Arrival")));
    expect(promptSubject({ why: "schedule-changed", ...of, change })).not.toBe(promptSubject(fell("Arrival")));
    const goal = (why: "met" | "flat", goalId: string): ReviewPrompt => ({
      why,
      goalId,
      text: "",
      points: 9,
      routines: 1,
    });
    expect(promptSubject(goal("met", "g1"))).toBe(promptSubject(goal("flat", "g1")));
    expect(promptSubject(goal("met", "g2"))).not.toBe(promptSubject(goal("met", "g1")));
  });
});

describe("a changed schedule", () => {
  const prompts = (change: RoutineChange) => promptsIn([], { changes: [{ classId: "k12", change }] }).length;
  const routine = { routine: "Arrival", date: "2026-11-10" };

  it("is a reason where the routine is gone or at another time, and none where a day passes by itself", () => {
    expect(prompts({ ...routine, code: "gone", since: "2026-11-09" })).toBe(1);
    expect(prompts({ ...routine, code: "not-then", from: MOVED.from })).toBe(1);
    expect(prompts({ ...routine, code: "nothing-that-day" })).toBe(0);
    expect(prompts({ ...routine, code: "closed", title: "Fair" })).toBe(0);
  });
});

describe("what she decided on is not asked again", () => {
  it("until it fell through in four more sessions", () => {
    const fell = (count: number) => Array.from({ length: count }, (_, week) => at(week, fellThrough));
    const decisions = [decide(promptsIn(fell(5))[0]!)];
    expect(promptsIn(fell(8), { decisions })).toEqual([]);
    expect(promptsIn(fell(9), { decisions })).toMatchObject([{ why: "falls-through" }]);
  });

  it("until a goal has four more points, or says something else", () => {
    const flat = (count: number) => Array.from({ length: count }, (_, week) => at(week, trials(3)));
    const decisions = [decide(promptsIn(flat(9))[0]!)];
    expect(promptsIn(flat(12), { decisions })).toEqual([]);
    expect(promptsIn(flat(13), { decisions })).toMatchObject([{ why: "flat" }]);
    const met = [...flat(9), ...[9, 10, 11].map((week) => at(week, trials(5)))];
    expect(promptsIn(met, { decisions })).toMatchObject([{ why: "met" }]);
  });

  it("until the schedule changes once more", () => {
    const changes = [{ classId: "k12", change: MOVED }];
    const decisions = [decide(promptsIn([], { changes })[0]!)];
    expect(promptsIn([], { changes, decisions })).toEqual([]);
    const later = { ...MOVED, to: { startMinute: 600, endMinute: 630 } };
    expect(promptsIn([], { changes: [{ classId: "k12", change: later }], decisions })).toHaveLength(1);
  });

  it("whatever was asked, with the same evidence, in any order of entries and decisions", () => {
    const outcome = fc.constantFrom(fellThrough, trials(1), trials(3), trials(5), {});
    const evidence = fc.array(outcome, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(evidence, fc.boolean(), (weeks, isTurned) => {
        const entries = weeks.map((over, week) => at(week, over));
        const changes = [{ classId: "k12", change: MOVED }];
        const lastDay = entries.at(-1)!.date;
        const asked = promptsIn(entries, { changes });
        const decisions = asked.map((prompt) => decide(prompt, lastDay));
        expect(
          promptsIn(isTurned ? entries.toReversed() : entries, {
            changes,
            decisions: isTurned ? decisions.toReversed() : decisions,
          }),
        ).toEqual([]);
        expect(promptsIn(entries.toReversed(), { changes })).toEqual(asked);
      }),
      { seed: 14 },
    );
  });
});
