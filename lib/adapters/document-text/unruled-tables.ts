import { segmentsOf, type TextBox, type TextLine } from "./page-text";

/** Lines further apart than this, in heights of the letters, belong to different tables. */
const SAME_TABLE = 4;
/** A gap in the words of a line, in heights of the letters, at which another column can begin. */
const CELL_GAP = 0.45;
/** Only a line with at least this many texts is a row whose words may be cut. */
const FEWEST_CELLS = 3;

/** A line of text, cut where columns can begin. */
export interface Row extends TextLine {
  segments: TextBox[];
}

export interface Column {
  left: number;
  right: number;
}

/** Lines in columns, and where the columns are. */
export interface UnruledTable {
  from: number;
  /** The last line, included. */
  to: number;
  columns: Column[];
}

export const rowOf = (line: TextLine): Row => ({ ...line, segments: segmentsOf(line) });

const overlaps = (box: Column, column: Column): boolean => box.left < column.right && box.right > column.left;

/**
 * Puts a line's words into columns. Cuts words that are close together where a column ends between them; gives words
 * outside of all columns a column of their own.
 * @returns cells by column with the columns as wide as they are now; undefined when a word spans two of them
 */
export function placeIn(row: Row, columns: readonly Column[]): { cells: TextBox[][]; columns: Column[] } | undefined {
  const cells = columns.map((): TextBox[] => []);
  const wide = columns.map((column) => ({ ...column }));
  const outside: TextBox[] = [];
  for (const box of wordsOf(row, columns)) {
    const covered = columns.flatMap((column, i) => (overlaps(box, column) ? [i] : []));
    if (covered.length > 1) return undefined;
    const [at] = covered;
    if (at === undefined) outside.push(box);
    else {
      cells[at]!.push(box);
      wide[at] = { left: Math.min(wide[at]!.left, box.left), right: Math.max(wide[at]!.right, box.right) };
    }
  }
  for (const box of outside) {
    const at = wide.findIndex((column) => column.left > box.left);
    wide.splice(at < 0 ? wide.length : at, 0, { left: box.left, right: box.right });
    cells.splice(at < 0 ? cells.length : at, 0, [box]);
  }
  const isApart = wide.every((column, i) => i === 0 || column.left > wide[i - 1]!.right);
  return isApart ? { cells, columns: wide } : undefined;
}

/** Gives a line's segments; cuts those that cover several columns between the pieces that the file stores. */
function wordsOf({ segments, boxes }: Row, columns: readonly Column[]): TextBox[] {
  return segments.flatMap((segment) => {
    if (columns.filter((column) => overlaps(segment, column)).length < 2) return [segment];
    const own = boxes.filter(({ left, right }) => left >= segment.left - 0.5 && right <= segment.right + 0.5);
    const cut: TextBox[] = [];
    for (const box of own) {
      const last = cut.at(-1);
      if (last && box.left - last.right < CELL_GAP * box.size) {
        const isBlank = box.left - last.right > 0.15 * box.size && !/\s$/.test(last.text);
        last.text += `${isBlank ? " " : ""}${box.text}`;
        last.right = Math.max(last.right, box.right);
      } else cut.push({ ...box });
    }
    return segments.length < FEWEST_CELLS ? cut : cut.flatMap((box) => cutAtBlank(box, columns));
  });
}

/**
 * Cuts the words of two cells that the file stores as one text, at the blank nearest to the gap between the columns.
 */
function cutAtBlank(box: TextBox, columns: readonly Column[]): TextBox[] {
  const [left, right, ...more] = columns.filter((column) => overlaps(box, column));
  if (!left || !right || more.length > 0) return [box];
  const letter = (box.right - box.left) / box.text.length;
  const middle = (left.right + right.left) / 2;
  const blanks = [...box.text.matchAll(/ /g)].map(({ index }) => ({ index, place: box.left + index * letter }));
  const [nearest] = blanks.sort((a, b) => Math.abs(a.place - middle) - Math.abs(b.place - middle));
  if (!nearest || Math.abs(nearest.place - middle) > 2 * letter) return [box];
  return [
    { ...box, text: box.text.slice(0, nearest.index), right: Math.min(nearest.place, left.right) },
    { ...box, text: box.text.slice(nearest.index + 1), left: Math.max(nearest.place + letter, right.left) },
  ];
}

/** Finds the tables without drawn lines among the lines of a page: each grows from its fullest line up and down. */
export function unruledTables(rows: readonly Row[], from = 0, to = rows.length - 1): UnruledTable[] {
  let seed = -1;
  for (let i = from; i <= to; i += 1)
    if (rows[i]!.segments.length > Math.max(1, rows[seed]?.segments.length ?? 1)) seed = i;
  if (seed < 0) return [];
  const table = grown(rows, seed, [from, to]);
  return [...unruledTables(rows, from, table.from - 1), table, ...unruledTables(rows, table.to + 1, to)];
}

function grown(rows: readonly Row[], seed: number, [from, to]: [number, number]): UnruledTable {
  const table: UnruledTable = {
    from: seed,
    to: seed,
    columns: rows[seed]!.segments.map(({ left, right }) => ({ left, right })),
  };
  for (const direction of [1, -1]) {
    let isBehindHeading = false;
    for (let at = seed + direction; at >= from && at <= to; at += direction) {
      const [row, beside] = [rows[at]!, rows[at - direction]!];
      if (Math.abs(row.baseline - beside.baseline) > SAME_TABLE * Math.max(row.size, beside.size)) break;
      const placed = placeIn(row, table.columns);
      // A line that spans the columns, such as a heading between rows.
      const isAlone = row.segments.length === 1;
      if (!placed && !isAlone) break;
      // Different columns after a heading are another table.
      if (isBehindHeading && placed && placed.columns.length > table.columns.length) break;
      isBehindHeading = isAlone;
      if (!placed) continue;
      table.columns = placed.columns;
      table[direction > 0 ? "to" : "from"] = at;
    }
  }
  return table;
}
