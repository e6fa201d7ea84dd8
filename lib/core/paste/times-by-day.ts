import { OVER_WORDS } from "../lexicon/readers/time-by-day-words";
import { wholeTime } from "./clock-times";
import { isDayEnd } from "./day-ends";
import { addUnread, openSection, type Gathered } from "./gathered";
import { findWeekdays } from "./day-words";
import type { DayScope } from "./paste-reading";
import type { PastedRow } from "./pasted-tables";
import { findOtherDay, findRegularDay } from "./schedule-names";
import { daysOfHeadCell, lettersOf } from "./table-columns";
import { isBlank } from "./table-row";
import { isTitle, tidyTitle } from "./titles";

/** The days to which the times of a column apply. */
type TimesColumn = { at: number; head: string } & (
  { sort: "ordinary" } | { sort: "days"; scope: DayScope } | { sort: "other" } | { sort: "unknown" }
);

const isRange = (text: string): boolean => wholeTime(text)?.end !== undefined;

/** True for a row with a name and a time in each of several columns. */
function isTimesRow({ cells }: PastedRow): boolean {
  const first = cells.find(({ text }) => text !== "");
  return first !== undefined && !wholeTime(first.text) && cells.filter(({ text }) => isRange(text)).length > 1;
}

/**
 * True for a table with each routine's times under the days or kinds of day to which they apply: "Regular", "Delayed
 * opening", "M T Th F". The times are in its cells, so that no row of it is a head.
 */
export function hasTimesByDay(rows: readonly PastedRow[]): boolean {
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text !== ""));
  const count = filled.filter(isTimesRow).length;
  return count > 1 && count * 2 >= filled.length - 1;
}

function columnOf(head: string, at: number): TimesColumn {
  const scope = daysOfHeadCell(head) ?? lettersOf(head);
  if (scope) return { at, head, sort: "days", scope };
  const named = findWeekdays(head).filter(({ sort }) => sort === "word");
  if (named.length === 1) return { at, head, sort: "days", scope: { weekdays: named[0]!.weekdays! } };
  if (findOtherDay(head)) return { at, head, sort: "other" };
  return findRegularDay(head) || /^(?:times?|hora|horario)$/iu.test(head)
    ? { at, head, sort: "ordinary" }
    : { at, head, sort: "unknown" };
}

/**
 * Settles unknown columns: beside a regular day they are for days that differ; without one, a single unknown column
 * with a head is the regular day.
 */
function settleColumns(columns: readonly TimesColumn[]): TimesColumn[] | undefined {
  const unknown = columns.filter(({ sort }) => sort === "unknown");
  const hasOrdinary = columns.some(({ sort }) => sort === "ordinary");
  const hasOther = columns.some(({ sort }) => sort === "other");
  const isClear = hasOther && unknown.length === 1 && unknown[0]!.head !== "";
  if (unknown.length > 0 && !hasOrdinary && !isClear) return undefined;
  const as = hasOrdinary ? "other" : "ordinary";
  return columns.map((column) =>
    column.sort === "unknown" ? { at: column.at, head: column.head, sort: as } : { ...column },
  );
}

/** Reads a table for which `hasTimesByDay` is true. Asks where its heads don't say which times are the regular ones. */
export function readTimesByDay(all: readonly PastedRow[], gathered: Gathered): void {
  const rows = all.filter(({ cells }) => cells.some(({ text }) => text !== ""));
  const withTwo = rows.findIndex(isTimesRow);
  // A row with one time only may be the first below the head.
  let first = withTwo;
  while (first > 1 && rows[first - 1]!.cells.some(({ text }) => isRange(text))) first -= 1;
  const head = rows[first - 1];
  for (const { line, text } of rows.slice(0, Math.max(0, first - 1))) addUnread(gathered, line, text, "no-time");
  const body = rows.slice(first);
  const width = Math.max(...body.map(({ cells }) => cells.length));
  const withTimes = Array.from({ length: width }, (_column, at) => at).filter((at) =>
    body.some(({ cells }) => isRange(cells[at]?.text ?? "")),
  );
  const columns = settledUnder(head?.cells.map(({ text }) => tidyTitle(text)) ?? [], withTimes);
  if (!columns) {
    for (const { line, text } of body) addUnread(gathered, line, text, "unclear");
    return;
  }
  for (const row of body) nameUnread(row, columns, gathered);
  for (const column of columns) addColumn(column, { columns, body, head: head ?? body[0]! }, gathered);
  openSection(gathered, body.at(-1)!.line, {});
}

/**
 * Assigns heads to the columns of times, ignoring notes behind the times of some rows. Shifts a head row that lacks the
 * cells over the names. Undefined where the heads don't fit, or where it is unclear whether to shift them.
 */
function settledUnder(heads: readonly string[], withTimes: readonly number[]): TimesColumn[] | undefined {
  const placed = (shift: number): TimesColumn[] => withTimes.map((at) => columnOf(heads[at - shift] ?? "", at));
  const fits = (shift: number): boolean => {
    const columns = placed(shift);
    return (
      (columns.every(({ head }) => head !== "") || columns.some(({ sort }) => sort === "ordinary")) &&
      !columns.some(({ head }) => OVER_WORDS.test(head)) &&
      heads.every((head, i) => i + shift === 0 || !saysDays(head) || withTimes.includes(i + shift))
    );
  };
  const names = withTimes[0] ?? 0;
  const [shift, another] = Array.from({ length: names + 1 }, (_, i) => i).filter(fits);
  const isOpen = another !== undefined && saysDays(heads[0] ?? "");
  return shift === undefined || isOpen ? undefined : settleColumns(placed(shift));
}

/** True for a day, several days, or a kind of day. */
const saysDays = (head: string): boolean => columnOf(head, 0).sort !== "unknown";

/** Finds the title of a row before its times; prefers a name to the number of a period. */
function titleOf({ cells }: PastedRow, columns: readonly TimesColumn[]): string {
  const texts = cells.flatMap(({ text }, at) => (columns.some((column) => column.at === at) ? [] : [tidyTitle(text)]));
  const [name, longer] = texts.filter((text) => /\p{L}{3}/u.test(text));
  // "Adv" and "Advisory".
  if (name && longer?.toLowerCase().startsWith(name.toLowerCase())) return longer;
  return name ?? texts.find((text) => isTitle(text)) ?? "";
}

function nameUnread(row: PastedRow, columns: readonly TimesColumn[], gathered: Gathered): void {
  const cells = columns.map(({ at }) => row.cells[at]?.text ?? "");
  if (!isTitle(titleOf(row, columns))) addUnread(gathered, row.line, row.text, "no-title");
  else if (isDayEnd(titleOf(row, columns)) && cells.every((text) => isBlank(text) || wholeTime(text))) return;
  else if (cells.some((text) => !isBlank(text) && !/^no(?:ne)?(?!\p{L})/iu.test(text) && !isRange(text)))
    addUnread(gathered, row.line, row.text, "unclear");
  else if (!cells.some(isRange)) addUnread(gathered, row.line, row.text, "no-time");
}

interface TimesTable {
  columns: readonly TimesColumn[];
  body: readonly PastedRow[];
  head: PastedRow;
}

function addColumn(column: TimesColumn, { columns, body, head }: TimesTable, gathered: Gathered): void {
  gathered.block += 1;
  const other = column.sort === "other" ? gathered.others.length : undefined;
  if (other !== undefined) {
    const { line, text } = head;
    gathered.others.push({ name: column.head, line, lines: [{ line, text: text.trim(), problem: "not-weekly" }] });
  }
  for (const row of body) {
    const time = wholeTime(row.cells[column.at]?.text ?? "");
    const title = titleOf(row, columns);
    if (!time || (!time.end && !isDayEnd(title)) || !isTitle(title)) continue;
    gathered.drafts.push({
      line: row.line,
      text: row.text.trim(),
      title,
      start: time.start,
      ...(time.end ? { end: time.end } : {}),
      ...(column.sort === "days" ? column.scope : {}),
      block: gathered.block,
      ...(other === undefined ? {} : { other }),
      daysFrom: column.sort === "days" ? "head" : "none",
    });
  }
}
