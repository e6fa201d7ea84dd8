import { patternWith } from "../lexicon/read-lexicon";
import { LIMITED, NUMBERS } from "../lexicon/readers/never-time-words";
import { titleKey } from "../routines/title-key";
import type { Weekday } from "../time/iso-date";
import { findRanges, findTime } from "./clock-times";
import { hideNames } from "./day-scope";
import { findWeekdays, inOrder, SCHOOL_WEEK } from "./day-words";
import { isNotWeekly } from "./not-weekly";
import type { NeverTimeRequest, PastedEntry } from "./paste-reading";
import { endedRequest, paddedWords } from "./request-end";
import { wordsOfRequest } from "./requests";
import { roughMinute } from "./rough-minute";

const NUMBER = String.raw`\d{1,3}|${Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join("|")}`;
/** Matches the first or last minutes of a routine. Groups: first or last, half an hour, a quarter, an hour, minutes. */
const PART = patternWith("iu")`
(?<!\p{L})(first|last|primer[oa]?s?|[uú]ltim[oa]s?)\s+(?:
 ((?:half|1\/2|½)(?:[\s-]+an?)?[\s-]*(?:hour|hr)|media\s+hora)
 (quarter(?:[\s-]+of)?(?:[\s-]+an?)?[\s-]*(?:hour|hr)|cuarto\s+de\s+hora)
 ((?:hour|hr|hora)(?!\p{L}))
 (${NUMBER})[\s-]*(?:min(?:ute|uto)?s?)
)
`;
const EXCEPT = /(?<!\p{L})(?:except|but|excepto|menos|salvo)(?:\s+(?:for|on|not|los|el))*\s*$/iu;
const NEXT = /[,;.]\s+(?:and\s+|or\s+|y\s+)?|\s+(?:and|or|nor|y|o|ni)\s+(?!\d)(?:also\s+|please\s+)?/giu;

function isNamed(words: string, title: string): boolean {
  const key = paddedWords(title);
  const short = paddedWords(title.replaceAll(/\(.*?\)|[/&+].*$/g, ""));
  return (key.trim().length > 1 && words.includes(key)) || (short.trim().length > 1 && words.includes(short));
}

interface Part {
  isFirst: boolean;
  minutes: number;
}

/** One time of a request: routines, all of them or their first or last minutes, or hours, on some days. */
interface Item {
  routines: PastedEntry[];
  part: Part | undefined;
  hours: { startMinute: number; endMinute: number; said: string } | undefined;
  days: Weekday[] | undefined;
}

/** Reads the days of a clause; those behind "except" are the ones that are left out. */
function daysIn(text: string): Weekday[] | undefined {
  const hidden = hideNames(text);
  const groups = findWeekdays(hidden).filter(({ sort }) => sort !== "letter");
  if (groups.length === 0) return undefined;
  const isLeftOut = (from: number): boolean => EXCEPT.test(hidden.slice(0, from));
  const said = groups.filter(({ from }) => !isLeftOut(from)).flatMap(({ weekdays }) => weekdays!);
  const out = groups.filter(({ from }) => isLeftOut(from)).flatMap(({ weekdays }) => weekdays!);
  return inOrder(said.length > 0 ? said : SCHOOL_WEEK).filter((day) => !out.includes(day));
}

function partIn(text: string): Part | undefined {
  const found = PART.exec(text);
  if (!found) return undefined;
  const [, side, half, quarter, hour, count] = found;
  const minutes = half ? 30 : quarter ? 15 : hour ? 60 : (NUMBERS[count!.toLowerCase()] ?? Number(count));
  return { isFirst: /^[fp]/iu.test(side!), minutes };
}

/** Reads one clause of a request; "unclear" where it is limited in a way that was not understood. */
function itemOf(clause: string, entries: readonly PastedEntry[]): Item | "unclear" {
  const words = paddedWords(clause);
  const routines = entries.filter(({ title }) => isNamed(words, title));
  const part = partIn(clause);
  const [range, ...more] = findRanges(clause);
  const rest = range ? clause.slice(0, range.from) + clause.slice(range.to) : clause;
  const outside = routines.reduce((left, { title }) => left.replace(title, " "), rest.replace(PART, " "));
  if (more.length > 0 || LIMITED.test(outside) || (!range && findTime(rest))) return "unclear";
  const [startMinute, endMinute] = range ? [roughMinute(range.start), roughMinute(range.end!)] : [0, 0];
  const said = range ? clause.slice(range.from, range.to).replace(/^[^\d]+/u, "") : "";
  return { routines, part, hours: range && { startMinute, endMinute, said }, days: daysIn(clause) };
}

const isBare = ({ routines, part, hours }: Item): boolean => routines.length === 0 && !part && !hours;

/** Joins clauses that are a part of their neighbours: "math on Tuesdays | Thursdays", "the first half | math". */
function joined(items: readonly Item[]): Item[] | undefined {
  const all: Item[] = [];
  for (const item of items) {
    const last = all.at(-1);
    if (isBare(item) && !item.days) continue;
    if (last && isBare(item)) last.days = inOrder([...(last.days ?? []), ...item.days!]);
    else all.push({ ...item });
  }
  for (const [index, item] of all.entries()) {
    const next = all.slice(index + 1);
    if (item.part && item.routines.length === 0 && !item.hours)
      item.routines = next.find(({ routines }) => routines.length > 0)?.routines ?? [];
    if (isBare(item)) continue;
    item.days ??= next.find((one) => !isBare(one) && one.days)?.days;
  }
  // "Reading on Tuesdays and math": nothing says whether math is meant on all days.
  const hasDays = all.findIndex(({ days }) => days !== undefined);
  const isUnsure = all.some((item, index) => hasDays >= 0 && index > hasDays && !item.days && !isBare(all[hasDays]!));
  return isUnsure ? undefined : all;
}

function stretchOf(part: Part | undefined, entry: PastedEntry): PastedEntry {
  if (!part) return entry;
  const minutes = Math.min(part.minutes, entry.endMinute - entry.startMinute);
  return part.isFirst
    ? { ...entry, endMinute: entry.startMinute + minutes }
    : { ...entry, startMinute: entry.endMinute - minutes };
}

function timesOf(
  { routines, part, hours, days }: Item,
  { entries, line }: { entries: readonly PastedEntry[]; line: number },
): PastedEntry[] {
  if (hours && hours.endMinute > hours.startMinute) {
    const { said, ...time } = hours;
    const met = entries.find((one) => one.startMinute < time.endMinute && time.startMinute < one.endMinute);
    const title = routines[0]?.title ?? met?.title ?? said;
    return [{ title, weekdays: days ?? [...SCHOOL_WEEK], ...time, line }];
  }
  const own = entries.filter((entry) => entry.line === line);
  // "Please don't come on Mondays": all that the class does then.
  const meant = routines.length > 0 ? routines : own.length > 0 || !days ? own : entries;
  return meant
    .map((entry) => ({
      ...stretchOf(part, entry),
      weekdays: entry.weekdays.filter((day) => !days || days.includes(day)),
      line,
    }))
    .filter(({ weekdays }) => weekdays.length > 0);
}

/**
 * Builds a request with the times that its words mean: routines that they name, or hours, on the days that they name.
 * Without times where the words limit it in a way that was not understood.
 */
export function requestOf(line: number, text: string, entries: readonly PastedEntry[]): NeverTimeRequest {
  const said = endedRequest(wordsOfRequest(text), entries);
  const items =
    said === undefined || isNotWeekly(said) ? [] : said.split(NEXT).map((clause) => itemOf(clause, entries));
  const sure = items.filter((item) => item !== "unclear");
  const whole = said !== undefined && sure.length === items.length ? joined(sure) : undefined;
  const seen = new Set<string>();
  const named = whole ?? [];
  // With nothing named, the request is about the routines of its own line.
  const meant: Item[] =
    whole && named.length === 0 ? [{ routines: [], part: undefined, hours: undefined, days: undefined }] : named;
  const times = meant
    .flatMap((item) => timesOf(item, { entries, line }))
    .filter(({ title, weekdays, startMinute, endMinute }) => {
      const key = `${titleKey(title)}|${weekdays.join()}|${startMinute}|${endMinute}`;
      return seen.has(key) ? false : Boolean(seen.add(key));
    });
  return { line, text: text.trim(), times };
}
