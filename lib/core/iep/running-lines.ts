import type { IepLine } from "./iep-reading";

/** Number of lines at a page's top and bottom that may be its running header and footer. */
const EDGE = 5;

/** Finds lines at the edges of several pages that differ only in numbers. */
export function runningLines(lines: readonly IepLine[]): Set<number> {
  const pages = new Map<number, number[]>();
  for (const [i, { text, page }] of lines.entries())
    if (page !== undefined && text.trim() !== "") pages.set(page, [...(pages.get(page) ?? []), i]);
  const edges = [...pages.values()].map((all) => [...new Set([...all.slice(0, EDGE), ...all.slice(-EDGE)])]);
  const timesOf = new Map<string, number>();
  for (const line of lines.filter(({ page }) => page !== undefined)) {
    const key = `${line.page} ${runningKey(line.text)}`;
    timesOf.set(key, (timesOf.get(key) ?? 0) + 1);
  }
  const seen = new Map<string, Set<number>>();
  for (const [page, edge] of edges.entries())
    for (const i of edge) {
      const key = runningKey(lines[i]!.text);
      seen.set(key, (seen.get(key) ?? new Set()).add(page));
    }
  return new Set(
    edges.flat().filter((i) => {
      const { text, page } = lines[i]!;
      // A line that one page has several times is the head of its tables.
      if ((timesOf.get(`${page} ${runningKey(text)}`) ?? 0) > 2) return false;
      const isTable = new Set(text.split("\t").filter(Boolean)).size >= 4;
      return !isTable && !/goal|meta|servic/i.test(text) && (seen.get(runningKey(text))?.size ?? 0) >= 2;
    }),
  );
}

const runningKey = (text: string): string => text.replaceAll(/\d+/g, "#").replaceAll(/\s+/g, " ").trim();
