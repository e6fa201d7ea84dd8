import { firstDate } from "../service-lines/date-words";
import { foldWords } from "../service-lines/plain-numbers";
import { givesAmount } from "../service-lines/read-services";
import { hasDayWithoutYear, saysWhoWill } from "../service-lines/service-conditions";
import { continuesService, isConditionAlone } from "../service-lines/stepped-services";
import { findDisciplines, namesOtherService } from "../service-lines/service-words";
import { gradeOf } from "./grade-words";
import { CLASS_WORDS, PERSON as PERSON_NAME } from "./list-fields";
import { dayNumber } from "../time/iso-date";
import { headedClass } from "./class-heading";
import { leavingIn } from "./leaving-words";
import type { SheetRow } from "./separated-rows";

/** Fewest rows from which columns can be guessed. */
const FEWEST_ROWS = 4;
/** Least share of a column's filled cells that must be of one kind. */
const MOST = 0.8;

/** Matches a person's name, family name first: "Xiong, Pa Kou". */
const PERSON = /^\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]*){0,2}, ?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u;

/** True for a cell that holds a person's whole name, family name first. */
export const isWholeName = (cell: string): boolean =>
  PERSON.test(cell.trim()) && !/\b(?:room|rm|class|school|grade|team)\b/i.test(cell);

/** Kinds of columns: the head to give one, and a test for its cells. The first kind that fits is used. */
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

/** Most days between the first and last annual review of a caseload; its birthdays are further apart. */
const REVIEWS_WITHIN = 550;

/** False for days too far apart to be next reviews: birthdays, or days of the first evaluation. */
function areOfOneYear(cells: readonly string[]): boolean {
  const days = cells.flatMap((cell) => firstDate(cell) ?? []).map((date) => dayNumber(date));
  return Math.max(...days) - Math.min(...days) <= REVIEWS_WITHIN;
}

/** True for a column of row numbers: "1", "2", "3". */
const isCounted = (cells: readonly string[]): boolean =>
  cells.length > 2 && cells.every((cell, i) => Number.parseInt(cell, 10) === i + Number.parseInt(cells[0]!, 10));

/** Strips brackets behind a name: "Ava Chen (4)". */
const bare = (cell: string): string => cell.replace(/\s*\([^()]*\)$/, "");

/** True for a remark in a column of amounts: the student has left, or has the same as another. */
const isRemark = (cell: string): boolean => leavingIn(cell) !== null || /^(?:same|see|none|pending|tbd)\b/i.test(cell);

/** True for a column of persons' names, given name first, that hardly repeats any: "Ava Chen". */
const isGivenFirst = (cells: readonly string[]): boolean =>
  cells.length > 0 &&
  new Set(cells).size >= MOST * cells.length &&
  cells.filter((cell) => PERSON_NAME.test(bare(cell)) && !CLASS_WORDS.test(foldWords(cell)) && !namesService(cell))
    .length >=
    MOST * cells.length;

/**
 * "then 1x/wk", "3 of 4 weeks", "drops to 1x/wk after 90 %": a comma cut it from the amount that it goes on with. A
 * condition alone goes on only where an amount comes next: "When given a model" begins a goal.
 */
const goesOn = (cell: string, next: string): boolean => {
  if (/^\d (?:out )?of \d (?:weeks|wks)\b/i.test(cell)) return true;
  if (/^(?:through|thru) /i.test(cell)) return firstDate(cell) !== null || /\d\/\d/.test(cell);
  if (/^(?:until|till|hasta|pending|contingent)\b/i.test(cell))
    return /\d/.test(cell) || continuesService(cell) || hasDayWithoutYear(cell);
  return continuesService(cell) && (!isConditionAlone(cell) || givesAmount(next));
};

/** "60 min/wk; once goal 1 is met": what is granted then comes behind the comma. */
const isLeftOpen = (before: string): boolean =>
  /[,;]/.test(before) && isConditionAlone(before.split(/[,;]/).at(-1)!.trim());

function withWholeAmounts(row: SheetRow): SheetRow {
  const cells: string[] = [];
  for (const [i, cell] of row.cells.entries()) {
    const last = cells.at(-1);
    const isJoined =
      last !== undefined &&
      givesAmount(last) &&
      !saysWhoWill(cell) &&
      (goesOn(cell, row.cells[i + 1] ?? "") || (isLeftOpen(last) && givesAmount(cell)));
    if (isJoined) cells[cells.length - 1] = `${last}, ${cell}`;
    else cells.push(cell);
  }
  return cells.length < row.cells.length ? { ...row, cells } : row;
}

const areMost = (cells: readonly string[], isOne: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter((cell) => isOne(cell)).length >= MOST * cells.length;

/**
 * Puts a head above a table that has none, by what its columns hold. Returns a table without a column of whole names
 * unchanged, since its rows can't be assigned to students.
 */
export function withGuessedHead(cut: readonly SheetRow[]): readonly SheetRow[] {
  const rows = cut.map(withWholeAmounts);
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
  // An otherwise unknown column of long texts holds goals.
  const goals = heads.findIndex(
    (head, column) => head === "" && body.some(({ cells }) => (cells[column] ?? "").split(" ").length > 3),
  );
  if (goals >= 0) heads[goals] = "Goals";
  if (!heads.includes("Student") || !heads.includes("Amount")) return rows;
  // Lines above the first student or class are the list's title.
  const isBegun = ({ cells }: SheetRow): boolean => {
    const filled = cells.filter((cell) => cell !== "");
    return filled.length > 2 || (filled.length === 1 && headedClass(filled[0]!) !== undefined);
  };
  const first = Math.max(0, rows.findIndex(isBegun));
  return rows.toSpliced(first, 0, { line: 0, text: heads.join("\t"), cells: heads });
}
