import { foldWords } from "../service-lines/plain-numbers";
import { periodAlone } from "../service-lines/read-services";
import { findDisciplines } from "../service-lines/service-words";
import type { CaseloadColumn } from "./caseload-columns";
import { saysGrade } from "./grade-words";
import { PERSON } from "./list-fields";
import { settingOfCell } from "./listed-places";
import type { SheetRow } from "./separated-rows";
import { namesListedAmount, spelledOut } from "./shorthand";
import { isCode } from "./student-code";

/** Least share of a column's filled cells that must be of one kind. */
const MOST = 0.7;

const mostAre = (cells: readonly string[], isOne: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter((cell) => isOne(cell)).length >= MOST * cells.length;

const isPeriod = (cell: string): boolean =>
  (periodAlone(cell) ?? periodAlone(`per ${cell}`)) !== undefined && /^\p{L}+$/u.test(cell.trim());

const isPlace = (cell: string): boolean =>
  cell.length < 50 &&
  !namesListedAmount(cell) &&
  (findDisciplines(foldWords(cell)).length === 0 || /\b(?:room|rm|office)\b/i.test(cell)) &&
  (settingOfCell(spelledOut(cell)) !== null || /\bpush.?in ?[+/&] ?pull/.test(foldWords(spelledOut(cell))));

const isName = (cell: string): boolean =>
  (PERSON.test(cell) || (isCode(cell) && !/^\d+$/.test(cell))) && !namesListedAmount(cell) && !saysGrade(cell);

const GROUP_SIZE = /^(?:grp|group|small group|ind|indiv\w*|individual|consult\w*|direct|indirect)\b/i;
const NO_CLASS = new RegExp(
  `${GROUP_SIZE.source}|` +
    String.raw`^(?:yes|no|male|female|english|spanish|active|inactive|eligible|open|closed|initial|annual|done)\b`,
  "i",
);

/** True for a time of day, as in a schedule: "8:30-9:00". */
export const isClock = (cell: string): boolean =>
  /^\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:-|–|—|to) ?\d{1,2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)?$/i.test(cell.trim());

/** True for a column of capitalised words that several students share, such as a class: "Crew Hoffman". */
function isShared(cells: readonly string[]): boolean {
  const distinct = new Set(cells);
  return (
    cells.length > 3 &&
    distinct.size > 1 &&
    distinct.size <= cells.length * 0.8 &&
    mostAre(cells, (cell) => /^\p{Lu}\p{Ll}/u.test(cell) && cell.split(" ").length <= 4 && !isPlace(cell)) &&
    !mostAre(cells, isPeriod) &&
    !cells.some((cell) => NO_CLASS.test(cell))
  );
}

/** True for heads whose columns may hold something else. */
const isOpen = (column: CaseloadColumn | undefined): boolean =>
  column === undefined ||
  column === "ignored" ||
  (typeof column === "object" && ["service", "provider", "delivery", "dates", "other"].includes(column.service));

/**
 * Finds what columns hold by their cells, where the head is ambiguous: periods under "Delivered", places under "Where",
 * names under "Scholar", classes under "Crew", grades under "Prog".
 * @param rows the rows below the head, up to the next one
 */
export function columnsByCells(
  columns: readonly (CaseloadColumn | undefined)[],
  rows: readonly SheetRow[],
): (CaseloadColumn | undefined)[] {
  const found = [...columns];
  const cellsOf = (i: number): string[] =>
    rows.filter(({ cells }) => cells.filter(Boolean).length > 2).flatMap(({ cells }) => (cells[i] ? [cells[i]] : []));
  const has = (...wanted: CaseloadColumn[]): boolean => found.some((column) => column && wanted.includes(column));
  for (const [i, column] of columns.entries()) {
    const cells = cellsOf(i);
    // A single ":30" in a column of minutes is a length.
    if (mostAre(cells, isClock) && cells.some((cell) => /[-–—]|to/.test(cell))) found[i] = "ignored";
    if (found[i] !== column || !isOpen(column)) continue;
    if (mostAre(cells, isPeriod)) found[i] = { service: "per" };
    else if (mostAre(cells, (cell) => GROUP_SIZE.test(cell))) found[i] = { service: "delivery" };
    else if (column !== "ignored" && mostAre(cells, isPlace)) found[i] = { service: "setting" };
    if (found[i] !== undefined) continue;
    if (!has("name", "last", "first") && mostAre(cells, isName)) found[i] = "name";
    else if (!has("grade") && mostAre(cells, saysGrade)) found[i] = "grade";
    else if (!has("class", "teacher", "room") && isShared(cells)) found[i] = "class";
  }
  return found;
}
