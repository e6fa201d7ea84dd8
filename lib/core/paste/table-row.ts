import type { PasteDraft } from "./paste-reading";
import type { PastedRow } from "./pasted-tables";
import type { Column } from "./table-columns";

export type RowTime = Pick<PasteDraft, "start" | "end" | "minutes" | "isOpen">;

/** One row of a table, its cells under their columns. */
export interface TableRow {
  columns: readonly Column[];
  row: PastedRow;
  texts: readonly string[];
  /**
   * True in a grid of days with fuller rows, where a row with only its first cell probably applies to the whole week.
   */
  isShared: boolean;
}

export const isBlank = (text: string): boolean =>
  /^[\s\p{P}\p{S}]*$/u.test(text) || /^(?:n\/?a|x)$/iu.test(text.trim());
