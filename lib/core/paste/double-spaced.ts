import type { OpenEntry, PasteChoice, PastedEntry, PasteReading } from "./paste-reading";
import { LINE_END } from "./source-lines";

/** A text without its double spacing, and each line's number in the original text. */
export interface SingleSpaced {
  text: string;
  lineOf: number[];
}

/** Fewest lines from which the spacing of a text can be seen. */
const LEAST_LINES = 5;
/** The share of the lines with words that must have at least as many blank lines below as are removed. */
const LEAST_SHARE = 0.7;

/**
 * Removes double spacing: text copied from documents and mail programs has one or two blank lines below each paragraph,
 * so that they separate nothing. Where there are more blank lines than elsewhere, one stays.
 * @returns undefined for a text that is not spaced so
 */
export function withoutDoubleSpacing(source: string): SingleSpaced | undefined {
  const all = source.split(LINE_END);
  const isBlank = (at: number): boolean => all[at]!.trim() === "";
  const filled = all.flatMap((_text, at) => (isBlank(at) ? [] : [at]));
  if (filled.length < LEAST_LINES) return undefined;
  const blankBelow = filled.slice(1).map((at, index) => at - filled[index]! - 1);
  const usual = blankBelow.toSorted((a, b) => b - a)[Math.ceil(blankBelow.length * LEAST_SHARE) - 1]!;
  if (usual === 0) return undefined;
  // The first blank line beyond the usual ones stays.
  let blanks = 0;
  const kept = all.flatMap((_text, at) => {
    blanks = isBlank(at) ? blanks + 1 : 0;
    return blanks === 0 || (blanks === usual + 1 && at > filled[0]!) ? [at] : [];
  });
  return { text: kept.map((at) => all[at]!).join("\n"), lineOf: kept.map((at) => at + 1) };
}

/** Maps the line numbers of a reading back to the original text. */
export function withOriginalLineNumbers(reading: PasteReading, lineOf: readonly number[]): PasteReading {
  const numberOf = (line: number): number => lineOf[line - 1] ?? line;
  const at = <One extends { line: number }>(one: One): One => ({ ...one, line: numberOf(one.line) });
  const all = <One extends PastedEntry | OpenEntry>(entries: readonly One[]): One[] => entries.map(at);
  return {
    ...reading,
    classes: reading.classes.map((one) => ({ ...at(one), lines: one.lines.map(at) })),
    entries: all(reading.entries),
    notUnderstood: reading.notUnderstood.map((line) => ({
      ...at(line),
      ...(line.dayEnds ? { dayEnds: all(line.dayEnds) } : {}),
      ...(line.row ? { row: { ...line.row, entry: at(line.row.entry) } } : {}),
    })),
    choices: reading.choices.map((choice): PasteChoice => ({
      ...at(choice),
      taken: all(choice.taken),
      others: choice.others.map(({ pick, entries }) => ({ pick, entries: all(entries) })),
    })),
    forOtherDays: reading.forOtherDays.map((other) => ({
      ...at(other),
      entries: all(other.entries),
      lines: other.lines.map(at),
    })),
    requests: reading.requests.map((request) => ({ ...at(request), times: all(request.times) })),
  };
}
