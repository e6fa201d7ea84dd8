import { patternWith } from "../lexicon/read-lexicon";
import { BESIDE_DAY } from "../lexicon/readers/table-column-words";
import { findLength, findRanges, wholeTime, type FoundTime } from "./clock-times";
import { wholeDays } from "./day-scope";
import { findWeekdays } from "./day-words";
import type { DayScope } from "./paste-reading";
import type { PastedCell, PastedRow } from "./pasted-tables";
import { isTitle, tidyTitle, undoubled } from "./titles";

export type ColumnName =
  "time" | "start" | "end" | "title" | "days" | "cycle" | "length" | "period" | "term" | "notes" | "unknown";

/** What a column of a table holds. `at` is where it begins in its line. */
export type Column = { at: number } & (
  | { sort: "named"; name: ColumnName; head?: string }
  | { sort: "days"; scope: DayScope }
  | { sort: "time"; time: FoundTime }
);

const COLUMN_NAMES: [RegExp, ColumnName][] = [
  [
    patternWith("i")`
^(?:
 start
 starts
 begins?
 from
 start(?:ing)? time
 time start
 time in
 begin time
 inicio
 comienza
 comienzo
 desde
 de
 hora (?:de )?inicio
 hora de entrada
)$
`,
    "start",
  ],
  [
    patternWith("i")`
^(?:
 end
 ends?
 to
 until
 end(?:ing)? time
 time end
 time out
 finish
 fin
 final
 termina
 hasta
 a
 hora (?:de )?(?:fin|salida|término)
)$
`,
    "end",
  ],
  [
    /^(?:times?|time slot|time of day|clock|when|hours?|horas?|horario|hora de clase|time frame|bell times?|tiempo)$/i,
    "time",
  ],
  [
    patternWith("i")`
^(?:
 activity
 activities
 subjects?
 class(?:es)?
 course
 routines?
 events?
 title
 what
 summary
 name
 content
 actividad(?:es)?
 materias?
 clases?
 rutinas?
 asignaturas?
 evento
 descripci[oó]n
 description
 area
 block name
 period name
 schedule
 what we do
 lesson
)$
`,
    "title",
  ],
  [/^(?:days?|day\(s\)|weekdays?|day of week|d[ií]as?|d[ií]a\(s\)|days of the week|meets|meeting days)$/i, "days"],
  [/^(?:cycle|cycle day|rotation|day letter|letter|a\/b|ciclo|letra)$/i, "cycle"],
  [/^(?:min|mins|min\.|minutes|length|duration|minutos|duraci[oó]n|# ?min|total(?: time| minutes)?)$/i, "length"],
  [/^(?:periods?|per\.?|pd\.?|#|no\.?|blocks?|hour #|periodo|per[ií]odo|bloque)$/i, "period"],
  [/^(?:terms?|sem(?:esters?)?|quarters?|trimesters?|marking periods?|mp|semestres?|trimestres?)$/i, "term"],
  [
    patternWith("i")`
^(?:
 room
 rm\.?
 teachers?
 location
 where
 notes?
 comments?
 staff
 grade
 maestr[oa]
 sal[oó]n
 notas?
 aula
 lugar
 para
 who
)$
`,
    "notes",
  ],
];

/** Reads the days of a head cell, ignoring a date and other words. */
export function daysOfHeadCell(text: string): DayScope | undefined {
  const whole = wholeDays(text);
  if (whole) return whole;
  const plain = text.replaceAll(/\([^()]*\)/g, " ");
  const [group, ...more] = findWeekdays(plain);
  if (!group || more.length > 0 || group.sort === "letter") return undefined;
  const beside = `${plain.slice(0, group.from)} ${plain.slice(group.to)}`.replaceAll(BESIDE_DAY, " ");
  return /[\p{L}\d]/u.test(beside) ? undefined : { weekdays: group.weekdays! };
}

/** Reads single letters as days of a rotation, which they are only in the head of a table. */
export function lettersOf(text: string): DayScope | undefined {
  return /^[A-E]$/.test(text) ? { cycleDays: [text] } : undefined;
}

const plainHead = (text: string): string => undoubled(text.replaceAll(/[*_]+/g, " ").trim()).replace(/:$/, "");

/** Finds what the column below a known head holds. */
export const namedColumn = (text: string): ColumnName | undefined =>
  COLUMN_NAMES.find(([pattern]) => pattern.test(plainHead(text)))?.[1];

function columnOf({ text, at }: PastedCell): Column | undefined {
  const plain = plainHead(text);
  const name = namedColumn(text);
  if (name)
    return { at, sort: "named", name, ...(name === "period" && /\p{L}{4}/u.test(plain) ? { head: plain } : {}) };
  const time = wholeTime(plain.replace(/^(?:period|per\.?|p|block)\s*\w{1,2}\b/i, ""));
  if (time?.end) return { at, sort: "time", time };
  const scope = daysOfHeadCell(plain) ?? lettersOf(plain);
  return scope ? { at, sort: "days", scope } : undefined;
}

/** Reads "A B C D E F" over the columns as a rotation, although elsewhere F is Friday and "a" is Spanish for "to". */
function letterColumns(cells: readonly PastedCell[]): (Column | undefined)[] | undefined {
  const letters = cells.flatMap(({ text }) => /^([A-H])(?:[\s-]*days?)?$/i.exec(text.trim())?.[1]?.toUpperCase() ?? []);
  const areInOrder = letters.every((letter, index) => letter === "ABCDEFGH"[index]);
  if (letters.length < 2 || !areInOrder) return undefined;
  return cells.map((cell) => {
    const letter = /^([A-H])(?:[\s-]*days?)?$/i.exec(cell.text.trim())?.[1];
    return letter ? { at: cell.at, sort: "days", scope: { cycleDays: [letter.toUpperCase()] } } : columnOf(cell);
  });
}

/**
 * Reads a row as the head of a table; undefined when it is none.
 * @param isStrict true where each cell must be a known head, since commas and blanks occur in plain lines too
 */
export function headColumns(cells: readonly PastedCell[], isStrict = false): Column[] | undefined {
  const known = letterColumns(cells) ?? cells.map(columnOf);
  const unknown = known.filter((column, index) => !column && cells[index]!.text.trim() !== "").length;
  if (isStrict && unknown > 1) return undefined;
  const columns = known.map(
    (column, index): Column =>
      column ?? { at: cells[index]!.at, sort: "named", name: "unknown", head: cells[index]!.text },
  );
  const has = (...names: ColumnName[]): boolean =>
    columns.some((column) => column.sort === "named" && names.includes(column.name));
  const dayCount = columns.filter(({ sort }) => sort === "days").length;
  const timeCount = columns.filter(({ sort }) => sort === "time").length;
  const isCorner = dayCount > 2 && known[0] === undefined && !/\d:\d/.test(cells[0]!.text);
  if (dayCount > 1 && (!isStrict || unknown === 0 || isCorner)) return columns;
  if (timeCount > 1 && columns[0]!.sort !== "time") return columns;
  const isTimed = known[0]?.sort === "named" && known[0].name === "time" && !isStrict && unknown > 1;
  if (isTimed && dayCount === 0 && timeCount === 0) return columns;
  const isNamed =
    has("time", "start") && (has("title", "period", "end", "days", "length") || dayCount > 0 || columns.length === 2);
  // "Period", "Course", "Teacher": the times are in the cells of the periods.
  const isCourses = !isStrict && has("period") && has("title") && known.filter((column) => column).length > 2;
  return (isNamed || isCourses) && timeCount === 0 ? columns : undefined;
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

/** Infers what columns without a known head hold from their cells. */
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

const headOf = (column: Column): string => (column.sort === "named" && column.head) || "";
const CLASS_HEAD = patternWith("iu")`
(?<!\p{L})(?:homeroom|room|rm|section|group|class|mrs?|ms|miss|sra?|srta|maestr[oa]|grupo|grade|gr|\d[A-Z])(?!\p{L})
`;

/**
 * Finds columns of routines that belong to different classes: one repeats another's content, or their heads name
 * classes. None where one column has the routines and another describes them.
 */
export function columnsOfClasses(columns: readonly Column[], rows: readonly PastedRow[]): number[] {
  const open = columns.flatMap((column, index) =>
    column.sort === "named" && column.name === "unknown" ? [index] : [],
  );
  const titlesOf = (index: number): string[] =>
    rows.map(({ cells }) => tidyTitle(cells[index]?.text ?? "").toLowerCase()).filter((text) => isTitle(text));
  const full = open.filter((index) => titlesOf(index).length * 2 > rows.length);
  if (full.length < 2) return [];
  const areNamed = full.every((index) => CLASS_HEAD.test(headOf(columns[index]!)));
  const [first, ...others] = full.map((index) => new Set(titlesOf(index)));
  const repeats = others.every((other) => [...other].filter((title) => first!.has(title)).length * 2 >= other.size);
  return areNamed || repeats ? full : [];
}

/** Splits a row's label into its time and its words: "1 (8:00-8:50)", "Break 10:55-11:15". */
export function timeOfLabel(text: string): { time: FoundTime; label: string } | undefined {
  const time = findRanges(text)[0];
  return time && { time, label: tidyTitle(text.slice(0, time.from) + text.slice(time.to)) };
}
