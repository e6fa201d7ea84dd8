import { isRowChip } from "./all-day";
import type { Chip } from "./chips";
import type { PageCase } from "./page-case";

const MAX_UNDECODED_SHARE = 0.1;
const MAX_UNPLACED_SHARE = 0.2;

/** Chips by their place on the page. */
interface PlacedChips {
  inColumns: Map<number, Chip[]>;
  inRow: Chip[];
  nowhere: Chip[];
}

/** Sorts chips by the part of the page that they are in. */
export function placeChips(chips: readonly Chip[]): PlacedChips {
  const placed: PlacedChips = { inColumns: new Map(), inRow: [], nowhere: [] };
  for (const chip of chips) {
    const { column } = chip.facts;
    if (column === undefined) (isRowChip(chip) ? placed.inRow : placed.nowhere).push(chip);
    else if (column < 0) placed.nowhere.push(chip);
    else placed.inColumns.set(column, [...(placed.inColumns.get(column) ?? []), chip]);
  }
  return placed;
}

/** Reports chips that were not recognised, not placed, or whose id could not be decoded. */
export function reportChips(
  chips: readonly Chip[],
  placed: PlacedChips,
  unrecognised: number,
  { health }: PageCase,
): void {
  if (unrecognised > 0) health.report("chips-unrecognised", unrecognised);
  const unplaced = placed.nowhere.length;
  if (unplaced > 0) health.report("chips-unplaced", unplaced, chips.length);
  if (unplaced > chips.length * MAX_UNPLACED_SHARE) health.report("chips-mostly-unplaced", unplaced, chips.length);
  const undecoded = chips.filter((chip) => !chip.identity).length;
  if (undecoded > chips.length * MAX_UNDECODED_SHARE) health.report("ids-undecoded", undecoded, chips.length);
}
