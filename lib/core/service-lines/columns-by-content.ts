import { findDates, withoutDates } from "./date-words";
import { foldWords, plainNumbers } from "./plain-numbers";
import { givesAmount, periodAlone } from "./read-services";
import { findDisciplines, namesOtherService } from "./service-words";
import { columnOf, type ServiceColumn } from "./service-columns";

type Rows = readonly (readonly string[])[];

/** Kinds of columns that their content never changes. */
const NAMED: readonly ServiceColumn[] = ["service", "provider"];

/** Kinds of columns that may hold names of services: "Participation in general education classes / services". */
const WORDED: readonly ServiceColumn[] = ["setting", "delivery"];

const isDash = (cell: string): boolean => /^[\s\p{Pd}]*$/u.test(cell);

const cellsBelow = (rows: Rows, i: number): string[] =>
  rows.map((row) => row[i] ?? "").filter((cell) => cell !== "" && !isDash(cell));

/** True where each cell is only a date: "09/14/2026". */
const isDays = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => findDates(cell).length === 1 && !/[\p{L}\d]/u.test(withoutDates(cell)));

/** Kinds of columns whose numbers may be minutes of a session or numbers of sessions, whatever the head says. */
const COUNTED: readonly ServiceColumn[] = ["other", "goal", "amount", "minutes", "times"];
const NO_COUNT = /goal|meta|grade|page|room|code|total|hour|hrs|age|week|month|year|day|%|percent|provider/;

const isNumbers = (cells: readonly string[], [from, to]: [number, number]): boolean =>
  cells.length > 0 &&
  cells.every((cell) => /^\d{1,3}$/.test(cell.trim()) && Number(cell) >= from && Number(cell) <= to);

/**
 * Names two columns of bare numbers: one with 10 to 180 throughout holds minutes, one with 1 to 9 sessions: "Dur." and
 * "#", "Time" and "Qty".
 */
function nameNumbers(found: ServiceColumn[], rows: Rows, heads: readonly string[]): void {
  const free = found.flatMap((column, i) =>
    i > 0 && COUNTED.includes(column) && !NO_COUNT.test(foldWords(heads[i] ?? "")) ? [i] : [],
  );
  const lengths = free.filter((i) => isNumbers(cellsBelow(rows, i), [10, 180]));
  const counts = free.filter((i) => isNumbers(cellsBelow(rows, i), [1, 9]));
  if (lengths.length !== 1 || counts.length > 1) return;
  const others = found.filter((_, i) => !lengths.includes(i) && !counts.includes(i));
  const hasOther = others.some((column) => /^(?:minutes|times|total)/.test(column));
  if (hasOther) return;
  const isSaid = found[lengths[0]!] === "minutes" || found.includes("per") || counts.length === 1;
  const period = rows.some((row) =>
    row.some((cell) => periodAlone(cell) !== undefined || periodAlone(`per ${cell}`) !== undefined),
  );
  if (!isSaid || !period) return;
  found[lengths[0]!] = "minutes";
  if (counts.length === 1) found[counts[0]!] = "times";
}

/** Kinds of columns in which "2 per week" counts sessions, where another column has their length. */
const UNSAID: readonly ServiceColumn[] = ["other", "delivery", "goal"];
const COUNT_PER = /^\d ?(?:per|\/|an?|each|every|por|al?) ?\p{L}+\.?$/u;

/** Names a column of session counts with an unknown head: "2 per week" under "Rate", beside "30 min". */
function nameCounts(found: ServiceColumn[], rows: Rows): void {
  if (found.includes("times") || found.filter((column) => column === "amount").length > 1) return;
  const counts = found.flatMap((column, i) => {
    const cells = cellsBelow(rows, i).map((cell) => plainNumbers(cell).trim());
    const isCount = cells.length > 0 && cells.every((cell) => COUNT_PER.test(cell) && namesPeriod(cell));
    return UNSAID.includes(column) && isCount ? [i] : [];
  });
  if (counts.length === 1) found[counts[0]!] = "times";
}

const namesPeriod = (cell: string): boolean => periodAlone(cell.replace(/^\d ?/, "")) !== undefined;

/** True for a column of numbers; "X" under "X" between "30" and "1/WK" is none. */
const isCounted = (column: ServiceColumn): boolean => column === "times" || column === "minutes" || column === "total";

const LENGTH = /^\d+ ?min(?:ute)?s?\.?$/i;

const isWithoutNumber = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => !/\d/.test(plainNumbers(cell)) && periodAlone(cell) === undefined);

const isWords = (cells: readonly string[]): boolean =>
  cells.some((cell) => /\p{L}{3}/u.test(cell) && !givesAmount(cell));

const namesService = (cell: string): boolean => {
  const folded = foldWords(cell);
  return findDisciplines(folded).length > 0 || namesOtherService(folded);
};

/**
 * Corrects the kinds of columns by their cells: two columns of days are a beginning and an end, whatever they are
 * called ("Initiation", "Duration"), and the first column names the services where none is headed so.
 * @param rows the rows below the head
 * @param heads the words of the head, where they are known
 */
export function columnsByContent(
  columns: readonly ServiceColumn[],
  rows: Rows,
  heads: readonly string[] = [],
): ServiceColumn[] {
  const found = columns.map((column, i) => {
    const cells = cellsBelow(rows, i);
    if (isCounted(column) && isWithoutNumber(cells)) return "other";
    // "20 min" under "Time".
    return column === "times" && cells.length > 0 && cells.every((cell) => LENGTH.test(cell)) ? "amount" : column;
  });
  nameCounts(found, rows);
  const days = columns.flatMap((column, i) => (column !== "goal" && isDays(cellsBelow(rows, i)) ? [i] : []));
  const [one, other] = days;
  if (days.length === 2) {
    const firsts = [one!, other!].map((i) => findDates(cellsBelow(rows, i)[0]!)[0]!.date) as [string, string];
    [found[one!], found[other!]] = firsts[0] <= firsts[1] ? ["from", "to"] : ["to", "from"];
  }
  nameNumbers(found, rows, heads);
  if (!found.includes("service")) {
    const isFree = (i: number): boolean => !NAMED.includes(found[i]!) && !days.includes(i);
    const named = found.findIndex(
      (column, i) =>
        isFree(i) &&
        (column === "other" || column === "goal" || (i === 0 && WORDED.includes(column))) &&
        cellsBelow(rows, i).some((cell) => namesService(cell)),
    );
    // The first column names the services, even if none of its names is known: "Reading", "Social skills".
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
  if (!filled.some((cell) => /\p{L}/u.test(cell))) return undefined;
  const isService = rows.some((row) => {
    const at = row.findIndex((cell) => findDisciplines(foldWords(cell)).length > 0);
    return at >= 0 && row.some((cell, i) => i !== at && givesAmount(cell));
  });
  if (!isService) return undefined;
  const columns = cells.map((cell, i): ServiceColumn => {
    const said = cell === "" ? "other" : columnOf(cell);
    return said === "other" && cellsBelow(rows, i).some((below) => givesAmount(below)) ? "amount" : said;
  });
  const found = columnsByContent(columns, rows, cells);
  const isWhole = found.includes("service") && found.some((column) => /^(?:amount|minutes|times)/.test(column));
  return isWhole ? found : undefined;
}
