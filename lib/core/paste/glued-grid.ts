import { findRanges } from "./clock-times";
import type { SourceLine } from "./source-lines";

const DAY =
  "(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs?(?:day)?)?|Fri(?:day)?|" +
  "Lun(?:es)?|Mar(?:tes)?|Mi[eé](?:rcoles)?|Jue(?:ves)?|Vie(?:rnes)?)";
const HEAD = new RegExp(String.raw`^\s*(Times?|Period|Hora|Horario)?((?:${DAY}){3,5})\s*$`, "u");

/** A text whose grids that came without anything between their cells have tabs between them. */
export interface PartedGrids {
  lines: SourceLine[];
  /** Numbers of rows with more or fewer names than days: nothing says which days they are for. */
  doubtful: Set<number>;
}

/** Names that touch: "MathMathArt" is three, "R.T.I.R.T.I." is two. */
function namesOf(text: string): string[] {
  return text.split(/(?<=[\p{Ll}.!)\d])(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\p{Lu}\.)/u).flatMap((piece) => {
    const unit = /^(.{3,}?)\1+$/u.exec(piece)?.[1];
    return unit ? Array.from({ length: piece.length / unit.length }, () => unit) : [piece];
  });
}

/** "8:05amLibrary": a half of the day ends before a capital. */
const withHalfParted = (line: SourceLine): SourceLine => ({
  ...line,
  text: line.text.replaceAll(/(?<=\d\s?[aApP]\.?[mM]\.?)(?=\p{Lu})/gu, " "),
});

/**
 * "TimeMondayTuesdayWednesday" and below it "9:00-10:15ReadingArtReading": a grid as some web pages hand it over. Names
 * are parted where a capital follows a small letter; a row whose names are as many as the days is sure.
 */
export function withGridsParted(source: readonly SourceLine[]): PartedGrids {
  const lines: SourceLine[] = [];
  const doubtful = new Set<number>();
  let dayCount = 0;
  for (const line of source.map(withHalfParted)) {
    const head = HEAD.exec(line.text);
    const [range, ...more] = head || dayCount === 0 ? [] : findRanges(line.text);
    if (head) {
      const days = head[2]!.match(new RegExp(DAY, "gu"))!;
      dayCount = days.length;
      lines.push({ ...line, text: ["Time", ...days].join("\t") });
    } else if (range && more.length === 0 && range.from === 0 && /^\s?\p{L}/u.test(line.text.slice(range.to))) {
      const names = namesOf(line.text.slice(range.to).trim());
      if (names.length !== dayCount) doubtful.add(line.line);
      lines.push({ ...line, text: [line.text.slice(0, range.to), ...names].join("\t") });
    } else {
      if (line.text.trim() !== "") dayCount = 0;
      lines.push(line);
    }
  }
  return { lines, doubtful };
}
