import { patternWith } from "../lexicon/read-lexicon";
import { findRanges, findTime } from "./clock-times";
import { readHead, wordsOfHead } from "./heads";
import { isMailHead } from "./mail-heads";
import { isNotWeekly } from "./not-weekly";
import { roughMinute } from "./rough-minute";
import { findOtherDay, findRegularDay } from "./schedule-names";
import { LINE_END, LONGEST_LINE, MOST_LINES } from "./source-lines";
import { namesSubject } from "./subject-words";
import { withoutBullet } from "./titles";
import { findWeeks } from "./week-letters";

/** One of several schedules in a text, each under a head of its own. */
export interface ClassList {
  id: string;
  /** Its head as it was written. */
  name: string;
  /** Line of its head, counted from 1. */
  line: number;
  /** Its lines that hold a time, counted from 1. */
  lines: { line: number; text: string }[];
  /** Gives the whole text without the lines of the others; its lines have their numbers. */
  text: () => string;
}

const LONGEST_HEAD = 70;
const MOST_WORDS = 7;
/** Lines with words between a head and the first time below it: a head of a table, a day, a remark. */
const MOST_GAP = 3;
/** Fewer times below a head are no schedule. */
const LEAST_TIMES = 3;

/** "Mrs. Garcia", "Room 12", "3rd grade", "Lee's class". */
const NAMES_CLASS = patternWith("iu")`
(?<!\p{L})(?:mrs?|ms|miss|mx|sra?|srta|maestr[oa]|mtr[oa]|prof[ae]?s?o?r?a?)\.?\s+\p{L}{2}
(?<!\p{L})(?:room|rm|salon|salón|aula|sala|homeroom|hr)[\s.#]*\d
(?<![\p{L}\d])(?:grade|gr|grado)[\s.#]*(?:\d|k(?!\p{L}))
(?<![\d:])\d{1,2}(?:st|nd|rd|th|er|do|ro|to|º|°)?\s+(?:grade|grado)
(?<![\p{L}\d:/-])\d{1,2}-?[A-F](?![\p{L}\d])
(?<!\p{L})(?:kindergarten|kinder|pre-?k|preschool|tk|first\s+grade|second\s+grade|third\s+grade)(?!\p{L})
\p{L}{2}['’]s?\s+(?:class|room|group|schedule|grade)
`;
/** A surname, or what a class calls itself: "GARCIA", "Ladybugs:". */
const NAME_ALONE = /^\p{Lu}[\p{L}'’-]{2,}(?:\s\p{Lu}[\p{L}'’.-]+)?\s*:?$/u;
/** What stands alone above a list and names no class. */
const NO_NAME = patternWith("iu")`
(?<!\p{L})(?:
 schedules?|horarios?|specials?|rotations?|routines?|daily|weekly|week|days?|d[ií]as?|semana|semester|semestre|trimester
 trimestre|quarter|fall|winter|spring|summer|otoño|invierno|primavera|morning|afternoon|mañana|tardes?|block|bells?
 times?|hours?|notes?|lunch(?:es)?|recess|duty|dismissal|arrival|bus|intervention|groups?|grupos?|centers|stations
 activities|assembly|concert|festival|field|trip|testing|party|support|services|update|corrected?|new|old|nuevo
 anterior|session|sesi[oó]n
)(?!\p{L})
`;

const hasTime = (text: string): boolean => findRanges(text).length > 0 || findTime(text) !== undefined;

/** What the lines of a text tell, each looked at once. */
interface Lines {
  texts: readonly string[];
  /** Minutes at which the lines begin, as far as they can be told at a glance; undefined for one without a time. */
  starts: readonly (number | undefined)[];
  sureness: readonly (Sureness | undefined)[];
  /** Places of the lines that hold anything. */
  filled: readonly number[];
}

/** Looks at as much of a text as the reader reads of it. */
function linesOf(source: string): Lines {
  const texts = source
    .split(LINE_END)
    .slice(0, MOST_LINES)
    .map((text) => (text.length > LONGEST_LINE ? "" : text));
  const starts = texts.map((text) => {
    const time = findRanges(text)[0] ?? findTime(text);
    return time && roughMinute(time.start);
  });
  return {
    texts,
    starts,
    sureness: texts.map(surenessOf),
    filled: [...texts.keys()].filter((at) => texts[at]!.trim()),
  };
}
const plainOf = (text: string): string =>
  withoutBullet(text.replaceAll(/[\t|*_#]+/g, " "))
    .replaceAll(/\s+/g, " ")
    .trim();

const withoutBrackets = (text: string): string =>
  text
    .replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

/** How surely a line names a class. */
type Sureness = "named" | "alone";

function surenessOf(text: string): Sureness | undefined {
  const plain = withoutBrackets(plainOf(text));
  const words = wordsOfHead(plain);
  if (words === 0 || words > MOST_WORDS || plain.length > LONGEST_HEAD || /[.!?,;]$/.test(plain)) return undefined;
  if (hasTime(withoutBrackets(text)) || isMailHead(text) || isNotWeekly(plain)) return undefined;
  if (findOtherDay(plain) ?? findRegularDay(plain) ?? findWeeks(plain)) return undefined;
  if (readHead(plain, { isAboveTimes: true, isSetOff: true })) return undefined;
  if (/^(?:hi|hello|hey|dear|hola|thanks?|gracias|re|fwd?|subject|asunto)(?!\p{L})/iu.test(plain)) return undefined;
  if (NAMES_CLASS.test(plain)) return "named";
  return NAME_ALONE.test(plain) && !NO_NAME.test(plain) && !namesSubject(plain) ? "alone" : undefined;
}

/** Names of the same class: "Mrs. Lee - page 1" and "MRS. LEE (page 2)". */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/(?:page|pg|p[aá]gina|cont(?:inued|'d|\.)?)\s*\d*/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");

interface Part {
  head: number;
  /** Index behind its last line. */
  to: number;
  name: string;
}

/** Lines that may be heads of classes: times follow soon, and no other head does before them. */
function headsOf({ texts, starts, sureness, filled }: Lines): Part[] {
  return filled.flatMap((head, index) => {
    const own = sureness[head];
    if (!own || (own === "alone" && head > 0 && filled[index - 1] === head - 1)) return [];
    const below = filled.slice(index + 1, index + 1 + MOST_GAP);
    const first = below.findIndex((at) => starts[at] !== undefined);
    const isHead = first >= 0 && !below.slice(0, first).some((at) => sureness[at]);
    return isHead ? [{ head, to: texts.length, name: plainOf(texts[head]!).replace(/\s*:$/, "") }] : [];
  });
}

const startsOf = ({ starts }: Lines, { head, to }: Part): number[] =>
  starts.slice(head, to).filter((start) => start !== undefined);

/** Both have most of a day: the one begins again where the other did, and a class is at one place at a time. */
function areAtOnce(one: readonly number[], other: readonly number[]): boolean {
  const [from, to] = [Math.min(...one), Math.max(...one)];
  return other.filter((start) => start >= from && start <= to).length * 2 > other.length;
}

/** "All: recess 12:10-12:30" below the lists. */
const OF_ALL = /^\W*(?:all|everyone|everybody|both|todos|todas|ambos|ambas)(?:\s+\p{L}+){0,2}\s*[:–—-]/iu;

/** Lines below the lists that belong to all of them, or to nobody: a greeting, a request. */
function endOfLast({ texts, starts }: Lines, { head }: Part): number {
  const shared = texts.findIndex((text, at) => at > head && OF_ALL.test(text));
  if (shared >= 0) return shared;
  const last = starts.findLastIndex((start, at) => at > head && start !== undefined);
  const gap = texts.findIndex((text, at) => at > last && text.trim() === "");
  return gap < 0 ? texts.length : gap;
}

function partsOf(lines: Lines): Part[] {
  const heads = headsOf(lines);
  const last = heads.at(-1);
  if (!last || heads.length < 2) return [];
  const end = endOfLast(lines, last);
  const parts = heads.map((part, index): Part => ({ ...part, to: heads[index + 1]?.head ?? end }));
  const starts = parts.map((part) => startsOf(lines, part));
  const keys = new Set(parts.map(({ name }) => keyOf(name)));
  const above = lines.starts.slice(0, parts[0]!.head).filter((start) => start !== undefined);
  const areLists = starts.every((own) => own.length >= LEAST_TIMES) && above.length < LEAST_TIMES;
  if (!areLists || keys.size < parts.length) return [];
  const haveOneDay = starts.every((own, index) =>
    starts.some((other, at) => at !== index && areAtOnce(own, other) && areAtOnce(other, own)),
  );
  return haveOneDay ? parts : [];
}

const ID = "class";

/** True for the pick of one of several schedules. */
export const isClassPick = (id: string): boolean => id.startsWith(`${ID}.`);

const timed = ({ texts, starts }: Lines, from: number, to: number): ClassList["lines"] =>
  texts
    .slice(from, to)
    .flatMap((text, at) => (starts[from + at] === undefined ? [] : [{ line: from + at + 1, text: text.trim() }]));

/** Lists below each other. */
function stackedLists(source: string, lines: Lines): ClassList[] {
  const parts = partsOf(lines);
  return parts.map((part, index): ClassList => {
    const isKept = (at: number): boolean =>
      at !== part.head && (at < parts[0]!.head || at >= parts.at(-1)!.to || (at > part.head && at < part.to));
    return {
      id: `${ID}.${index + 1}`,
      name: part.name,
      line: part.head + 1,
      lines: timed(lines, part.head, part.to),
      text: () =>
        source
          .split(LINE_END)
          .map((text, at) => (isKept(at) ? text : ""))
          .join("\n"),
    };
  });
}

/** A row of a table, with what parts its cells. */
const SEPARATORS = ["\t", "|"];
const cellsOf = (text: string, by: string): string[] => text.split(by);

const LABEL_HEAD = /^\s*(?:times?|hours?|when|period|block|start|hora|horario|bloque)?\s*$/iu;

/** Columns of a head row that name classes; none where it heads something else. */
function classColumns(cells: readonly string[]): number[] {
  const own = cells.flatMap((cell, index) => (NAMES_CLASS.test(cell) && surenessOf(cell) ? [index] : []));
  const keys = new Set(own.map((at) => keyOf(cells[at]!)));
  const areRest = cells.every((cell, at) => own.includes(at) || LABEL_HEAD.test(cell));
  return areRest && own.length > 1 && keys.size === own.length ? own : [];
}

/** Lists side by side: "Time", "Mrs. Garcia", "Mr. Lee" over columns of routines. */
function columnLists(source: string, lines: Lines): ClassList[] {
  const { texts, starts } = lines;
  for (const by of SEPARATORS)
    for (let head = 0; head < texts.length; head += 1) {
      const own = texts[head]!.includes(by) ? classColumns(cellsOf(texts[head]!, by)) : [];
      if (own.length === 0) continue;
      const rest = texts.findIndex((row, at) => at > head && !row.includes(by));
      const to = rest < 0 ? texts.length : rest;
      const rows = texts.slice(head + 1, to).filter((_row, at) => starts[head + 1 + at] !== undefined);
      const cells = rows.map((row) => cellsOf(row, by));
      const areRoutines = own.every(
        (at) => cells.filter((row) => /\p{L}{2}/u.test(row[at] ?? "")).length * 2 > rows.length,
      );
      if (rows.length >= LEAST_TIMES && areRoutines)
        return own.map((column, index) => columnList(source, lines, { by, head, to, own, column, index }));
      // One row heads a table: what follows it there are its rows.
      head = to;
    }
  return [];
}

interface ClassColumn {
  by: string;
  head: number;
  /** Index behind the last row. */
  to: number;
  /** Columns of all classes. */
  own: readonly number[];
  /** Column of this class. */
  column: number;
  /** Its place among the classes. */
  index: number;
}

function columnList(source: string, lines: Lines, place: ClassColumn): ClassList {
  const { by, head, to, column, index } = place;
  return {
    id: `${ID}.${index + 1}`,
    name: plainOf(cellsOf(lines.texts[head]!, by)[column]!),
    line: head + 1,
    lines: timed(lines, head + 1, to),
    text: () =>
      source
        .split(LINE_END)
        .map((text, at) => (at < head || at >= to ? text : rowOf(text, at === head, place)))
        .join("\n"),
  };
}

/** A row with the cells of one class, and those that are for all. */
const rowOf = (text: string, isHead: boolean, { by, own, column }: ClassColumn): string =>
  cellsOf(text, by)
    .map((cell, at) => (!isHead ? cell : at === column ? "Activity" : /\p{L}/u.test(cell) ? cell : "Time"))
    .filter((_cell, at) => at === column || !own.includes(at))
    .join(by);

/**
 * The schedules of several classes in one text, each under a head that names its class: "Garcia, Rm 4" and "Lee, Rm 6"
 * above lists of the same hours, or over columns of one table. Nothing in them says which one is wanted. None for any
 * other text.
 */
export function classLists(source: string): ClassList[] {
  const lines = linesOf(source);
  const stacked = stackedLists(source, lines);
  return stacked.length > 0 ? stacked : columnLists(source, lines);
}

/** "You only need YODER's", "Just look at Rm 6": what says whose schedule is wanted. */
const WANTED = /(?<!\p{L})(?:only|just|s[oó]lo|solamente|nada\s+m[aá]s)(?:\s+\p{L}+){0,3}\s+$/iu;

const WANTED_WORD = /(?<!\p{L})(?:only|just|s[oó]lo|solamente|nada\s+m[aá]s)(?!\p{L})/iu;
const NEGATED = /(?<!\p{L})(?:not|no)(?!\p{L})|n['’]t(?!\p{L})/iu;

/** The schedule that a sentence of the text asks for by name; undefined where none or several are named so. */
export function wantedList(lists: readonly ClassList[], source: string): ClassList | undefined {
  const heads = new Set(lists.map(({ line }) => line));
  const said = linesOf(source).texts.flatMap((text, at) =>
    heads.has(at + 1) || !WANTED_WORD.test(text) || hasTime(text) ? [] : [text.toLowerCase()],
  );
  const wanted = lists.filter(({ name }) => {
    const words = name.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    return words.some((word) =>
      said.some((text) => {
        const at = text.indexOf(word);
        return at >= 0 && WANTED.test(text.slice(0, at)) && !NEGATED.test(text.slice(0, at));
      }),
    );
  });
  return wanted.length === 1 ? wanted[0] : undefined;
}
