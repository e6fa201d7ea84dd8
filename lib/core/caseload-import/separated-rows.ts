/** A row of a pasted or exported table. */
export interface SheetRow {
  /** Line on which it begins, from 1. */
  line: number;
  text: string;
  cells: string[];
}

const SEPARATORS = ["\t", ",", ";", "|"] as const;
const MAX_ROWS = 2000;

/**
 * Cuts a text of separated values into rows: RFC 4180, with line breaks inside quotes, and the tabs, semicolons or bars
 * of other programs. Undefined where no separator makes a table.
 */
export function separatedRows(text: string): SheetRow[] | undefined {
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== "");
  const scored = SEPARATORS.map((separator) => {
    const byLine = lines.map((line) => unquoted(line).split(separator).length - 1);
    // Cells of several lines in quotes.
    const byRecord = cutRows(text, separator)
      .filter(({ cells }) => cells.some((cell) => cell !== ""))
      .map(({ cells }) => cells.length - 1);
    const [line, record] = [usual(byLine), usual(byRecord)];
    return { separator, ...(record.share > line.share ? record : line) };
  }).filter(
    ({ separator, most, share }) =>
      !(separator === "," && areSentences(lines)) &&
      most >= (separator === "\t" ? 1 : 2) &&
      share >= (separator === "\t" || separator === "|" ? 0.25 : 0.5),
  );
  const best = scored.sort((a, b) => b.most * b.share - a.most * a.share)[0];
  return best ? cutRows(text, best.separator).slice(0, MAX_ROWS) : undefined;
}

/** True for prose, whose commas separate no cells: "Ana Ruiz, grade 3, Mr. Tate. C 1 x 30. Annual is 3/9/27." */
const areSentences = (lines: readonly string[]): boolean =>
  lines.filter((line) => (unquoted(line).match(/[\p{Ll}\d)]\. \p{Lu}/gu) ?? []).length > 1).length * 2 > lines.length;

/** Finds the most frequent number of separators in a line, and the share of lines that have it. */
function usual(counts: readonly number[]): { most: number; share: number } {
  const most = common(counts.filter((count) => count > 0));
  return { most, share: counts.filter((count) => count === most).length / (counts.length || 1) };
}

const unquoted = (line: string): string => line.replaceAll(/"(?:[^"]|"")*"/g, "");

function common(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** True for a single quote in its cell: a ditto mark, which opens no quoted cell. */
const isDitto = (text: string, at: number): boolean => /^"(?:[\t\r\n]|$)/.test(text.slice(at, at + 2));

function cutRows(text: string, separator: string): SheetRow[] {
  const rows: SheetRow[] = [];
  let [cell, cells, isQuoted]: [string, string[], boolean] = ["", [], false];
  let [line, begin, from] = [1, 1, 0];
  const endRow = (to: number): void => {
    rows.push({
      line: begin,
      text: text.slice(from, to).replace(/\r$/, ""),
      cells: [...cells, cell].map((one) => one.trim()),
    });
    [cell, cells] = ["", []];
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (letter === "\n" || (letter === "\r" && text[at + 1] !== "\n")) line += 1;
    if (isQuoted) {
      if (letter !== '"') cell += letter === "\r" ? "" : letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell.trim() === "" && !(separator === "\t" && isDitto(text, at)))
      [cell, isQuoted] = ["", true];
    else if (letter === separator) {
      cells.push(cell);
      cell = "";
    } else if (letter === "\n" || (letter === "\r" && text[at + 1] !== "\n")) {
      endRow(at);
      [begin, from] = [line, at + 1];
    } else if (letter !== "\r") cell += letter;
  }
  if (cell !== "" || cells.length > 0) endRow(text.length);
  return rows;
}
