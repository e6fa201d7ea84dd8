import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { OpenEntry, PastedEntry, PasteReading } from "../../lib/core/paste/paste-reading";
import { readPaste } from "../../lib/core/paste/read-paste";
import { formatClock } from "../../lib/core/time/interval";

const HELP = `Reads schedules as teachers write them: lists, tables from documents and sheets, separated values.

  npm run -s paste -- FILE.txt...

Prints one JSON line per file, in the given order:
  {"file","entries":[{"title","days":["MO",...],"cycle":null|["A"]|["1","3"],"start":"08:05","end":"08:25"}],
   "notUnderstood":[{"line":7,"text"}],
   "choices":[{"line","kind","taken":[entry...],"other":[entry...],"third":[entry...]}],
   "forOtherDays":[{"name","line","entries":[entry...]}],"requests":[{"line","text","times":[entry...]}],
   "classes":[{"name","line","taken":false,"entries":[entry...],"notUnderstood":[{"line","text"}]}]}
What ends the day ("2:50 Dismissal") has "end": null, and its line is not in notUnderstood.
Lines of a schedule for days that differ (early release, delayed start) are in notUnderstood too: they are no part of
the ordinary week. With the schedules of several classes in one text, "entries" are those of the class that the text
asks for, and none where it asks for none; "classes" has what is read after she picks one.

Exit code: 0 when every file could be opened, 1 when one could not (said on stderr), 2 when the call itself is wrong.`;

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: "boolean" } } });
  if (values.help) return console.log(HELP);
  if (positionals.length === 0) {
    console.error(`Name at least one text file.\n\n${HELP}`);
    process.exitCode = 2;
    return;
  }
  for (const file of positionals) print(file);
}

function print(file: string): void {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    console.error(JSON.stringify({ file, problem: "This file can't be opened." }));
    process.exitCode = 1;
    return;
  }
  const reading = readPaste(text);
  const { choices, forOtherDays, requests, classes } = reading;
  console.log(
    JSON.stringify({
      file,
      ...linesOf(reading),
      choices: choices.map(({ line, kind, taken, others: [other, third] }) => ({
        line,
        kind,
        taken: taken.map(said),
        other: other!.entries.map(said),
        ...(third ? { third: third.entries.map(said) } : {}),
      })),
      forOtherDays: forOtherDays.map(({ name, line, entries: own }) => ({ name, line, entries: own.map(said) })),
      requests: requests.map(({ line, text: words, times }) => ({ line, text: words, times: times.map(said) })),
      classes: classes.map(({ id, name, line, isTaken }) => ({
        ...{ name, line, taken: isTaken },
        ...linesOf(readPaste(text, [id])),
      })),
    }),
  );
}

/** Gives what was read and what was not, as they are printed. */
function linesOf({ entries, notUnderstood, forOtherDays }: PasteReading) {
  const others = forOtherDays.flatMap(({ lines }) => lines);
  const unread = notUnderstood.filter(({ dayEnds }) => !dayEnds);
  const starts = notUnderstood.flatMap(({ dayEnds = [] }) => dayEnds);
  const named = new Map([...others, ...unread].map(({ line, text }) => [line, { line, text }]));
  return {
    entries: [...entries.map(said), ...starts.map(said)],
    notUnderstood: [...named.values()].sort((a, b) => a.line - b.line),
  };
}

const said = (entry: PastedEntry | OpenEntry) => ({
  title: entry.title,
  days: entry.weekdays,
  cycle: entry.cycleDays ?? entry.cycleWeeks ?? null,
  start: formatClock(entry.startMinute),
  end: "endMinute" in entry ? formatClock(entry.endMinute) : null,
});

try {
  main();
} catch (error) {
  console.error(`${(error as Error).message}\n\n${HELP}`);
  process.exitCode = 2;
}
