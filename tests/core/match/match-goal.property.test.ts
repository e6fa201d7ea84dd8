import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { matchGoal } from "../../../lib/core/match/match-goal";
import type { GoalCase } from "../../../lib/core/goals/goal-case";
import { sayReason } from "../../fixtures/say-reason";
import { asCandidates, asGoalCase, devGoals } from "./judgement-cases";

const anyCase = fc.constantFrom(...devGoals);
const count = fc.integer({ min: 2, max: 10 });

/** Clauses that say how well and by when. */
const criterion = fc.oneof(
  fc.tuple(count, count).map(([a, b]) => ` in ${Math.min(a, b)} of ${Math.max(a, b)} trials`),
  fc.tuple(count, count).map(([a, b]) => `, ${Math.min(a, b)}/${Math.max(a, b)} opportunities`),
  fc.integer({ min: 50, max: 100 }).map((percent) => ` with ${percent}% accuracy`),
  count.map((days) => ` across ${days} consecutive sessions`),
  fc.constant(" as measured by teacher observation and data collection"),
  fc.constant(" by the annual review"),
  fc.constantFrom(
    " as documented by therapist data logs and teacher report",
    " at 90% mastery over two quarters",
    " in 8 out of 10 attempts given minimal cues",
    " (baseline: 20%)",
    " on at least three occasions",
    " for 4/5 trials over a two week period",
    " with 1 or fewer prompts",
    " 80% of the time",
    " per therapist observation",
    " w/ 85% acc",
    " en 4 de 5 oportunidades según registro de datos",
  ),
);
const date = fc
  .tuple(fc.constantFrom("March", "June", "October"), fc.integer({ min: 2026, max: 2030 }))
  .chain(([month, year]) =>
    fc.constantFrom(
      `By ${month} ${year}, `,
      `By 03/15/${year}, `,
      `Antes de junio de ${year}, `,
      "By the end of the IEP year, ",
      "Within 36 instructional weeks, ",
      "Goal 2: ",
      "1. ",
    ),
  );
const initials = fc
  .tuple(fc.constantFrom("J", "T", "M", "R"), fc.constantFrom("B", "K", "S", "W"))
  .map(([first, last]) => `${first}.${last}. `);

function ranking(goalCase: GoalCase, schedule: readonly string[]): string[] {
  const { matches, abstention } = matchGoal(goalCase, asCandidates(schedule, goalCase.grade));
  return abstention ? [`abstains: ${abstention.voice}`] : matches.map(({ key }) => key);
}

function expectSame(change: fc.Arbitrary<(goal: string) => string>): void {
  fc.assert(
    fc.property(anyCase, change, (judged, changed) => {
      const plain = asGoalCase(judged);
      expect(ranking({ ...plain, goalText: changed(judged.goal) }, judged.schedule)).toEqual(
        ranking(plain, judged.schedule),
      );
    }),
    { numRuns: 250 },
  );
}

describe("what must not change the ranking", () => {
  it("a criterion clause or trial count at the end", () => {
    expectSame(criterion.map((clause) => (goal) => goal.replace(/[.\s]+$/, "") + clause));
  });

  it("a date, a label or a list number in front", () => {
    expectSame(date.map((clause) => (goal) => clause + goal));
  });

  it("initials in front", () => {
    expectSame(initials.map((letters) => (goal) => letters + goal));
  });

  it("letter case", () => {
    expectSame(
      fc.constantFrom(
        (goal: string) => goal.toUpperCase(),
        (goal: string) => goal.toLowerCase(),
      ),
    );
  });

  it("punctuation at the end and double spaces", () => {
    expectSame(
      fc.constantFrom(
        (goal: string) => `${goal}.`,
        (goal: string) => `${goal} !!`,
        (goal: string) => `“${goal}”`,
        (goal: string) => goal.replaceAll(" ", "  "),
        (goal: string) => `\u200f \t${goal}\u0007`,
        (goal: string) => goal.replaceAll(", ", " , "),
        (goal: string) => goal.replaceAll(/,(?=\s)/g, ""),
      ),
    );
  });
});

describe("what every suggestion carries", () => {
  it("has a reason in both languages that is whole sentences, or none", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom("en" as const, "es" as const), (judged, language) => {
        for (const { reason } of matchGoal(asGoalCase(judged), asCandidates(judged.schedule)).matches) {
          expect(judged.schedule).toContain(reason.title);
          expect(sayReason(reason, judged.goal, language)).toMatch(/^(?:|[\p{Lu}¿][^{}]+[.?])$/u);
        }
      }),
    );
  });

  it("fills exactly one of matches and abstention, never more than three", () => {
    fc.assert(
      fc.property(anyCase, fc.array(fc.string(), { maxLength: 6 }), (judged, junk) => {
        const { matches, abstention } = matchGoal(asGoalCase(judged), asCandidates([...judged.schedule, ...junk]));
        expect(matches.length > 0).toBe(abstention === undefined);
        expect(matches.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it("survives any text as goal and title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (goalText, title) => {
        const { matches } = matchGoal({ goalText, discipline: "OT", grade: "2" }, asCandidates([title, "Lunch"]));
        for (const { reason } of matches) expect(sayReason(reason, goalText, "es")).not.toMatch(/undefined|[{}]/);
      }),
    );
  });
});
