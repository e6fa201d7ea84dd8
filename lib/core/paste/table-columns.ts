import { findLength, findRanges, wholeTime, type FoundTime } from "./clock-times";
import { wholeDays } from "./day-scope";
import { findWeekdays } from "./day-words";
import type { DayScope } from "./paste-reading";
import type { PastedCell, PastedRow } from "./pasted-tables";
import { isTitle, tidyTitle, undoubled } from "./titles";

export type ColumnName =
  "time" | "start" | "end" | "title" | "days" | "cycle" | "length" | "period" | "notes" | "unknown";

/** What a column of a table holds. `at` is where it begins in its line. */
export type Column = { at: number } & (
  | { sort: "named"; name: ColumnName; head?: string }
  | { sort: "days"; scope: DayScope }
  | { sort: "time"; time: FoundTime }
);

const COLUMN_NAMES: [RegExp, ColumnName][] = [
  [
    /^(?:start|starts|begins?|from|start(?:ing)? time|time start|time in|begin time|inicio|comienza|comienzo|desde|de|hora (?:de )?inicio|hora de entrada)$/i,
    "start",
  ],
  [
    /^(?:end|ends?|to|until|end(?:ing)? time|time end|time out|finish|fin|final|termina|hasta|a|hora (?:de )?(?:fin|salida|término))$/i,
    "end",
  ],
  [
    /^(?:times?|time slot|time of day|clock|when|hours?|horas?|horario|hora de clase|time frame|bell times?|tiempo)$/i,
    "time",
  ],
  [
    /^(?:activity|activities|subjects?|class(?:es)?|course|routines?|events?|title|what|summary|name|content|actividad(?:es)?|materias?|clases?|rutinas?|asignaturas?|evento|descripci[oó]n|description|area|block name|period name|schedule|what we do|lesson)$/i,
    "title",
  ],
  [/^(?:days?|day\(s\)|weekdays?|day of week|d[ií]as?|d[ií]a\(s\)|days of the week|meets|meeting days)$/i, "days"],
  [/^(?:cycle|cycle day|rotation|day letter|letter|a\/b|ciclo|letra)$/i, "cycle"],
  [/^(?:min|mins|min\.|minutes|length|duration|minutos|duraci[oó]n|# ?min|total(?: time| minutes)?)$/i, "length"],
  [/^(?:periods?|per\.?|pd\.?|#|no\.?|blocks?|hour #|periodo|per[ií]odo|bloque)$/i, "period"],
  [
    /^(?:room|rm\.?|teachers?|location|where|notes?|comments?|staff|grade|maestr[oa]|sal[oó]n|notas?|aula|lugar|para|who)$/i,
    "notes",
  ],
];
/** Words that a head of a day has besides: "MONDAY Class & Time", "Mon 9/8", "Tuesday (B)". */
const BESIDE_DAY =
  /(?:class(?:es)?|times?|&|and|y|clase|hora|schedule|horario|subject|activity|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?)(?!\p{L})/giu;

/** The days of a head cell, with other words or a date beside them. */
export function daysOfHeadCell(text: string): DayScope | undefined {
  const whole = wholeDays(text);
  if (whole) return whole;
  const plain = text.replaceAll(/\([^()]*\)/g, " ");
  const [group, ...more] = findWeekdays(plain);
  if (!group || more.length > 0 || group.sort === "letter") return undefined;
  const beside = `${plain.slice(0, group.from)} ${plain.slice(group.to)}`.replaceAll(BESIDE_DAY, " ");
  return /[\p{L}\d]/u.test(beside) ? undefined : { weekdays: group.weekdays! };
}

/** Single letters are days of the rotation only in the head of a table. */
export function lettersOf(text: string): DayScope | undefined {
  return /^[A-E]$/.test(text) ? { cycleDays: [text] } : undefined;
}

function columnOf({ text, at }: PastedCell): Column | undefined {
  const plain = undoubled(text.replaceAll(/[*_]+/g, " ").trim()).replace(/:$/, "");
  const name = COLUMN_NAMES.find(([pattern]) => pattern.test(plain))?.[1];
  if (name)
    return { at, sort: "named", name, ...(name === "period" && /\p{L}{4}/u.test(plain) ? { head: plain } : {}) };
  const time = wholeTime(plain.replace(/^(?:period|per\.?|p|block)\s*\w{1,2}\b/i, ""));
  if (time?.end) return { at, sort: "time", time };
  const scope = daysOfHeadCell(plain) ?? lettersOf(plain);
  return scope ? { at, sort: "days", scope } : undefined;
}

/**
 * The columns of a table, when a row is its head.
 * @param isStrict true where each cell must be a known one: commas and blanks are in plain lines too
 */
export function headColumns(cells: readonly PastedCell[], isStrict = false): Column[] | undefined {
  const known = cells.map(columnOf);
  const unknown = known.filter((column, index) => !column && cells[index]!.text.trim() !== "").length;
  if (isStrict && unknown > 1) return undefined;
  const columns = known.map(
    (column, index): Column => column ?? { at: cells[index]!.at, sort: "named", name: "unknown" },
  );
  const has = (...names: ColumnName[]): boolean =>
    columns.some((column) => column.sort === "named" && names.includes(column.name));
  const dayCount = columns.filter(({ sort }) => sort === "days").length;
  const timeCount = columns.filter(({ sort }) => sort === "time").length;
  const isCorner = dayCount > 2 && known[0] === undefined && !/\d:\d/.test(cells[0]!.text);
  if (dayCount > 1 && (!isStrict || unknown === 0 || isCorner)) return columns;
  if (timeCount > 1 && columns[0]!.sort !== "time") return columns;
  const isNamed =
    has("time", "start") && (has("title", "period", "end", "days", "length") || dayCount > 0 || columns.length === 2);
  return isNamed && timeCount === 0 ? columns : undefined;
}

interface Contents {
  index: number;
  times: number;
  ranges: number;
  lengths: number;
  days: number;
  titles: Set<string>;
}

function contentsOf(index: number, rows: readonly PastedRow[]): Contents {
  const contents: Contents = { index, times: 0, ranges: 0, lengths: 0, days: 0, titles: new Set() };
  for (const { cells } of rows) {
    const text = cells[index]?.text ?? "";
    const time = wholeTime(text);
    if (time) contents[time.end ? "ranges" : "times"] += 1;
    else if (
      /^\d{1,3}$/.test(text) ||
      (findLength(text) && !isTitle(tidyTitle(text.replace(/min\p{L}*|h\p{L}*/iu, ""))))
    )
      contents.lengths += 1;
    else if (wholeDays(text)) contents.days += 1;
    else if (isTitle(text)) contents.titles.add(text);
  }
  return contents;
}

/** What columns without a known head hold, by what is in their cells. */
export function inferColumns(columns: readonly Column[], rows: readonly PastedRow[]): Column[] {
  const named = columns.map((column) => ({ ...column }));
  const has = (name: ColumnName): boolean => named.some((column) => column.sort === "named" && column.name === name);
  const name = (index: number, as: ColumnName): void => {
    named[index] = { at: named[index]!.at, sort: "named", name: as };
  };
  const open = named.flatMap((column, index) =>
    column.sort === "named" && column.name === "unknown" ? [contentsOf(index, rows)] : [],
  );
  const half = rows.length / 2;
  for (const { index, ranges, times, lengths, days } of open) {
    if (ranges >= half && !has("time")) name(index, "time");
    else if (times >= half) name(index, has("start") || has("time") ? "end" : "start");
    else if (lengths >= half) name(index, "length");
    else if (days >= half && !has("days")) name(index, "days");
  }
  const texts = open.filter(
    ({ index, titles }) =>
      named[index]!.sort === "named" && (named[index] as { name: ColumnName }).name === "unknown" && titles.size > 0,
  );
  const most = texts.reduce<Contents | undefined>(
    (best, one) => (!best || one.titles.size > best.titles.size * 1.5 ? one : best),
    undefined,
  );
  for (const one of texts) name(one.index, one === most && !has("title") ? "title" : "notes");
  return named;
}

/** A time in a row's label, with the label's own words: "1 (8:00-8:50)", "Break 10:55-11:15". */
export function timeOfLabel(text: string): { time: FoundTime; label: string } | undefined {
  const time = findRanges(text)[0];
  return time && { time, label: tidyTitle(text.slice(0, time.from) + text.slice(time.to)) };
}
