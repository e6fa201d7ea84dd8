import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { planDraft } from "../../../lib/core/ledger/plan-draft";
import type { ReviewPrompt } from "../../../lib/core/ledger/review-prompt";
import type { MandateLine } from "../../../lib/core/mandate/mandate-line";
import { aMandate } from "../../fixtures/builders";

const FELL = {
  ...{ why: "falls-through", classId: "k12", routineTitle: "Writing" },
  reliability: { happened: 2, asked: 6 },
} as const satisfies ReviewPrompt;
const FLAT: ReviewPrompt = { why: "flat", goalId: "g1", text: "Will zip.", points: 9, routines: 1 };
const VISITS = [
  { classId: "k12", routineTitle: "Writing", goalId: "g1" },
  { classId: "k12", routineTitle: "Arrival", goalId: "g2" },
];
const FITS = ["Writing", "Arrival", "Snack", "Recess", "Centers"].map((title) => ({ goalId: "g1", title }));
const draft = (
  choice: Parameters<typeof planDraft>[0],
  prompt: ReviewPrompt = FELL,
  line: MandateLine | undefined = aMandate(30, 2)[0],
) => planDraft(choice, prompt, { visits: VISITS, line, fits: FITS });

describe("the draft of a decision", () => {
  it("ends the visits that it is about, and offers up to three other routines", () => {
    expect(draft("change-routine")).toMatchObject({ ends: [VISITS[0]], fits: ["Arrival", "Snack", "Recess"] });
    expect(draft("pull-out", FLAT).ends).toEqual([VISITS[0]]);
    expect(draft("keep")).toEqual({ ends: [], fits: [], needsTeam: false });
    expect(draft("pull-out", { why: "visits", visits: 24 }).ends).toEqual(VISITS);
  });

  it("sends to the IEP team when the IEP names the class", () => {
    const inClass: MandateLine = { ...aMandate(30, 2)[0]!, bucket: "in-class" };
    expect(draft("pull-out", FELL, inClass).needsTeam).toBe(true);
    expect(draft("change-routine", FELL, inClass).needsTeam).toBe(false);
    expect(draft("pull-out").needsTeam).toBe(false);
  });

  it("splits a line into two parts that are the whole line", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 480 }), fc.integer({ min: 1, max: 10 }), (minutes, times) => {
        const { inClass, pulledOut } = draft("split", FELL, aMandate(minutes, times)[0]).split!;
        expect(inClass.minutes * inClass.times + pulledOut.minutes * pulledOut.times).toBe(minutes * times);
        expect(Math.min(inClass.minutes, pulledOut.times)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 14 },
    );
    expect(draft("split", FELL, aMandate(30, 1)[0]).split).toEqual({
      inClass: { minutes: 15, times: 1 },
      pulledOut: { minutes: 15, times: 1 },
    });
    expect(planDraft("split", FELL, { visits: VISITS, line: undefined, fits: FITS }).split).toBeUndefined();
  });
});
