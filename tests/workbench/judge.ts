import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { matchGoal } from "../../lib/core/match/match-goal";
import { recogniseTitle } from "../../lib/core/routines/recognise-title";
import { abstentionText, reasonText } from "../../lib/i18n/judgement";
import {
  measureCases,
  measureTitles,
  type CaseAnswer,
  type JudgedCase,
  type JudgedTitle,
  type TitleAnswer,
} from "./judge-measures";

/**
 * Runs the real recogniser, reader and matcher over files of goals and titles (JSONL) and prints the measures.
 *   npm run -s judge -- --cases FILE.jsonl [--titles FILE.jsonl] [--out OUT.jsonl] [--json]
 */
const HELP = `How well goals are matched and titles recognised, by the real modules on labelled cases.

  npm run -s judge -- --cases FILE.jsonl [--titles FILE.jsonl] [--out OUT.jsonl] [--json]

--cases   A JSON object per line: {"id","discipline","grade","goal","schedule","best","good","never","tags"}.
--titles  {"id","title","kind","also"} per line.
--out     Writes an answer per line: {"id","suggested","abstention"} for a case, {"id","kind","also"} for a title.
--json    Prints the measures as JSON. They need the labels; without them only --out is of use.`;
const USAGE = "Usage: judge --cases FILE.jsonl [--titles FILE.jsonl] [--out OUT.jsonl] [--json]";

function readLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, at) => {
      try {
        return JSON.parse(line) as T;
      } catch {
        throw new Error(`${path}: line ${at + 1} is not JSON`);
      }
    });
}

function answerCase({ id, discipline, grade, goal, schedule }: JudgedCase): CaseAnswer {
  const candidates = schedule.map((title, at) => ({
    key: String(at),
    title,
    recognition: recogniseTitle(title, { grade }),
  }));
  const { matches, abstention } = matchGoal({ goalText: goal, discipline, grade }, candidates);
  return {
    id,
    suggested: matches.map(({ score, reason }) => ({ title: reason.title, score, reason: reasonText(reason, "en") })),
    abstention: abstention ? { voice: abstention.voice, text: abstentionText(abstention, "en") } : null,
  };
}

function answerTitle({ id, title }: JudgedTitle): TitleAnswer {
  const { kinds, nonRoutine } = recogniseTitle(title);
  const [first, ...others] = kinds;
  if (!first) return { id, kind: "none", none_type: nonRoutine!.kind, also: [] };
  return { id, kind: first.kind, also: others.map(({ kind }) => kind) };
}

function printPlain(report: Record<string, unknown>): void {
  for (const [part, measures] of Object.entries(report)) {
    console.log(part);
    for (const [name, value] of Object.entries(measures as Record<string, unknown>)) {
      console.log(`  ${name}: ${JSON.stringify(value)}`);
    }
  }
}

function main(): void {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", default: false },
      cases: { type: "string" },
      titles: { type: "string" },
      out: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (!values.cases && !values.titles) throw new Error(USAGE);
  const cases = values.cases ? readLines<JudgedCase>(values.cases) : [];
  const titles = values.titles ? readLines<JudgedTitle>(values.titles) : [];
  const caseAnswers = cases.map(answerCase);
  const titleAnswers = titles.map(answerTitle);
  if (values.out) {
    const lines = [...caseAnswers, ...titleAnswers].map((answer) => JSON.stringify(answer));
    writeFileSync(values.out, lines.join("\n") + "\n");
  }
  const report: Record<string, unknown> = {};
  if (cases.length > 0) report["goals"] = measureCases(cases, new Map(caseAnswers.map((one) => [one.id, one])));
  if (titles.length > 0) report["titles"] = measureTitles(titles, new Map(titleAnswers.map((one) => [one.id, one])));
  if (values.json) console.log(JSON.stringify(report, null, 2));
  else printPlain(report);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
