import { patternWith } from "../lexicon/read-lexicon";
import { BESIDE_DAYS, EXCEPT, LEAD, NAMED_BY_LETTER, NO_CLASS } from "../lexicon/readers/day-scope-words";
import type { Weekday } from "../time/iso-date";
import { findCycleDays, findWeekdays, inOrder, joinsBothSorts, SCHOOL_WEEK, type FoundDays } from "./day-words";
import { findDayOff } from "./days-off";
import type { DayDoubt, DayScope } from "./paste-reading";
import { namesDaysOfGrades } from "./scraps";
import { tidyTitle, TWO_INITIALS } from "./titles";
import { findWeeks } from "./week-letters";

/** What a line or a cell says besides its time. */
export interface TitledDays extends DayScope {
  title: string;
  /** `letter`: one letter was read as a day. `title-day`: only the title itself names the day ("Friday folders"). */
  doubt?: Extract<DayDoubt, "letter" | "title-day">;
  /** Days occur among other words in several places, or a day is off on one date: she is asked which count. */
  isMixed?: true;
}

const ONLY = /^\s*(?:only|solo|sólo|solamente)(?!\p{L})/iu;
/** Replaces letters that are no day. It is a letter itself, so that words stay words. */
const MASK = "ǂ";
const NAMES_WITH_LETTERS = [
  /(?<![\p{L}])\p{L}\.(?:\s?\p{L}\.)+(?:\p{L}(?!\p{L}))?/gu,
  patternWith("gu")`
(?<![\p{L}])(?:
 M[Rr][Ss]?
 M[Ss]
 Miss
 MISS
 Mx
 D[Rr]
 Coach
 COACH
 S[Rr][Aa]?
 Srta
 SRTA
 Mtr[oa]
 Maestr[oa]
 MAESTR[OA]
 P[Rr][Oo][Ff]
 Nurse
 Principal
)\.?\s+\p{Lu}\p{L}*\.?
`,
  new RegExp(TWO_INITIALS, "gu"),
  /(?<![\p{L}])\p{Lu}\.\s+(?!(?:Mon|Tue|Wed|Thu|Fri)(?:s|r|rs|day|sday|nesday|rsday)?s?(?!\p{L}))\p{Lu}\p{Ll}+/gu,
];

const hide = (text: string, from: number, to: number): string =>
  text.slice(0, from) + MASK.repeat(to - from) + text.slice(to);

/** True where the words before a day leave it out: "not Day 6", "Mon-Thu, no class on". */
const isLeftOut = (before: string): boolean => EXCEPT.test(before) || NO_CLASS.test(before);

/** True for brackets with words other than days, which speak of something else: "(test on Friday)". */
function isRemark(inner: string): boolean {
  const cycle = findCycleDays(inner);
  const groups = findWeekdays(inner);
  if (groups.length === 0 && !cycle) return false;
  const rest = [...groups, ...(cycle ? [cycle] : [])].reduce((left, { from, to }) => hide(left, from, to), inner);
  return /\p{L}/u.test(rest.replaceAll(MASK, " ").replaceAll(BESIDE_DAYS, " "));
}

/** Masks acronyms and teachers' names: "R.T.I.", "Ms. T". Keeps the length of the text. */
export const hideNames = (text: string): string =>
  NAMES_WITH_LETTERS.reduce((masked, pattern) => masked.replaceAll(pattern, (name) => MASK.repeat(name.length)), text);

/** True where a text names weekdays by more than their letters. */
export const namesWeekdays = (text: string): boolean =>
  findWeekdays(hideNames(text)).some(({ sort }) => sort !== "letter");

/** Masks names that look like days: acronyms, initials of teachers, remarks in brackets. */
function withoutFalseNames(text: string): string {
  let masked = hideNames(text);
  for (const found of text.matchAll(/[([]([^()[\]]*)[)\]]/g))
    if (isRemark(found[1]!)) masked = hide(masked, found.index, found.index + found[0].length);
  return masked;
}

/** Masks all that only looks like a day: names, and a second sentence. */
function withoutFalseDays(text: string): string {
  const masked = withoutFalseNames(text);
  const sentence = /(?<=\p{L}{3}[.!?])\s+\p{Lu}[^.!?]*(?:\s+[^\s.!?]+){2}/u.exec(masked);
  return sentence && sentence.index > 2 ? hide(masked, sentence.index + 1, masked.length) : masked;
}

const isOpen = (text: string): boolean => /[\p{L}\d)]\s?$/u.test(text);
const isBare = (text: string): boolean => /^[^\p{L}\d]*$/u.test(text);

/** True when a group of days is at an edge of the text or between marks, so that it can be cut out of the title. */
function standsApart(text: string, { from, to, sort, isOneName }: FoundDays, lettersAreDays: boolean): boolean {
  const before = text.slice(0, from).replace(LEAD, "");
  const after = text.slice(to).replace(ONLY, "");
  const [isAtStart, isAtEnd] = [isBare(before), isBare(after)];
  const isInBrackets = /[([]\s*$/.test(before) && /^\s*[)\]]/.test(after);
  if (isInBrackets) return sort !== "letter" || to - from <= 3;
  if (/[([][^)\]]*$/.test(before)) return !/[([][^)\]]*\p{L}[^)\]]*$/u.test(before) && /^[^()]*[)\]]/.test(after);
  if (sort === "letter" && to - from > 1) return isAtStart && isAtEnd;
  if (sort === "letter") {
    if (isAtStart && isAtEnd) return true;
    const isBehindWord = isAtEnd && /\p{L}{3}\s$/u.test(before);
    const isSetOff = isAtEnd ? /\s{2,}$|[,;:]\s*$/.test(before) : /^\s*[:–—]|^\s{2,}/.test(after);
    return (isAtEnd || isAtStart) && !NAMED_BY_LETTER.test(before) && (lettersAreDays || isSetOff || isBehindWord);
  }
  if (isOneName && isAtStart && !isAtEnd) return !/^\s?[\p{L}\d]/u.test(after);
  if (isOneName && isAtEnd && !isAtStart)
    return (
      LEAD.test(text.slice(0, from)) || !/(?:fun|taco|family|free|funky|casual|pizza|spirit|movie)\s$/iu.test(before)
    );
  return isAtStart || isAtEnd || !isOpen(before) || !/^\s?[\p{L}\d]/u.test(after);
}

interface Cut {
  from: number;
  to: number;
}

/** Cuts ranges out of a text. */
export const without = (text: string, cuts: readonly Cut[]): string =>
  cuts.reduceRight((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, text);

/** Cuts out exceptions ("except Wed", "(no Fri)"), and returns their days. */
function takeExceptions(text: string, masked: string): { text: string; masked: string; excluded: Weekday[] } {
  const excluded: Weekday[] = [];
  const cuts: Cut[] = [];
  for (const group of findWeekdays(masked)) {
    const before = masked.slice(cuts.at(-1)?.to ?? 0, group.from);
    const isBehindDays = findWeekdays(before).some(({ sort }) => sort !== "letter");
    const lead = EXCEPT.exec(before) ?? (isBehindDays ? NO_CLASS.exec(before) : null);
    if (!lead) continue;
    excluded.push(...group.weekdays!);
    // "(every day except Wed)": the bracket goes on to hold the other days.
    const isOpened = /[([]/.test(lead[0]);
    const closing = (isOpened ? /^(?:\s*[!.]+)?\s*\)?/ : /^(?:\s*[!.]+)?/).exec(masked.slice(group.to))![0].length;
    cuts.push({ from: group.from - lead[0].length, to: group.to + closing });
  }
  return { text: without(text, cuts), masked: without(masked, cuts), excluded };
}

/** Quick test: every name of a day contains one of these. Most texts have none and need no further search. */
const DAY_WORDS = /mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|jue|vie|s[aá]b|dom|day|d[ií]a|daily|week/iu;
const DAY_LETTERS = /(?<!\p{L})(?:[MTWRFLXJVS](?!\p{Ll}{3})|mo|tu|we|th|fr)/u;

/** Most words of a name: more are a sentence, and a day in it is no day of a routine. */
const LONGEST_NAME = 5;

/**
 * Takes the days out of a text. Days that belong to the title ("Friday folders") count and stay in it.
 * @param text what is on one side of a time, or a line without one
 * @param lettersAreDays true where the schedule writes its days as letters, so that one letter at the end is a day
 */
export function takeDays(text: string, lettersAreDays = false): TitledDays {
  if (!DAY_WORDS.test(text) && !DAY_LETTERS.test(text)) return { title: text };
  const named = withoutFalseDays(text);
  const dayOff = findDayOff(named);
  const hidden = dayOff ? hide(named, dayOff.from, dayOff.to) : named;
  const found = findCycleDays(hidden);
  // "Math (not Day 6)": how many days the rotation has is not said, so the others can't be listed.
  const isAllButCycle = found !== undefined && isLeftOut(hidden.slice(0, found.from));
  const cycle = isAllButCycle ? undefined : found;
  const cut = cycle ? [cycle] : [];
  const left = takeExceptions(without(text, cut), without(hidden, cut));
  const apart: FoundDays[] = [];
  const inTitle: FoundDays[] = [];
  const cuts: Cut[] = [];
  for (const group of findWeekdays(left.masked)) {
    if (standsApart(left.masked, group, lettersAreDays)) {
      const only = ONLY.exec(left.masked.slice(group.to));
      const lead = LEAD.exec(left.masked.slice(0, group.from));
      cuts.push({ from: group.from - (lead?.[0].length ?? 0), to: group.to + (only?.[0].length ?? 0) });
      apart.push(group);
    } else if (group.sort === "word") inTitle.push(group);
  }
  const title = without(left.text, cuts);
  const isName = tidyTitle(title).split(" ").length <= LONGEST_NAME;
  return {
    title,
    ...daysSaid(apart, isName ? inTitle : [], left.excluded),
    ...(cycle ? { cycleDays: cycle.cycleDays! } : {}),
    ...(dayOff ||
    isAllButCycle ||
    namesDaysOfGrades(left.masked) ||
    joinsBothSorts(hidden) ||
    (left.excluded.length === 0 && (areAmidWords(left.masked, cuts) || isOfNext(left.masked, cuts)))
      ? { isMixed: true }
      : {}),
  };
}

/** Matches words between days of one routine. */
const BETWEEN_DAYS =
  /(?<!\p{L})(?:and|or|also|only|on|from|to|thru|y|e|o|los|el|a|always|every|each|but|just|then)(?!\p{L})/giu;

/** True where days belong to the words after them: "Study hall, Fridays clubs", "Recess or (Wed) Chapel". */
const isOfNext = (masked: string, cuts: readonly Cut[]): boolean =>
  cuts.some(
    ({ from, to }) =>
      /\p{L}{2}[^()]*(?:[,;/&]|(?<!\p{L})(?:or|and|o|y)(?!\p{L}))\s*\(?$/iu.test(masked.slice(0, from)) &&
      /^\)?\s*(?:[:=-]\s*)?\p{L}{2}/u.test(masked.slice(to).replaceAll(BETWEEN_DAYS, " ")),
  );

function areAmidWords(masked: string, cuts: readonly Cut[]): boolean {
  return cuts.some(({ from }, index) => {
    const before = cuts[index - 1];
    return before !== undefined && /\p{L}{2}/u.test(masked.slice(before.to, from).replaceAll(BETWEEN_DAYS, " "));
  });
}

function daysSaid(
  named: readonly FoundDays[],
  inTitle: readonly FoundDays[],
  excluded: readonly Weekday[],
): Pick<TitledDays, "weekdays" | "doubt"> {
  const isFromTitle = named.length === 0 && excluded.length === 0 && inTitle.length > 0;
  if (isFromTitle) return { weekdays: inOrder(inTitle.flatMap(({ weekdays }) => weekdays!)), doubt: "title-day" };
  const days = named.flatMap(({ weekdays }) => weekdays!);
  const said = excluded.length > 0 && named.length === 0 ? SCHOOL_WEEK : days;
  const weekdays = inOrder(said.filter((day) => !excluded.includes(day)));
  if (weekdays.length === 0) return {};
  const isLetter = named.length === 1 && named[0]!.sort === "letter" && excluded.length === 0;
  return { weekdays, ...(isLetter ? { doubt: "letter" } : {}) };
}

/** Longest text that is only days, in characters. */
const LONGEST_DAYS = 80;

/** Reads a text that is nothing but days, such as a cell of a head row; undefined for any other. */
export function wholeDays(text: string): DayScope | undefined {
  if (text.length > LONGEST_DAYS) return undefined;
  const found = findWeeks(text);
  const { title, weekdays, cycleDays } = takeDays(found ? without(text, [found]) : text, true);
  if (tidyTitle(title) !== "" || (!weekdays && !cycleDays && !found)) return undefined;
  return scopeOf({ weekdays, cycleDays, cycleWeeks: found?.weeks });
}

/** Picks the fields of a scope, without undefined ones. */
export function scopeOf({
  weekdays,
  cycleDays,
  cycleWeeks,
}: {
  weekdays?: Weekday[] | undefined;
  cycleDays?: string[] | undefined;
  cycleWeeks?: string[] | undefined;
}): DayScope {
  return {
    ...(weekdays ? { weekdays } : {}),
    ...(cycleDays ? { cycleDays } : {}),
    ...(cycleWeeks ? { cycleWeeks } : {}),
  };
}

/** True when a schedule writes days as letters: M-F, MWF, or two different single letters at the ends of lines. */
export function writesLetters(lines: readonly string[]): boolean {
  const letters = new Set<string>();
  for (const text of lines) {
    const hidden = withoutFalseNames(text);
    for (const group of findWeekdays(hidden)) {
      if (group.sort === "letters") return true;
      const isAlone =
        /(?:^|\p{L}{2}[\s,]+|[([]\s*)$/u.test(hidden.slice(0, group.from)) &&
        /^\s*(?:[)\],;]|\d|$)/.test(hidden.slice(group.to));
      if (group.sort === "letter" && isAlone && !NAMED_BY_LETTER.test(hidden.slice(0, group.from)))
        letters.add(hidden.slice(group.from, group.to));
    }
  }
  return letters.size > 1;
}
