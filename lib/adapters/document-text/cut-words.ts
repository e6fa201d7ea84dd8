import type { TextBox } from "./page-text";

/** How far, in letters, the computed place of the blank between two cells may be from the line between them. */
const LETTERS_OFF = 4;

/**
 * Cuts a text that the file stores in one piece, although lines of a table cross it, at the blanks nearest to these
 * lines. Assumes letters of equal width, so places inside the text are approximate; where no blank is near a line, does
 * not cut.
 * @param places x coordinates of vertical lines that cross the text, in points, from left to right
 */
export function cutAt(box: TextBox, places: readonly number[]): TextBox[] {
  const inside = places.filter((place) => place > box.left + 1 && place < box.right - 1);
  if (inside.length === 0) return [box];
  const letterWidth = (box.right - box.left) / box.text.length;
  const blanks = [...box.text.matchAll(/ +/g)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
    place: box.left + (index + length / 2) * letterWidth,
  }));
  const cuts = blanks.length === inside.length ? blanks.map((blank, i) => ({ ...blank, line: inside[i]! })) : [];
  if (cuts.length === 0)
    for (const [i, line] of inside.entries()) {
      const free = blanks
        .slice(0, blanks.length - (inside.length - i - 1))
        .filter(({ from }) => from >= (cuts.at(-1)?.to ?? 0));
      const [nearest] = free.sort((a, b) => Math.abs(a.place - line) - Math.abs(b.place - line));
      if (nearest && Math.abs(nearest.place - line) <= LETTERS_OFF * letterWidth) cuts.push({ ...nearest, line });
    }
  const pieces: TextBox[] = [];
  let [from, left] = [0, box.left];
  for (const cut of cuts) {
    pieces.push({ ...box, text: box.text.slice(from, cut.from), left, right: cut.line - 0.5 });
    [from, left] = [cut.to, cut.line + 0.5];
  }
  return [...pieces, { ...box, text: box.text.slice(from), left }].filter(({ text }) => text.trim() !== "");
}

/** True for a text with a blank near a place. Approximate: assumes letters of equal width. */
export function hasBlankAt({ text, left, right }: TextBox, place: number): boolean {
  const letterWidth = (right - left) / text.length;
  return [...text.matchAll(/ /g)].some(
    ({ index }) => Math.abs(left + (index + 0.5) * letterWidth - place) <= LETTERS_OFF * letterWidth,
  );
}
