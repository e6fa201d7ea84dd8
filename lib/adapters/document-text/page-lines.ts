import { drawnTables } from "./drawn-tables";
import type { PageContent } from "./page-text";
import { plainLines } from "./plain-lines";

/** A wider gap than this, in heights of the letters, is an empty line. */
const APART = 1;

/** The lines of a page in reading order; an empty one where there is room between two. */
export function pageLines(content: PageContent): string[] {
  const { tables, others } = drawnTables(content);
  const all = [...tables, ...plainLines(others)].sort((a, b) => a.top - b.top);
  return all.flatMap((placed, i) => {
    const before = all[i - 1];
    const isApart =
      before !== undefined &&
      (tables.includes(placed) || tables.includes(before) || placed.top - before.bottom > APART * placed.size);
    return [...(isApart ? [""] : []), ...placed.lines];
  });
}
