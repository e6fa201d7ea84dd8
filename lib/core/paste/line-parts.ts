import type { Weekday } from "../time/iso-date";
import { findCycleDays, findWeekdays, inOrder, SCHOOL_WEEK, type FoundDays } from "./day-words";
import { findLength, findRanges, findTime, type FoundTime } from "./clock-times";
import type { DayScope, PasteDraft } from "./paste-reading";

/** What a line or a cell says besides its time. */
export interface TitledDays extends DayScope {
  title: string;
  /** True when only the title itself speaks of the days ("Friday folders"): any other word on them wins. */
  isFromTitle?: true;
}

const EDGE = String.raw`[\s,:;|·•>–—-]`;
const EDGES = new RegExp(String.raw`^(?:${EDGE}|\.{2,}|…|\.(?=\s))+|(?:${EDGE}|\.{2,}|…)+$`, "gu");
const BULLET = /^(?:[\s>|]|[-–—*•●○▪▫◦‣·□☐✓]+(?=\s))*(?:\(?\d{1,2}[.)]\s+(?=\S))?/u;
const EXCEPT = /[\s,(]*(?<!\p{L})(?:except(?:\s+for)?|but\s+not|not(?:\s+on)?|no|excepto|menos)\s+$/iu;
const ONLY = /^\s*(?:only|solo|sólo|solamente)(?!\p{L})/iu;
/** Words before a single letter that make it a name: "Group F", "Block M". */
const NAMED_BY_LETTER =
  /(?:group|block|period|per|section|room|rm|class|hour|team|lunch|wing|bloque|grupo|sala|salón|part)\s*$/iu;

/** A title without the marks around it and the gaps that taken-out words leave. */
export function tidyTitle(text: string): string {
  return text
    .replaceAll(/[([]\s*[)\]]/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/\s+([,:;.](?!\p{L}))/gu, "$1")
    .replaceAll(/[,:;]\s*(?=\()/g, " ")
    .replaceAll(/([,:;])\s*[,:;]+/g, "$1")
    .replaceAll(EDGES, "")
    .trim();
}

/** A line without its bullet or number. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, "");
}

const isOpen = (text: string): boolean => /[\p{L}\d)]\s?$/u.test(text);

/** True when a group stands at an edge of the text or between marks, so that it can be taken out of the title. */
function standsApart(text: string, { from, to, sort, isOneName }: FoundDays): boolean {
  const [before, after] = [text.slice(0, from), text.slice(to).replace(ONLY, "")];
  const isInBrackets = /[([]\s*$/.test(before) && /^\s*[)\]]/.test(after);
  if (isInBrackets) return true;
  if (/[([][^)\]]*$/.test(before)) return false;
  const isAtStart = /^[^\p{L}\d]*$/u.test(before);
  const isAtEnd = /^[^\p{L}\d]*$/u.test(after);
  if (sort === "letter" && to - from > 1) return isAtStart && isAtEnd;
  if (sort === "letter") return (isAtStart && isAtEnd) || ((isAtEnd || isAtStart) && !NAMED_BY_LETTER.test(before));
  if (isOneName && isAtStart && !isAtEnd) return !/^\s?[\p{L}\d]/u.test(after);
  if (isOneName && isAtEnd && !isAtStart) return !/(?:fun|taco|family|free|funky)\s$/iu.test(before);
  return isAtStart || isAtEnd || !isOpen(before) || !/^\s?[\p{L}\d]/u.test(after);
}

interface Cut {
  from: number;
  to: number;
}

const without = (text: string, cuts: readonly Cut[]): string =>
  cuts.reduceRight((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, text);

/** Takes out what is excepted ("except Wed", "(no Fri)"), and tells those days. */
function takeExceptions(text: string): { left: string; excluded: Weekday[] } {
  const excluded: Weekday[] = [];
  const cuts: Cut[] = [];
  for (const group of findWeekdays(text)) {
    const before = text.slice(cuts.at(-1)?.to ?? 0, group.from);
    const lead = EXCEPT.exec(before);
    if (!lead) continue;
    excluded.push(...group.weekdays!);
    const closing = /^\s*\)?/.exec(text.slice(group.to))![0].length;
    cuts.push({ from: group.from - lead[0].length, to: group.to + closing });
  }
  return { left: without(text, cuts), excluded };
}

/**
 * Takes the days out of a text. Days that belong to the title ("Friday folders") count and stay in it.
 * @param text what stands on one side of a time, or a line without one
 */
export function takeDays(text: string): TitledDays {
  const cycle = findCycleDays(text);
  const { left, excluded } = takeExceptions(cycle ? without(text, [cycle]) : text);
  const named: Weekday[] = [];
  const inTitle: Weekday[] = [];
  const cuts: Cut[] = [];
  for (const group of findWeekdays(left)) {
    if (standsApart(left, group)) {
      const only = ONLY.exec(left.slice(group.to));
      cuts.push({ from: group.from, to: group.to + (only?.[0].length ?? 0) });
      named.push(...group.weekdays!);
    } else if (group.sort === "word") inTitle.push(...group.weekdays!);
  }
  const isFromTitle = named.length === 0 && excluded.length === 0 && inTitle.length > 0;
  const said = excluded.length > 0 && named.length === 0 ? SCHOOL_WEEK : named;
  const weekdays = isFromTitle ? inOrder(inTitle) : inOrder(said.filter((day) => !excluded.includes(day)));
  return {
    title: without(left, cuts),
    ...(weekdays.length > 0 ? { weekdays } : {}),
    ...(isFromTitle ? { isFromTitle } : {}),
    ...(cycle ? { cycleDays: cycle.cycleDays! } : {}),
  };
}

/** The days of two sides of a time, and what is left of both as a title. */
function joinSides(before: string, after: string): TitledDays {
  const [left, right] = [takeDays(before), takeDays(after)];
  const sides = [left, right].filter(({ weekdays }) => weekdays);
  const said = sides.some(({ isFromTitle }) => !isFromTitle) ? sides.filter(({ isFromTitle }) => !isFromTitle) : sides;
  const weekdays = inOrder(said.flatMap((side) => side.weekdays!));
  const cycleDays = left.cycleDays ?? right.cycleDays;
  return {
    title: tidyTitle(`${left.title} ${right.title}`),
    ...(weekdays.length > 0 ? { weekdays } : {}),
    ...(cycleDays ? { cycleDays } : {}),
  };
}

/** What one line says, before the times are settled. No draft when nothing on it reads as a time. */
export function readLineParts(raw: string, line: number): PasteDraft[] {
  const text = withoutBullet(raw);
  const ranges = findRanges(text);
  if (ranges.length > 1) return readSeveral(text, ranges).map((parts) => ({ ...parts, line, text: raw.trim() }));
  const time = ranges[0] ?? findTime(text);
  if (!time) return [];
  const { from, to, start, end } = time;
  const length = findLength(text.slice(0, from) + " ".repeat(to - from) + text.slice(to));
  const sides = [text.slice(0, from), text.slice(to)] as [string, string];
  if (length && length.to <= from) sides[0] = without(sides[0], [length]);
  else if (length) sides[1] = without(sides[1], [{ from: length.from - to, to: length.to - to }]);
  const draft = { ...joinSides(...sides), line, text: raw.trim(), start };
  return [{ ...draft, ...(end ? { end } : {}), ...(length && !end ? { minutes: length.minutes } : {}) }];
}

/** Several stretches in one line: each with its own words, or all with the only words there are. */
function readSeveral(text: string, ranges: readonly FoundTime[]): (TitledDays & Pick<PasteDraft, "start" | "end">)[] {
  const gaps = [...ranges, undefined].map((range, index) => text.slice(ranges[index - 1]?.to ?? 0, range?.from));
  const parts = gaps.map((gap) => takeDays(gap.replace(/^\s*(?:and|y|&)(?!\p{L})|(?:and|y|&)\s*$/iu, " ")));
  const titles = parts.map(({ title }) => tidyTitle(title));
  const isTitleAfter = titles[0] === "";
  const only = titles.filter(Boolean);
  const lineDays = parts[0]!;
  return ranges.map(({ start, end }, index) => {
    const { weekdays, cycleDays } = isTitleAfter ? (parts[index + 1] ?? {}) : parts[index]!;
    const days = weekdays ?? (isTitleAfter ? lineDays.weekdays : undefined);
    const cycle = cycleDays ?? lineDays.cycleDays;
    return {
      title: only.length === 1 ? only[0]! : titles[isTitleAfter ? index + 1 : index]!,
      start,
      ...(end ? { end } : {}),
      ...(days ? { weekdays: days } : {}),
      ...(cycle ? { cycleDays: cycle } : {}),
    };
  });
}

const ALL_DAYS = /^\s*(?:all|every|any)\s+days?\s*$/iu;
const HEAD_WORDS =
  /^(?:schedule|horario|bell|early|late|start|release|delay|half|min(?:imum)?|delayed|day|days|only|salida|entrada|temprana|tardía|tarde|\s|[-–—:(),.*#_])*$/iu;

/** The days that a head speaks of ("Tuesdays and Thursdays", "A Day:"); undefined for any other line. */
export function readHead(raw: string): DayScope | undefined {
  const text = withoutBullet(raw).replaceAll(/[*_#:]+/g, " ");
  if (ALL_DAYS.test(text)) return {};
  const { title, weekdays, cycleDays } = takeDays(text);
  if ((!weekdays && !cycleDays) || !HEAD_WORDS.test(tidyTitle(title))) return undefined;
  return { ...(weekdays ? { weekdays } : {}), ...(cycleDays ? { cycleDays } : {}) };
}

/** The days that are all of a text, as cells of a head row or of a column of days are. */
export function wholeDays(text: string): DayScope | undefined {
  const { title, weekdays, cycleDays } = takeDays(text);
  if (tidyTitle(title) !== "" || (!weekdays && !cycleDays)) return undefined;
  return { ...(weekdays ? { weekdays } : {}), ...(cycleDays ? { cycleDays } : {}) };
}
