import { caseloadColumn, type CaseloadColumn } from "./caseload-columns";
import { gradeOf } from "./grade-words";
import type { SheetRow } from "./separated-rows";

const BETWEEN = /\s*[/|&+–—-]\s*|\s+and\s+/;
const FIELDS: readonly (CaseloadColumn | undefined)[] = ["grade", "class", "teacher", "room", "site", "name"];

/** Splits two heads in one, "Gr/Rm", "Teacher / Grade"; undefined for a single head. */
function headsIn(head: string): [string, string] | undefined {
  const parts = head.split(BETWEEN).filter((part) => part.trim() !== "");
  const columns = parts.map((part) => caseloadColumn(part));
  const isBoth = parts.length === 2 && columns.every((column) => FIELDS.includes(column)) && columns.includes("grade");
  return isBoth && columns[0] !== columns[1] ? [parts[0]!, parts[1]!] : undefined;
}

/** Splits a cell: "3/214" -> "3", "214". The grade is the part that can be read as one. */
function cut(cell: string, isGradeFirst: boolean): [string, string] {
  const parts = /^(.*?)\s*(?:[/|,;–—-]|\s)\s*(.*)$/.exec(cell.replaceAll(/[()]/g, " ").trim());
  if (!parts) return (gradeOf(cell) !== null) === isGradeFirst ? [cell, ""] : ["", cell];
  const [, first = "", rest = ""] = parts;
  if (isGradeFirst) {
    if (gradeOf(first)) return [first, rest];
    return [/ (\S+)$/.exec(cell)?.[1] ?? "", cell.replace(/[\s/,-]*\S+$/, "")];
  }
  const last = /^(.*?)\s*(?:[/|,;–—-]|\s)\s*([^\s/|,;–—-]+)$/.exec(cell.trim());
  return last && gradeOf(last[2]!) ? [last[1]!, last[2]!] : [rest, first];
}

/** Makes two columns of each that holds a grade beside a class, teacher, room or school, as its head says. */
export function withoutCombined(rows: readonly SheetRow[], head: number): readonly SheetRow[] {
  const heads = rows[head]?.cells ?? [];
  const combined = heads.map((one) => headsIn(one));
  if (!combined.some(Boolean)) return rows;
  return rows.map((row, i) => ({
    ...row,
    cells: row.cells.flatMap((cell, at) => {
      const both = combined[at];
      if (!both) return [cell];
      if (i < head) return [cell, ""];
      return headsIn(cell) ?? (cell === "" ? ["", ""] : cut(cell, caseloadColumn(both[0]) === "grade"));
    }),
  }));
}
