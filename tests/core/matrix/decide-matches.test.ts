import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import type { CellDecision } from "../../../lib/core/caseload/records";
import type { GoalCase } from "../../../lib/core/goals/goal-case";
import type { RoutineCandidate } from "../../../lib/core/match/goal-match";
import { matchGoal } from "../../../lib/core/match/match-goal";
import { decideMatches } from "../../../lib/core/matrix/decide-matches";
import { recogniseTitle } from "../../../lib/core/routines/recognise-title";
import { titleKey } from "../../../lib/core/routines/title-key";

const TITLES = ["Arrival", "Morning Meeting", "Snack", "Recess", "Math", "Lunch", "Teacher Planning", "Period 3"];
const CANDIDATES: RoutineCandidate[] = TITLES.map((title) => ({
  key: titleKey(title),
  title,
  recognition: recogniseTitle(title, { grade: "K" }),
}));
const COAT: GoalCase = { goalText: "Will fasten the zipper of own coat.", discipline: "OT", grade: "K" };
const DRILL: GoalCase = { goalText: "Will produce /k/ in isolation with 80% accuracy.", discipline: "SLP", grade: "1" };

type Verdicts = Record<string, CellDecision["verdict"]>;

const decided =
  (verdicts: Verdicts, reach: "student" | "class" = "student") =>
  (candidate: RoutineCandidate) => {
    const verdict = verdicts[candidate.title];
    return verdict && ({ id: candidate.key, verdict, reach } as CellDecision);
  };

describe("the therapist's word on matches", () => {
  it("says what the rules say while nothing was decided", () => {
    expect(decideMatches(COAT, CANDIDATES, () => undefined)).toEqual({
      found: matchGoal(COAT, CANDIDATES),
      ruledOut: [],
    });
  });

  it("lets the next best routine follow a forbidden one", () => {
    const first = matchGoal(COAT, CANDIDATES).matches[0]!;
    const { found, ruledOut } = decideMatches(COAT, CANDIDATES, decided({ [first.reason.title]: "forbidden" }));
    expect(found.matches.map(({ key }) => key)).not.toContain(first.key);
    expect(ruledOut).toEqual([first.reason.title]);
  });

  it("puts a pin first, says that she set it, and quotes goal and title", () => {
    const { found } = decideMatches(COAT, CANDIDATES, decided({ Math: "pinned" }));
    expect(found.matches[0]).toMatchObject({
      key: "math",
      kind: "math",
      strength: 3,
      reason: { code: "pinned", title: "Math" },
    });
    expect(found.matches.slice(1).map(({ key }) => key)).toEqual(
      matchGoal(COAT, CANDIDATES).matches.map(({ key }) => key),
    );
  });

  it.each(["Teacher Planning", "Period 3"])("does not open %s, which is no routine", (title) => {
    const { found } = decideMatches(COAT, CANDIDATES, decided({ [title]: "pinned" }));
    expect(found).toEqual(matchGoal(COAT, CANDIDATES));
  });

  it("opens a goal that is better pulled out only by a pin of its own", () => {
    expect(matchGoal(DRILL, CANDIDATES).abstention?.voice).toBe("pull-out");
    expect(decideMatches(DRILL, CANDIDATES, decided({ Snack: "pinned" }, "class")).found.abstention?.voice).toBe(
      "pull-out",
    );
    expect(decideMatches(DRILL, CANDIDATES, decided({ Snack: "pinned" })).found.matches).toMatchObject([
      { key: "snack" },
    ]);
  });

  it("keeps the privacy caution of the bathroom on a pin", () => {
    const bathroom = { key: "bathroom", title: "Bathroom", recognition: recogniseTitle("Bathroom") };
    const { found } = decideMatches(COAT, [bathroom], decided({ Bathroom: "pinned" }));
    expect(found.matches[0]?.cautions).toContain("privacy");
  });

  it("can pin a goal that the rules could not read", () => {
    const unread: GoalCase = { goalText: "Xyzzy plugh.", discipline: "OT", grade: "K" };
    expect(matchGoal(unread, CANDIDATES).abstention?.voice).toBe("goal-unread");
    const { found } = decideMatches(unread, CANDIDATES, decided({ Lunch: "pinned" }));
    expect(found.matches[0]?.reason).toMatchObject({ code: "pinned", title: "Lunch", area: "school_routine" });
  });

  it("obeys every set of words: nothing forbidden, every pinned routine in front, either matches or an abstention", () => {
    const verdict = fc.constantFrom("pinned", "forbidden", undefined);
    const words = fc.record(Object.fromEntries(TITLES.map((title) => [title, verdict])));
    fc.assert(
      fc.property(words, fc.constantFrom(COAT, DRILL), (verdicts, goal) => {
        const { found } = decideMatches(goal, CANDIDATES, decided(verdicts as Verdicts));
        const routines = CANDIDATES.filter(({ recognition }) => recognition.kinds.length > 0);
        const pins = routines.filter(({ title }) => verdicts[title] === "pinned").map(({ key }) => key);
        const keys = found.matches.map(({ key }) => key);
        for (const { title, key } of CANDIDATES) if (verdicts[title] === "forbidden") expect(keys).not.toContain(key);
        expect(new Set(keys.slice(0, pins.length))).toEqual(new Set(pins));
        expect(new Set(keys).size).toBe(keys.length);
        expect(found.matches.length > 0).toBe(found.abstention === undefined);
        const scores = found.matches.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });
});
