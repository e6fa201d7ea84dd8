import type { Ruling } from "./page-text";

/** How far ends of lines of one table, and texts beside them, may miss each other, in points. */
export const SLACK = 2;
/** Horizontal lines further apart than this, in points, belong to different tables. */
export const TALLEST_ROW = 150;

/** A horizontal line from end to end, and the places where the pieces that it was drawn from meet. */
export interface LevelLine {
  left: number;
  right: number;
  y: number;
  /** Places inside, from left to right. */
  joints: number[];
}

/** Joins horizontal pieces that meet end to end. */
export function levelLines(pieces: readonly Ruling[]): LevelLine[] {
  const sorted = [...pieces].sort((a, b) => (Math.abs(a.top - b.top) > 1 ? a.top - b.top : a.left - b.left));
  const lines: LevelLine[] = [];
  for (const { left, right, top, bottom } of sorted) {
    const last = lines.at(-1);
    const y = (top + bottom) / 2;
    if (last && Math.abs(last.y - y) <= 1 && left - last.right <= SLACK && left >= last.left) {
      if (left > last.left + SLACK && right > last.right) last.joints.push(left);
      last.right = Math.max(last.right, right);
    } else lines.push({ left, right, y, joints: [] });
  }
  return lines;
}

/** Groups lines below each other that have the same ends. */
export function runsOf(lines: readonly LevelLine[]): LevelLine[][] {
  const runs: LevelLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.y - b.y)) {
    const run = runs.find((one) => {
      const last = one.at(-1)!;
      const isBelow = line.y - last.y > 4 && line.y - last.y < TALLEST_ROW;
      return isBelow && Math.abs(last.left - line.left) < SLACK && Math.abs(last.right - line.right) < SLACK;
    });
    if (run) run.push(line);
    else runs.push([line]);
  }
  return runs;
}
