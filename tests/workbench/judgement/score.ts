import { existsSync } from "node:fs";
import type { LearnedJudgement } from "../../../lib/core/learned/learned-judgement";
import { recogniseByLearning } from "../../../lib/core/learned/recognise-by-learning";
import { recogniseTitle } from "../../../lib/core/routines/recognise-title";
import { measureTitles, type JudgedTitle } from "../judge-measures";
import { allCases, allTitles, CHOOSING } from "./cases";
import { goalLine } from "./goal-line";
import { packagedJudgement } from "./packaged";

/**
 * Scores every set of goals and titles in one run, by the rules alone and with the learned judgement. Of the sets that
 * the weights were trained on, only the rules' scores mean something.
 *   npx tsx tests/workbench/judgement/score.ts [MORE_GOALS.jsonl ...]
 */
const CHOICE = new Set(CHOOSING);

function titleLine(titles: readonly JudgedTitle[], judgement?: LearnedJudgement): string {
  const answers = titles.map(({ title }, at) => {
    const byRules = recogniseTitle(title);
    const { kinds, nonRoutine } = judgement ? recogniseByLearning(title, byRules, judgement) : byRules;
    const [first, ...others] = kinds.map(({ kind }) => kind as string);
    return { id: String(at), kind: first ?? "none", none_type: nonRoutine?.kind, also: others };
  });
  const labelled = titles.map((one, at) => ({ ...withNone(one), id: String(at) }));
  const m = measureTitles(labelled, new Map(answers.map((one) => [one.id, one])));
  return `right ${m.right}  macro-F1 ${m.macroF1}  recall of none ${m.recallOfNone}`;
}

const NONE = new Set("staff assessment drill other_service absence event holiday personal opaque".split(" "));
const withNone = (one: JudgedTitle): JudgedTitle =>
  NONE.has(one.kind ?? "") ? { ...one, kind: "none", none_type: one.kind } : one;

function main(): void {
  const judgement = packagedJudgement();
  const cases = allCases(process.argv.slice(2).filter((path) => existsSync(path)));
  const titles = allTitles();
  const groups: [string, (writer: string) => boolean][] = [
    ["choose by", (writer) => CHOICE.has(writer)],
    ["work on", (writer) => /^g\d/.test(writer) && !CHOICE.has(writer)],
    ["held", (writer) => writer === "held"],
    ["held2", (writer) => writer === "held2"],
    ...process.argv.slice(2).map((path): [string, (writer: string) => boolean] => {
      const name = path
        .split("/")
        .at(-1)!
        .replace(/^goals-|\.jsonl$/g, "");
      return [name, (writer) => writer === name];
    }),
  ];
  for (const [name, is] of groups) {
    const some = cases.filter(({ writer }) => is(writer));
    const named = titles.filter(({ writer }) => is(writer.slice(2)));
    console.log(`${name}: ${some.length} goals, ${named.length} titles`);
    for (const [by, what] of [
      ["rules", undefined],
      ["learned", judgement],
    ] as const) {
      if (some.length > 0) console.log(`  ${by.padEnd(8)} ${goalLine(some, what)}`);
      if (named.length > 0) console.log(`  ${by.padEnd(8)} titles ${titleLine(named, what)}`);
    }
  }
}

main();
