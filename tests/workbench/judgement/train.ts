import { writeFileSync } from "node:fs";
import { casesToWorkOn, titlesToWorkOn } from "./cases";
import { readCase } from "./examples";
import { trainJudgement } from "./train-judgement";

/**
 * Trains the learned judgement on the labelled goals and titles of tests/fixtures/judgement, except those of the
 * writers that choose between designs and the held sets, and writes public/judgement.bin.
 *   npx tsx tests/workbench/judgement/train.ts
 */
const OUT = new URL("../../../public/judgement.bin", import.meta.url);

function main(): void {
  const cases = casesToWorkOn().map((one) => readCase(one));
  const titles = titlesToWorkOn();
  console.log(`${cases.length} goals and ${titles.length} titles read`);
  const file = trainJudgement(cases, titles);
  writeFileSync(OUT, file);
  console.log(`${file.length} bytes`);
}

main();
