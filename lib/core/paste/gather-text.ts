import { rowsWithoutHead } from "./headless-grid";
import { joinHardWrapped } from "./hard-wrapped";
import { carryDays } from "./carry-days";
import { cellLinesAt } from "./cell-lines";
import { dayColumnsAt } from "./day-columns";
import { writesLetters } from "./day-scope";
import { withColumnsCut } from "./fixed-width";
import { flatGridAt } from "./flat-grid";
import { withFootnotes } from "./footnotes";
import { addDrafts, addUnread, askAbout, emptyGathered, openSection, type Gathered, type LooseTime } from "./gathered";
import { namesMore, readHead } from "./heads";
import type { PasteDraft, UnreadLine } from "./paste-reading";
import { tableAt, type PastedRow, type PastedTable } from "./pasted-tables";
import { readLines, type TextStyle } from "./read-lines";
import { readTable } from "./read-table";
import { setRows } from "./set-columns";
import { withKindsApart } from "./kind-columns";
import { splitGrids } from "./glued-grid";
import { quotedLines } from "./quoted-mail";
import { withRunOnParted } from "./run-on-lines";
import { setOtherListsApart } from "./other-lists";
import type { SourceLine } from "./source-lines";
import { withRotationLists } from "./rotation-lists";
import { withRowsPaired } from "./times-in-rows";
import { withTablesUnstacked } from "./stacked-table";
import { columnsOfClasses, headColumns, inferColumns, type Column } from "./table-columns";
import { readNamedElsewhere } from "./named-elsewhere";
import { keepToDaysOfText } from "./text-days";
import { withWeekLists } from "./week-lists";
import { joinWrapped } from "./wrapped-lines";
import { joinSentences } from "./wrapped-sentences";
import { findRanges, findTime, wholeTime } from "./clock-times";
import { hasTimesByDay, readTimesByDay } from "./times-by-day";

/** The last head, which a later table of the same shape continues. */
interface LastHead {
  columns: Column[];
  by: PastedTable["by"];
}

const hasCells = ({ cells }: PastedRow): boolean => cells.some(({ text }) => text !== "");

/**
 * Reads a text from top to bottom: finds the layout that begins at each line (a grid with one cell per line, a grid
 * with single blanks, a table, or separate lines), and the head that applies to it.
 */
export function gatherText(written: readonly SourceLine[]): Gathered {
  const source = withColumnsCut(withKindsApart(written));
  const rows = withRowsPaired(withRotationLists(source));
  const tables = withTablesUnstacked(joinHardWrapped(rows.lines));
  const grids = splitGrids(tables.lines);
  const { lines, doubtful } = withFootnotes(joinWrapped(joinSentences(withRunOnParted(withWeekLists(grids.lines)))));
  const gathered = emptyGathered();
  const style: TextStyle = { lettersAreDays: writesLetters(lines.map(({ text }) => text)) };
  let head: LastHead | undefined;
  let linesFrom = 0;
  let at = 0;
  const flush = (to: number): void => {
    if (to > linesFrom) readLines(lines, { from: linesFrom, to }, style, gathered);
  };
  while (at < lines.length) {
    const grid = cellLinesAt(lines, at) ?? dayColumnsAt(lines, at) ?? flatGridAt(lines, at);
    const found = grid
      ? undefined
      : tableAt(lines, at, (cells, isStrict) => headColumns(cells, isStrict) !== undefined);
    if (!grid && !found) {
      at += 1;
      continue;
    }
    flush(at);
    if (grid) addFound(gathered, grid);
    else head = gatherTable(found!.table, { lines, style, head }, gathered);
    at = grid?.next ?? found!.next;
    linesFrom = at;
  }
  flush(lines.length);
  nameLastHead(lines, gathered);
  askAboutLines(gathered, new Set([...doubtful, ...grids.doubtful, ...tables.doubtful, ...quotedLines(source)]));
  gathered.drafts = carryDays(gathered.drafts);
  for (const draft of gathered.drafts) if (rows.paired.has(draft.line)) draft.isPaired = true;
  setOtherListsApart(lines, gathered);
  readNamedElsewhere(gathered);
  keepToDaysOfText(gathered);
  gathered.loose = looseTimes(gathered);
  return gathered;
}

/** "Tues-Fri" below a list: days with nothing under them are no head, and may be those of the list. */
function nameLastHead(lines: readonly SourceLine[], gathered: Gathered): void {
  const { hasLines, line, scope } = gathered.section;
  const head = hasLines || !scope.weekdays ? undefined : lines.find((one) => one.line === line);
  if (head && gathered.drafts.length > 0) addUnread(gathered, head.line, head.text, "no-time");
}

function addFound(
  gathered: Gathered,
  { drafts, unread }: { drafts: readonly PasteDraft[]; unread: readonly UnreadLine[] },
): void {
  addDrafts(gathered, drafts);
  gathered.unread.push(...unread);
}

/** Collects times in lines that were not understood: a routine before one of them may end there. */
const looseTimes = ({ unread }: Gathered): LooseTime[] =>
  unread.flatMap(({ line, text }) => {
    const times = [...findRanges(text), findTime(text)];
    return times.flatMap((time) => (time ? [{ line, start: time.start }] : []));
  });

/** Sets the routines of some lines aside as questions; they still end the routine above. */
function askAboutLines(gathered: Gathered, asked: ReadonlySet<number>): void {
  for (const draft of gathered.drafts) {
    if (asked.has(draft.line)) askAbout(gathered, draft);
  }
}

interface TableContext {
  lines: readonly SourceLine[];
  style: TextStyle;
  head: LastHead | undefined;
}

/**
 * Reads a table. Rows between two heads are read together; rows above the first head are read as lines; a row that is a
 * head of days opens a section.
 */
function gatherTable(
  { by, rows }: PastedTable,
  { lines, style, head }: TableContext,
  gathered: Gathered,
): LastHead | undefined {
  if (hasTimesByDay(rows)) {
    readTimesByDay(rows, gathered);
    return head;
  }
  let current = head;
  let body: PastedRow[] = [];
  const isLoose = by === "comma" || by === "spaces";
  const flush = (): void => {
    if (body.length > 0) readBody({ by, rows: body }, { lines, style, head: current }, gathered);
    body = [];
  };
  const heads = rows.map((row) => (hasCells(row) ? headColumns(row.cells, isLoose) : undefined));
  const first = heads.findIndex((columns) => columns !== undefined);
  if (first < 0) current = sameShape(head, by, rows);
  for (const [index, row] of rows.entries()) {
    const columns = heads[index];
    const section = columns ? undefined : sectionOfRow(row);
    if (columns) {
      flush();
      current = { columns, by };
    } else if (section || index < first) {
      flush();
      if (section) openSection(gathered, row.line, section.scope, section.otherDays);
      else readRowsAsLines([row], style, gathered);
    } else body.push(row);
  }
  flush();
  return current;
}

function sameShape(
  head: LastHead | undefined,
  by: PastedTable["by"],
  rows: readonly PastedRow[],
): LastHead | undefined {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return head?.by === by && head.columns.length === width ? head : undefined;
}

/** Reads a row with a single filled cell that is a head: "Wednesday" above the rows of Wednesday. */
function sectionOfRow({ cells }: PastedRow): ReturnType<typeof readHead> {
  const filled = cells.filter(({ text }) => text !== "");
  const head = filled.length === 1 ? readHead(filled[0]!.text, { isAboveTimes: true, isSetOff: true }) : undefined;
  // "Th Music, F Library" is the rest of a cell, and no head.
  return head?.scope.weekdays && head.otherDays === undefined && namesMore(filled[0]!.text) ? undefined : head;
}

function readBody(table: PastedTable, { style, head }: TableContext, gathered: Gathered): void {
  const { by } = table;
  const rows = (by === "spaces" && head && setRows(head.columns, table.rows)) || table.rows;
  const headed = head && shifted(head.columns, by, rows);
  const isSeparated = by === "tab" || by === "pipe";
  const { sure, unclear } = headed || !isSeparated ? { sure: [...rows], unclear: [] } : rowsWithoutHead(rows);
  const columns = headed ?? columnsWithoutHead(sure);
  for (const { line, text } of unclear) addUnread(gathered, line, text, "unclear");
  if (!columns) {
    readRowsAsLines(sure, style, gathered);
    return;
  }
  const classes = columnsOfClasses(columns, rows);
  const [own, ...others] = classes;
  const isShared = ({ cells }: PastedRow): boolean =>
    others.every((other) => cells[other]?.text.toLowerCase() === cells[own!]?.text.toLowerCase());
  // With two classes side by side, only a routine that both have at the same time is certain.
  for (const { line, text } of rows.filter((row) => !isShared(row))) addUnread(gathered, line, text, "unclear");
  const named = columns.map((column, index): Column =>
    classes.includes(index) ? { at: column.at, sort: "named", name: index === own ? "title" : "notes" } : column,
  );
  const reading = readTable(inferColumns(named, rows), rows.filter(isShared), by === "spaces");
  addFound(gathered, reading);
  gathered.requests.push(...reading.requests);
}

/** Shifts a head that has one cell more, or one fewer, than the rows before its column of times. */
function shifted(columns: Column[], by: PastedTable["by"], rows: readonly PastedRow[]): Column[] {
  const at = columns.findIndex((column) => column.sort === "named" && column.name === "time");
  const isShort = rows.filter(({ cells }) => cells.length === columns.length + 1 && wholeTime(cells[0]!.text)).length;
  // "Mon  Tues  Wed  Thu  Fri" over rows that begin with their time.
  if (at < 0 && isShort * 2 > rows.length && columns.every(({ sort }) => sort === "days"))
    return [{ at: -1, sort: "named", name: "time" }, ...columns];
  if (at < 0 || by !== "tab") return columns;
  const places = rows.map(({ cells }) => cells.findIndex(({ text }) => wholeTime(text))).filter((place) => place >= 0);
  const [place] = places;
  if (place === undefined || places.length < 2 || places.some((one) => one !== place)) return columns;
  const isBlankHead = columns[0]!.sort === "named" && columns[0]!.name === "unknown";
  if (place === at - 1 && isBlankHead) return columns.slice(1);
  return place === at + 1 ? [{ at: 0, sort: "named", name: "unknown" }, ...columns] : columns;
}

/** Infers the columns of a table without a head from their contents, where every row has the same number of cells. */
function columnsWithoutHead(rows: readonly PastedRow[]): Column[] | undefined {
  const filled = rows.filter(hasCells);
  const width = filled[0]?.cells.length ?? 0;
  if (width < 3 || filled.length < 2 || filled.some(({ cells }) => cells.length !== width)) return undefined;
  const open = filled[0]!.cells.map(({ at }): Column => ({ at, sort: "named", name: "unknown" }));
  const columns = inferColumns(open, filled);
  const has = (name: string): boolean => columns.some((column) => column.sort === "named" && column.name === name);
  return (has("start") && has("end")) || (has("time") && has("length")) ? columns : undefined;
}

/** Reads rows without a head as lines; two cells that are times become one range. */
function readRowsAsLines(rows: readonly PastedRow[], style: TextStyle, gathered: Gathered): void {
  const lines = rows.map(({ line, text, cells }) => {
    const [first, second, ...rest] = cells.map((cell) => cell.text);
    const [start, end] = [wholeTime(first ?? ""), wholeTime(second ?? "")];
    const isPair = start && end && !start.end && !end.end;
    return { line, text: isPair ? [`${first}-${second}`, ...rest].join("  ") : text.replaceAll("\t", "  ") };
  });
  readLines(lines, { from: 0, to: lines.length }, style, gathered);
}
