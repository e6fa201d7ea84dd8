import type { Chip } from "./chips";
import { daysOfShare } from "../geometry";
import { findShare } from "./place";
import type { DatedCell } from "./timed";

/** Columns [from, to) that chips of the all-day row cover. */
export interface Cover {
  from: number;
  to: number;
}

/** The columns covered, and whether the ways to find them agree. */
export interface CoverReading {
  best: Cover | undefined;
  isSure: boolean;
  all: Cover[];
}

/**
 * Which columns the chips of one event cover: by what is drawn, by "left: 42.86%; width: 14.29%" of the
 * row, and by the cell they are in, each summed over the chips. "left: 0; width: 100%" means the row in
 * one build and the cell in another, so a single way counts only where it can't mean the other.
 */
export function readCovers(chips: readonly Chip[], cells: readonly DatedCell[]): CoverReading {
  const sum = (way: (chip: Chip) => Cover | undefined): Cover | undefined =>
    sumOf(chips.flatMap((chip) => way(chip) ?? []));
  const drawn = sum(({ facts }) => facts.cover);
  const share = sum((chip) => findShareCover(chip, cells));
  const cell = sum((chip) => findCellCover(chip));
  const all = [drawn, share, cell].filter((cover) => cover !== undefined);
  const best = bestOf(drawn, share, cell);
  return { best, isSure: best !== undefined && fits(best, { drawn, share, cell }, cells.length), all };
}

/** Same first and last column. */
export function isSameCover(a: Cover, b: Cover): boolean {
  return a.from === b.from && a.to === b.to;
}

function bestOf(drawn?: Cover, share?: Cover, cell?: Cover): Cover | undefined {
  if (drawn && share && cell && !isSameCover(drawn, share) && isSameCover(share, cell)) return share;
  return drawn ?? share ?? cell;
}

function fits(
  best: Cover,
  { drawn, share, cell }: Record<"drawn" | "share" | "cell", Cover | undefined>,
  count: number,
): boolean {
  if (cell && (cell.from < best.from || cell.to > best.to)) return false;
  if (cell && isSameCover(best, cell)) return true;
  if (drawn && share) return isSameCover(drawn, share);
  const isWholeRow = best.from === 0 && best.to === count;
  return best !== share || !cell || !isWholeRow;
}

function sumOf(covers: readonly Cover[]): Cover | undefined {
  if (covers.length === 0) return undefined;
  return { from: Math.min(...covers.map((cover) => cover.from)), to: Math.max(...covers.map((cover) => cover.to)) };
}

/** Not used on right-to-left pages, which may count from the other side (unknown). */
function findShareCover(chip: Chip, cells: readonly DatedCell[]): Cover | undefined {
  const share = cells[0]!.isRightToLeft ? undefined : findShare(chip.facts);
  return share && daysOfShare(share.leftPercent, share.widthPercent, cells.length);
}

function findCellCover({ facts: { rowCell } }: Chip): Cover | undefined {
  return rowCell === undefined ? undefined : { from: rowCell, to: rowCell + 1 };
}
