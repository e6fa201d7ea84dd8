import { findRanges } from "./clock-times";
import { wholeDays } from "./day-scope";
import type { SettledDraft } from "./settle-drafts";
import type { SourceLine } from "./source-lines";
import { namedColumn } from "./table-columns";

/** Most words of a column's or day's name. */
const MOST_WORDS_OF_NAME = 2;
/** Fewest heads besides the time. */
const LEAST_COLUMNS = 2;
/** Shortest name of a column, in characters. */
const SHORTEST_NAME = 3;
/** Most unknown words of a head ("Adults"). */
const MOST_UNKNOWN = 1;

const isTimeName = (text: string): boolean => {
  const name = namedColumn(text);
  return name === "time" || name === "start" || name === "end" || name === "period" || name === "length";
};

/**
 * Counts the columns other than times in the head of a table whose cells are separated by single blanks: "Time Subject
 * Teacher Room", "Time Monday Tuesday Wednesday". 0 for any other line.
 */
export function columnsOfFlatHead(text: string): number {
  if (findRanges(text).length > 0 || /[\t|.!?]|\S\s{2,}\S/.test(text)) return 0;
  const words = text.trim().split(/\s+/);
  let [columns, times, unknown] = [0, 0, 0];
  for (let at = 0; at < words.length;) {
    const size = [MOST_WORDS_OF_NAME, 1].find((count) => {
      const name = words.slice(at, at + count).join(" ");
      return at + count <= words.length && (isColumnName(name) || isOneDay(name));
    });
    const name = words.slice(at, at + (size ?? 1)).join(" ");
    if (size === undefined) unknown += /^\p{Lu}/u.test(name) ? 1 : MOST_UNKNOWN + 1;
    else if (isTimeName(name)) times += 1;
    else columns += 1;
    at += size ?? 1;
  }
  const isHead = times > 0 && unknown <= MOST_UNKNOWN && columns > 0;
  return isHead && columns + unknown >= LEAST_COLUMNS ? columns + unknown : 0;
}

/** True for the name of a column; short ones ("de", "a", "to") are heads only in a cell of their own. */
const isColumnName = (text: string): boolean => text.length >= SHORTEST_NAME && namedColumn(text) !== undefined;

const isOneDay = (text: string): boolean => {
  const scope = wholeDays(text);
  return (scope?.weekdays?.length ?? scope?.cycleDays?.length) === 1;
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Finds rows with tabs that were read as lines, so that the name contains the words of several cells. */
export function namesOfSeveralCells(lines: readonly SourceLine[], settled: readonly SettledDraft[]): Set<SettledDraft> {
  const textOf = new Map(lines.map(({ line, text }) => [line, text]));
  return new Set(
    settled.filter(({ draft, entry }) => {
      const cells = (textOf.get(draft.line) ?? "").split("\t").map(plain);
      const [title, filled] = [plain(entry.title), cells.filter((cell) => cell !== "")];
      const isWhole =
        filled.some((cell) => cell.includes(title)) || filled.filter((cell) => title.includes(cell)).length < 3;
      return cells.length > 2 && !isWhole;
    }),
  );
}

/**
 * Finds rows below such a head whose name has at least as many words as there are columns: it may be the text of
 * several cells.
 */
export function rowsOfFlatHeads(lines: readonly SourceLine[], settled: readonly SettledDraft[]): Set<SettledDraft> {
  const heads = lines.flatMap(({ line, text }) => {
    const columns = columnsOfFlatHead(text);
    return columns > 0 ? [{ line, columns }] : [];
  });
  if (heads.length === 0) return new Set();
  return new Set(
    settled.filter(({ draft, entry }) => {
      const head = heads.findLast(({ line }) => line < draft.line);
      return head !== undefined && !draft.text.includes("\t") && entry.title.split(/\s+/).length >= head.columns;
    }),
  );
}
