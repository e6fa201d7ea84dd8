import { findLength, findRanges, wholeTime, type FoundTime } from "./clock-times";
import { labelsOf } from "./day-words";
import { readLineParts, tidyTitle, wholeDays } from "./line-parts";
import type { PastedCell, PastedRow } from "./pasted-tables";
import type { DayScope, PasteDraft, UnreadLine } from "./paste-reading";

type ColumnName = "time" | "start" | "end" | "title" | "days" | "cycle" | "length" | "period" | "other";

/** What a column of a table holds, by its head. */
type Column = { at: number } & (
  { sort: "named"; name: ColumnName } | { sort: "days"; scope: DayScope } | { sort: "time"; time: FoundTime }
);

export interface TableHead {
  columns: Column[];
}

export interface TableReading {
  drafts: PasteDraft[];
  unread: UnreadLine[];
  isMerged: boolean;
}

const COLUMN_NAMES: [RegExp, ColumnName][] = [
  [/^(?:start|begins?|from|start(?:ing)? time|time start|inicio|comienza|comienzo|desde|de)$/i, "start"],
  [/^(?:end|ends?|to|until|end(?:ing)? time|time end|fin|termina|hasta|a)$/i, "end"],
  [/^(?:times?|time slot|time of day|clock|when|hours?|horas?|horario|hora de clase)$/i, "time"],
  [
    /^(?:activity|activities|subjects?|class(?:es)?|course|routines?|events?|title|what|summary|name|content|actividad(?:es)?|materias?|clases?|rutinas?|asignaturas?|evento|descripci[oó]n|description|area|block name|period name)$/i,
    "title",
  ],
  [/^(?:days?|day\(s\)|weekdays?|day of week|d[ií]as?|d[ií]a\(s\)|days of the week)$/i, "days"],
  [/^(?:cycle|cycle day|rotation|day letter|letter|a\/b|ciclo|letra)$/i, "cycle"],
  [/^(?:min|mins|minutes|length|duration|minutos|duraci[oó]n)$/i, "length"],
  [/^(?:periods?|per\.?|pd\.?|#|no\.?|blocks?|hour #|periodo|bloque)$/i, "period"],
  [/^(?:room|rm\.?|teachers?|location|where|notes?|staff|grade|maestr[oa]|sal[oó]n|notas?|aula|lugar)$/i, "other"],
];

function columnOf({ text, at }: PastedCell): Column | undefined {
  const plain = text.replaceAll(/[*_]+/g, "").trim();
  const name = COLUMN_NAMES.find(([pattern]) => pattern.test(plain))?.[1];
  if (name) return { at, sort: "named", name };
  const time = wholeTime(plain.replace(/^(?:period|per\.?|p|block)\s*\w{1,2}\b/i, ""));
  if (time?.end) return { at, sort: "time", time };
  const scope = wholeDays(plain) ?? lettersOf(plain);
  if (scope) return { at, sort: "days", scope };
  return plain === "" ? { at, sort: "named", name: "other" } : undefined;
}

/** Single letters are days only in the head of a table or in a column of days. */
function lettersOf(text: string): DayScope | undefined {
  return /^[A-E]$/.test(text) ? { cycleDays: [text] } : undefined;
}

/**
 * The head of a table, when its first row is one.
 * @param isStrict true where each cell must be a known one: commas stand in plain lines too
 */
export function readTableHead(cells: readonly PastedCell[], isStrict = false): TableHead | undefined {
  const known = cells.map(columnOf);
  if (isStrict && known.filter((column) => !column).length > 1) return undefined;
  const columns = known.map(
    (column, index): Column => column ?? { at: cells[index]!.at, sort: "named", name: "other" },
  );
  const has = (name: ColumnName): boolean => columns.some((column) => column.sort === "named" && column.name === name);
  const dayCount = columns.filter(({ sort }) => sort === "days").length;
  const timeCount = columns.filter(({ sort }) => sort === "time").length;
  if ((dayCount > 1 && (!isStrict || !known.includes(undefined))) || (timeCount > 1 && columns[0]!.sort !== "time"))
    return { columns };
  if ((has("time") || has("start")) && (has("title") || dayCount > 0 || has("period"))) return { columns };
  return undefined;
}

const isBlank = (text: string): boolean => /^[\s–—-]*$/.test(text);

/** Cells of a row, each under its column: by number, or by place where only blanks keep them apart. */
function align(row: PastedRow, { columns }: TableHead, bySpaces: boolean): string[] {
  if (!bySpaces) return columns.map((_column, index) => row.cells[index]?.text ?? "");
  const texts = columns.map(() => "");
  for (const { text, at } of row.cells) {
    const distances = columns.map((column) => Math.abs(column.at - at));
    texts[distances.indexOf(Math.min(...distances))] += text;
  }
  return texts;
}

/** Reads the rows below a head. */
export function readTable(head: TableHead, rows: readonly PastedRow[], bySpaces: boolean): TableReading {
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text !== ""));
  const reading: TableReading = { drafts: [], unread: [], isMerged: false };
  const isFull = isFullGrid(head, filled);
  for (const row of filled) {
    const texts = align(row, head, bySpaces);
    const drafts = head.columns.some(({ sort }) => sort === "time")
      ? readTurnedRow(head, row, texts)
      : readRow({ head, row, texts, isFull, reading });
    const extra = bySpaces ? [] : row.cells.slice(head.columns.length).filter(({ text }) => !isBlank(text));
    if (extra.length > 0) reading.unread.push({ line: row.line, text: row.text.trim(), problem: "no-column" });
    else if (drafts.length === 0) reading.unread.push(unread(row, texts));
    reading.drafts.push(...drafts);
  }
  return reading;
}

function unread(row: PastedRow, texts: readonly string[]): UnreadLine {
  const hasTime = texts.some((text) => wholeTime(text));
  return { line: row.line, text: row.text.trim(), problem: hasTime ? "no-title" : "no-time" };
}

/** True when every other row of a grid of days is filled: then a row with one cell is one for the whole week. */
function isFullGrid({ columns }: TableHead, rows: readonly PastedRow[]): boolean {
  const at = columns.flatMap(({ sort }, index) => (sort === "days" ? [index] : []));
  const counts = rows.map(({ cells }) => at.filter((index) => cells[index]?.text).length);
  return at.length > 2 && counts.includes(at.length) && counts.every((count) => count <= 1 || count === at.length);
}

interface RowParts {
  head: TableHead;
  row: PastedRow;
  texts: string[];
  isFull: boolean;
  reading: TableReading;
}

function named({ columns }: TableHead, texts: readonly string[], name: ColumnName): string | undefined {
  const at = columns.findIndex((column) => column.sort === "named" && column.name === name);
  return at < 0 || isBlank(texts[at]!) ? undefined : texts[at];
}

/** The time of a row: of its column, of its two columns, or of the first cell that is nothing but a time. */
function timeOf(head: TableHead, texts: readonly string[]): Pick<PasteDraft, "start" | "end" | "minutes"> | undefined {
  const [start, end] = [named(head, texts, "start"), named(head, texts, "end")];
  const time =
    wholeTime(start ?? named(head, texts, "time") ?? texts.find((text) => wholeTime(text)) ?? "") ??
    timeOfLabel(head, texts);
  if (!time) return undefined;
  const last = time.end ?? (end ? wholeTime(end)?.start : undefined);
  const length = named(head, texts, "length");
  const minutes = length ? (findLength(length)?.minutes ?? (Number(length) || undefined)) : undefined;
  return { start: time.start, ...(last ? { end: last } : minutes ? { minutes } : {}) };
}

/** "1 (8:00-8:50)": a row's label may hold its time. */
function timeOfLabel({ columns }: TableHead, texts: readonly string[]): FoundTime | undefined {
  return texts.flatMap((text, index) => (columns[index]!.sort === "named" ? findRanges(text).slice(0, 1) : []))[0];
}

function readRow(parts: RowParts): PasteDraft[] {
  const { head, row, texts } = parts;
  const time = timeOf(head, texts);
  if (head.columns.some(({ sort }) => sort === "days")) return readGridRow(parts, time);
  if (!time) return [];
  const title = tidyTitle(named(head, texts, "title") ?? named(head, texts, "period") ?? firstOther(head, texts) ?? "");
  if (title === "") return [];
  const scope = scopeOf(named(head, texts, "days"), named(head, texts, "cycle"));
  return [{ line: row.line, text: row.text.trim(), title, ...time, ...scope }];
}

function firstOther({ columns }: TableHead, texts: readonly string[]): string | undefined {
  return texts.find((text, index) => {
    const column = columns[index]!;
    return column.sort === "named" && column.name === "other" && !isBlank(text) && !wholeTime(text);
  });
}

/** Days of a row's own columns; a bare letter or number there is a day of the rotation. */
function scopeOf(days: string | undefined, cycle: string | undefined): DayScope {
  const scope: DayScope = {};
  const isLabel = days !== undefined && /^(?:[A-EG-H]|\d{1,2})(?:\s*[,/&-]\s*(?:[A-EG-H]|\d{1,2}))*$/.test(days);
  if (days && !isLabel) Object.assign(scope, wholeDays(days));
  const labels = labelsOf(cycle ?? (isLabel ? days : ""));
  return labels.length > 0 ? { ...scope, cycleDays: labels } : scope;
}

function readGridRow({ head, row, texts, isFull, reading }: RowParts, time: ReturnType<typeof timeOf>): PasteDraft[] {
  const days = head.columns.flatMap((column, index) => (column.sort === "days" ? [{ ...column, index }] : []));
  const filled = days.filter(({ index }) => !isBlank(texts[index]!));
  const isOneCell =
    days.length > 2 && texts[days[0]!.index] !== "" && days.slice(1).every(({ index }) => texts[index] === "");
  if (time && isOneCell && (isFull || row.cells.length <= days[0]!.index + 1)) {
    reading.isMerged = true;
    return days.map(({ scope, index }) => ({
      ...scope,
      ...time,
      line: row.line,
      text: row.text.trim(),
      title: tidyTitle(texts[index] || texts[days[0]!.index]!),
    }));
  }
  return filled.flatMap(({ scope, index }) => {
    const own = readLineParts(texts[index]!, row.line).map((draft) => ({ ...scope, ...draft, text: row.text.trim() }));
    if (own.length > 0) return own;
    return time ? [{ ...scope, ...time, line: row.line, text: row.text.trim(), title: tidyTitle(texts[index]!) }] : [];
  });
}

/** A row of a table whose head holds the times: its first cell names the days. */
function readTurnedRow({ columns }: TableHead, row: PastedRow, texts: readonly string[]): PasteDraft[] {
  const label = texts.find((_text, index) => columns[index]!.sort !== "time") ?? "";
  const scope = wholeDays(label) ?? lettersOf(label) ?? {};
  return columns.flatMap((column, index) => {
    if (column.sort !== "time" || isBlank(texts[index]!)) return [];
    const { start, end } = column.time;
    return [{ ...scope, line: row.line, text: row.text.trim(), title: tidyTitle(texts[index]!), start, end: end! }];
  });
}
