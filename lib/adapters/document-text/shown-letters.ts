import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextBox } from "./page-text";

export type Matrix = [number, number, number, number, number, number];

export const multiply = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer;
  const [A, B, C, D, E, F] = inner;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
};

/** Drawing operations of a page, and their arguments. */
export interface Steps {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** A letter, or a blank without text, as the page draws it, in points from the page's upper left corner. */
export interface ShownLetters {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** The fields of a glyph that are needed; a number in place of a glyph shifts the letters that follow. */
type Glyph = { unicode?: string; width?: number; isSpace?: boolean } | number | null;

interface TextState {
  matrix: Matrix;
  line: Matrix;
  size: number;
  leading: number;
  letterSpace: number;
  wordSpace: number;
  stretch: number;
}

const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * Computes the place of each letter on a page. The parser's own texts join letters that are close together, even across
 * the line between two cells.
 * @param shown transform of the page: rotation and offset
 */
export function shownLetters({ fnArray, argsArray }: Steps, shown: Matrix): ShownLetters[] {
  const letters: ShownLetters[] = [];
  const state: TextState = {
    matrix: UNMOVED,
    line: UNMOVED,
    size: 0,
    leading: 0,
    letterSpace: 0,
    wordSpace: 0,
    stretch: 1,
  };
  const saved: [Matrix, TextState][] = [];
  let now = shown;
  for (const [i, step] of fnArray.entries()) {
    const parameters = (argsArray[i] ?? []) as unknown[];
    if (step === OPS.save || step === OPS.paintFormXObjectBegin) saved.push([now, { ...state }]);
    if (step === OPS.restore || step === OPS.paintFormXObjectEnd) {
      const last = saved.pop();
      if (last) [now] = last;
      if (last) Object.assign(state, last[1]);
    } else if (step === OPS.transform) now = multiply(now, parameters as unknown as Matrix);
    else if (step === OPS.paintFormXObjectBegin && parameters[0])
      now = multiply(now, [...(parameters[0] as Iterable<number>)] as unknown as Matrix);
    else if (step === OPS.showText) letters.push(...shownBy(parameters[0] as Glyph[], state, now));
    else moveText(step, parameters, state);
  }
  return letters;
}

function moveText(step: number, parameters: unknown[], state: TextState): void {
  const [first = 0, second = 0] = parameters as number[];
  const moveLine = (x: number, y: number): void => {
    state.line = multiply(state.line, [1, 0, 0, 1, x, y]);
    state.matrix = state.line;
  };
  if (step === OPS.beginText) [state.matrix, state.line] = [UNMOVED, UNMOVED];
  else if (step === OPS.setTextMatrix) {
    const numbers = parameters.length === 1 ? [...(parameters[0] as Iterable<number>)] : parameters;
    state.line = numbers as unknown as Matrix;
    state.matrix = state.line;
  } else if (step === OPS.moveText) moveLine(first, second);
  else if (step === OPS.setLeadingMoveText) {
    state.leading = -second;
    moveLine(first, second);
  } else if (step === OPS.nextLine) moveLine(0, -state.leading);
  else if (step === OPS.setLeading) state.leading = -first;
  else if (step === OPS.setFont) state.size = second;
  else if (step === OPS.setCharSpacing) state.letterSpace = first;
  else if (step === OPS.setWordSpacing) state.wordSpace = first;
  else if (step === OPS.setHScale) state.stretch = first / 100;
}

function shownBy(glyphs: readonly Glyph[], state: TextState, now: Matrix): ShownLetters[] {
  const letters: ShownLetters[] = [];
  for (const glyph of glyphs) {
    if (glyph === null) continue;
    const before = multiply(now, state.matrix);
    const moved =
      typeof glyph === "number"
        ? (-glyph * state.size) / 1000
        : ((glyph.width ?? 0) * state.size) / 1000 + state.letterSpace + (glyph.isSpace ? state.wordSpace : 0);
    state.matrix = multiply(state.matrix, [1, 0, 0, 1, moved * state.stretch, 0]);
    if (typeof glyph === "number") continue;
    const after = multiply(now, state.matrix);
    const size = Math.hypot(before[2], before[3]) * state.size;
    letters.push({ text: (glyph.unicode ?? "").trim(), left: before[4], right: after[4], baseline: before[5], size });
  }
  return letters;
}

/** A gap between two letters that is wider than this, in heights of the letters, is more than an undrawn blank. */
const WIDER_THAN_BLANK = 0.3;
/** How far the letters of a text may extend beyond its box, in points. */
const BESIDE = 0.7;

/**
 * Cuts a text where its letters are further apart than words, as where it spans two cells. Leaves a text whole when not
 * all of its letters are found.
 * @param letters those of the text's line, from left to right
 */
export function cutAtGaps(box: TextBox, letters: readonly ShownLetters[]): TextBox[] {
  const own = letters.filter(({ left, right }) => left >= box.left - BESIDE && right <= box.right + BESIDE);
  if (own.map(({ text }) => text).join("") !== box.text.replaceAll(/\s/g, "")) return [box];
  const pieces: TextBox[] = [];
  let piece: TextBox | undefined;
  let rest = box.text;
  let reach = -Infinity;
  for (const { text, left, right, size } of own) {
    const room = left - reach;
    reach = Math.max(reach, right);
    if (text === "") continue;
    const isBlank = /^\s/.test(rest);
    rest = rest.trimStart().slice(text.length);
    if (!piece || room > WIDER_THAN_BLANK * size) {
      piece = { ...box, text, left, right };
      pieces.push(piece);
    } else {
      piece.text += `${isBlank ? " " : ""}${text}`;
      piece.right = right;
    }
  }
  return pieces.length < 2 ? [box] : pieces;
}
