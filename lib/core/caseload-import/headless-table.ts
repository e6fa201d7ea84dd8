import { firstDate } from "../service-lines/date-words";
import { foldWords } from "../service-lines/plain-numbers";
import { givesAmount } from "../service-lines/read-services";
import { findDisciplines, namesOtherService } from "../service-lines/service-words";
import { gradeOf } from "./grade-words";
import { CLASS_WORDS, PERSON as PERSON_NAME } from "./list-fields";
import { dayNumber } from "../time/iso-date";
import { headedClass } from "./class-heading";
import { leavingIn } from "./leaving-words";
import type { SheetRow } from "./separated-rows";

/** Fewer rows than this tell nothing of their columns. */
const FEWEST_ROWS = 4;
/** Share of a column's filled cells that have to be alike. */
const MOST = 0.8;

/** "Xiong, Pa Kou": a person's family name before the first one. */
const PERSON = /^\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]*){0,2}, ?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u;

/** True for a cell that holds a person's whole name, family name first. */
export const isWholeName = (cell: string): boolean =>
  PERSON.test(cell.trim()) && !/\b(?:room|rm|class|school|grade|team)\b/i.test(cell);

/** What a column holds by what stands in it, in words that are read as a head; the first one that fits is taken. */
const KINDS: readonly (readonly [head: string, isOne: (cell: string) => boolean])[] = [
  ["Student", isWholeName],
  ["ID", (cell) => /^\d{4,}$/.test(cell)],
  ["Grade", (cell) => gradeOf(cell) !== null],
  ["Annual review", (cell) => firstDate(cell) !== null && cell.length < 24],
  ["Service", (cell) => cell.length < 40 && !givesAmount(cell) && namesService(cell)],
  ["Amount", (cell) => givesAmount(cell)],
  ["Class", (cell) => /^\p{Lu}[\p{L}\d.'’/ -]{1,30}$/u.test(cell)],
];

const namesService = (cell: string): boolean =>
  findDisciplines(foldWords(cell)).length > 0 || namesOtherService(foldWords(cell)) || /^dape$/i.test(cell);

/** More than that lies between the birthdays of a caseload, and less between its annual reviews; in days. */
const REVIEWS_WITHIN = 550;

/** False for days too far apart to be next reviews: birthdays, or days of the first evaluation. */
function areOfOneYear(cells: readonly string[]): boolean {
  const days = cells.flatMap((cell) => firstDate(cell) ?? []).map((date) => dayNumber(date));
  return Math.max(...days) - Math.min(...days) <= REVIEWS_WITHIN;
}

/** "1", "2", "3": the rows' own numbers. */
const isCounted = (cells: readonly string[]): boolean =>
  cells.length > 2 && cells.every((cell, i) => Number.parseInt(cell, 10) === i + Number.parseInt(cells[0]!, 10));

/** "Ava Chen (4)": a name without what is in brackets behind it. */
const bare = (cell: string): string => cell.replace(/\s*\([^()]*\)$/, "");

/** Cells in a column of amounts that say something else of a student: has left, has the same as another. */
const isRemark = (cell: string): boolean => leavingIn(cell) !== null || /^(?:same|see|none|pending|tbd)\b/i.test(cell);

/** "Ava Chen": names of persons, of whom hardly any is there twice. */
const isGivenFirst = (cells: readonly string[]): boolean =>
  cells.length > 0 &&
  new Set(cells).size >= MOST * cells.length &&
  cells.filter((cell) => PERSON_NAME.test(bare(cell)) && !CLASS_WORDS.test(foldWords(cell)) && !namesService(cell))
    .length >=
    MOST * cells.length;

const areMost = (cells: readonly string[], isOne: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter((cell) => isOne(cell)).length >= MOST * cells.length;

/**
 * Puts a head above a table that has none, by what its columns hold. Without a column of whole names it is left as it
 * is: nobody knows whose the rows are.
 */
export function withGuessedHead(rows: readonly SheetRow[]): readonly SheetRow[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const body = rows.filter(({ cells }) => cells.filter((cell) => cell !== "").length >= Math.max(3, width / 2));
  if (body.length < FEWEST_ROWS) return rows;
  const taken = new Set<string>();
  const filledOf = (column: number): string[] =>
    body.map(({ cells }) => cells[column] ?? "").filter((cell) => cell !== "");
  const counted = Array.from({ length: width }, (_, column) => column).filter((column) => isCounted(filledOf(column)));
  const hasFamilyFirst = body.some(({ cells }) => cells.some((cell) => isWholeName(cell)));
  const heads = Array.from({ length: width }, (_, column) => {
    const filled = filledOf(column);
    if (counted.includes(column)) return "";
    if (!hasFamilyFirst && !taken.has("Student") && isGivenFirst(filled)) {
      taken.add("Student");
      return "Student";
    }
    const [head = ""] =
      KINDS.find(
        ([name, isOne]) =>
          !taken.has(name) &&
          filled.length > 0 &&
          areMost(name === "Amount" ? filled.filter((cell) => !isRemark(cell)) : filled, isOne) &&
          (name !== "Annual review" || areOfOneYear(filled)),
      ) ?? [];
    taken.add(head);
    return head;
  });
  // Words that are none of these, and long, are goals.
  const goals = heads.findIndex(
    (head, column) => head === "" && body.some(({ cells }) => (cells[column] ?? "").split(" ").length > 3),
  );
  if (goals >= 0) heads[goals] = "Goals";
  if (!heads.includes("Student") || !heads.includes("Amount")) return rows;
  // What is above the first student or class is the list's title.
  const isBegun = ({ cells }: SheetRow): boolean => {
    const filled = cells.filter((cell) => cell !== "");
    return filled.length > 2 || (filled.length === 1 && headedClass(filled[0]!) !== undefined);
  };
  const first = Math.max(0, rows.findIndex(isBegun));
  return rows.toSpliced(first, 0, { line: 0, text: heads.join("\t"), cells: heads });
}
