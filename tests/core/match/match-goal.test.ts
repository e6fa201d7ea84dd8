import { describe, expect, it } from "vitest";
import { matchGoal } from "../../../lib/core/match/match-goal";
import type { Discipline } from "../../../lib/core/goals/goal-case";
import { measureCases, type CaseAnswer, type JudgedCase } from "../../workbench/judge-measures";
import { asCandidates, asGoalCase, devGoals, devGoals2, devGoals3, heldGoals } from "./judgement-cases";

function measure(cases: readonly JudgedCase[]) {
  const answers = cases.map((judged): [string, CaseAnswer] => {
    const { matches, abstention } = matchGoal(asGoalCase(judged), asCandidates(judged.schedule, judged.grade));
    const suggested = matches.map(({ score, reason }) => ({ title: reason.title, score, reason: "" }));
    return [
      judged.id,
      { id: judged.id, suggested, abstention: abstention ? { voice: abstention.voice, text: "" } : null },
    ];
  });
  return measureCases(cases, new Map(answers));
}

const match = (goalText: string, schedule: string[], discipline: Discipline = "OT", grade = "2") =>
  matchGoal({ goalText, discipline, grade }, asCandidates(schedule, grade));
const titles = (...given: Parameters<typeof match>): string[] =>
  match(...given).matches.map(({ reason }) => reason.title);

describe("matchGoal", () => {
  it("agrees with the cases it was built on", () => {
    const measures = measure(devGoals);
    expect(measures.top1).toBeGreaterThanOrEqual(85);
    expect(measures.ndcg3).toBeGreaterThanOrEqual(87);
    expect(measures.neverCases).toBe(0);
    expect(measures.falseAbstention).toBeLessThanOrEqual(2);
  });

  it("holds on cases that were kept apart", () => {
    const measures = measure(heldGoals);
    expect(measures.top1).toBeGreaterThanOrEqual(82);
    expect(measures.ndcg3).toBeGreaterThanOrEqual(86);
    expect(measures.neverCases).toBe(0);
    expect(measures.abstained.right / measures.abstained.of).toBeGreaterThanOrEqual(0.9);
    expect(measures.falseAbstention).toBeLessThanOrEqual(4);
  });

  it("agrees with later writers whose cases were then worked on", () => {
    for (const worked of [measure(devGoals2), measure(devGoals3)]) {
      expect(worked.top1).toBeGreaterThanOrEqual(80);
      expect(worked.ndcg3).toBeGreaterThanOrEqual(88);
      expect(worked.neverCases).toBe(0);
      expect(worked.abstained.right / worked.abstained.of).toBeGreaterThanOrEqual(0.95);
      expect(worked.falseAbstention).toBeLessThanOrEqual(2);
    }
  });

  it("reads the outcome, not the theme or the material", () => {
    const day = ["Music", "Gym", "Lunch", "Zones lesson", "Math"];
    expect(titles("During music-themed stations, will kick a rolling ball", day, "PT")[0]).toBe("Gym");
    expect(titles("Will tell which coping tool he tries, given a recipe card", [...day, "Cooking"])[0]).toBe(
      "Zones lesson",
    );
  });

  it("reads words with a letter missing or two swapped", () => {
    expect(titles("opn contaners at luch", ["Circle", "Lunch", "Math"])[0]).toBe("Lunch");
  });

  it("never enters staff time, tests, drills, rest or the bathroom for another goal", () => {
    const forbidden = ["Planning", "Math Test", "Fire Drill", "OT w/ Kim", "Nap", "Bathroom", "Sub", "Field Trip"];
    expect(titles("Will write three sentences on the line", forbidden)).toEqual([]);
  });

  it("enters the bathroom for what is done there, with a caution", () => {
    const [first] = match("Will wash hands with soap", ["Bathroom", "Math"]).matches;
    expect(first?.kind).toBe("toileting_hygiene");
    expect(first?.cautions).toContain("privacy");
  });

  it("puts a named moment before everything else", () => {
    expect(titles("During recess, will ask a peer to play", ["Lunch", "Free Play", "Recess"], "SLP")[0]).toBe("Recess");
  });

  it("prefers the longer of two like blocks", () => {
    const [short, long] = asCandidates(["Writing", "Writing"]);
    const goal = { goalText: "Will write three sentences on the line", discipline: "OT", grade: "2" } as const;
    const { matches } = matchGoal(goal, [
      { ...short!, key: "short", durationMinutes: 8 },
      { ...long!, key: "long", durationMinutes: 40 },
    ]);
    expect(matches.map(({ key }) => key)).toEqual(["long", "short"]);
  });

  it("abstains in three voices, and when the goal can't be read", () => {
    const voice = (...given: Parameters<typeof match>) => match(...given).abstention?.voice;
    expect(voice("Will produce /r/ in isolation with a mirror", ["Show & Tell"], "SLP")).toBe("pull-out");
    expect(voice("Will zip his coat", ["Math", "Reading"])).toBe("no-moment");
    expect(voice("Will take legible notes", ["Period 1", "Period 2", "Block C"], "OT", "8")).toBe("titles-opaque");
    expect(voice("", ["Math"])).toBe("goal-unread");
  });
});
