import { hasBlankAt } from "./cut-words";
import { joinWords, textLines, type PageContent, type Ruling, type TextBox, type TextLine } from "./page-text";
import { TALLEST_ROW, type LevelLine, levelLines, runsOf, SLACK } from "./level-lines";

/** Most lines of text in a table's head, which is above the first horizontal line. */
const HEAD_LINES = 4;
/** Lines up to this far apart, in heights of the letters, belong to one head. */
const SAME_HEAD = 1.7;

/** Horizontal lines that belong together, from top to bottom, and the x coordinates that separate the columns. */
interface LevelTable {
  lines: LevelLine[];
  cuts: number[];
}

/**
 * Derives the lines that a table with only horizontal lines does not draw: between its columns, at its sides, and above
 * its head. The columns follow from the places where pieces of the horizontal lines meet, as when each cell has its own
 * piece.
 */
export function impliedRulings(content: PageContent): Ruling[] {
  const upright = content.rulings.filter((one) => isUpright(one) && one.bottom - one.top > 8);
  const level = levelLines(content.rulings.filter((one) => !isUpright(one)));
  const lines = textLines(content.texts).map((line) => ({ ...line, boxes: joinWords(line.boxes) }));
  return runsOf(level).flatMap((run) => {
    const [top, bottom] = [run[0]!.y, run.at(-1)!.y];
    const { left, right } = run[0]!;
    const isDrawn = upright.some(
      (one) =>
        one.left > left - SLACK && one.right < right + SLACK && one.bottom > top - SLACK && one.top < bottom + SLACK,
    );
    return isDrawn ? [] : tablesOf(run, lines).flatMap((table) => uprightsOf(table, lines));
  });
}

const isUpright = ({ left, right, top, bottom }: Ruling): boolean => bottom - top > right - left;

/** Splits a run into parts with the same columns. */
function tablesOf(run: readonly LevelLine[], lines: readonly TextLine[]): LevelTable[] {
  const tables: LevelTable[] = [];
  for (const line of run) {
    const last = tables.at(-1);
    const shared = last?.cuts.filter((cut) => line.joints.some((one) => Math.abs(one - cut) < SLACK)).length ?? 0;
    const isSame =
      last &&
      shared > 0 &&
      shared >= Math.min(last.cuts.length, line.joints.length) * 0.6 &&
      hasText(last, line, lines);
    if (isSame) {
      last.lines.push(line);
      last.cuts = merged(last.cuts, line.joints);
    } else tables.push({ lines: [line], cuts: line.joints });
  }
  return tables.filter(({ cuts }) => cuts.length > 0);
}

const hasText = ({ lines: own }: LevelTable, { y }: LevelLine, lines: readonly TextLine[]): boolean =>
  lines.some(({ baseline }) => baseline > own.at(-1)!.y && baseline < y);

const merged = (cuts: readonly number[], others: readonly number[]): number[] =>
  [...cuts, ...others.filter((other) => cuts.every((cut) => Math.abs(cut - other) >= SLACK))].sort((a, b) => a - b);

const within = (lines: readonly TextLine[], { left, right }: LevelLine, [top, bottom]: [number, number]): TextBox[][] =>
  lines
    .filter(({ baseline }) => baseline > top && baseline <= bottom)
    .map(({ boxes }) => boxes.filter((box) => box.right > left - SLACK && box.left < right + SLACK))
    .filter((boxes) => boxes.length > 0);

/**
 * Finds the cuts that cross a line's texts, so that a text covers several cells. Finds none in a line that fills all
 * columns and has a blank at each cut: there the file stores the words of two adjacent cells as one text.
 */
function cutsThrough(boxes: readonly TextBox[], cuts: readonly number[]): number[] {
  const through = cuts.filter((cut) => boxes.some((box) => box.left < cut - SLACK && box.right > cut + SLACK));
  const isFull = boxes.length > 1 && boxes.length + through.length >= cuts.length + 1;
  return isFull && through.every((cut) => boxes.some((box) => hasBlankAt(box, cut))) ? [] : through;
}

const isAcross = (boxes: readonly TextBox[], cuts: readonly number[]): boolean => cutsThrough(boxes, cuts).length > 0;

function uprightsOf({ lines: own, cuts }: LevelTable, lines: readonly TextLine[]): Ruling[] {
  const [first] = own as [LevelLine];
  const { left, right } = first;
  const top = topOfHead(first, cuts, lines);
  if (own.length < 2 && top === undefined) return [];
  const tops = top === undefined ? [] : [top, ...rowsAbove(top, own, lines)];
  const places = [...tops, ...own.map(({ y }) => y)];
  const rulings: Ruling[] = tops.map((y) => ({ left, right, top: y - 0.2, bottom: y + 0.2 }));
  for (const [i, bottom] of places.slice(1).entries()) {
    const rows = within(lines, first, [places[i]!, bottom]);
    // Draw no line through a cell that covers several columns.
    const through = rows.flatMap((boxes) => cutsThrough(boxes, cuts));
    const free = cuts.filter((cut) => !through.includes(cut));
    for (const x of [left, ...free, right]) rulings.push({ left: x - 0.2, right: x + 0.2, top: places[i]!, bottom });
  }
  return rulings;
}

/**
 * Finds the tops of rows between the top of the head and the first horizontal line: a line as far below the head as
 * rows are apart is a row, not a second line of the head.
 */
function rowsAbove(top: number, own: readonly LevelLine[], lines: readonly TextLine[]): number[] {
  const [first] = own as [LevelLine];
  const pitch = Math.min(...own.slice(1).map(({ y }, i) => y - own[i]!.y));
  const head = lines.filter(({ baseline }) => baseline > top && baseline <= first.y);
  return head
    .slice(1)
    .filter(({ baseline }, i) => baseline - head[i]!.baseline >= SAME_PITCH * pitch)
    .map(({ baseline, size }) => baseline - size);
}

/** A step of at least this share of the least step between rows starts a row. */
const SAME_PITCH = 0.95;

/**
 * Finds the top of a head that ends at the first horizontal line: each of its lines has at least two texts, which fit
 * the columns.
 */
function topOfHead(first: LevelLine, cuts: readonly number[], lines: readonly TextLine[]): number | undefined {
  const above = lines.filter(({ baseline }) => baseline < first.y + 1 && baseline > first.y - TALLEST_ROW).reverse();
  let top: number | undefined;
  let below = first.y;
  for (const { baseline, size, boxes } of above.slice(0, HEAD_LINES)) {
    const inside = boxes.filter((box) => box.right > first.left - SLACK && box.left < first.right + SLACK);
    const columns = new Set(inside.map((box) => cuts.filter((cut) => cut < (box.left + box.right) / 2).length));
    if (below - baseline > SAME_HEAD * size || isAcross(inside, cuts) || inside.length < boxes.length) break;
    if (top === undefined && columns.size < 2) break;
    [top, below] = [baseline - size * 1.1, baseline];
  }
  return top;
}
