import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { GoalCase } from "../../../lib/core/goals/goal-case";
import type { RoutineCandidate } from "../../../lib/core/match/goal-match";
import { recogniseTitle } from "../../../lib/core/routines/recognise-title";
import type { JudgedCase, JudgedTitle } from "../../workbench/judge-measures";

const FIXTURES = new URL("../../fixtures/judgement/", import.meta.url);

function readFixture<T>(name: string): T[] {
  const text = readFileSync(fileURLToPath(new URL(name, FIXTURES)), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

/** Goals the rules were built on. The held part is only read by the test that guards its score. */
export const devGoals = readFixture<JudgedCase>("goals.dev.jsonl");
export const heldGoals = readFixture<JudgedCase>("goals.held.jsonl");
/** Two later writers who had not seen the code; both parts were then worked on. */
export const devGoals2 = readFixture<JudgedCase>("goals.dev2.jsonl");
export const devGoals3 = readFixture<JudgedCase>("goals.dev3.jsonl");
export const devTitles = readFixture<JudgedTitle>("titles.dev.jsonl");
export const heldTitles = readFixture<JudgedTitle>("titles.held.jsonl");

export function asGoalCase({ goal, discipline, grade }: JudgedCase): GoalCase {
  return { goalText: goal, discipline, grade };
}

export function asCandidates(schedule: readonly string[], grade = ""): RoutineCandidate[] {
  return schedule.map((title, at) => ({ key: String(at), title, recognition: recogniseTitle(title, { grade }) }));
}
