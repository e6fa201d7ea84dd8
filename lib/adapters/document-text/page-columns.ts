import { segmentsOf, textLines, type TextBox } from "./page-text";

/** Range, as shares of the page's width, in which the right one of two columns may begin. */
const GUTTER_FROM = 0.35;
const GUTTER_TO = 0.65;
/** In points: how far apart the starts of one column's lines may be, and how far a line may reach into the gutter. */
const BESIDE = 2;
const REACH = 4;
/** A newspaper column has at least this many lines. */
const FEWEST_LINES = 6;
/** Share of a column's width that half of its lines fill. */
const FILLED = 0.6;
/** A step wider than this, in usual steps between lines, starts a paragraph. */
const PARAGRAPH = 1.3;
/** Largest share of paragraphs that begin level with one of the other column; in a table nearly all rows do. */
const MOST_LEVEL = 0.34;

/** Texts of a page that are read together. */
export interface PageRegion {
  texts: TextBox[];
  /** 1 for the left and 2 for the right one of two columns of running text; undefined for text across the page. */
  column?: number;
}

interface Row {
  baseline: number;
  size: number;
  segments: TextBox[];
  texts: TextBox[];
}

/**
 * Splits a page's text into full-width parts and parts set in two newspaper columns, so that each column is read to its
 * end. Leaves adjacent cells of a table without lines together.
 */
export function pageRegions(texts: readonly TextBox[]): PageRegion[] {
  const rows = textLines(texts).map((line): Row => ({ ...line, segments: segmentsOf(line), texts: line.boxes }));
  const gutter = gutterOf(rows);
  if (gutter === undefined) return [{ texts: [...texts] }];
  const regions: PageRegion[] = [];
  let run: Row[] = [];
  const close = (): void => {
    const below = headingsBelow(run, gutter);
    const columns = columnsOf(run.slice(0, run.length - below.length), gutter);
    const all = (columns ? below : run).flatMap((row) => row.texts);
    if (columns) regions.push({ texts: columns[0], column: 1 }, { texts: columns[1], column: 2 });
    if (columns && all.length > 0) regions.push({ texts: all });
    else if (columns) return void (run = []);
    else if (regions.at(-1)?.column === undefined && regions.length > 0) regions.at(-1)!.texts.push(...all);
    else if (all.length > 0) regions.push({ texts: all });
    run = [];
  };
  for (const row of rows) {
    if (row.segments.length < 3 && !row.segments.some((one) => crosses(one, gutter))) {
      run.push(row);
      continue;
    }
    close();
    const last = regions.at(-1);
    if (last && last.column === undefined) last.texts.push(...row.texts);
    else regions.push({ texts: [...row.texts] });
  }
  close();
  return regions.some(({ column }) => column !== undefined) ? regions : [{ texts: [...texts] }];
}

/** Finds lines below both columns and apart from them, such as the heading of the next part. */
function headingsBelow(run: readonly Row[], gutter: number): Row[] {
  const lastRight = run.findLastIndex(({ segments }) => segments.some(({ left }) => left >= gutter - REACH));
  const at = run.findIndex((row, i) => i > lastRight && i > 0 && isApart(row, run[i - 1]!));
  const below = at < 0 ? [] : run.slice(at);
  return below.length <= MOST_HEADINGS ? below : [];
}

/** More lines than this below the right column continue the left one. */
const MOST_HEADINGS = 2;

const isApart = (row: Row, above: Row): boolean => row.baseline - above.baseline > 1.6 * row.size;

const crosses = ({ left, right }: TextBox, gutter: number): boolean => left < gutter - REACH && right > gutter + BESIDE;

/** Finds the x coordinate at which most lines start that do not start at the page's left. */
function gutterOf(rows: readonly Row[]): number | undefined {
  const all = rows.flatMap(({ segments }) => segments);
  const [from, to] = [Math.min(...all.map(({ left }) => left)), Math.max(...all.map(({ right }) => right))];
  const starts = all
    .map(({ left }) => left)
    .filter((left) => left > from + GUTTER_FROM * (to - from) && left < from + GUTTER_TO * (to - from));
  const countOf = (place: number): number => starts.filter((left) => Math.abs(left - place) <= BESIDE).length;
  const best = Math.max(0, ...starts.map(countOf));
  return best < FEWEST_LINES ? undefined : Math.min(...starts.filter((left) => countOf(left) === best));
}

function columnsOf(run: readonly Row[], gutter: number): [TextBox[], TextBox[]] | undefined {
  const isLeft = ({ left, right }: TextBox): boolean => (left + right) / 2 < gutter;
  const sides = [true, false].map((wanted) =>
    run.flatMap(({ segments, baseline, size }) => {
      const own = segments.filter((one) => isLeft(one) === wanted);
      return own.length === 0 ? [] : [{ baseline: own[0]!.baseline ?? baseline, size, segments: own }];
    }),
  );
  const [left, right] = sides as [Side, Side];
  if (!isRunningText(left) || !isRunningText(right)) return undefined;
  const [starts, others] = [paragraphsOf(left), paragraphsOf(right)];
  if (Math.max(starts.length, others.length) < 2) return undefined;
  const level = starts.filter((one) => others.some((other) => Math.abs(one - other) < 3)).length;
  if (level > MOST_LEVEL * Math.min(starts.length, others.length)) return undefined;
  const texts = run.flatMap((row) => row.texts);
  return [texts.filter((box) => isLeft(box)), texts.filter((box) => !isLeft(box))];
}

type Side = { baseline: number; size: number; segments: TextBox[] }[];

/** True when half of the lines fill their column. */
function isRunningText(side: Side): boolean {
  if (side.length < FEWEST_LINES) return false;
  const boxes = side.flatMap(({ segments }) => segments);
  const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
  const isFull = ({ segments }: Side[number]): boolean =>
    segments.length === 1 && segments[0]!.right - segments[0]!.left >= FILLED * width;
  return side.filter(isFull).length >= side.length / 2;
}

/** Baselines of the lines that are apart from the line above. */
function paragraphsOf(side: Side): number[] {
  const steps = side.slice(1).map(({ baseline }, i) => baseline - side[i]!.baseline);
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  return side.slice(1).flatMap(({ baseline }, i) => (steps[i]! > PARAGRAPH * usual ? [baseline] : []));
}
