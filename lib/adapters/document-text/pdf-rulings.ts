import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { dottedRulings } from "./dotted-rulings";
import type { Ruling } from "./page-text";
import { multiply, type Matrix, type Steps } from "./shown-letters";

/** Thickest line of a table, and its shortest length, in points. */
const THICKEST = 3;
export const SHORTEST = 6;
/** Shortest line that strikes a word through, which may be a single digit. */
const SHORTEST_STRUCK = 2.5;
/** A page with more drawn lines than this is a drawing. */
const MAX_RULINGS = 3000;
/** Bound for drawn pieces: a page may draw each of its lines as hundreds of dots. */
const MAX_PIECES = 60_000;

/** Collects the lines, and sides of boxes, that the page draws. */
export function rulingsOf({ fnArray, argsArray }: Steps, shown: Matrix): Ruling[] {
  const rulings: Ruling[] = [];
  const pieces: Ruling[] = [];
  const saved: Matrix[] = [];
  let now = shown;
  for (const [i, operator] of fnArray.entries()) {
    const parameters = argsArray[i] as unknown[];
    if (operator === OPS.save) saved.push(now);
    else if (operator === OPS.restore) now = saved.pop() ?? shown;
    else if (operator === OPS.transform) now = multiply(now, parameters as unknown as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(now);
      if (parameters[0]) now = multiply(now, [...(parameters[0] as ArrayLike<number> & Iterable<number>)] as Matrix);
    } else if (operator === OPS.paintFormXObjectEnd) now = saved.pop() ?? shown;
    else if (operator === OPS.constructPath && isPainted(parameters[0])) {
      const sides = sidesOf(parameters, now);
      rulings.push(...sides.filter((side) => isLong(side)));
      pieces.push(...sides);
    }
  }
  if (pieces.length > MAX_PIECES) return rulings.length > MAX_RULINGS ? [] : rulings;
  const all = [...rulings, ...dottedRulings(pieces)];
  return all.length > MAX_RULINGS ? [] : all;
}

const PAINTED: readonly unknown[] = [
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
];
const FILLED: readonly unknown[] = [OPS.fill, OPS.eoFill];
/** Operations of a path as pdf.js packs them: a code, then its numbers. */
const STEP = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticTo: 3, closePath: 4 };
const NUMBERS = [2, 2, 6, 4, 0];

const isPainted = (painting: unknown): boolean => PAINTED.includes(painting);

/** Straight sides of a path; a filled box counts only when it is as thin as a line. */
function sidesOf(parameters: unknown[], now: Matrix): Ruling[] {
  const [painting, paths] = parameters as [number, (ArrayLike<number> | null)[]];
  const path = paths[0];
  if (!path) return [];
  const sides: Ruling[] = [];
  for (const points of outlines(path, now)) {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    if (isThin(box)) sides.push(box);
    else if (!FILLED.includes(painting))
      for (const [j, [x, y]] of points.entries()) {
        const [toX, toY] = points[j + 1] ?? [x, y];
        sides.push({
          left: Math.min(x, toX),
          right: Math.max(x, toX),
          top: Math.min(y, toY),
          bottom: Math.max(y, toY),
        });
      }
  }
  return sides.filter((side) => isThin(side));
}

const isThin = ({ left, right, top, bottom }: Ruling): boolean => Math.min(right - left, bottom - top) <= THICKEST;

const isLong = ({ left, right, top, bottom }: Ruling): boolean =>
  Math.max(right - left, bottom - top) >= SHORTEST_STRUCK;

/** Corners of each part of a path, as shown; curves end a part. */
function outlines(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): [number, number][][] {
  const parts: [number, number][][] = [];
  const point = (at: number): [number, number] => {
    const [x, y] = [path[at]!, path[at + 1]!];
    return [a * x + c * y + e, b * x + d * y + f];
  };
  for (let at = 0; at < path.length;) {
    const step = path[at]!;
    const numbers = NUMBERS[step] ?? 0;
    if (step === STEP.moveTo || parts.length === 0) parts.push([]);
    if (step === STEP.moveTo || step === STEP.lineTo) parts.at(-1)!.push(point(at + 1));
    else if (step === STEP.closePath) parts.at(-1)!.push(...parts.at(-1)!.slice(0, 1));
    else parts.push([point(at + numbers - 1)]);
    at += 1 + numbers;
  }
  return parts.filter((points) => points.length > 1);
}
