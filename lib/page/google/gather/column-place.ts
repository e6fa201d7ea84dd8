import type { ChipFacts } from "../../../page-facts/page-facts";
import type { Finder } from "../../find";
import type { GoogleKey } from "../selectors";
import type { ColumnRow, DayCell } from "./columns";

/** The columns that chips lie in, and each column's index by its element. */
export interface ColumnLayout {
  row: ColumnRow;
  columnOf: ReadonlyMap<Element, number>;
}

type ColumnPlace = Pick<ChipFacts, "column" | "rowCell" | "drawn" | "cover">;

/** Finds a chip's column by the document, and its place as drawn. */
export function placeInColumns(
  { element, rect }: { element: HTMLElement; rect: DOMRect },
  { row, columnOf }: ColumnLayout,
  finder: Finder<GoogleKey>,
): ColumnPlace {
  const place: ColumnPlace = {};
  const column = findColumn(element, columnOf, finder.css("cell"));
  if (column !== undefined) place.column = column;
  const isPlaced = row.isLaidOut && getComputedStyle(element).position === "absolute";
  if (column !== undefined && column >= 0) {
    const drawn = isPlaced && drawnIn(rect, row.cells[column]!);
    return drawn ? { ...place, drawn } : place;
  }
  const rowCell = findCellIndex(element, finder, row.cells.length);
  if (rowCell !== undefined) place.rowCell = rowCell;
  const cover = isPlaced && findCover(rect, row.cells);
  return cover ? { ...place, cover } : place;
}

/** Index of a chip's column; -1 when another cell lies between, which is an unknown structure. */
function findColumn(chip: Element, columnOf: ColumnLayout["columnOf"], cellCss: string): number | undefined {
  let crossed = false;
  for (let at: Element | null = chip; at; at = at.parentElement) {
    const column = columnOf.get(at);
    if (column !== undefined) return crossed ? -1 : column;
    crossed ||= at.matches(cellCss);
  }
  return undefined;
}

/** Measures a chip relative to its column, so that scrolling and transforms do not change it. */
function drawnIn(drawn: DOMRect, { rect, heightPx }: DayCell): ColumnPlace["drawn"] {
  if (!(drawn.height > 0)) return undefined;
  const scale = rect.height / heightPx; // 1 unless the page is transformed
  return { topPx: hundredths((drawn.top - rect.top) / scale), heightPx: hundredths(drawn.height / scale) };
}

/** Rounds px to hundredths, since scrolling changes the last binary digits. */
function hundredths(px: number): number {
  return Math.round(px * 100) / 100;
}

function findCover({ left, right, width }: DOMRect, cells: readonly DayCell[]): ColumnPlace["cover"] {
  if (width === 0) return undefined;
  const covered = cells.flatMap(({ rect }, index) =>
    Math.min(right, rect.right) - Math.max(left, rect.left) > rect.width / 2 ? [index] : [],
  );
  return covered.length > 0 ? { from: covered[0]!, to: covered.at(-1)! + 1 } : undefined;
}

/** Number of the chip's cell in its row, when the row has one cell per column. */
function findCellIndex(chip: HTMLElement, finder: Finder<GoogleKey>, columnCount: number): number | undefined {
  const cell = finder.findAround(chip, "cell");
  const row = cell?.parentElement;
  if (!cell || !row) return undefined;
  const cells = [...row.children].filter((child) => finder.is(child, "cell"));
  const index = cells.indexOf(cell);
  return cells.length === columnCount && index >= 0 ? index : undefined;
}
