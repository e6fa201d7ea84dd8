import { LearnedJudgement } from "../../../lib/core/learned/learned-judgement";
import { allCases, casesToWorkOn, CHOOSING, setOf, titlesToWorkOn } from "./cases";
import { fileContent, readCase, WORDS } from "./examples";
import { goalLine } from "./goal-line";
import { seededRandom, shuffle } from "./random";
import { trainJudgement } from "./train-judgement";

/**
 * Trains on a share of the writers to work on, whole writers at a time, and scores the writers to choose by. The older
 * sets are in every share. A draw decides which writers are in: the half of a draw holds its quarter.
 *   npx tsx tests/workbench/judgement/learning-curve.ts DRAW SHARE [SHARE ...]
 *   npx tsx tests/workbench/judgement/learning-curve.ts 1 0 0.25 0.5 1
 */
const [draw = 1, ...shares] = process.argv.slice(2).map(Number);

const cases = casesToWorkOn().map((one) => readCase(one));
const titles = titlesToWorkOn();
const choosing = allCases().filter(({ writer }) => CHOOSING.includes(writer));
const writers = [...new Set(cases.map(({ written }) => written.writer))].filter((writer) => /^g\d/.test(writer));
shuffle(writers, seededRandom(draw));

for (const share of shares) {
  const left = new Set(writers.slice(Math.round(writers.length * share)));
  const some = cases.filter(({ written }) => !left.has(written.writer));
  const weights = trainJudgement(
    some,
    titles.filter(({ writer }) => !left.has(setOf(writer))),
  );
  const judgement = new LearnedJudgement({ words: fileContent(WORDS), weights: Uint8Array.from(weights).buffer });
  console.log(`draw ${draw}, ${writers.length - left.size} of ${writers.length} writers, ${some.length} goals`);
  console.log(`  ${goalLine(choosing, judgement)}`);
}
