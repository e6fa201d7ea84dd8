/** One cell of a table of a web page or sheet. */
export interface HtmlCell {
  text: string;
  /** Columns and rows that it covers, at least 1. */
  colSpan: number;
  rowSpan: number;
}

const MOST_COLUMNS = 60;

/**
 * Writes a table of a web page as lines of cells with tabs between them. Repeats a cell that covers several columns or
 * rows in each of them, so that every row is complete.
 * @param rows cells as they are in the page, row by row
 */
export function textOfTable(rows: readonly (readonly HtmlCell[])[]): string {
  const grid: string[][] = rows.map(() => []);
  for (const [at, cells] of rows.entries()) {
    let column = 0;
    for (const { text, colSpan, rowSpan } of cells) {
      while (grid[at]![column] !== undefined) column += 1;
      const [width, height] = [Math.min(colSpan, MOST_COLUMNS), Math.min(rowSpan, rows.length - at)];
      for (let down = 0; down < height; down += 1)
        for (let across = 0; across < width; across += 1)
          grid[at + down]![column + across] = text.replaceAll(/\s+/g, " ").trim();
      column += width;
    }
  }
  return grid.map((row) => Array.from(row, (text) => text ?? "").join("\t")).join("\n");
}
