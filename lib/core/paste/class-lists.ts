import { COLOUR, NAMES_CLASS, NEGATED, NO_NAME, OF_ALL, OF_SCHOOL } from "../lexicon/readers/class-list-words";
import { findRanges, findTime } from "./clock-times";
import { namesWeekdays } from "./day-scope";
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
  /** Lines of which nothing says whether they are of this class too; not in its text. */
  unsure: { line: number; text: string }[];
  /** Gives the whole text without the lines of the others; its lines have their numbers. */
  text: () => string;
}

const LONGEST_HEAD = 70;
const MOST_WORDS = 7;
/** Lines with words between a head and the first time below it: a head of a table, a day, a remark. */
const MOST_GAP = 3;
/** Fewer times below a head are no schedule. */
const LEAST_TIMES = 3;

/** One of two groups of children a day, each with half of it: "AM class", "Preschool PM", "Afternoon group". */
const HALF_DAY = String.raw`(?:[ap]\.?m\.?|morning|afternoon|matutin[oa]|vespertin[oa])`;
const HALF_DAY_GROUP = String.raw`(?:class|group|kids|students|pre-?school|pre-?k|kinder(?:garten)?|grupo|clase|turno)`;
const HALF_DAY_CLASS = new RegExp(
  String.raw`(?<!\p{L})(?:${HALF_DAY}\s+${HALF_DAY_GROUP}` +
    String.raw`|${HALF_DAY_GROUP}[\s:–—-]+(?:de\s+la\s+)?${HALF_DAY})(?!\p{L})`,
  "iu",
);
/** A surname, or what a class calls itself: "GARCIA", "Ladybugs:". */
const NAME_ALONE = /^\p{Lu}[\p{L}'’-]{2,}(?:\s\p{Lu}[\p{L}'’.-]+)?\s*:?$/u;

const hasTime = (text: string): boolean => findRanges(text).length > 0 || findTime(text) !== undefined;

/** What the lines of a text tell, each looked at once. */
interface Lines {
  texts: readonly string[];
  /** Minute of the day at which each line begins, as far as that is plain; undefined for one without a time. */
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

/** What ends as a sentence does; the full stop of "P.M." ends none. */
const ENDS_AS_SENTENCE = /(?<!(?<!\p{L})[ap]\.\s?m)[.!?,;]$/iu;

/** How surely a line names a class. */
type Sureness = "named" | "alone";

function surenessOf(text: string): Sureness | undefined {
  const plain = withoutBrackets(plainOf(text));
  const words = wordsOfHead(plain);
  if (words === 0 || words > MOST_WORDS || plain.length > LONGEST_HEAD || ENDS_AS_SENTENCE.test(plain))
    return undefined;
  if (hasTime(withoutBrackets(text)) || isMailHead(text) || isNotWeekly(plain)) return undefined;
  if (findOtherDay(plain) ?? findRegularDay(plain) ?? findWeeks(plain)) return undefined;
  if (readHead(plain, { isAboveTimes: true, isSetOff: true })) return undefined;
  if (/^(?:hi|hello|hey|dear|hola|thanks?|gracias|re|fwd?|subject|asunto)(?!\p{L})/iu.test(plain)) return undefined;
  if (NAMES_CLASS.test(plain) || HALF_DAY_CLASS.test(plain)) return "named";
  return NAME_ALONE.test(plain) && !NO_NAME.test(plain) && !namesSubject(plain) ? "alone" : undefined;
}

/** Names of the same class: "Mrs. Lee - page 1" and "MRS. LEE (page 2)". */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/(?<!\p{L})(?:page|pg|p[aá]gina|cont(?:inued|'d|\.)?)(?!\p{L})\s*\d*/gu, "")
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

/** What is below the heads of one class: one part, or one for each page. */
type Group = readonly Part[];

const startsOf = ({ starts }: Lines, group: Group): number[] =>
  group.flatMap(({ head, to }) => starts.slice(head, to).filter((start) => start !== undefined));

/** Both have most of a day: the one begins again where the other did, and a class is at one place at a time. */
function areAtOnce(one: readonly number[], other: readonly number[]): boolean {
  const [from, to] = [Math.min(...one), Math.max(...one)];
  return other.filter((start) => start >= from && start <= to).length * 2 > other.length;
}

/** Words that may mean every class, or everybody in one. */
const MAY_BE_OF_ALL = /(?<!\p{L})(?:all|everyone|everybody|both|todos|todas|ambos|ambas)(?!\p{L})/iu;

/** Stretches of lines with times between blank lines, each by its first line. */
const blocksOf = ({ texts, starts }: Lines, { head, to }: Part): number[] => {
  let isOpen = false;
  const blocks: number[] = [];
  for (let at = head + 1; at < to; at += 1) {
    if (texts[at]!.trim() === "") isOpen = false;
    else if (starts[at] !== undefined && !isOpen) {
      isOpen = true;
      blocks.push(at);
    }
  }
  return blocks;
};

/** Finds where the last list ends: at a block of times that the other lists lack, or at a line for all classes. */
function tailOf(lines: Lines, parts: readonly Part[]): number {
  const last = parts.at(-1)!;
  const most = Math.max(...parts.slice(0, -1).map((part) => blocksOf(lines, part).length));
  const own = blocksOf(lines, last)[Math.max(most, 1)] ?? last.to;
  const gap = lines.texts.findLastIndex((text, at) => at < own && text.trim() === "");
  const blank = own < last.to ? gap : last.to;
  const shared = lines.texts.findIndex((text, at) => at > last.head && OF_ALL.test(text));
  return shared < 0 ? blank : Math.min(shared, blank);
}

const namesOf = ({ texts, starts }: Lines, group: Group): string[] =>
  group.flatMap(({ head, to }) =>
    texts
      .slice(head, to)
      .filter((_text, at) => starts[head + at] !== undefined)
      .map((text) =>
        text
          .toLowerCase()
          .replaceAll(/[^\p{L}]+/gu, " ")
          .trim(),
      ),
  );

/** Most of what the shorter list has is in the other too: "Circle" of a morning group and of an afternoon one. */
function doTheSame(lines: Lines, [one, other]: readonly Group[]): boolean {
  const [less, more] = [namesOf(lines, one!), namesOf(lines, other!)].toSorted((a, b) => a.length - b.length);
  return less!.filter((name) => more!.includes(name)).length * 2 > less!.length;
}

/** Classes with their parts; none where less than two have a list of the same hours. */
function groupsOf(lines: Lines): Group[] {
  const heads = headsOf(lines);
  if (heads.length < 2) return [];
  const parts = heads.map((part, index): Part => ({ ...part, to: heads[index + 1]?.head ?? part.to }));
  const keys = [...new Set(parts.map(({ name }) => keyOf(name)))];
  const groups = keys.map((key) => parts.filter(({ name }) => keyOf(name) === key));
  const above = lines.starts.slice(0, parts[0]!.head).filter((start) => start !== undefined);
  const areColours = groups.every(([first]) => COLOUR.test(first!.name));
  if (above.length >= LEAST_TIMES || areColours || groups.length < 2) return [];
  const tail = tailOf(lines, parts);
  // "Mrs. Allen's Class" above two lines is a class all the same; a lone surname needs a schedule below it.
  const least = parts.every(({ head }) => lines.sureness[head] === "named") ? LEAST_TIMES - 1 : LEAST_TIMES;
  const full = groups
    .map((group) =>
      startsOf(
        lines,
        group.map((part) => ({ ...part, to: Math.min(part.to, tail) })),
      ),
    )
    .filter((starts) => starts.length >= least);
  const haveOneDay = full.some((own, index) =>
    full.some((other, at) => at !== index && areAtOnce(own, other) && areAtOnce(other, own)),
  );
  // With days below the heads, a list is more than the group's above it; "PM group (Tue/Thu)" is a head itself.
  const places = new Set(parts.map(({ head }) => head));
  const hasDays = lines.texts.some(
    (text, at) => at > parts[0]!.head && !places.has(at) && lines.starts[at] === undefined && namesWeekdays(text),
  );
  const areHalves =
    full.length === 2 && parts.length === 2 && !hasDays && groups.every(([one]) => HALF_DAY_CLASS.test(one!.name));
  return haveOneDay || (areHalves && doTheSame(lines, groups)) ? groups : [];
}

const ID = "class";

/** True for the pick of one of several schedules. */
export const isClassPick = (id: string): boolean => id.startsWith(`${ID}.`);

const timed = ({ texts, starts }: Lines, from: number, to: number): ClassList["lines"] =>
  texts
    .slice(from, to)
    .flatMap((text, at) => (starts[from + at] === undefined ? [] : [{ line: from + at + 1, text: text.trim() }]));

/** Whose a line is: all classes', only that of the class above it, or perhaps the others' too. */
type Owner = "all" | "own" | "unsure";

/** Decides for each line below the first head whose it is, seen from a class that is not above it. */
function ownersOf(lines: Lines, groups: readonly Group[]): (at: number) => Owner {
  const { texts, starts } = lines;
  const parts = groups.flat().toSorted((a, b) => a.head - b.head);
  const last = parts.at(-1)!;
  const tail = tailOf(lines, parts);
  const lastTime = starts.findLastIndex((start) => start !== undefined);
  const short = groups.filter((group) => startsOf(lines, group).length < LEAST_TIMES).flat();
  const isShort = (at: number): boolean =>
    short.some(({ head, to }) => at >= head && at < to && lines.sureness[head] === "alone");
  // "Dismissal 2:45" below the last list only: every class goes home.
  const rest = texts.slice(0, last.head).join("\n").toLowerCase();
  const isOfSchool = (at: number): boolean => {
    const word = at > last.head ? OF_SCHOOL.exec(texts[at]!)?.[0] : undefined;
    return word !== undefined && !rest.includes(word.toLowerCase());
  };
  const ownerOf = (text: string, at: number): Owner => {
    if (OF_ALL.test(text) || at > lastTime) return "all";
    if (at >= tail || isShort(at)) return "unsure";
    return starts[at] !== undefined && (MAY_BE_OF_ALL.test(text) || isOfSchool(at)) ? "unsure" : "own";
  };
  const owners = texts.map(ownerOf);
  return (at) => owners[at] ?? "all";
}

/** Lists below each other. */
function stackedLists(source: string, lines: Lines): ClassList[] {
  const groups = groupsOf(lines);
  if (groups.length === 0) return [];
  const ownerOf = ownersOf(lines, groups);
  const first = Math.min(...groups.flat().map(({ head }) => head));
  const heads = new Set(groups.flat().map(({ head }) => head));
  return groups.map((group, index): ClassList => {
    const isOwn = (at: number): boolean => group.some(({ head, to }) => at > head && at < to);
    // "AM class (Mon-Thu)": the days of a list are in its head.
    const isDayHead = (at: number): boolean => group.some(({ head }) => head === at) && namesWeekdays(lines.texts[at]!);
    const isKept = (at: number): boolean =>
      isDayHead(at) || (!heads.has(at) && (at < first || isOwn(at) || ownerOf(at) === "all"));
    const others = lines.filled.filter((at) => at > first && !isOwn(at) && !heads.has(at) && ownerOf(at) === "unsure");
    return {
      id: `${ID}.${index + 1}`,
      name: group[0]!.name,
      line: group[0]!.head + 1,
      lines: group.flatMap(({ head, to }) => timed(lines, head, to)),
      unsure: others.map((at) => ({ line: at + 1, text: lines.texts[at]!.trim() })),
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
    unsure: [],
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

/** Words of heads that are no names. */
const COMMON = /^(?:mrs?|miss|mstr|room|grade|class|the|and|for|until|sub|schedule|group|grado|sal[oó]n|aula)$/u;

const WANTED_WORD = /(?<!\p{L})(?:only|just|s[oó]lo|solamente|nada\s+m[aá]s)(?!\p{L})/iu;
const WISH = /(?<!\p{L})(?:use|need|want|look|take|read|usar?|use|necesit\p{L}+)(?!\p{L})/iu;

/** Finds the words of a class's name in a text in small letters. */
const namePatterns = (name: string): RegExp[] =>
  (name.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !COMMON.test(word))
    .map((word) => new RegExp(`(?<!\\p{L})${word}(?:['’]?s)?(?!\\p{L})`, "u"));

/**
 * The schedule that a sentence of the text asks for by name; undefined where none or several are named so, or where the
 * text takes back what it asks for.
 */
export function wantedList(lists: readonly ClassList[], source: string): ClassList | undefined {
  const heads = new Set(lists.map(({ line }) => line));
  const said = linesOf(source).texts.flatMap((text, at) =>
    heads.has(at + 1) || !text.trim() || hasTime(text) ? [] : [text.toLowerCase()],
  );
  const wordsOf = new Map(lists.map((list) => [list, namePatterns(list.name)]));
  const placeOf = (list: ClassList, text: string): number[] =>
    wordsOf
      .get(list)!
      .map((word) => text.search(word))
      .filter((at) => at >= 0);
  const wishes = said.filter((text) => WANTED_WORD.test(text));
  const wanted = lists.filter((list) =>
    wishes.some((text) => placeOf(list, text).some((at) => WANTED.test(text.slice(0, at)))),
  );
  const [only] = wanted;
  if (!only || wanted.length > 1) return undefined;
  const isAgainst = said.some((text, at) => {
    const isOfIt = placeOf(only, text).length > 0;
    const isTurned = NEGATED.test(text);
    if (isTurned && (isOfIt || wishes.includes(said[at - 1] ?? ""))) return true;
    const isWish = isTurned || WISH.test(text) || WANTED_WORD.test(text);
    return isWish && lists.some((list) => list !== only && placeOf(list, text).length > 0);
  });
  return isAgainst ? undefined : only;
}
