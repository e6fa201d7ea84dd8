import type { CaseloadDoubt } from "./caseload-reading";
import type { CaseloadColumn } from "./caseload-columns";

/** A table's columns with their heads; `isGuessed` where the table has no head and one was put above it. */
export interface NamedColumns {
  columns: readonly (CaseloadColumn | undefined)[];
  heads: readonly string[];
  isGuessed?: boolean;
}

/** Doubts about whole rows. */
const OF_ROWS: readonly CaseloadDoubt["why"][] = ["no-services", "not-a-student"];

/** True for a column in which a doubt of this kind arises. */
function isKind(why: CaseloadDoubt["why"], column: CaseloadColumn | undefined): boolean {
  if (why === "not-a-grade") return column === "grade";
  if (why === "not-a-date" || why === "which-date") return column === "review";
  return typeof column === "object";
}

/**
 * Adds the column to a doubt that was read in one cell of a row: its head, or its number from 1 where it has none.
 * Unchanged where the row as a whole is in doubt, or no cell has the text.
 */
export function withColumn(doubt: CaseloadDoubt, cells: readonly string[], table: NamedColumns): CaseloadDoubt {
  const { text, why } = doubt;
  if (OF_ROWS.includes(why)) return doubt;
  const indexes = cells.flatMap((cell, i) => (cell === "" ? [] : [i]));
  const headIs = (i: number): boolean => {
    const head = (table.heads[i] ?? "").trim();
    return head !== "" && text === `${head}: ${cells[i]!}`;
  };
  const tests: ((i: number) => boolean)[] = [
    (i) => cells[i] === text || cells[i]!.trim() === text.trim(),
    headIs,
    // Cells that make one amount together are quoted together.
    (i) => text.startsWith(`${cells[i]!}, `),
    (i) => text.length > 2 && cells[i]!.includes(text),
  ];
  for (const isIn of tests) {
    const found = indexes.filter(isIn);
    const at = found.find((i) => isKind(why, table.columns[i])) ?? found[0];
    if (at !== undefined) return { ...doubt, column: nameOf(at, table) };
  }
  return doubt;
}

function nameOf(at: number, { heads, isGuessed = false }: NamedColumns): string | number {
  const head = isGuessed ? "" : (heads[at] ?? "").trim().replaceAll(/\s+/gu, " ");
  return head === "" ? at + 1 : head;
}
