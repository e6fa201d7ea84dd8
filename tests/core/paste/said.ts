import type { PastedEntry } from "../../../lib/core/paste/paste-reading";
import { readPaste } from "../../../lib/core/paste/read-paste";
import { formatClock } from "../../../lib/core/time/interval";

const SCHOOL_DAYS = "MO,TU,WE,TH,FR";

/** Writes a routine as one line: its days unless they are all of the school week, its time and its name. */
export function writtenEntry({ title, weekdays, cycleDays, startMinute, endMinute }: PastedEntry): string {
  const days = cycleDays ? `day ${cycleDays.join("/")}` : weekdays.join() === SCHOOL_DAYS ? "" : weekdays.join();
  return `${days} ${formatClock(startMinute)}-${formatClock(endMinute)} ${title}`.trim();
}

/** Reads lines of a schedule: its routines, and the kinds of choices in brackets behind those that they are about. */
export function readLinesOf(lines: readonly string[], picks: readonly string[] = []): string[] {
  const { entries, choices } = readPaste(lines.join("\n"), picks);
  return entries.map((entry) => {
    const key = writtenEntry(entry);
    const kinds = choices.flatMap(({ kind, taken }) => (taken.some((one) => writtenEntry(one) === key) ? [kind] : []));
    return kinds.length > 0 ? `${key} [${kinds.join()}]` : key;
  });
}

/** Lists the lines that were not understood, by number and problem. */
export const askedLines = (lines: readonly string[]): string[] =>
  readPaste(lines.join("\n")).notUnderstood.map(({ line, problem }) => `${line} ${problem}`);
