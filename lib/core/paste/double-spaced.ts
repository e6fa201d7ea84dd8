import type { OpenEntry, PasteChoice, PastedEntry, PasteReading } from "./paste-reading";
import { LINE_END } from "./source-lines";

/** A text without its double spacing, and each line's number in the original text. */
export interface ClosedUp {
  text: string;
  lineOf: number[];
}

/** Fewest lines from which the spacing of a text can be seen. */
const LEAST_LINES = 5;
/** Least share of the lines with words that have a blank line below. */
const LEAST_SHARE = 0.7;

/**
 * Removes double spacing: text copied from documents and mail programs has a blank line below each paragraph, so that
 * blank lines separate nothing. Where there were several blank lines, one stays.
 * @returns undefined for a text that is not spaced so
 */
export function closedUp(source: string): ClosedUp | undefined {
  const all = source.split(LINE_END);
  const isBlank = (at: number): boolean => all[at]!.trim() === "";
  const filled = all.flatMap((_text, at) => (isBlank(at) ? [] : [at]));
  const spaced = filled.slice(0, -1).filter((at) => isBlank(at + 1));
  if (filled.length < LEAST_LINES || spaced.length < (filled.length - 1) * LEAST_SHARE) return undefined;
  // The second of several blank lines stays.
  const isGap = (at: number): boolean => at > 1 && isBlank(at - 1) && !isBlank(at - 2);
  const kept = all.flatMap((_text, at) => (isBlank(at) && !isGap(at) ? [] : [at]));
  return { text: kept.map((at) => all[at]!).join("\n"), lineOf: kept.map((at) => at + 1) };
}

/** Maps the line numbers of a reading back to the original text. */
export function numberedAsItCame(reading: PasteReading, lineOf: readonly number[]): PasteReading {
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
    })),
    choices: reading.choices.map((choice): PasteChoice => ({
      ...at(choice),
      taken: all(choice.taken),
      other: all(choice.other),
    })),
    forOtherDays: reading.forOtherDays.map((other) => ({
      ...at(other),
      entries: all(other.entries),
      lines: other.lines.map(at),
    })),
    requests: reading.requests.map((request) => ({ ...at(request), times: all(request.times) })),
  };
}
