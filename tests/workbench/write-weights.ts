import { writeFileSync } from "node:fs";
import { codeOf, ZERO } from "../../lib/core/goals/weight-rows";

const LINE_LENGTH = 110;
const MAX_STEPS = 12;

/** Rows as text; `step` is what one letter further from "m" means. Rows without weights are left out. */
export function writeWeightRows(rows: ReadonlyMap<string, readonly number[]>, step: number): string[] {
  let before = "";
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, weights]) => {
      const cells = weights.map((weight, at) => {
        const steps = Math.max(-MAX_STEPS, Math.min(MAX_STEPS, Math.round(weight / step)));
        return steps === 0 ? "" : codeOf(at) + String.fromCodePoint(ZERO + steps);
      });
      if (cells.every((cell) => cell === "")) return [];
      let shared = 0;
      while (shared < 9 && shared < name.length && name[shared] === before[shared]) shared++;
      before = name;
      return [`${shared}${name.slice(shared)} ${cells.join("")}|`];
    });
}

/** Writes the rows of a trained model as a module of one long text. */
export function writeWeights(file: URL, { name, doc, rows }: { name: string; doc: string; rows: string[] }): void {
  const lines: string[] = [""];
  for (const row of rows) {
    if (lines.at(-1)!.length + row.length > LINE_LENGTH) lines.push("");
    lines[lines.length - 1] += row;
  }
  const text = lines.map((line) => `  "${line}"`).join(" +\n");
  writeFileSync(file, `/** ${doc} */\nexport const ${name} =\n${text};\n`);
  console.log(`${rows.length} features written`);
}
