import { findDates, withoutDates } from "./date-words";
import { foldWords } from "./plain-numbers";
import { givesAmount } from "./read-services";
import { findDisciplines, namesOtherService } from "./service-words";
import { columnOf, type ServiceColumn } from "./service-columns";

type Rows = readonly (readonly string[])[];

/** Heads that are under a name of their own stay what their head says. */
const NAMED: readonly ServiceColumn[] = ["service", "provider"];

const isDash = (cell: string): boolean => /^[\s\p{Pd}]*$/u.test(cell);

const cellsBelow = (rows: Rows, i: number): string[] =>
  rows.map((row) => row[i] ?? "").filter((cell) => cell !== "" && !isDash(cell));

/** True where each cell is one day and nothing else: "09/14/2026". */
const isDays = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => findDates(cell).length === 1 && !/[\p{L}\d]/u.test(withoutDates(cell)));

const isWords = (cells: readonly string[]): boolean =>
  cells.some((cell) => /\p{L}{3}/u.test(cell) && !givesAmount(cell));

const namesService = (cell: string): boolean => {
  const folded = foldWords(cell);
  return findDisciplines(folded).length > 0 || namesOtherService(folded);
};

/**
 * Corrects what heads say by what is below them: two columns of days are a beginning and an end, whatever they are
 * called ("Initiation", "Duration"), and the first column names the services where none is headed so.
 * @param rows the rows below the head
 */
export function columnsByContent(columns: readonly ServiceColumn[], rows: Rows): ServiceColumn[] {
  const found = [...columns];
  const days = columns.flatMap((column, i) => (column !== "goal" && isDays(cellsBelow(rows, i)) ? [i] : []));
  const [one, other] = days;
  if (days.length === 2) {
    const firsts = [one!, other!].map((i) => findDates(cellsBelow(rows, i)[0]!)[0]!.date) as [string, string];
    [found[one!], found[other!]] = firsts[0] <= firsts[1] ? ["from", "to"] : ["to", "from"];
  }
  if (!found.includes("service")) {
    const isFree = (i: number): boolean => !NAMED.includes(found[i]!) && !days.includes(i);
    const named = found.findIndex(
      (column, i) =>
        isFree(i) &&
        (column === "other" || column === "goal") &&
        cellsBelow(rows, i).some((cell) => namesService(cell)),
    );
    // The first column is what the rows are about, also where no name in it is known: "Reading", "Social skills".
    const isFirst = found[0] === "other" && !found.includes("provider") && isWords(cellsBelow(rows, 0));
    if (named >= 0 || isFirst) found[Math.max(named, 0)] = "service";
  }
  return found;
}

/**
 * Reads a row as the head of a table of services by what is below it: a column names services of OT, PT or SLP, and
 * another one says how much. Undefined where that is not so.
 */
export function columnsOfRows(cells: readonly string[], rows: Rows): ServiceColumn[] | undefined {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length < 3 || filled.some((cell) => cell.length > 60 || /\d/.test(cell))) return undefined;
  const isService = rows.some((row) => {
    const at = row.findIndex((cell) => findDisciplines(foldWords(cell)).length > 0);
    return at >= 0 && row.some((cell, i) => i !== at && givesAmount(cell));
  });
  if (!isService) return undefined;
  const columns = cells.map((cell, i): ServiceColumn => {
    const said = cell === "" ? "other" : columnOf(cell);
    return said === "other" && cellsBelow(rows, i).some((below) => givesAmount(below)) ? "amount" : said;
  });
  const found = columnsByContent(columns, rows);
  const isWhole = found.includes("service") && found.some((column) => /^(?:amount|minutes|times)/.test(column));
  return isWhole ? found : undefined;
}
