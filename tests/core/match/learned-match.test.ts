import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { matchGoal } from "../../../lib/core/match/match-goal";
import type { GoalCase } from "../../../lib/core/goals/goal-case";
import { packagedJudgement } from "../../workbench/judgement/packaged";
import { asCandidates, asGoalCase, devGoals } from "./judgement-cases";

const judgement = packagedJudgement();
const match = (goal: string, schedule: readonly string[], { discipline = "OT", grade = "2" }: Partial<GoalCase> = {}) =>
  matchGoal({ goalText: goal, discipline, grade }, asCandidates(schedule, grade), judgement);
const first = (...args: Parameters<typeof match>): string | undefined => match(...args).matches[0]?.reason.title;

const DAY = ["Unpack & cubbies", "Morning meeting", "Math", "Snack", "Writers workshop", "Recess", "Lunch", "Pack up"];

describe("matchGoal with the learned judgement", () => {
  it.each([
    ["Will hang up his coat and empty his backpack on entering the room.", "Unpack & cubbies"],
    ["Will open a juice box and a bag of crackers.", "Snack"],
    ["Will write three sentences with spaces between the words.", "Writers workshop"],
    ["Will throw and catch a playground ball with a classmate from six feet.", "Recess"],
    ["Will stir and scoop yogurt with an adapted spoon.", ["Snack", "Lunch"]],
    ["Will greet two classmates by name and wait for a reply.", "Morning meeting"],
    ["Will line up the digits of a two-step subtraction problem in columns.", "Math"],
    ["Will carry a tray from the serving line to the table without spilling.", "Lunch"],
    ["Will pack the folder and zip the coat before the bus is called.", "Pack up"],
  ])("finds the moment of “%s”", (goal, title) => {
    expect([title].flat()).toContain(first(goal, DAY));
  });

  it("tells rivals of one kind apart by the words of their titles", () => {
    const day = ["Science lecture", "Science lab - microscopes", "Lunch"];
    expect(first("Will handle a microscope slide and focus the lens with both hands.", day, { grade: "7" })).toBe(
      "Science lab - microscopes",
    );
  });

  it("offers nothing in staff time, tests, sales and sign-ups", () => {
    const never = ["Snack sign-up due", "Lunch duty - Ms. Diaz", "Reading MAP test", "Recess equipment order"];
    for (const goal of ["Will open snack packages.", "Will read aloud to a peer.", "Will kick a ball to a peer."]) {
      const shown = match(goal, [...DAY, ...never]).matches.map(({ reason }) => reason.title);
      expect(shown.filter((title) => never.includes(title))).toEqual([]);
    }
  });

  it("asks when the titles do not say what the class does", () => {
    const day = ["Period 1", "Period 2", "Period 3", "Period 4", "Period 5"];
    const { abstention } = match("Will write a legible paragraph.", day, { grade: "8" });
    expect(abstention?.voice).toBe("titles-opaque");
  });

  it("names pull-out for sounds in isolation", () => {
    const { abstention } = match("Will produce /r/ in isolation with a mirror.", DAY, { discipline: "SLP" });
    expect(abstention?.voice).toBe("pull-out");
  });

  it("reads a Spanish goal against English titles", () => {
    expect(first("Durante el almuerzo, abrirá su cartón de leche sin ayuda.", DAY)).toBe("Lunch");
  });

  it("gives routines or says why not", () => {
    for (const judged of devGoals.slice(0, 150)) {
      const { matches, abstention } = matchGoal(asGoalCase(judged), asCandidates(judged.schedule), judgement);
      expect(matches.length > 0).toBe(abstention === undefined);
      for (const { reason } of matches) expect(judged.schedule).toContain(reason.title);
    }
  });

  it("ranks the same whatever the criterion, the date and the case of letters", () => {
    const change = fc.constantFrom<(goal: string) => string>(
      (goal) => `${goal.replace(/[.\s]+$/, "")} in 4 of 5 trials`,
      (goal) => `By June 2027, ${goal}`,
      (goal) => goal.toUpperCase(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...devGoals), change, (judged, changed) => {
        const ranking = (goal: string): string[] => {
          const { matches, abstention } = matchGoal(
            { ...asGoalCase(judged), goalText: goal },
            asCandidates(judged.schedule, judged.grade),
            judgement,
          );
          return abstention ? [abstention.voice] : matches.map(({ key }) => key);
        };
        expect(ranking(changed(judged.goal))).toEqual(ranking(judged.goal));
      }),
      { numRuns: 100 },
    );
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (goal, title) => {
        for (const { reason } of match(goal, [title, "Lunch"]).matches)
          expect([title, "Lunch"]).toContain(reason.title);
      }),
      { numRuns: 50 },
    );
  });
});
