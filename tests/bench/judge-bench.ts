import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import MiniSearch from "minisearch";
import type { GoalCase } from "../../lib/core/goals/goal-case";
import type { RoutineCandidate } from "../../lib/core/match/goal-match";
import { matchGoal } from "../../lib/core/match/match-goal";
import type { LearnedJudgement } from "../../lib/core/learned/learned-judgement";
import { recogniseTitle } from "../../lib/core/routines/recognise-title";
import type { JudgedCase } from "../workbench/judge-measures";
import { packagedJudgement } from "../workbench/judgement/packaged";
import { runFirstMatchBench } from "./first-match-bench";

const STUDENTS = 60;
const GOALS_EACH = 3;
const TITLES = 40;
const ROUNDS = 21;

function readCases(): JudgedCase[] {
  const path = fileURLToPath(new URL("../fixtures/judgement/goals.dev.jsonl", import.meta.url));
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as JudgedCase);
}

function medianMs(run: () => void, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

function withMiniSearch(goals: readonly GoalCase[], titles: readonly string[]): void {
  const index = new MiniSearch<{ id: number; title: string }>({ fields: ["title"] });
  index.addAll(titles.map((title, id) => ({ id, title })));
  for (const { goalText } of goals) index.search(goalText, { fuzzy: 0.2, prefix: true }).slice(0, 3);
}

/** Prints what a caseload's judgement costs, cold and warm, against a full-text search over the same titles. */
export async function runJudgeBench(): Promise<void> {
  const cases = readCases();
  const all = cases.map(({ goal, discipline, grade }) => ({ goalText: goal, discipline, grade }));
  const goals = all.slice(0, STUDENTS * GOALS_EACH);
  const others = all.slice(goals.length, 2 * goals.length);
  const titles = [...new Set(cases.flatMap(({ schedule }) => schedule))].slice(0, TITLES);
  const judge = (some: readonly GoalCase[] = goals, judgement?: LearnedJudgement): void => {
    const candidates: RoutineCandidate[] = titles.map((title) => ({
      key: title,
      title,
      recognition: recogniseTitle(title),
    }));
    for (const goal of some) matchGoal(goal, candidates, judgement);
  };
  const started = performance.now();
  const judgement = packagedJudgement();
  judge(goals.slice(0, 1), judgement);
  const first = performance.now() - started;
  const cold = medianMs(() => judge(goals, judgement), 1);
  const warm = medianMs(() => judge(goals, judgement));
  const unread = medianMs(() => judge(others, judgement), 1);
  const rules = medianMs(() => judge());
  const peer = medianMs(() => withMiniSearch(goals, titles));
  console.log(`judge: ${STUDENTS} students x ${GOALS_EACH} goals x ${TITLES} titles`);
  console.log(
    `  files read and first goal matched ${first.toFixed(1)} ms; warm by the rules alone ${rules.toFixed(1)} ms`,
  );
  console.log(
    `  Pushpin cold ${cold.toFixed(1)} ms, warm ${warm.toFixed(1)} ms, as many goals never read before ${unread.toFixed(1)} ms`,
  );
  console.log(
    `  MiniSearch (fuzzy, prefix) ${peer.toFixed(1)} ms, ratio ${(warm / peer).toFixed(2)}; to the rules ${(warm / rules).toFixed(2)}`,
  );
  await runFirstMatchBench({ goal: goals[0]!, titles });
}
