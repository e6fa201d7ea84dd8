import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { DISCIPLINES } from "../../lib/core/goals/goal-case";
import type { LearnedJudgement } from "../../lib/core/learned/learned-judgement";
import { recogniseByLearning } from "../../lib/core/learned/recognise-by-learning";
import { matchGoal } from "../../lib/core/match/match-goal";
import { recogniseTitle } from "../../lib/core/routines/recognise-title";
import { abstentionText } from "../../lib/i18n/judgement";
import { sayReason } from "../fixtures/say-reason";
import { packagedJudgement } from "./judgement/packaged";
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

  npm run -s judge -- --cases FILE.jsonl [--titles FILE.jsonl] [--out OUT.jsonl] [--json] [--rules]

--cases   A JSON object per line: {"id","discipline","grade","goal","schedule","best","good","never","tags"}.
--titles  {"id","title","kind","also"} per line.
--out     Writes an answer per line: {"id","suggested":[{"title","score","reason"}],"abstention":null or
          {"voice","text"}} with at most three titles for a case, {"id","kind","also"} for a title.
--rules   Judges by the rules alone, without what was learned from labelled goals and titles.
--json    Prints the measures as JSON. They need the labels; without them only --out is of use.`;
const USAGE = "Usage: judge --cases FILE.jsonl [--titles FILE.jsonl] [--out OUT.jsonl] [--json] [--rules]";

const text = z.string();
/** A field that may be missing or null. */
const maybe = <T>(shape: z.ZodType<T>) => shape.nullish().transform((value) => value ?? undefined);
const labels = maybe(z.array(text));
const CASE = z.object({
  id: text,
  discipline: z.enum(DISCIPLINES),
  grade: z
    .union([text, z.number()])
    .nullish()
    .transform((grade) => String(grade ?? "")),
  goal: text,
  schedule: z.array(text),
  best: labels,
  good: labels,
  never: labels,
  tags: labels,
});
const TITLE = z.object({ id: text, title: text, kind: maybe(text), none_type: maybe(text), also: also() });

/** A second kind, written as one word or as a list. */
function also() {
  return z
    .union([text, z.array(text)])
    .nullish()
    .transform((kinds) => (typeof kinds === "string" ? [kinds] : (kinds ?? [])));
}

function readLine<T>(line: string, shape: z.ZodType<T>): T {
  const parsed = shape.safeParse(JSON.parse(line));
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));
}

function readLines<T>(path: string, shape: z.ZodType<T>): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, at) => {
      if (line.trim() === "") return [];
      try {
        return [readLine(line, shape)];
      } catch (error) {
        throw new Error(`${path}, line ${at + 1}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    });
}

function answerCase(
  { id, discipline, grade, goal, schedule }: JudgedCase,
  judgement: LearnedJudgement | undefined,
): CaseAnswer {
  const candidates = schedule.map((title, at) => ({
    key: String(at),
    title,
    recognition: recogniseTitle(title, { grade }),
  }));
  const { matches, abstention } = matchGoal({ goalText: goal, discipline, grade }, candidates, judgement);
  return {
    id,
    suggested: matches.map(({ score, reason }) => ({
      title: reason.title,
      score,
      reason: sayReason(reason, goal, "en"),
    })),
    abstention: abstention ? { voice: abstention.voice, text: abstentionText(abstention, "en") } : null,
  };
}

/** Titles are read as the product reads them. */
function answerTitle({ id, title }: JudgedTitle, judgement: LearnedJudgement | undefined): TitleAnswer {
  const byRules = recogniseTitle(title);
  const { kinds, nonRoutine } = judgement ? recogniseByLearning(title, byRules, judgement) : byRules;
  const [first, ...others] = kinds;
  if (!first) return { id, kind: "none", none_type: nonRoutine!.kind, also: [] };
  return { id, kind: first.kind, also: others.map(({ kind }) => kind) };
}

const unlabelled = (read: number) => ({ read, labelled: 0 });

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
      rules: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (!values.cases && !values.titles) throw new Error(USAGE);
  const cases = values.cases ? readLines(values.cases, CASE) : [];
  const titles = values.titles ? readLines(values.titles, TITLE) : [];
  const judgement = values.rules ? undefined : packagedJudgement();
  const caseAnswers = cases.map((one) => answerCase(one, judgement));
  const titleAnswers = titles.map((one) => answerTitle(one, judgement));
  if (values.out) {
    const titleLines = titleAnswers.map(({ id, kind, also: others }) => ({ id, kind, also: others }));
    const lines = [...caseAnswers, ...titleLines].map((answer) => JSON.stringify(answer));
    writeFileSync(values.out, lines.join("\n") + "\n");
  }
  const report: Record<string, unknown> = {};
  if (cases.length > 0)
    report["goals"] = !cases.some(({ best }) => best)
      ? unlabelled(cases.length)
      : measureCases(cases, new Map(caseAnswers.map((one) => [one.id, one])));
  if (titles.length > 0)
    report["titles"] = !titles.some(({ kind }) => kind)
      ? unlabelled(titles.length)
      : measureTitles(titles, new Map(titleAnswers.map((one) => [one.id, one])));
  if (values.json) console.log(JSON.stringify(report, null, 2));
  else printPlain(report);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
