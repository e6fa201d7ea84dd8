import { writeFileSync } from "node:fs";

const LINE_LENGTH = 110;

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
