/** A column of a table that is exported as text. */
export interface TextColumn<R> {
  header: string;
  cell: (row: R) => string;
}

/**
 * Spreadsheet programs run a cell that begins like this as a formula, so the export puts an apostrophe before it.
 * Source: OWASP, CSV injection.
 */
const FORMULA = /^[=+\-@\t\r]/;

const safe = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** Writes rows as CSV by RFC 4180: commas, CRLF, and cells quoted where they need it. */
export function csvText<R>(rows: readonly R[], columns: readonly TextColumn<R>[]): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
  return linesOf(rows, columns)
    .map((cells) => `${line(cells)}\r\n`)
    .join("");
}

/** Writes rows with tabs between the cells, as a spreadsheet takes them from the clipboard. */
export function tabText<R>(rows: readonly R[], columns: readonly TextColumn<R>[]): string {
  return linesOf(rows, columns)
    .map((cells) => cells.map((cell) => cell.replaceAll(/[\t\r\n]+/g, " ")).join("\t"))
    .join("\n");
}

function linesOf<R>(rows: readonly R[], columns: readonly TextColumn<R>[]): string[][] {
  return [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ cell }) => safe(cell(row))))];
}
