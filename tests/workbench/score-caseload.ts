import { parseArgs } from "node:util";
import { scoreCaseloads } from "./caseload-measures";
import { f1Of, type Count } from "./iep-measures";

const HELP = `Scores the reading of caseload lists against what their writers say is in them.

  npx tsx tests/workbench/score-caseload.ts FOLDER... [--misses]

A folder holds cl-NN.csv, .tsv or .txt with cl-NN.json beside it. Prints how many students, their classes, grades, review
dates and services (all fields equal) are right, and the services whose minutes, times or period no writer gave.`;

const line = (count: Count): string =>
  `F1 ${f1Of(count).toFixed(3)} (${count.right} of ${count.wanted}, ${count.found} given)`;

async function main(): Promise<void> {
  const options = { misses: { type: "boolean" }, help: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (values.help || positionals.length === 0) return console.log(HELP);
  for (const folder of positionals) {
    const score = await scoreCaseloads(folder);
    if (values.misses) console.log(score.misses.join("\n"));
    console.log(`${folder}: ${score.files} files
students ${line(score.students)}
classes ${score.classes}, grades ${score.grades}, review dates ${score.reviews} of ${score.students.right}
services ${line(score.services)}
  without dates ${score.undated.right}, without dates and setting ${score.unplaced.right}, amounts alone ${score.amounts.right}
goals    ${line(score.goals)}
invented numbers ${score.invented}
unclear cells named ${score.unclear.right} of ${score.unclear.wanted}`);
  }
}

await main();
