import { parseArgs } from "node:util";
import { f1Of, scoreIeps, type Count } from "./iep-measures";

const HELP = `Scores the reading of IEPs against what their writers say is in them.

  npx tsx tests/workbench/score-iep.ts FOLDER... [--misses]

A folder holds NAME.pdf or NAME.docx with NAME.json beside it: {"goals":[{"text"}],"services":[...],"reviewDate"}.
Prints precision, recall and F1 of services (all fields equal) and goals (nine of ten words equal), the services whose
minutes, times or period no writer gave, and how many review dates are right. --misses names each miss.`;

const line = (count: Count): string => {
  const { right, found, wanted } = count;
  const [precision, recall] = [right / (found || 1), right / (wanted || 1)].map((share) => share.toFixed(3));
  return `P ${precision} R ${recall} F1 ${f1Of(count).toFixed(3)} (${right} of ${wanted}, ${found} given)`;
};

async function main(): Promise<void> {
  const options = { misses: { type: "boolean" }, help: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (values.help || positionals.length === 0) return console.log(HELP);
  for (const folder of positionals) {
    const { files, services, undated, amounts, goals, invented, reviews, misses } = await scoreIeps(folder);
    if (values.misses) console.log(misses.join("\n"));
    console.log(`${folder}: ${files} files
services         ${line(services)}
  without dates  ${line(undated)}
  amounts alone  ${line(amounts)}
goals            ${line(goals)}
invented numbers ${invented}
review dates     ${reviews} of ${files}`);
  }
}

await main();
