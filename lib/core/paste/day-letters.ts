import { englishShapes, type FoundShape } from "./english-shapes";
import { daysWritten } from "./letter-shapes";
import { pickOfReading } from "./picks";
import { spanishShapes, withWeekRow } from "./spanish-days";

/** Letters of days of a text that can be read in several ways. */
export interface OpenLetters {
  /** What `readPaste` takes as a pick, one for each reading besides the first. */
  picks: string[];
}

/** Most ways of writing days of one text of which each is asked about; the others keep their first reading. */
const MOST_OPEN = 8;

const pickOf = (key: string, at: number): string => pickOfReading(`days.${key}`, at);

/** Lists the ways of writing days that have several readings, each once. */
function openOf(shapes: readonly FoundShape[]): OpenLetters[] {
  const open = new Map(shapes.filter(({ readings }) => readings.length > 1).map((shape) => [shape.key, shape]));
  return [...open.values()]
    .slice(0, MOST_OPEN)
    .map(({ key, readings }) => ({ picks: readings.slice(1).map((_reading, at) => pickOf(key, at + 1)) }));
}

/** Writes the days of a line out, each shape by the picked reading, else by its first. */
function written(text: string, shapes: readonly FoundShape[], language: "en" | "es", picks: readonly string[]): string {
  return shapes.reduceRight((left, { from, to, key, readings }) => {
    const picked = readings.findIndex((_reading, at) => at > 0 && picks.includes(pickOf(key, at)));
    const days = readings[Math.max(picked, 0)];
    return days ? left.slice(0, from) + daysWritten(days, language) + left.slice(to) : left;
  }, text);
}

const LETTER = "(?:m|tu?|w|th|r|f)";
/** Matches small letters that open a line before its time: "m-th 10-11 math". */
const OPENING = new RegExp(String.raw`^\s*(${LETTER}(?:\s?[-–/,]\s?${LETTER}|\s${LETTER}(?!\p{L}))*)(?=:?\s+\d)`, "u");
/** Fewest lines that open with small letters, so that they are days. */
const LEAST_OPENING = 2;

/** Writes small letters for days as capitals, in a text with several lines that open with them. */
function withCapitals<Line extends { text: string }>(lines: readonly Line[]): readonly Line[] {
  if (lines.filter(({ text }) => OPENING.test(text)).length < LEAST_OPENING) return lines;
  return lines.map((line) => ({
    ...line,
    text: line.text.replace(OPENING, (letters) =>
      letters.replaceAll(/\p{L}+/gu, (letter) => letter[0]!.toUpperCase() + letter.slice(1)),
    ),
  }));
}

/**
 * Replaces letters of days by their names where only the whole text shows what they mean: "L-M-V", "LMV", "T-Th",
 * "MoWeFr", "M _ W _ F".
 * @param picks ids of other readings that count
 * @returns the lines, and which letters can be read in several ways
 */
export function withDayLetters<Line extends { text: string }>(
  source: readonly Line[],
  picks: readonly string[],
): { lines: Line[]; open: OpenLetters[] } {
  const lines = withCapitals(source).map((line) => ({ ...line, text: withWeekRow(line.text) }));
  const texts = lines.map(({ text }) => text);
  const spanish = spanishShapes(texts);
  const language = spanish.some((shapes) => shapes.length > 0) ? "es" : "en";
  const shapes = language === "es" ? spanish : englishShapes(texts);
  return {
    lines: lines.map((line, at) => ({ ...line, text: written(line.text, shapes[at]!, language, picks) })),
    open: openOf(shapes.flat()),
  };
}
