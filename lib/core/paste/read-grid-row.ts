import { findRanges } from "./clock-times";
import { takeDays } from "./day-scope";
import type { Weekday } from "../time/iso-date";
import { findWeekdays } from "./day-words";
import { LEFT_OUT } from "./half-read-lines";
import { readLineParts, saysExceptionInBrackets } from "./line-parts";
import { isNotWeekly, isPartOfYear } from "./not-weekly";
import type { DayScope, PasteDraft, PasteProblem } from "./paste-reading";
import { timeOfLabel } from "./table-columns";
import { isBlank, type RowTime, type TableRow } from "./table-row";
import { isTitle, tidyTitle } from "./titles";
import { splitByException } from "./titles-by-day";

export interface GridRow {
  drafts: PasteDraft[];
  /** Set where a cell of the row gave no routine: it is not weekly, or was not understood. */
  problem?: Extract<PasteProblem, "not-weekly" | "unclear">;
}

interface DayCell {
  scope: DayScope;
  text: string;
}

/** Reads one row of a table whose columns are days. */
export function readGridRow(row: TableRow, time: RowTime | undefined): GridRow {
  const days = withDittos(
    row.columns.flatMap((column, index): DayCell[] =>
      column.sort === "days" ? [{ scope: column.scope, text: row.texts[index]! }] : [],
    ),
  );
  const marked = time && titleOfMarks(row, days);
  const found = { line: row.row.line, text: row.row.text.trim() };
  if (time && marked) {
    const drafts = days.flatMap(({ scope, text }) =>
      isMark(text) ? [{ ...scope, ...time, ...found, title: marked }] : [],
    );
    return { drafts };
  }
  const filled = days.filter(({ text }) => !isBlank(text));
  if (time && filled.length === 0 && days.every(({ text }) => text === ""))
    return { drafts: labelForAll(row, days, { ...time, ...found }) };
  const merged = time && mergedTitle(row, days);
  if (time && merged)
    return {
      drafts: days.map(({ scope }) => ({ ...scope, ...time, ...found, title: merged, doubt: "merged" })),
    };
  const weekly = filled.filter(({ text }) => !isNotWeekly(text) && !isPartOfYear(text));
  // "Tutoring Tu/Th only" in one cell of a rotation is ambiguous: on those weekdays always, or only when they fall on
  // that day of the rotation.
  if (weekly.length < days.length && weekly.some(namesWeekdays)) return { drafts: [], problem: "unclear" };
  const read = weekly.map((cell) => draftsOfCell(cell, time));
  const timed = read.filter((own) => own.length > 0);
  // "Math  Math  Math (9:00-9:50)": the only time may apply to all cells, or to its own.
  if (!time && timed.length === 1 && weekly.length > 2) return { drafts: [], problem: "unclear" };
  const drafts = read.flat().map((draft) => ({ ...draft, ...found }));
  if (weekly.length < filled.length) return { drafts, problem: "not-weekly" };
  return drafts.length > 0 && read.some((own) => own.length === 0) ? { drafts, problem: "unclear" } : { drafts };
}

const isDitto = (text: string): boolean => /^(?:["“”″]|''|→|-+>|ditto|same|idem|[ií]dem|igual)$/iu.test(text.trim());

/** Replaces ditto marks by the cell before them. */
function withDittos(cells: readonly DayCell[]): DayCell[] {
  let last = "";
  return cells.map((cell) => {
    if (!isDitto(cell.text)) last = cell.text;
    return { scope: cell.scope, text: isDitto(cell.text) ? last : cell.text };
  });
}

const isMark = (text: string): boolean => /^(?:x|✓|✔|☑|•|yes|y|sí|si)$/iu.test(text.trim());

/** Takes the name from the column of titles where the cells under the days are only marks. */
function titleOfMarks({ columns, texts }: TableRow, days: readonly DayCell[]): string | undefined {
  const at = columns.findIndex((column) => column.sort === "named" && column.name === "title");
  const areMarks = days.some(({ text }) => isMark(text)) && days.every(({ text }) => isMark(text) || isBlank(text));
  return at >= 0 && areMarks && isTitle(texts[at]!) ? tidyTitle(texts[at]!) : undefined;
}

/** Reads a label without cells as the routine of every day: "Break 10:55-11:15". */
function labelForAll(
  row: TableRow,
  days: readonly DayCell[],
  draft: RowTime & { line: number; text: string },
): PasteDraft[] {
  const labels = row.texts
    .filter((_text, index) => row.columns[index]!.sort === "named")
    .map((text) => timeOfLabel(text)?.label ?? text);
  const title = labels
    .map(tidyTitle)
    .find(
      (label) => /\p{L}{3}/u.test(label) && findRanges(label).length === 0 && !/^(?:period|block|hour)\s/iu.test(label),
    );
  return title ? days.map(({ scope }) => ({ ...draft, ...scope, title })) : [];
}

/** Finds the title of a row whose only cell is for every day. */
function mergedTitle({ row, columns, isShared }: TableRow, days: readonly DayCell[]): string | undefined {
  const first = columns.findIndex(({ sort }) => sort === "days");
  const isOneCell = days.length > 1 && days[0]!.text !== "" && days.slice(1).every(({ text }) => text === "");
  const isShort = row.cells.length <= first + 1;
  return isOneCell && (isShared || isShort) ? tidyTitle(days[0]!.text) : undefined;
}

/** Matches a cell that refers to another place: "see note*". */
const SEE_ELSEWHERE = /^\W*(?:see|ver)\s+(?:the\s+)?(?:notes?|below|above|chart|list|back|abajo|nota)/iu;

/** True for a cell under a day of the rotation that also names days of the week. */
const namesWeekdays = ({ scope, text }: DayCell): boolean =>
  scope.weekdays === undefined && takeDays(text).weekdays !== undefined;

/**
 * Parts a cell for several days where its brackets give some of them another routine: "ELA (Wed: Chapel)" under
 * "Mon-Thu". Undefined where the brackets name none of these days alone.
 */
function partedByBrackets(
  text: string,
  weekdays: readonly Weekday[],
): { title: string; weekdays: Weekday[] }[] | undefined {
  const own = takeDays(text);
  const isAllBut = findWeekdays(text).some(({ from }) => LEFT_OUT.test(text.slice(0, from)));
  const isWithin = own.weekdays?.every((day) => isAllBut || weekdays.includes(day)) && !own.doubt && !own.isMixed;
  const kept = weekdays.filter((day) => own.weekdays?.includes(day));
  if (isWithin && kept.length > 0 && /[([]/.test(text) && isTitle(own.title) && !saysExceptionInBrackets(own.title))
    return [{ title: tidyTitle(own.title), weekdays: kept }];
  const split = splitByException(text);
  if (!Array.isArray(split) || split.some((part) => !part.weekdays || part.cycleDays)) return undefined;
  const [usual, ...others] = split as { title: string; weekdays: Weekday[] }[];
  const taken = others.flatMap((other) => other.weekdays);
  const left = weekdays.filter((day) => usual!.weekdays.includes(day) && !taken.includes(day));
  return left.length > 0 && taken.every((day) => weekdays.includes(day))
    ? [{ title: usual!.title, weekdays: left }, ...others]
    : undefined;
}

/** Reads the routines of one cell: with times of its own, or at the time of its row. */
function draftsOfCell({ scope, text }: DayCell, time: RowTime | undefined): Omit<PasteDraft, "line" | "text">[] {
  const [range, ...more] = findRanges(text);
  const isAround = range && isTitle(text.slice(0, range.from)) && isTitle(text.slice(range.to));
  if (!time || more.length > 0 || (range && !isAround)) {
    const { drafts: own, problem } = readLineParts(text, 0);
    if (problem) return [];
    if (own.length > 0) return own.map((draft) => ({ ...draft, ...scope }));
  }
  const parted = time && scope.weekdays && partedByBrackets(text, scope.weekdays);
  if (parted) return parted.map((part) => ({ ...scope, ...time, ...part }));
  if (saysExceptionInBrackets(text)) return [];
  const { title: words, weekdays, isMixed } = namesWeekdays({ scope, text }) ? takeDays(text) : { title: text };
  const title = tidyTitle(words).replace(/\s+only$/iu, "");
  if (!time || !isTitle(title) || SEE_ELSEWHERE.test(title) || isMixed) return [];
  return [{ ...scope, ...(weekdays ? { weekdays } : {}), ...time, title }];
}
