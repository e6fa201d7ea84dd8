import { caseloadColumn, type CaseloadColumn } from "./caseload-columns";
import { columnsByCells } from "./column-contents";
import type { SheetRow } from "./separated-rows";
import { namesListedAmount } from "./shorthand";

/**
 * Reads a row as the head of a caseload; undefined when it is none.
 * @param below the rows below it, whose cells can show which column holds the names
 */
export function caseloadHead(
  cells: readonly string[],
  below: readonly SheetRow[] = [],
): (CaseloadColumn | undefined)[] | undefined {
  const filled = cells.filter((cell) => cell !== "");
  if (
    filled.length < 2 ||
    filled.some(
      (cell) =>
        cell.length > 60 ||
        (/^\d|\d{1,2}\/\d{1,2}\/\d/.test(cell) && !/^\d{1,2}-? ?(?:yr|year|mo|month|wk|week)/i.test(cell)),
    )
  )
    return undefined;
  const columns = cells.map((cell) => caseloadColumn(cell));
  const known = columns.filter((column) => column !== undefined).length;
  // The column of names may have no head.
  const isNamed = columns.some((column) => column === "name" || column === "last");
  // "Ana Ruiz, gr 2, OT 30 min/wk": a student, whose services are no heads.
  if (!isNamed && filled.some((cell) => namesListedAmount(cell))) return undefined;
  if (!isNamed && cells[0] === "" && columns.filter((column) => typeof column === "object").length > 1)
    columns[0] = "name";
  const named =
    below.length > 0 && known >= Math.max(3, filled.length * 0.5) ? columnsByCells(columns, below) : columns;
  const hasName = named.some((column) => column === "name" || column === "last" || column === "id");
  return hasName && known >= Math.max(2, filled.length * 0.5) ? columns : undefined;
}
