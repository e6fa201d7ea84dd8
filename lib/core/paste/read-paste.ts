import { wholeTime } from "./clock-times";
import { inOrder, SCHOOL_WEEK } from "./day-words";
import { readHead, readLineParts, tidyTitle, withoutBullet } from "./line-parts";
import type { DayScope, PasteDraft, PastedEntry, PasteProblem, PasteReading, UnreadLine } from "./paste-reading";
import { cutBlocks, type PastedRow } from "./pasted-tables";
import { readTable, readTableHead, type TableHead } from "./read-table";
import { minuteOf, settleRange, type SettledTime } from "./settle-times";

/** More than any class has; what is beyond is counted, not read. */
const MOST_LINES = 2000;
const LONGEST_LINE = 1000;

/** What ends a line, whoever wrote it. Lines are counted by it. */
export const LINE_END = /\r\n|\r|\n|\u2028|\u2029/;

/** Lines of a pasted text, without what word processors hide in them. */
function linesOf(text: string): string[] {
  return text
    .normalize("NFC")
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g, "")
    .replaceAll(/[\u00A0\u2000-\u200A\u202F\u3000]/g, " ")
    .split(LINE_END)
    .map((line) => line.trimEnd());
}

interface Gathered {
  drafts: PasteDraft[];
  unread: UnreadLine[];
  isMerged: boolean;
}

/**
 * Reads a schedule as teachers write it: a list, a table copied from a document or a sheet, or separated values.
 * Nothing is dropped in silence: a line that gives no routine is named, with what it lacks, unless it is a head.
 * Times that do not tell their half of the day lie in school hours; without days Monday to Friday counts, and
 * `assumed` says so. Pure and bounded: 2,000 lines, and lines of up to 1,000 characters.
 */
export function readPaste(text: string): PasteReading {
  const all = linesOf(text);
  const gathered: Gathered = { drafts: [], unread: [], isMerged: false };
  const lines = all.slice(0, MOST_LINES).map((line, index) => {
    if (line.length <= LONGEST_LINE) return line;
    gathered.unread.push({ line: index + 1, text: line, problem: "too-long" });
    return "";
  });
  let head: TableHead | undefined;
  for (const block of cutBlocks(lines, (cells, isStrict) => readTableHead(cells, isStrict) !== undefined)) {
    if (block.sort === "lines") {
      gatherLines(block.rows, gathered);
      continue;
    }
    const own = readTableHead(block.rows[0]!.cells);
    head = own ?? head;
    const rows = own ? block.rows.slice(1) : block.rows;
    if (!head) gatherLines(block.rows.map(asLine), gathered);
    else {
      const reading = readTable(head, rows, block.by === "spaces");
      gathered.drafts.push(...reading.drafts);
      gathered.unread.push(...reading.unread);
      gathered.isMerged ||= reading.isMerged;
    }
  }
  return { ...settle(gathered), cutLines: all.length - lines.length };
}

/** A row of a table without a head, as a line: two cells that are times are one stretch. */
function asLine({ line, text, cells }: PastedRow): PastedRow {
  const [first, second, ...rest] = cells.map((cell) => cell.text);
  const isPair =
    first !== undefined && second !== undefined && !wholeTime(first)?.end && wholeTime(first) && wholeTime(second);
  return { line, cells, text: isPair ? [`${first}-${second}`, ...rest].join("  ") : text };
}

/** Lines for themselves: heads, one or more routines in a line, or a time and its title on lines of their own. */
function gatherLines(rows: readonly PastedRow[], { drafts, unread }: Gathered): void {
  let scope: DayScope = {};
  const waiting = titlesOfBareTimes(rows);
  for (const [index, { line, text }] of rows.entries()) {
    if (/^[\s\p{P}\p{S}]*$/u.test(text) || waiting.taken.has(index)) continue;
    const found = readLineParts(text, line);
    if (found.length === 0) {
      const head = readHead(text);
      if (head) scope = head;
      else unread.push({ line, text: text.trim(), problem: "no-time" });
      continue;
    }
    const title = waiting.titles.get(index);
    drafts.push(...found.map((draft) => ({ ...withScope(scope, draft), title: draft.title || title || "" })));
  }
}

/** A line's own days win over those of its head; the rotation's days stay in force beside weekdays. */
function withScope({ weekdays, cycleDays }: DayScope, draft: PasteDraft): PasteDraft {
  const days = draft.weekdays ?? weekdays;
  const cycle = draft.cycleDays ?? (draft.weekdays ? undefined : cycleDays);
  return { ...draft, ...(days ? { weekdays: days } : {}), ...(cycle ? { cycleDays: cycle } : {}) };
}

/** Titles for lines that hold nothing but a time, from the line after each, or before each where the list is so. */
function titlesOfBareTimes(rows: readonly PastedRow[]): { titles: Map<number, string>; taken: Set<number> } {
  const bare = rows.flatMap(({ text }, index) => (wholeTime(withoutBullet(text)) ? [index] : []));
  const titleAt = (index: number): string => {
    const text = rows[index]?.text ?? "";
    if (readLineParts(text, 0).length > 0 || readHead(text)) return "";
    return tidyTitle(withoutBullet(text));
  };
  /** Copies from documents leave a blank line between any two. */
  const beside = (index: number, step: 1 | -1): number =>
    rows[index + step]?.text === "" ? index + 2 * step : index + step;
  const lastTitle = rows.findLastIndex((_row, index) => titleAt(index) !== "");
  const isAfter = bare.length > 0 && (lastTitle > bare.at(-1)! || titleAt(beside(bare[0]!, -1)) === "");
  const titles = new Map<number, string>();
  const taken = new Set<number>();
  for (const index of bare) {
    const at = beside(index, isAfter ? 1 : -1);
    if (titleAt(at) === "" || taken.has(at)) continue;
    titles.set(index, titleAt(at));
    taken.add(at);
  }
  return { titles, taken };
}

function settle({ drafts, unread, isMerged }: Gathered): Omit<PasteReading, "cutLines"> {
  const entries: PastedEntry[] = [];
  const problems: UnreadLine[] = [...unread];
  let after = 0;
  let hasNoDays = false;
  for (const [index, draft] of drafts.entries()) {
    const settled = timesOf(draft, followerOf(drafts, index), after);
    const { line, text } = draft;
    if (typeof settled === "string" || draft.title === "") {
      problems.push({ line, text, problem: typeof settled === "string" ? settled : "no-title" });
      continue;
    }
    after = settled.startMinute;
    hasNoDays ||= !draft.weekdays && !draft.cycleDays;
    const { title, cycleDays } = draft;
    const weekdays = draft.weekdays ?? [...SCHOOL_WEEK];
    entries.push({ title, weekdays, ...(cycleDays ? { cycleDays } : {}), ...settled, line });
  }
  return {
    entries: join(entries),
    notUnderstood: onePerLine(problems),
    assumed: [...(hasNoDays ? (["weekdays"] as const) : []), ...(isMerged ? (["merged"] as const) : [])],
  };
}

function timesOf(draft: PasteDraft, next: PasteDraft | undefined, after: number): SettledTime | PasteProblem {
  const { start, end, minutes } = draft;
  if (end) return settleRange(start, end, after) ?? "backwards";
  const startMinute = minuteOf(start, after);
  if (minutes) return { startMinute, endMinute: startMinute + minutes };
  if (!next) return "no-end";
  const nextStart =
    next.end && !next.start.half && next.end.half ? settleRange(next.start, next.end)?.startMinute : undefined;
  const endMinute = nextStart ?? minuteOf(next.start, startMinute);
  return endMinute > startMinute ? { startMinute, endMinute } : "no-end";
}

/** The next routine of the same day that stands on another line. */
function followerOf(drafts: readonly PasteDraft[], index: number): PasteDraft | undefined {
  const draft = drafts[index]!;
  return drafts.slice(index + 1).find((later) => later.line !== draft.line && sharesDays(draft, later));
}

/** The next line of the same day ends a start; one of another day does not. */
function sharesDays(a: DayScope, b: DayScope): boolean {
  const same = (one?: readonly string[], other?: readonly string[]): boolean =>
    !one || !other || one.some((day) => other.includes(day));
  return same(a.weekdays, b.weekdays) && same(a.cycleDays, b.cycleDays);
}

/** The same routine at the same time on several days is one entry. */
function join(entries: readonly PastedEntry[]): PastedEntry[] {
  const joined = new Map<string, PastedEntry>();
  const add = (key: string, entry: PastedEntry, merge: (into: PastedEntry) => void): void => {
    const known = joined.get(key);
    if (known) merge(known);
    else joined.set(key, { ...entry });
  };
  for (const entry of entries) {
    const { title, startMinute, endMinute, weekdays, cycleDays } = entry;
    const key = `${title.toLowerCase()}|${startMinute}|${endMinute}`;
    if (cycleDays) {
      add(`${key}|${weekdays.join()}`, entry, (into) => {
        into.cycleDays = [...new Set([...into.cycleDays!, ...cycleDays])];
      });
    } else {
      add(key, entry, (into) => {
        into.weekdays = inOrder([...into.weekdays, ...weekdays]);
      });
    }
  }
  return [...joined.values()];
}

function onePerLine(problems: readonly UnreadLine[]): UnreadLine[] {
  const first = new Map<number, UnreadLine>();
  for (const problem of problems) if (!first.has(problem.line)) first.set(problem.line, problem);
  return [...first.values()].sort((a, b) => a.line - b.line);
}
