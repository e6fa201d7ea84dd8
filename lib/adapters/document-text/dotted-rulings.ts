import type { Ruling } from "./page-text";

/** Longest dot or dash, and widest gap between two, in points. */
const LONGEST_DASH = 12;
const WIDEST_GAP = 4.5;
/** A line has at least this many dots in a row. */
const FEWEST_DOTS = 4;
/** How far the dots of one line may be off it, in points. */
const BESIDE = 0.5;

type Axis = "level" | "upright";

const extentOf = (one: Ruling, axis: Axis): [from: number, to: number] =>
  axis === "level" ? [one.left, one.right] : [one.top, one.bottom];
const placeOf = (one: Ruling, axis: Axis): number =>
  axis === "level" ? (one.top + one.bottom) / 2 : (one.left + one.right) / 2;

/** True for a dot, or for a dash along the axis. */
function isDash(one: Ruling, axis: Axis): boolean {
  const [from, to] = extentOf(one, axis);
  const [side, otherSide] = extentOf(one, axis === "level" ? "upright" : "level");
  return to - from < LONGEST_DASH && (otherSide - side <= to - from || to - from <= 3);
}

/**
 * Joins rows of dots or dashes into the table lines that they draw.
 * @param pieces boxes and lines of a page, as drawn
 */
export const dottedRulings = (pieces: readonly Ruling[]): Ruling[] => [
  ...joined(pieces, "level"),
  ...joined(pieces, "upright"),
];

function joined(pieces: readonly Ruling[], axis: Axis): Ruling[] {
  const dashes = pieces
    .filter((one) => isDash(one, axis))
    .sort((a, b) => {
      const apart = placeOf(a, axis) - placeOf(b, axis);
      return Math.abs(apart) > BESIDE ? apart : extentOf(a, axis)[0] - extentOf(b, axis)[0];
    });
  const runs: Ruling[][] = [];
  for (const dash of dashes) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext =
      last &&
      Math.abs(placeOf(last, axis) - placeOf(dash, axis)) <= BESIDE &&
      extentOf(dash, axis)[0] - extentOf(last, axis)[1] <= WIDEST_GAP;
    if (isNext) run!.push(dash);
    else runs.push([dash]);
  }
  return runs
    .filter((run) => run.length >= FEWEST_DOTS)
    .map((run) => ({
      left: Math.min(...run.map(({ left }) => left)),
      right: Math.max(...run.map(({ right }) => right)),
      top: Math.min(...run.map(({ top }) => top)),
      bottom: Math.max(...run.map(({ bottom }) => bottom)),
    }))
    .filter((one) => extentOf(one, axis)[1] - extentOf(one, axis)[0] >= LONGEST_DASH);
}
