import { joinWords, type TextBox, type TextLine } from "./page-text";
import type { Column, Row } from "./unruled-tables";

/** With fewer full lines than this, gaps are no evidence of columns. */
const FEWEST_FULL = 3;
/** A line is full when it has at least this many texts. */
const FEWEST_CELLS = 3;
/** Narrowest gap between columns, in heights of the letters. */
const NARROWEST = 0.25;
/** Lines further apart than this, in heights of the letters, belong to different tables. */
const SAME_TABLE = 4;

/** Successive lines with gaps at the same places. */
interface Stretch {
  from: number;
  to: number;
  gaps: Column[];
}

/**
 * Cuts lines between columns that are so close together that only a gap at the same place in line after line reveals
 * them.
 */
export function withColumnGaps(rows: readonly Row[]): Row[] {
  const cells = rows.map(({ boxes }) => joinWords(boxes));
  // When the file stores each word as a text of its own, gaps between words can be as wide as gaps between cells.
  if (!cells.some((line) => line.some(({ text }) => /\S\s\S/.test(text)))) return [...rows];
  const cut = [...rows];
  for (const { from, to, gaps } of stretchesOf(rows, cells, [0, rows.length - 1]))
    for (let i = from; i <= to; i += 1)
      cut[i] = { ...rows[i]!, segments: rows[i]!.segments.flatMap((one) => cutIn(one, cells[i]!, gaps)) };
  return cut;
}

function stretchesOf(rows: readonly Row[], cells: readonly TextBox[][], [from, to]: [number, number]): Stretch[] {
  let seed = -1;
  for (let i = from; i <= to; i += 1)
    if (cells[i]!.length >= Math.max(FEWEST_CELLS, (cells[seed]?.length ?? 0) + 1)) seed = i;
  if (seed < 0) return [];
  const grown = grow(rows, cells, { seed, from, to });
  const full = cells.slice(grown.from, grown.to + 1).filter((line) => line.length >= FEWEST_CELLS).length;
  return [
    ...stretchesOf(rows, cells, [from, grown.from - 1]),
    ...(full >= FEWEST_FULL && grown.gaps.length > 1 ? [grown] : []),
    ...stretchesOf(rows, cells, [grown.to + 1, to]),
  ];
}

function grow(
  rows: readonly Row[],
  cells: readonly TextBox[][],
  { seed, from, to }: { seed: number; from: number; to: number },
): Stretch {
  const first = cells[seed]!;
  const stretch: Stretch = {
    from: seed,
    to: seed,
    gaps: first.slice(1).map(({ left }, i) => ({ left: first[i]!.right, right: left })),
  };
  for (const step of [1, -1]) {
    let isBehindHeading = false;
    for (let at = seed + step; at >= from && at <= to; at += step) {
      const [row, beside] = [rows[at]!, rows[at - step]!];
      if (Math.abs(row.baseline - beside.baseline) > SAME_TABLE * Math.max(row.size, beside.size)) break;
      const gaps = stretch.gaps.flatMap((gap) => gapLeft(gap, cells[at]!, row));
      const isFull = cells[at]!.length >= FEWEST_CELLS;
      const isKept = gaps.length >= (isFull ? Math.ceil((stretch.gaps.length * 2) / 3) : stretch.gaps.length);
      // A line that spans the columns, such as a heading between rows.
      const isAcross: boolean = !isKept && cells[at]!.length === 1 && !isBehindHeading;
      if (!isKept && !isAcross) break;
      isBehindHeading = isAcross;
      if (isAcross) continue;
      stretch.gaps = gaps;
      stretch[step > 0 ? "to" : "from"] = at;
    }
  }
  return stretch;
}

/** The part of a gap between columns that a line leaves free. */
function gapLeft({ left, right }: Column, cells: readonly TextBox[], { size }: TextLine): Column[] {
  let free: Column[] = [{ left, right }];
  for (const box of cells)
    free = free.flatMap((one) =>
      box.right <= one.left || box.left >= one.right
        ? [one]
        : [
            { left: one.left, right: box.left },
            { left: box.right, right: one.right },
          ],
    );
  const [widest] = free.sort((a, b) => b.right - b.left - (a.right - a.left));
  return widest && widest.right - widest.left >= NARROWEST * size ? [widest] : [];
}

/** Cuts a segment of a line at the gaps between columns that cross it. */
function cutIn(segment: TextBox, cells: readonly TextBox[], gaps: readonly Column[]): TextBox[] {
  const own = cells.filter(({ left, right }) => left >= segment.left - 0.5 && right <= segment.right + 0.5);
  const pieces: TextBox[] = [];
  for (const box of own) {
    const last = pieces.at(-1);
    const isApart = last && gaps.some(({ left, right }) => left >= last.right - 0.5 && right <= box.left + 0.5);
    if (last && !isApart) {
      last.text += ` ${box.text}`;
      last.right = box.right;
    } else pieces.push({ ...box, baseline: segment.baseline, size: segment.size });
  }
  return pieces.length > 1 ? pieces : [segment];
}
