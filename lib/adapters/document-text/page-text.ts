import { withNextLine } from "../../core/documents/wrapped-text";

/** A piece of text on a page, in points from the page's upper left corner. */
export interface TextBox {
  text: string;
  left: number;
  right: number;
  /** The baseline of the letters. */
  baseline: number;
  /** Height of the letters. */
  size: number;
}

/** A line drawn on a page, vertical or horizontal, in points from the page's upper left corner. */
export interface Ruling {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What lies on one page. */
export interface PageContent {
  texts: TextBox[];
  rulings: Ruling[];
}

/** Lines of text with their place, so that tables and plain lines can be put in reading order. */
export interface PlacedLines {
  top: number;
  bottom: number;
  /** Height of its letters. */
  size: number;
  lines: string[];
}

/** Baselines that differ by less than this share of the letters' height are one line, as with superscripts. */
const SAME_LINE = 0.45;
/** Gaps, in heights of the letters. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 1;

/** Text boxes on one line, from left to right. */
export interface TextLine {
  baseline: number;
  size: number;
  boxes: TextBox[];
}

/** Sorts boxes into lines from top to bottom. */
export function textLines(texts: readonly TextBox[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const box of [...texts].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const line = lines.at(-1);
    if (line && box.baseline - line.baseline <= SAME_LINE * Math.min(Math.max(box.size, line.size / 2), line.size)) {
      line.boxes.push(box);
      line.size = Math.max(line.size, box.size);
    } else lines.push({ baseline: box.baseline, size: box.size, boxes: [box] });
  }
  for (const { boxes } of lines) boxes.sort((a, b) => a.left - b.left);
  return lines;
}

/** Gives the words of a line from left to right, cut at gaps as wide as between columns. */
export function segmentsOf({ boxes, size, baseline }: TextLine): TextBox[] {
  const segments: TextBox[] = [];
  for (const box of boxes) {
    const last = segments.at(-1);
    const gap = last ? box.left - last.right : Infinity;
    if (!last || gap >= COLUMN_GAP * size) segments.push({ ...box, size, baseline });
    else {
      const blank = gap > WORD_GAP * Math.min(size, box.size) && !/\s$/.test(last.text) && !/^\s/.test(box.text);
      last.text += `${blank ? " " : ""}${box.text}`;
      last.right = Math.max(last.right, box.right);
    }
  }
  return segments;
}

/** Joins the text of some boxes into one line, from top to bottom. */
export const flowingText = (texts: readonly TextBox[]): string =>
  textLines(texts)
    .map((line) =>
      segmentsOf(line)
        .map(({ text }) => text.trim())
        .join(" "),
    )
    .reduce((above, line) => withNextLine(above, line), "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Width of a blank, in heights of the letters. */
const BLANK = 0.25;

/**
 * True for a line whose first word would not have fitted into the line above, so that it continues that line.
 * @param end right limit of the lines of this cell or column, in points
 */
export function isWrapped(above: TextLine, line: TextLine, end: number): boolean {
  const [first] = line.boxes;
  const last = above.boxes.at(-1);
  if (!first || !last) return false;
  const [word = ""] = /^\s*\S+/.exec(first.text) ?? [];
  const width = (word.length / first.text.length) * (first.right - first.left);
  return last.right + BLANK * last.size + width > end;
}

/** A gap up to this, in heights of the letters, is between words. */
const WORDS = 0.3;

/** Joins texts of a line that are no further apart than words: a file can store each letter as a text of its own. */
export function joinWords(boxes: readonly TextBox[]): TextBox[] {
  const joined: TextBox[] = [];
  for (const box of boxes) {
    const last = joined.at(-1);
    const gap = last ? box.left - last.right : Infinity;
    if (last && gap < WORDS * box.size) {
      const isBlank = gap > WORD_GAP * box.size && !/\s$/.test(last.text) && !/^\s/.test(box.text);
      const text = `${last.text}${isBlank ? " " : ""}${box.text}`;
      joined[joined.length - 1] = { ...last, text, right: Math.max(last.right, box.right) };
    } else joined.push(box);
  }
  return joined;
}
