/** Fewest rows below a rule that make a table. */
const FEWEST_ROWS = 2;

/** Matches a rule of several stretches: "--------  --  -----". */
const RULE = /^\s*[-=_]{2,}(?:\s+[-=_]{2,}){2,}\s*$/;

/** Finds where the columns below a rule begin. */
const edgesOf = (rule: string): number[] => [...rule.matchAll(/[-=_]+/g)].map(({ index }) => index);

const cut = (text: string, edges: readonly number[]): string =>
  edges.map((at, i) => text.slice(i === 0 ? 0 : at, edges[i + 1]).trim()).join("\t");

/** True where no word crosses the beginning of a column. */
const isAligned = (text: string, edges: readonly number[]): boolean =>
  edges.slice(1).every((at) => text.length <= at || text[at - 1] === " " || text[at - 1] === undefined);

/**
 * Puts tabs between the columns of a report that is aligned with spaces under ruled heads, also where the heads are
 * repeated on each page. Returns undefined for a text without such a table.
 */
export function withTabsAtRules(lines: readonly string[]): string[] | undefined {
  const rules = lines.flatMap((line, i) => (RULE.test(line) ? [i] : []));
  const out = [...lines];
  let rows = 0;
  for (const at of rules) {
    const edges = edgesOf(lines[at]!);
    out[at] = "";
    if (at > 0) out[at - 1] = cut(lines[at - 1]!, edges);
    for (let i = at + 1; i < lines.length && lines[i]!.trim() !== "" && !rules.includes(i); i += 1) {
      // A name that is too long for its column pushes the others aside: the row is asked about, and those below count.
      if (!isAligned(lines[i]!, edges)) continue;
      out[i] = cut(lines[i]!, edges);
      rows += 1;
    }
  }
  return rows >= FEWEST_ROWS ? out : undefined;
}
