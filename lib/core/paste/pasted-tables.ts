/** One cell of a table, and where its text begins in the line. */
export interface PastedCell {
  text: string;
  at: number;
}

export interface PastedRow {
  /** Counted from 1. */
  line: number;
  text: string;
  cells: PastedCell[];
}

/** A run of lines: a table, or lines for themselves. */
export type PastedBlock =
  { sort: "table"; by: "tab" | "pipe" | "comma" | "spaces"; rows: PastedRow[] } | { sort: "lines"; rows: PastedRow[] };

const PIPE_RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|?)+\s*$/;

/** Cells of a line of comma- or semicolon-separated values (RFC 4180), quotes and all. */
function separated(text: string, separator: string): PastedCell[] {
  const cells: PastedCell[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(text.slice(at));
    const end = quoted ? at + quoted[0].length : -1;
    if (quoted && (end === text.length || text[end] === separator)) {
      cells.push({ text: quoted[1]!.replaceAll('""', '"'), at });
      at = end + 1;
      continue;
    }
    const next = text.indexOf(separator, at);
    const stop = next < 0 ? text.length : next;
    cells.push({ text: text.slice(at, stop), at });
    at = stop + 1;
  }
  return cells;
}

function cellsBy(text: string, pattern: RegExp): PastedCell[] {
  const cells: PastedCell[] = [];
  let at = 0;
  for (const gap of text.matchAll(pattern)) {
    cells.push({ text: text.slice(at, gap.index), at });
    at = gap.index + gap[0].length;
  }
  cells.push({ text: text.slice(at), at });
  return cells;
}

const trimmed = (cells: PastedCell[]): PastedCell[] => cells.map(({ text, at }) => ({ text: text.trim(), at }));

function pipeCells(text: string): PastedCell[] {
  const inner = text.trim().replace(/^\|/, "").replace(/\|$/, "");
  return cellsBy(inner, /\|/g);
}

type Splitter = [by: Extract<PastedBlock, { sort: "table" }>["by"], split: (text: string) => PastedCell[] | undefined];

/** A separator makes a table when neighbouring lines have as many cells; commas stand in prose too. */
const SPLITTERS: Splitter[] = [
  ["tab", (text) => (text.includes("\t") ? cellsBy(text, /\t/g) : undefined)],
  ["pipe", (text) => (text.split("|").length > 2 ? pipeCells(text) : undefined)],
  ["comma", (text) => (separated(text, ";").length > 2 ? separated(text, ";") : undefined)],
  ["comma", (text) => (separated(text, ",").length > 2 ? separated(text, ",") : undefined)],
  ["spaces", (text) => (/\S\s{2,}\S/.test(text) ? cellsBy(text, /(?<=\S)\s{2,}(?=\S)/g) : undefined)],
];

/** @param isStrict true where the separator stands in plain lines too */
type IsHeadRow = (cells: readonly PastedCell[], isStrict: boolean) => boolean;

/** Cuts a pasted text into tables and single lines. */
export function cutBlocks(lines: readonly string[], isHeadRow: IsHeadRow): PastedBlock[] {
  const blocks: PastedBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const table = tableFrom(lines, at, isHeadRow);
    if (table) {
      blocks.push(table);
      at = table.rows.at(-1)!.line;
      continue;
    }
    const row = { line: at + 1, text: lines[at]!, cells: [] };
    const last = blocks.at(-1);
    if (last?.sort === "lines") last.rows.push(row);
    else blocks.push({ sort: "lines", rows: [row] });
    at += 1;
  }
  return blocks;
}

function tableFrom(
  lines: readonly string[],
  from: number,
  isHeadRow: IsHeadRow,
): Extract<PastedBlock, { sort: "table" }> | undefined {
  for (const [by, split] of SPLITTERS) {
    const rows: PastedRow[] = [];
    for (let at = from; at < lines.length; at += 1) {
      const text = lines[at]!;
      if (by === "pipe" && PIPE_RULE.test(text) && text.includes("|") && rows.length > 0) {
        rows.push({ line: at + 1, text, cells: [] });
        continue;
      }
      const cells = split(text);
      if (!cells) break;
      rows.push({ line: at + 1, text, cells: trimmed(cells) });
    }
    const filled = rows.filter(({ cells }) => cells.length > 0);
    if (filled.length < 2) continue;
    const hasHead = isHeadRow(filled[0]!.cells, by === "comma" || by === "spaces");
    // Tabs are a table in any case; other separators stand in plain lines as well.
    if (by === "tab" || hasHead) return { sort: "table", by, rows };
  }
  return undefined;
}
