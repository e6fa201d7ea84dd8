import { TOTAL } from "../lexicon/readers/caseload-table-words";
import type { Discipline } from "../goals/goal-case";
import type { IsoDate } from "../time/iso-date";
import { findDates, firstDate } from "../service-lines/date-words";
import { foldWords } from "../service-lines/plain-numbers";
import type { ServiceLine, ServiceSetting } from "../service-lines/service-line";
import { findDisciplines, namesOtherService } from "../service-lines/service-words";
import { caseloadColumn, type CaseloadColumn } from "./caseload-columns";
import { caseloadHead } from "./caseload-head";
import { nameAndAmount, NOTES_HEAD, notesIn, type CellNotes } from "./cell-notes";
import { withColumn } from "./doubt-column";
import { emptyEntry, type Following, type ListEntry } from "./list-entry";
import { CLASS_WORDS, NUMBER, PERSON } from "./list-fields";
import { headedClass, type HeadedClass } from "./class-heading";
import { isWholeName } from "./headless-table";
import { GONE_HEADING, leavingIn, type Leaving } from "./leaving-words";
import { gradeOf, saysGrade } from "./grade-words";
import { reviewAlone } from "./review-days";
import { columnsByCells } from "./column-contents";
import { withoutCombined } from "./combined-columns";
import { isLegendRow, legendOf, settingOfAll } from "./list-legend";
import { settingInList } from "./listed-places";
import { isWeeklyList, namesListedAmount } from "./shorthand";
import { shortGoals } from "./short-goals";
import { rowServices, type RowServices } from "./row-services";
import { isCode } from "./student-code";
import { wholeHeads, withGivenNames } from "./table-heads";
import type { SheetRow } from "./separated-rows";
import type { CaseloadDoubt } from "./caseload-reading";

const GONE =
  /^(?:--? ?)?(?:done|exited|dismissed|moved|discharged|inactive|dropped|removed|withdrawn|dado de baja|egresad)/;

interface Head {
  columns: (CaseloadColumn | undefined)[];
  heads: string[];
  /** True where the table has no head and one was put above it. */
  isGuessed: boolean;
}

/** The entries and doubts of a table's rows. */
export interface TableReading extends Following {
  entries: ListEntry[];
  doubts: CaseloadDoubt[];
}

/**
 * Reads the rows of a caseload table under its head; undefined where no row is one.
 * @param today day of reading: see {@link notesIn}
 */
export function readTable(written: readonly SheetRow[], today?: IsoDate): TableReading | undefined {
  const first = written.findIndex(
    ({ cells }, i) => caseloadHead(cells, written.slice(i + 1)) !== undefined && !isAboveHead(cells, written[i + 1]),
  );
  if (first < 0) return undefined;
  const rows = withDittos(withoutCombined(written, first), first);
  const short = rows.filter(({ cells }) => cells.filter(Boolean).length <= 2);
  const legend = legendOf(short.filter(({ cells }) => isLegendRow(cells)).map(({ text }) => text));
  const around = rows.filter(
    ({ cells }, i) => i < first || (i >= rows.length - 3 && cells.filter(Boolean).length === 1),
  );
  let setting = settingOfAll(around.map(({ text }) => text));
  let discipline =
    firstDiscipline(
      around
        .filter(({ cells }, i) => i < first || !isLegendRow(cells))
        .map(({ text }) => text)
        .filter((text, i) => i < first || !settingInList(text)),
    ) ?? onlyDiscipline(rows[first]!.text.replaceAll(/goals?/gi, ""));
  const reading: TableReading = { entries: [], doubts: [] };
  const isWeekly = isWeeklyList(rows.map(({ text }) => text).join("\n"));
  let head: Head | undefined;
  let left: string | undefined;
  let classes: readonly string[] = [];
  let headed: HeadedClass | undefined;
  let siteName: string | null = siteIn(rows.slice(0, first));
  for (const [i, row] of rows.slice(first).entries()) {
    const columns = caseloadHead(row.cells, i === 0 ? rows.slice(first + 1) : []);
    const filled = row.cells.filter((cell) => cell !== "");
    if (filled.length === 1 && isSection(filled[0]!)) left = GONE_HEADING.test(filled[0]!) ? filled[0]! : undefined;
    if (left !== undefined && head && filled.length > 1 && !columns && !TOTAL.test(foldWords(filled[0]!))) {
      for (const one of rowsOfNames(row, head)) readLeft(one, head, left, reading);
    } else if (columns) {
      head = headOf(row, columns, { above: rows[first + i - 1], below: rows.slice(first + i + 1) });
      classes = classesBelow(head, rows.slice(first + i + 1));
    } else if (filled.length === 0 || TOTAL.test(foldWords(filled[0]!)) || GONE.test(foldWords(filled[0]!))) continue;
    else if (filled.length === 1 && reading.entries.length > 0 && isGoalRow(row, filled[0]!, head)) {
      const entry = reading.entries.at(-1)!;
      entry.goals.push(...shortGoals(filled[0]!.replace(NUMBER, "").replace(GOAL_NUMBER, "")));
      entry.lines.push(row.line);
    } else if (filled.length === 1 && reading.entries.length > 0 && head && isAmountBelow(row, filled[0]!, head))
      readRow(row, { head, discipline, siteName, isWeekly, headed, legend, setting, classes, today }, reading);
    else if (filled.every((cell) => /^[-=:_]*$/.test(cell)) || /^\(?(?:no|sin) (?:goals|metas)\)?$/i.test(filled[0]!))
      continue;
    else if (filled.length === 1 && /^\W*(?:push|pull|consult)/i.test(filled[0]!) && settingInList(filled[0]!))
      setting = settingInList(filled[0]!);
    else if (filled.length === 1 && isDisciplineHeading(filled[0]!)) discipline = onlyDiscipline(filled[0]!);
    else if (filled.length === 1 && headedClass(filled[0]!)) headed = headedClass(filled[0]!);
    // "** no homeroom / walk-in **"
    else if (filled.length === 1 && /^\W*(?:no|sin) (?:home ?room|class|teacher|maestr|salon)/i.test(filled[0]!))
      headed = undefined;
    else if (filled.length === 1 && isSection(filled[0]!) && !isNameAbove(row, rows[first + i + 1], head)) {
      siteName = sectionSite(row, filled[0]!, siteName, reading);
      reading.isNobodys = true;
    } else if (head)
      for (const one of rowsOfNames(row, head))
        readRow(one, { head, discipline, siteName, isWeekly, headed, legend, setting, classes, today }, reading);
  }
  return reading;
}

/** True for the upper row of a head of two: "OT" and "PT", each above columns for minutes and times. */
const isAboveHead = (cells: readonly string[], below: SheetRow | undefined): boolean =>
  below !== undefined &&
  cells.every((cell) => cell === "" || isDisciplineHeading(cell)) &&
  caseloadHead(below.cells) !== undefined;

function headOf(
  { cells, line }: SheetRow,
  columns: Head["columns"],
  { above, below }: { above: SheetRow | undefined; below: readonly SheetRow[] },
): Head {
  return {
    columns: withGivenNames(withAmounts(columns, cells, below)),
    heads: wholeHeads(cells, above),
    isGuessed: line === 0,
  };
}
/** Lists the cells below the heads of classes and teachers. */
const classesBelow = ({ columns }: Head, rows: readonly SheetRow[]): string[] =>
  rows.flatMap(({ cells }) => cells.filter((_, i) => columns[i] === "class" || columns[i] === "teacher"));

const DITTO = /^(?:ditto|["”〃]{1,2}|same(?: as above)?|idem|ídem)\.?$/i;

/** Replaces ditto marks by the cell above. */
function withDittos(rows: readonly SheetRow[], head: number): readonly SheetRow[] {
  const filled: SheetRow[] = [];
  for (const [i, row] of rows.entries()) {
    const above = i > head + 1 ? filled[i - 1]! : undefined;
    filled.push(
      above && row.cells.some((cell) => DITTO.test(cell))
        ? { ...row, cells: row.cells.map((cell, at) => (DITTO.test(cell) ? (above.cells[at] ?? "") : cell)) }
        : row,
    );
  }
  return filled;
}

/** Matches the number of a goal: "G2: Ainsley will ..." */
const GOAL_NUMBER = /^\s*(?:g|goal|meta)\s*#?\s*\d{1,2}\s*[:.)–-]\s*/i;

/** True for a row that only holds a goal of the student above. */
const isGoalRow = ({ cells }: SheetRow, cell: string, head: Head | undefined): boolean =>
  NUMBER.test(cell) || GOAL_NUMBER.test(cell) || head?.columns[cells.indexOf(cell)] === "goals";

/** True for a row that only holds another amount, or a place, for the student above. */
const isAmountBelow = ({ cells }: SheetRow, cell: string, { columns }: Head): boolean =>
  typeof columns[cells.indexOf(cell)] === "object" && (namesListedAmount(cell) || isPlaceOfOne(cell));

/** True for the setting of one of the services above: "*OT is in classroom". */
const isPlaceOfOne = (cell: string): boolean => onlyDiscipline(cell) !== null && settingInList(cell) !== null;

/** Marks columns whose cells name amounts as amounts, whatever their head: "Grid B (in class)". */
function withAmounts(columns: Head["columns"], heads: readonly string[], below: readonly SheetRow[]): Head["columns"] {
  const end = below.findIndex(({ cells }) => caseloadHead(cells) !== undefined);
  const rows = (end < 0 ? below : below.slice(0, end)).filter(
    ({ cells }) => !TOTAL.test(foldWords(cells.find((cell) => cell !== "") ?? "")),
  );
  return columnsByCells(columns, rows).map((column, i) => {
    // A note on one student names no provider.
    if (NOTES_HEAD.test(foldWords(heads[i] ?? ""))) return column;
    const named = rows.map(({ cells }) => (cells[i] ?? "").trim()).filter((cell) => cell !== "");
    if (column === "ignored" && named.some((cell) => onlyDiscipline(cell))) return { service: "provider" };
    const ofTherapy = named.filter((cell) => isDisciplineHeading(cell)).length;
    // "Who w/": with whom, in whose class.
    const isTeachers = /^(?:who|with|w\/)/.test(foldWords(heads[i] ?? "").trim()) && !columns.includes("teacher");
    const ofTeachers = named.filter((cell) => CLASS_WORDS.test(foldWords(cell))).length;
    if (isTeachers && ofTeachers > 0 && ofTeachers >= named.length / 2) return "teacher";
    const isNames =
      ofTherapy > 0 &&
      named.every((cell) => isDisciplineHeading(cell) || namesOtherService(foldWords(cell)) || cell.length < 4);
    if (isNames && (column === undefined || column === "ignored" || column === "class")) return { service: "service" };
    const isOpen = column === undefined || (typeof column === "object" && OPEN.includes(column.service));
    if (!isOpen) return column;
    const said = rows.map(({ cells }) => cells[i] ?? "").filter((cell) => /\p{L}|\d/u.test(cell));
    const amounts = said.filter((cell) => namesListedAmount(cell)).length;
    return amounts > 0 && amounts >= said.length / 2 ? { service: "amount" as const } : column;
  });
}

/** True for a row with only a name, above rows that have services and no name. */
function isNameAbove({ cells }: SheetRow, below: SheetRow | undefined, head: Head | undefined): boolean {
  const at = head?.columns.indexOf("name") ?? -1;
  const name = cells[at] ?? "";
  const isGoingOn = below !== undefined && (below.cells[at] ?? "") === "" && below.cells.filter(Boolean).length > 1;
  return isGoingOn && PERSON.test(withoutGrade(name)) && siteNameOf(name) === null;
}

const OPEN: readonly string[] = ["setting", "delivery", "service", "provider", "dates"];

const isSection = (cell: string): boolean => cell.length < 60 && !/\d{1,2}\/\d{1,2}/.test(cell);
const siteNameOf = (cell: string): string | null =>
  /^(?:school|site|building|escuela)\s*:\s*(.+)$/i.exec(cell)?.[1]?.trim() ??
  (/school|elementary|middle|high|academy|escuela|primary|\bES\b|\bMS\b|\bHS\b/i.test(cell) ? cell.trim() : null);
/**
 * Reads the school from a row with one cell; asks about "Christopherson, Maximilian 2 PT 1x30/wk" in one cell, which is
 * somebody's row.
 */
function sectionSite(row: SheetRow, cell: string, above: string | null, { doubts }: TableReading): string | null {
  const site = siteNameOf(cell);
  if (site !== null || !namesListedAmount(cell)) return site;
  // Any capitalised word may be a name.
  doubts.push({ line: row.line, text: cell.replaceAll(/\p{Lu}\p{Ll}[\p{L}'’-]*/gu, "___"), why: "not-a-student" });
  return above;
}
const siteIn = (rows: readonly SheetRow[]): string | null =>
  rows
    .flatMap(({ cells }) => cells)
    .map((cell) => /^(?:school|site|escuela)\s*:\s*(.+)$/i.exec(cell)?.[1]?.trim())
    .find(Boolean) ?? null;

/** Reads the discipline of a list whose title names exactly one: "OT Master List", "Provider: M. Hollis, OTR/L". */
export function onlyDiscipline(title: string): Discipline | null {
  const found = new Set(findDisciplines(foldWords(title)).map(({ discipline }) => discipline));
  return found.size === 1 ? [...found][0]! : null;
}

/** "PHYSICAL THERAPY", "OT caseload:" above the students of one discipline. */
export const isDisciplineHeading = (text: string): boolean =>
  onlyDiscipline(text) !== null && !/\d/.test(text) && text.trim().split(/\s+/).length <= 5;

/** Finds the discipline of the first line that names exactly one. */
export const firstDiscipline = (lines: readonly string[]): Discipline | null =>
  lines.map((line) => onlyDiscipline(line)).find((found) => found !== null) ?? null;

interface RowContext {
  head: Head;
  discipline: Discipline | null;
  siteName: string | null;
  isWeekly: boolean;
  /** The class that a row above names for those below it. */
  headed: HeadedClass | undefined;
  legend: ReadonlyMap<string, string>;
  /** The list's default setting. */
  setting: ServiceSetting | null;
  /** Names in the columns of classes and teachers. */
  classes: readonly string[];
  /** Day of reading. */
  today: IsoDate | undefined;
}

/** Reads a student below a heading of students who have left. */
function readLeft({ cells, line }: SheetRow, { columns }: Head, left: string, reading: TableReading): void {
  const at = (...wanted: CaseloadColumn[]): string[] =>
    wanted.flatMap((one) => cells.filter((cell, i) => columns[i] === one && cell !== "").slice(0, 1));
  const written = at("name")[0] ?? at("last", "first").join(", ");
  if (written === "") return;
  reading.entries.push({ ...emptyEntry(written, line), isOther: true, hasLeft: left });
}

function readRow(row: SheetRow, context: RowContext, reading: TableReading): void {
  const { head } = context;
  const { line } = row;
  const { cells, ended } = withoutEnded(row.cells, head);
  const before = reading.entries.at(-1);
  const entry = entryOf({ ...row, cells }, context, before);
  const isNote = head.columns.every(
    (column, i) => column === undefined || column === "ignored" || column === "name" || (cells[i] ?? "") === "",
  );
  const filled = row.cells.filter((cell) => cell !== "").length;
  if ((isNote || filled <= 2) && isLegendRow(row.cells)) return;
  // Rows below an unread student don't belong to the student above that one.
  if (entry.isContinued && reading.isNobodys) return void reading.doubts.push(notAStudent(row));
  if (!entry.isContinued) reading.isNobodys = false;
  if (entry.written === "" || (isNote && !entry.isContinued && /[&(=]|\band\b/.test(entry.written))) {
    reading.isNobodys ||= !entry.isContinued;
    return void reading.doubts.push(notAStudent(row));
  }
  const at = cellIn(cells, head);
  takeGrade(entry, at("grade") || gradeBehind(at("name")));
  if (entry.className === context.headed?.className) entry.grade ??= context.headed?.grade ?? null;
  takeReview(entry, at("review"), head.heads[head.columns.indexOf("review")] ?? "");
  askWhichDate(entry, cells, head);
  const notes = notesOf(cells, context);
  takeGoals(entry, cells, context);
  for (const { goals, reviewDate } of notes) {
    entry.goals.push(...goals);
    entry.reviewDate ??= reviewDate;
  }
  if (entry.reviewDate === null)
    entry.doubts.push(
      ...notes.flatMap(({ unsure }) => unsure.map((text) => ({ line, text, why: "which-date" as const }))),
    );
  const setting = notes.find((one) => one.setting !== null)?.setting ?? context.setting;
  const read = servicesOf(cells, { ...context, setting });
  takeSameAs(read, { cells, head, entries: reading.entries });
  const remarks = remarksOf(cells, head, context.classes);
  const gone =
    remarks.find(({ says, of }) => says === "left" && !givesOther(read.services, of)) ??
    // Whoever has left has none of the services in the rows below either.
    (entry.isContinued && before?.isOther && before.hasLeft !== undefined && !before.leftService
      ? { text: before.hasLeft, of: null }
      : undefined);
  if (gone) return void reading.entries.push(leftEntry(entry, gone));
  if (read.isOther) entry.isOther = true;
  entry.services.push(...read.services);
  entry.doubts.push(...ended.map((text) => ({ line, text, why: "service-ended" as const })));
  entry.doubts.push(...remarks.map(({ text }) => ({ line, text, why: "maybe-left" as const })));
  entry.doubts.push(...read.doubts.map((doubt) => ({ line, ...doubt })));
  if (entry.isContinued && before) continueServices(entry, before);
  if (isNobody(entry)) {
    reading.isNobodys = true;
    return void reading.doubts.push(notAStudent(row));
  }
  const hasColumns = head.columns.some((column) => typeof column === "object");
  if (hasColumns && !read.isOther && read.services.length + read.doubts.length === 0 && !entry.isContinued)
    entry.doubts.push({ line, text: row.text.trim(), why: "no-services" });
  entry.doubts = entry.doubts.map((doubt) => (doubt.line === line ? withColumn(doubt, row.cells, head) : doubt));
  reading.entries.push(entry);
}

const notAStudent = ({ line, text }: SheetRow): CaseloadDoubt => ({ line, text: text.trim(), why: "not-a-student" });

const cellIn =
  (cells: readonly string[], { columns }: Head) =>
  (column: CaseloadColumn): string =>
    cells.find((cell, i) => columns[i] === column && cell !== "") ?? "";

/** Copies the services of the only earlier student of that name: "same as Osric". */
function takeSameAs(
  read: RowServices,
  { cells, head, entries }: { cells: readonly string[]; head: Head; entries: readonly ListEntry[] },
): void {
  if (read.services.length > 0) return;
  const named = cells.flatMap((cell, i) =>
    isService(head.columns[i]) ? (/^same as (\p{Lu}[\p{L}'’-]+)\.?$/u.exec(cell.trim())?.[1] ?? []) : [],
  );
  const [name = ""] = named;
  const others = entries.filter(({ written }) => written.split(/[\s,]+/).includes(name));
  const [other] = others;
  if (named.length !== 1 || others.length !== 1 || other!.isOther) return;
  read.services.push(...other!.services);
  read.doubts.splice(0, Infinity, ...read.doubts.filter(({ text }) => !text.includes(`same as ${name}`)));
}

/** Builds the entry of a row: the student, the class and the school. */
function entryOf({ cells, line }: SheetRow, context: RowContext, before: ListEntry | undefined): ListEntry {
  const { head, headed, siteName } = context;
  const at = cellIn(cells, head);
  const named = withoutGrade(nameAndAmount(at("name")).name) || [at("last"), at("first")].filter(Boolean).join(", ");
  // In a row without a name, a whole name in any column is taken as the student's, so that it is not stored as a class.
  const whole = named === "" ? (cells.find((cell) => isWholeName(cell)) ?? "") : "";
  const written = named || whole || at("id");
  const merged = mergedAbove(head, cells, before);
  const className =
    at("teacher") && /^\d|^rm/i.test(at("class"))
      ? at("teacher")
      : withoutName(at("class"), whole) || at("teacher") || at("room") || headed?.className || null;
  return {
    ...emptyEntry(written || before?.written || "", line),
    id: at("id"),
    isContinued: written === "",
    className: merged === undefined ? className : (merged?.className ?? null),
    teacherName: merged === undefined ? at("teacher") || null : (merged?.teacherName ?? null),
    siteName: at("site") || siteName,
  };
}

/** Reads the grade in brackets behind a name, "Abendroth, Kit (gr 3)"; empty where there is none. */
const gradeBehind = (name: string): string => {
  const inner = /\(([^()]{1,14})\)\s*$/.exec(name)?.[1] ?? "";
  return gradeOf(inner) === null ? "" : inner;
};

const withoutGrade = (name: string): string =>
  gradeBehind(name) === "" ? name : name.replace(/\s*\([^()]*\)\s*$/, "");

const notesOf = (cells: readonly string[], { head: { heads }, today }: RowContext): CellNotes[] =>
  heads.flatMap((head, i) => (NOTES_HEAD.test(foldWords(head)) ? [notesIn(cells[i] ?? "", today)] : []));

/** Matches the review among goals: "IEP due 10/28/25", "plan due: 6/1/26". */
const REVIEW_IN_GOALS = new RegExp(
  String.raw`[\s(]*\b(?:next )?(?:iep|plan|annual|ard?)(?: review)?(?: is)? due(?: date| by)?:? ?` +
    String.raw`\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})\b[.)]*`,
  "i",
);
const BIRTH_IN_GOALS = /[\s(]*\b(?:dob|birth ?date|born):? ?\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})\b[.)]*/gi;

/** Removes the day of the review, the birth date and the grade from a cell of goals. */
function goalsOnly(entry: ListEntry, cell: string, today: IsoDate | undefined): string {
  const due = REVIEW_IN_GOALS.exec(cell)?.[0];
  const { reviewDate = null, unsure = [] } = due ? reviewAlone(due.replaceAll(/[()]/g, " ").trim(), today) : {};
  entry.reviewDate ??= reviewDate;
  const line = entry.lines[0]!;
  if (entry.reviewDate === null)
    entry.doubts.push(...unsure.map((text) => ({ line, text, why: "which-date" as const })));
  const rest = cell
    .replace(due ?? "", " ")
    .replaceAll(BIRTH_IN_GOALS, " ")
    .trim()
    .replace(/^(?:goals?|metas?)\s*:\s*/i, "");
  const [own = "", grade = ""] = /^((?:gr(?:ade)?|grado)\.? ?\w{1,4})(?:[.,;:]?\s*$|[.,;:]\s)/i.exec(rest) ?? [];
  if (grade === "" || !saysGrade(grade)) return rest;
  entry.grade ??= gradeOf(grade);
  return rest.slice(own.length);
}

function takeGoals(entry: ListEntry, cells: readonly string[], { head: { columns, heads }, today }: RowContext): void {
  const review = columns.indexOf("review");
  // "Annual Review;Goals": a column for both.
  if (GOALS_TOO.test(heads[review] ?? ""))
    entry.goals.push(
      ...(cells[review] ?? "")
        .split(";")
        .map((part) => part.trim())
        .filter((part) => /\p{L}{2}/u.test(part) && !firstDate(part)),
    );
  entry.goals.push(
    ...cells.flatMap((cell, i) => (columns[i] === "goals" ? shortGoals(goalsOnly(entry, cell, today)) : [])),
  );
}

/** Reads the services of a row, including one behind the name: "Tobias Wexler (30 min 2x/wk)". */
function servicesOf(cells: readonly string[], { head, ...context }: RowContext): RowServices {
  const { amount } = nameAndAmount(cellIn(cells, head)("name"));
  const columns = head.columns.map((column) => (typeof column === "object" ? column.service : undefined));
  return rowServices([...cells, amount], {
    ...context,
    columns: amount === "" ? columns : [...cells.map((_, i) => columns[i]), "amount"],
    heads: head.heads,
  });
}

/** True for a row with only words in the column of names that are no student: "LUNCH / travel", "paperwork". */
function isNobody({ written, isContinued, services, goals, ...entry }: ListEntry): boolean {
  const saysNothing = services.length + goals.length === 0 || /^\p{Ll}|\bw\/|\//u.test(written);
  const isPlaced = entry.id || entry.className || entry.grade || entry.reviewDate;
  return !isContinued && saysNothing && !isPlaced && !PERSON.test(written) && !isCode(written);
}

/** Applies a row below its student to the services above: "+ 10 min monthly", "*OT is in classroom". */
function continueServices(entry: ListEntry, before: ListEntry): void {
  const above = new Set(before.services.map((service) => service.discipline));
  const [only = null] = above.size === 1 ? above : [];
  for (const service of entry.services) service.discipline ??= only;
  entry.doubts = entry.doubts.filter(({ text, why }) => {
    const place = why === "no-amount" ? settingInList(text) : null;
    const discipline = onlyDiscipline(text);
    const meant = before.services.filter((one) => one.discipline === discipline && one.setting === null);
    if (!place || !discipline || meant.length === 0) return true;
    for (const service of meant) service.setting = place;
    return false;
  });
}

const IEP_DATE = /^(?:iep|ard|plan) (?:date|dt)\.?$/;

/** Asks which date "IEP date" is, where no other column has reviews: it may be that of the last IEP. */
function askWhichDate(entry: ListEntry, cells: readonly string[], { columns, heads }: Head): void {
  const at = heads.findIndex((head) => IEP_DATE.test(foldWords(head).trim()));
  const cell = at < 0 ? "" : (cells[at] ?? "");
  if (columns.includes("review") || firstDate(cell) === null) return;
  entry.doubts.push({ line: entry.lines[0]!, text: `${heads[at]!.trim()}: ${cell}`, why: "which-date" });
}

function reviewIn(cell: string, head: string): IsoDate | null {
  // "20260313", as exports of a database have it.
  const dates = findDates(cell.replace(/^(20\d\d)(\d\d)(\d\d)$/, "$1-$2-$3"));
  if (dates.length < 2) return dates[0]?.date ?? null;
  const named = dates.filter(({ from }, i) =>
    /annual|review|\bar\b|\biep\b|anual/i.test(cell.slice(dates[i - 1]?.to ?? 0, from)),
  );
  if (
    /dates|period|span|term|range/i.test(head) ||
    /\d ?(?:-|–|—|to|thru) ?\d/.test(cell.slice(dates[0]!.to - 1, dates[1]!.from + 1))
  )
    return dates.at(-1)!.date;
  const at = head.split("/").findIndex((part) => caseloadColumn(part) === "review");
  return named.length === 1 ? named[0]!.date : (dates[Math.max(at, 0)]?.date ?? null);
}

const withoutName = (cell: string, name: string): string => (cell === name ? "" : cell);

const GOALS_TOO = /goals?\b|metas?\b/i;

const SHORT_NAME = /^(?:\p{Lu}[\p{Ll}'’-]+ \p{Lu}\.?|(?:\p{Lu}\.){2,3})$/u;

/** Makes a row for each child where a cell names several: "Luis O., Ana B.". */
function rowsOfNames(row: SheetRow, { columns }: Head): SheetRow[] {
  const at = columns.indexOf("name");
  const names = (row.cells[at] ?? "").split(/,\s+|;\s*|\s+(?:and|y|&)\s+|\n/);
  if (names.length < 2 || !names.every((name) => SHORT_NAME.test(name))) return [row];
  return names.map((name) => ({ ...row, cells: row.cells.map((cell, i) => (i === at ? name : cell)) }));
}

/** Finds the row above whose class cell was merged with this row's empty one. */
function mergedAbove(
  { columns }: Head,
  cells: readonly string[],
  above: ListEntry | undefined,
): ListEntry | null | undefined {
  const at = columns.findIndex((column) => column === "class" || column === "teacher" || column === "room");
  const name = columns.findIndex((column) => column === "name" || column === "last" || column === "id");
  const isMerged = at >= 0 && at < name && (cells[at] ?? "") === "" && (cells[name] ?? "") !== "";
  return isMerged ? (above ?? null) : undefined;
}

function takeGrade(entry: ListEntry, cell: string): void {
  if (cell === "") return;
  entry.grade = gradeOf(cell);
  // "2 / Hahn": the class beside its grade.
  const [, grade = "", name = ""] = /^(\S+)\s*[/–-]\s*(\p{Lu}.*)$/u.exec(cell) ?? [];
  if (!entry.grade && gradeOf(grade)) [entry.grade, entry.className] = [gradeOf(grade), entry.className ?? name];
  if (!entry.grade) entry.doubts.push({ line: entry.lines[0]!, text: cell, why: "not-a-grade" });
}

const leftEntry = (entry: ListEntry, { text, of }: { text: string; of: Discipline | null }): ListEntry => ({
  ...entry,
  isOther: true,
  hasLeft: text,
  ...(of ? { leftService: of } : {}),
});

const linesOf = (cell: string): string[] => cell.split("\n").filter((one) => one.trim() !== "");

const isService = (column: CaseloadColumn | undefined): boolean =>
  typeof column === "object" && column.service !== "goal";

/** Removes ended services from cells where only some lines have ended: "OT: ... - EXITED 10/2" above "SLP: ...". */
function withoutEnded(cells: readonly string[], { columns }: Head): { cells: string[]; ended: string[] } {
  const ended: string[] = [];
  const isAmount = (cell: string, i: number): boolean => isService(columns[i]) && namesListedAmount(cell);
  const amounts = cells.filter((cell, i) => isAmount(cell, i)).length;
  const kept = cells.map((cell, i) => {
    const lines = linesOf(cell);
    const left = isService(columns[i]) ? lines.filter((one) => leavingIn(one)?.says === "left") : [];
    // One of several services: "30x1/wk (d/c 10/10)" under "OT".
    if (left.length === 1 && lines.length === 1 && amounts > 1 && isAmount(cell, i)) {
      ended.push(cell);
      return "";
    }
    if (left.length === 0 || left.length === lines.length) return cell;
    ended.push(...left);
    return lines.filter((one) => !left.includes(one)).join("\n");
  });
  return { cells: kept, ended };
}

/** Finds lines in any column but goals that say that a student has left, or may have. */
function remarksOf(cells: readonly string[], { columns, heads }: Head, classes: readonly string[]): Remark[] {
  return cells.flatMap((cell, i) => {
    const column = columns[i];
    const isGoals = column === "goals" || (typeof column === "object" && column.service === "goal");
    // "Annual Review;Goals": goals come behind.
    const isGoalsToo = column === "review" && GOALS_TOO.test(heads[i] ?? "");
    const lines = isGoals ? [] : isGoalsToo ? [cell.split(";")[0]!] : linesOf(cell);
    return lines.flatMap((text): Remark[] => {
      const leaving = leavingIn(text, classes);
      return leaving ? [{ ...leaving, text }] : [];
    });
  });
}

interface Remark extends Leaving {
  text: string;
}

/** True where a student who has left one service still has another. */
const givesOther = (services: readonly ServiceLine[], left: Discipline | null): boolean =>
  left !== null && services.some(({ discipline }) => discipline !== null && discipline !== left);

/** @param head head of the column: under "6-mo / annual" the second date is the review */
function takeReview(entry: ListEntry, cell: string, head: string): void {
  if (!/[\p{L}\p{N}?]/u.test(cell) || /^(?:n\/?a|none|-)$/i.test(cell)) return;
  entry.reviewDate = reviewIn(cell, head);
  if (!entry.reviewDate) entry.doubts.push({ line: entry.lines[0]!, text: cell, why: "not-a-date" });
}
