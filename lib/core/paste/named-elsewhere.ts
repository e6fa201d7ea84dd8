import { patternWith } from "../lexicon/read-lexicon";
import { findWeekdays, SCHOOL_WEEK } from "./day-words";
import { REMARK_IN_BRACKETS } from "./fragments";
import type { Gathered, PlacedDraft } from "./gathered";
import type { DayScope, UnreadLine } from "./paste-reading";
import { hideNames, takeDays } from "./day-scope";
import { ROTATION } from "./rotating-names";
import { dayTitle, splitByDays, type DayTitle } from "./titles-by-day";
import { isTitle, tidyTitle, withoutBullet } from "./titles";
import { findWeeks } from "./week-letters";
import { weekList } from "./week-lists";

const SAME_TIME = patternWith("iu")`
[([,;–—-]*\s*(?:at\s+)?(?:the\s+)?same\s+(?:time|slot)\s+as\s+(?<name>[^()]+?)\s*[)\]]?\s*$
[([,;–—-]*\s*(?:a\s+)?la\s+misma\s+hora\s+que\s+(?<spanish>[^()]+?)\s*[)\]]?\s*$
`;

/**
 * Matches requests to families, which are no routines: "Library books are due on Tuesdays", "bring sneakers on Fri".
 */
const ASKS_FOR = /(?<!\p{L})(?:bring|wear|due|return|remember|please|traer|devolver)(?!\p{L})/iu;

/** True for a request, which comes before any day; "Tue PE - wear sneakers" is a routine with a remark. */
function asksFor({ text }: UnreadLine): boolean {
  const [first] = findWeekdays(hideNames(text));
  return first !== undefined && ASKS_FOR.test(text.slice(0, first.from).replaceAll(/\([^()]*\)/g, " "));
}

/** Most days of a rotation. */
const MOST_DAYS = 12;

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\([^()]*\)|[*.†]|[-–—:,]?\s*see\s+(?:below|above|chart|list).*$|s(?!\p{L})/giu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** One line, or several below a name, with what a routine is on each day. */
interface DayList {
  lines: UnreadLine[];
  parts: DayTitle[];
  /** The name that the list has, where it has one. */
  name: string;
}

const isOrdinary = ({ other, isMarker }: PlacedDraft): boolean => other === undefined && !isMarker;

/**
 * Drops brackets with a remark: "Phy Ed (tennis shoes!)" beside "Phy Ed" on other days, "Tech (both groups go
 * together)".
 */
function withoutRemarks(parts: readonly DayTitle[]): DayTitle[] {
  const titles = new Set(parts.map(({ title }) => title.toLowerCase()));
  return parts.map((part) => {
    const plain = tidyTitle(part.title.replaceAll(/\([^()]*\)/g, " "));
    return titles.has(plain.toLowerCase()) || REMARK_IN_BRACKETS.test(part.title) ? { ...part, title: plain } : part;
  });
}

/** Reads a list in one line, with its name: "Specials: M - Art, T - P.E.". */
function listInLine(line: UnreadLine): DayList | undefined {
  const found = /^\W*(?<name>\p{L}[^:=–—-]{1,40}?)\s*(?:[:=–—]|\s-)\s*(?<rest>.+)$/u.exec(withoutBullet(line.text));
  const parts = found && splitByDays(found.groups!["rest"]!.replace(/(?<=\p{L}{3})[.\s]+$/u, ""));
  return parts ? { lines: [line], parts, name: found.groups!["name"]! } : undefined;
}

/** Reads consecutive lines of one day each, below a line that may name them. */
function listInLines(unread: readonly UnreadLine[], at: number): DayList | undefined {
  const lines: UnreadLine[] = [];
  const parts: DayTitle[] = [];
  for (const line of unread.slice(at, at + MOST_DAYS)) {
    const part =
      line.problem === "no-time" && !asksFor(line) && (parts.length === 0 || line.line - lines.at(-1)!.line <= 2);
    const split = part ? splitByDays(line.text) : undefined;
    const single = part && !split ? dayTitle(line.text) : undefined;
    const titles = split ?? (single ? [single] : undefined);
    if (!titles) break;
    lines.push(line);
    parts.push(...titles);
  }
  const days = parts.flatMap(({ weekdays = [], cycleDays = [] }) => [...weekdays, ...cycleDays] as string[]);
  if (parts.length < 2 || new Set(days).size !== days.length) return undefined;
  const above = unread[at - 1];
  const isNamed = above?.problem === "no-time" && lines[0]!.line - above.line <= 2;
  return isNamed ? { lines: [above, ...lines], parts, name: above.text } : { lines, parts, name: "" };
}

/** Reads "Week A: Mon Art, Tue Gym" and the same for week B, below a line that may name them. */
function listOfWeeks(unread: readonly UnreadLine[], at: number): DayList | undefined {
  const lines: UnreadLine[] = [];
  const parts: DayTitle[] = [];
  for (const line of unread.slice(at, at + MOST_DAYS)) {
    const own = parts.length === 0 || line.line - lines.at(-1)!.line <= MOST_DAYS ? weekList(line.text) : undefined;
    if (!own) break;
    lines.push(line);
    parts.push(...own);
  }
  if (parts.length === 0) return undefined;
  const above = unread[at - 1];
  const isNamed = above?.problem === "no-time" && lines[0]!.line - above.line <= 2 && ROTATION.test(above.text);
  return isNamed ? { lines: [above, ...lines], parts, name: above.text } : { lines, parts, name: "" };
}

/** Finds the routine of a list: it has the list's name, or it is the only one whose name says that it changes. */
function routineOf(drafts: readonly PlacedDraft[], { name }: DayList): PlacedDraft[] {
  const key = keyOf(name);
  const named = drafts.filter(({ title }) => {
    const own = keyOf(title);
    return own !== "" && (own === key || (ROTATION.test(title) && ROTATION.test(name)));
  });
  return named.length > 0 || name !== "" ? named : drafts.filter(({ title }) => ROTATION.test(title));
}

function placed(routine: PlacedDraft, part: DayTitle): PlacedDraft[] {
  const weekdays = part.weekdays?.filter((day) => !routine.weekdays || routine.weekdays.includes(day));
  if (weekdays?.length === 0) return [];
  const { weekdays: _days, cycleDays: _cycle, doubt: _doubt, ...rest } = routine;
  const scope: DayScope = {
    ...(weekdays ? { weekdays } : {}),
    ...(part.cycleDays ? { cycleDays: part.cycleDays } : {}),
    ...(part.cycleWeeks ? { cycleWeeks: part.cycleWeeks } : {}),
  };
  return [{ ...rest, ...scope, title: part.title, daysFrom: "own" }];
}

/** Keeps the routine on the days that the list does not mention. */
function leftOf(routine: PlacedDraft, { parts }: DayList): PlacedDraft[] {
  if (parts.some(({ cycleDays }) => cycleDays)) return [];
  const said = parts.flatMap(({ weekdays = [] }) => weekdays);
  const left = (routine.weekdays ?? SCHOOL_WEEK).filter((day) => !said.includes(day));
  return left.length === 0 ? [] : [{ ...routine, weekdays: left, daysFrom: "own" }];
}

/** Reads routines at another one's time: "Art tues, Music wed (same time as PE)". */
function sameTimeLine({ line, text }: UnreadLine, drafts: readonly PlacedDraft[]): PlacedDraft[] | undefined {
  const found = SAME_TIME.exec(text);
  const named =
    found &&
    takeDays(
      (found.groups!["name"] ?? found.groups!["spanish"]!).replaceAll(
        /(?<!\p{L})(?:but|only|pero|s[oó]lo)(?!\p{L})/giu,
        " ",
      ),
      true,
    );
  const key = named && keyOf(tidyTitle(named.title));
  const routine = key ? drafts.filter((one) => isOrdinary(one) && keyOf(one.title) === key) : [];
  const [first] = routine;
  if (!found || !first || routine.some(({ block, line: at }) => block !== first.block || at !== first.line))
    return undefined;
  const words = text.slice(0, found.index);
  const own = named?.weekdays && isTitle(words) ? { title: tidyTitle(words), weekdays: named.weekdays } : undefined;
  const single = own ?? dayTitle(words);
  const parts = splitByDays(words) ?? (single ? [single] : []);
  const free: PlacedDraft = { ...first, line, text };
  delete free.weekdays;
  return parts.length > 0 ? parts.flatMap((part) => placed(free, part)) : undefined;
}

/**
 * Applies text about a routine that is elsewhere in the list: "Specials* 10:45" and below the list "*Specials: M - Art,
 * T - P.E.", or "Music wed (same time as PE)". Replaces the routine by what each day has.
 */
export function readNamedElsewhere(gathered: Gathered): void {
  for (const line of [...gathered.unread]) {
    const own =
      line.problem === "no-time" || line.problem === "unclear" ? sameTimeLine(line, gathered.drafts) : undefined;
    if (!own) continue;
    const index = gathered.drafts.findLastIndex((draft) => draft.line < line.line) + 1;
    gathered.drafts.splice(index, 0, ...own);
    gathered.unread = gathered.unread.filter((one) => one !== line);
  }
  const routines = gathered.drafts.filter(isOrdinary);
  const read = new Set<UnreadLine>();
  const parts = new Map<PlacedDraft, DayList>();
  for (let at = 0; at < gathered.unread.length; at += 1) {
    const line = gathered.unread[at]!;
    if (line.problem !== "no-time" || asksFor(line)) continue;
    // The list of one week is none of every week.
    const everyWeek = findWeeks(line.text) ? undefined : (listInLine(line) ?? listInLines(gathered.unread, at));
    const list = listOfWeeks(gathered.unread, at) ?? everyWeek;
    if (!list) continue;
    at = Math.max(at, gathered.unread.indexOf(list.lines.at(-1)!));
    const named = routineOf(routines, list).filter((draft) => !parts.has(draft));
    if (named.length === 0 || list.parts.some(({ title }) => !isTitle(tidyTitle(title)))) continue;
    for (const draft of named) parts.set(draft, { ...list, parts: withoutRemarks(list.parts) });
    for (const own of list.lines) read.add(own);
  }
  gathered.drafts = gathered.drafts.flatMap((draft) => {
    const list = parts.get(draft);
    return list ? [...list.parts.flatMap((part) => placed(draft, part)), ...leftOf(draft, list)] : [draft];
  });
  gathered.unread = gathered.unread.filter((line) => !read.has(line));
}
