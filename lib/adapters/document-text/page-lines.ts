import { drawnTables } from "./drawn-tables";
import { impliedRulings } from "./implied-rulings";
import { pageRegions } from "./page-columns";
import type { PageContent, PlacedLines, TextBox } from "./page-text";
import { sideBySide } from "./side-by-side";
import { plainLines } from "./plain-lines";

/** A gap wider than this, in heights of the letters, gives an empty line. */
const APART = 1;

/** A line of a page, and which of two columns of running text it is in. */
export interface PageLine {
  text: string;
  column?: number;
}

interface Block {
  top: number;
  lines: PageLine[];
}

/** Gives the lines of a page in reading order, with an empty one for each wide gap. */
export function pageLines(content: PageContent): PageLine[] {
  const parts = sideBySide(content).flatMap((stretch) =>
    "whole" in stretch
      ? [linesOf(stretch.whole)]
      : stretch.halves.map((half, i) => linesOf(half).map((line): PageLine => ({ ...line, column: i + 1 }))),
  );
  return parts.filter((lines) => lines.length > 0).flatMap((lines, i) => [...(i > 0 ? [{ text: "" }] : []), ...lines]);
}

function linesOf(content: PageContent): PageLine[] {
  const { tables, others } = drawnTables({
    ...content,
    rulings: [...content.rulings, ...impliedRulings(content)],
  });
  const regions = betweenTables(others, tables).flatMap((texts) => pageRegions(texts));
  if (regions.every(({ column }) => column === undefined)) return inOrder([...tables, ...plainLines(others)], tables);
  const blocks = regions.map(({ texts, column }): Block => {
    const placed = plainLines(texts);
    const lines = inOrder(placed, []).map((line) => (column === undefined ? line : { ...line, column }));
    return { top: Math.min(...placed.map(({ top }) => top)), lines };
  });
  const drawn = tables.map(({ top, lines }): Block => ({ top, lines: lines.map((text) => ({ text })) }));
  // Keep the order of the two columns: the right one can begin higher on the page.
  return [...merged(blocks, drawn)].flatMap(({ lines }, i) => [...(i > 0 ? [{ text: "" }] : []), ...lines]);
}

/** Merges tables into the stretches of text, by their place on the page. */
function merged(blocks: readonly Block[], tables: readonly Block[]): Block[] {
  const all: Block[] = [];
  const remaining = [...tables].sort((a, b) => a.top - b.top);
  for (const [i, block] of blocks.entries()) {
    const isSecond = block.lines[0]?.column === 2 && blocks[i - 1]?.lines[0]?.column === 1;
    while (!isSecond && remaining.length > 0 && remaining[0]!.top < block.top) all.push(remaining.shift()!);
    all.push(block);
  }
  return [...all, ...remaining];
}

/** Groups texts into stretches that no table interrupts. */
function betweenTables(texts: readonly TextBox[], tables: readonly PlacedLines[]): TextBox[][] {
  const stretches = new Map<number, TextBox[]>();
  for (const box of texts) {
    const above = tables.filter(({ bottom }) => bottom <= box.baseline).length;
    stretches.set(above, [...(stretches.get(above) ?? []), box]);
  }
  return [...stretches.keys()].sort((a, b) => a - b).map((key) => stretches.get(key)!);
}

function inOrder(placedLines: readonly PlacedLines[], tables: readonly PlacedLines[]): PageLine[] {
  const all = [...placedLines].sort((a, b) => a.top - b.top);
  return all.flatMap((placed, i) => {
    const before = all[i - 1];
    const isApart =
      before !== undefined &&
      (tables.includes(placed) || tables.includes(before) || placed.top - before.bottom > APART * placed.size);
    return [...(isApart ? [{ text: "" }] : []), ...placed.lines.map((text) => ({ text }))];
  });
}
