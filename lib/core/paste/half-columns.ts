const HALF_MARK = /^[ap]\.?\s?m\.?$/iu;
const CLOCK = /^\d{1,2}(?:[:.]\d{2})?$/;
/** Matches what a head has above a column of such marks. */
const HEAD_OF_MARKS = /^(?:a\.?m?\.?\s*(?:[/-]|or|o)\s*p\.?m?\.?)?$/iu;

/** True for a cell that says only "AM" or "PM", which is never a name. */
export const isHalfMark = (text: string): boolean => HALF_MARK.test(text.trim());

/**
 * Joins "AM" and "PM" that have cells of their own to the time before them: "8:15", "AM", "9:00", "AM", "Reading". A
 * head row above loses the same cells, so that its columns stay above theirs.
 */
export function withHalvesJoined(lines: readonly string[]): string[] {
  const joined = [...lines];
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (to < lines.length && lines[to]!.includes("\t")) to += 1;
    const first = from;
    from = Math.max(from, to - 1);
    const rows = lines.slice(first, to).map((text) => text.split("\t").map((cell) => cell.trim()));
    const isMarkAt = (cells: readonly string[], at: number): boolean =>
      at > 0 && at < cells.length && isHalfMark(cells[at]!) && CLOCK.test(cells[at - 1]!);
    const width = Math.max(0, ...rows.map((cells) => cells.length));
    const isOfMarks = (at: number): boolean =>
      rows.every((cells) => cells.length < width || isHalfMark(cells[at]!) || HEAD_OF_MARKS.test(cells[at]!));
    const marked = rows.flatMap((cells) => cells.flatMap((_cell, at) => (isMarkAt(cells, at) ? [at] : [])));
    const columns = new Set(marked);
    // Without a column's head its cells can't be left out: those behind it would move under other heads.
    if (![...columns].every(isOfMarks)) continue;
    for (const [index, cells] of rows.entries()) {
      const isWhole = cells.length === width;
      const isGone = (at: number): boolean =>
        columns.has(at) && (isMarkAt(cells, at) || (isWhole && HEAD_OF_MARKS.test(cells[at]!)));
      if (!cells.some((_cell, at) => isGone(at))) continue;
      joined[first + index] = cells
        .flatMap((cell, at) => (isGone(at) ? [] : [isMarkAt(cells, at + 1) ? `${cell} ${cells[at + 1]!}` : cell]))
        .join("\t");
    }
  }
  return joined;
}
