import type { PasteDraft } from "./paste-reading";
import type { PastedRow } from "./pasted-tables";
import type { Column } from "./table-columns";

export type RowTime = Pick<PasteDraft, "start" | "end" | "minutes" | "isOpen">;

/** One row of a table, its cells under their columns. */
export interface TableRow {
  columns: readonly Column[];
  row: PastedRow;
  texts: readonly string[];
  /** True when every other row of a grid of days is filled: a row with one cell is then one for the whole week. */
  isFull: boolean;
}

export const isBlank = (text: string): boolean =>
  /^[\s\p{P}\p{S}]*$/u.test(text) || /^(?:n\/?a|x)$/iu.test(text.trim());
