import { findRanges } from "./clock-times";
import type { SourceLine } from "./source-lines";

const DAY =
  "(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs?(?:day)?)?|Fri(?:day)?|" +
  "Lun(?:es)?|Mar(?:tes)?|Mi[eé](?:rcoles)?|Jue(?:ves)?|Vie(?:rnes)?)";
const HEAD = new RegExp(String.raw`^\s*(Times?|Period|Hora|Horario)?((?:${DAY}){3,5})\s*$`, "u");

/** A text whose grids without separators have been split into cells by tabs. */
export interface SplitGrids {
  lines: SourceLine[];
  /** Line numbers of rows with more or fewer names than days: their days are unknown. */
  doubtful: Set<number>;
}

/** Splits names without a gap: "MathMathArt" is three, "R.T.I.R.T.I." is two. */
function namesOf(text: string): string[] {
  return text.split(/(?<=[\p{Ll}.!)\d])(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\p{Lu}\.)/u).flatMap((piece) => {
    const unit = /^(.{3,}?)\1+$/u.exec(piece)?.[1];
    return unit ? Array.from({ length: piece.length / unit.length }, () => unit) : [piece];
  });
}

/** Separates am or pm from a name with a capital: "8:05amLibrary". */
const separateAmPm = (line: SourceLine): SourceLine => ({
  ...line,
  text: line.text.replaceAll(/(?<=\d\s?[aApP]\.?[mM]\.?)(?=\p{Lu})/gu, " "),
});

/**
 * Puts tabs into grids that some web pages copy without separators: "TimeMondayTuesdayWednesday" and below it
 * "9:00-10:15ReadingArtReading". Splits names where a capital follows a small letter; a row is certain when it has as
 * many names as days.
 */
export function splitGrids(source: readonly SourceLine[]): SplitGrids {
  const lines: SourceLine[] = [];
  const doubtful = new Set<number>();
  let dayCount = 0;
  for (const line of source.map(separateAmPm)) {
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
