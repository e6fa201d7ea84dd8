import { parseArgs } from "node:util";
import { linesOfFile, UNREADABLE, type FileLines } from "./document-file";

/** The text of a file that was not refused. */
export type ReadFile = Exclude<FileLines, { refusal: unknown }>;

/**
 * Runs a command that reads files: prints for each one JSON line, in the given order, with what was found in it or why
 * it was refused. One bad file never stops the others, whatever is in it. Sets the exit code: 1 when a file was
 * refused, 2 when the call itself is wrong.
 * @param help what --help prints, and a wrong call
 */
export async function runReader(help: string, read: (file: ReadFile) => object): Promise<void> {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: "boolean" } } });
    if (values.help) return console.log(help);
    if (positionals.length === 0) throw new Error("Name at least one file.");
    for (const file of positionals) {
      const printed = whatIsFound(await linesOfFile(file), read);
      if ("refusal" in printed) process.exitCode = 1;
      console.log(JSON.stringify({ file, ...printed }));
    }
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`);
    process.exitCode = 2;
  }
}

function whatIsFound(found: FileLines, read: (file: ReadFile) => object): object {
  if ("refusal" in found) return { refusal: found.refusal };
  try {
    return read(found);
  } catch {
    return UNREADABLE;
  }
}
