import { joinWords, type TextBox, type TextLine } from "./page-text";
import type { Column, Row } from "./unruled-tables";

/** Fewer lines than this that are full tell nothing of columns. */
const FEWEST_FULL = 3;
/** Fewer texts than this on a line do not make it full. */
const FEWEST_CELLS = 3;
/** Narrowest room between columns, in heights of the letters. */
const NARROWEST = 0.25;
/** Lines further apart than this, in heights of the letters, are not of one table. */
const SAME_TABLE = 4;

/** Lines with room at the same places, and these places. */
interface Stretch {
  from: number;
  to: number;
  rooms: Column[];
}

/**
 * Cuts lines where columns stand so close that only the room between them, at the same place in line after line, tells
 * of them.
 */
export function withColumnRooms(rows: readonly Row[]): Row[] {
  const cells = rows.map(({ boxes }) => joinWords(boxes));
  // Where each word is a text by itself, words stand as far apart as cells may.
  if (!cells.some((line) => line.some(({ text }) => /\S\s\S/.test(text)))) return [...rows];
  const cut = [...rows];
  for (const { from, to, rooms } of stretchesOf(rows, cells, [0, rows.length - 1]))
    for (let i = from; i <= to; i += 1)
      cut[i] = { ...rows[i]!, segments: rows[i]!.segments.flatMap((one) => cutIn(one, cells[i]!, rooms)) };
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
    ...(full >= FEWEST_FULL && grown.rooms.length > 1 ? [grown] : []),
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
    rooms: first.slice(1).map(({ left }, i) => ({ left: first[i]!.right, right: left })),
  };
  for (const step of [1, -1]) {
    let isBehindHeading = false;
    for (let at = seed + step; at >= from && at <= to; at += step) {
      const [row, beside] = [rows[at]!, rows[at - step]!];
      if (Math.abs(row.baseline - beside.baseline) > SAME_TABLE * Math.max(row.size, beside.size)) break;
      const rooms = stretch.rooms.flatMap((room) => roomLeft(room, cells[at]!, row));
      const isFull = cells[at]!.length >= FEWEST_CELLS;
      const isKept = rooms.length >= (isFull ? Math.ceil((stretch.rooms.length * 2) / 3) : stretch.rooms.length);
      // A line across the columns, as a heading between rows.
      const isAcross: boolean = !isKept && cells[at]!.length === 1 && !isBehindHeading;
      if (!isKept && !isAcross) break;
      isBehindHeading = isAcross;
      if (isAcross) continue;
      stretch.rooms = rooms;
      stretch[step > 0 ? "to" : "from"] = at;
    }
  }
  return stretch;
}

/** What a line leaves of a room between columns. */
function roomLeft({ left, right }: Column, cells: readonly TextBox[], { size }: TextLine): Column[] {
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

/** A segment of a line, cut where rooms between columns run through it. */
function cutIn(segment: TextBox, cells: readonly TextBox[], rooms: readonly Column[]): TextBox[] {
  const own = cells.filter(({ left, right }) => left >= segment.left - 0.5 && right <= segment.right + 0.5);
  const pieces: TextBox[] = [];
  for (const box of own) {
    const last = pieces.at(-1);
    const isApart = last && rooms.some(({ left, right }) => left >= last.right - 0.5 && right <= box.left + 0.5);
    if (last && !isApart) {
      last.text += ` ${box.text}`;
      last.right = box.right;
    } else pieces.push({ ...box, baseline: segment.baseline, size: segment.size });
  }
  return pieces.length > 1 ? pieces : [segment];
}
