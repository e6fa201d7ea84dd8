import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readSchoolDay } from "../../lib/core/school-calendar/school-day-title";
import { letterBeside } from "../../lib/core/school-calendar/school-day-title";
import { formatClock } from "../../lib/core/time/interval";

const HELP = `Reads titles of school calendars: what each says of its day.

  npm run -s school-days -- TITLES.jsonl...     {"id","title"} per line

Prints one JSON line per title, in the given order:
  {"id","kind":"no-school|early-release|late-start|testing|day-letter|normal",
   "at":null|"12:30","delayMinutes":null|120,"letter":null|"A"}
"at" is when school ends (early release) or begins (late start).

Exit code: 0 when every line could be read, 1 when one could not (named on stderr), 2 when the call itself is wrong.`;

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: "boolean" } } });
  if (values.help) return console.log(HELP);
  if (positionals.length === 0) throw new Error("Name at least one file of titles.");
  for (const file of positionals) readFile(file);
}

function readFile(file: string): void {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return complain(file, 0, "This file can't be opened.");
  }
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const titled = titleOf(line);
    if (titled) print(titled);
    else complain(file, index + 1, 'This line is no JSON object with "id" and "title".');
  }
}

function titleOf(line: string): { id: unknown; title: string } | undefined {
  try {
    const { id, title } = JSON.parse(line) as { id?: unknown; title?: unknown };
    return id !== undefined && typeof title === "string" ? { id, title } : undefined;
  } catch {
    return undefined;
  }
}

function print({ id, title }: { id: unknown; title: string }): void {
  const day = readSchoolDay(title);
  const minute = day.kind === "early-release" ? day.endMinute : day.kind === "late-start" ? day.startMinute : undefined;
  const said = {
    id,
    kind: day.kind,
    at: minute === undefined ? null : formatClock(minute),
    delayMinutes: (day.kind === "late-start" && day.delayMinutes) || null,
    letter: day.kind === "day-letter" ? day.letter : (letterBeside(title) ?? null),
  };
  console.log(JSON.stringify(said));
}

function complain(file: string, line: number, problem: string): void {
  console.error(JSON.stringify({ file, ...(line > 0 ? { line } : {}), problem }));
  process.exitCode = 1;
}

try {
  main();
} catch (error) {
  console.error(`${(error as Error).message}\n\n${HELP}`);
  process.exitCode = 2;
}
