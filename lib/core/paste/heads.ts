import { patternWith } from "../lexicon/read-lexicon";
import { ALL_DAYS, DATE, HEAD_WORDS, OF_LIST } from "../lexicon/readers/list-head-words";
import { scopeOf, takeDays, wholeDays, without } from "./day-scope";
import { findDayOff } from "./days-off";
import { findRanges, findTime } from "./clock-times";
import { findWeekdays, inOrder, joinsBothSorts } from "./day-words";
import { isStartDate } from "./since-days";
import { isMailHead } from "./mail-heads";
import { isNotWeekly } from "./not-weekly";
import type { DayScope } from "./paste-reading";
import { findOtherDay, findRegularDay, isOnlyWhenSaid } from "./schedule-names";
import { namesSubject } from "./subject-words";
import { tidyTitle, withoutBullet } from "./titles";
import { splitByDays } from "./titles-by-day";
import { findWeeks } from "./week-letters";
import { weekList } from "./week-lists";

/** What a line says of the lines below it. */
export interface PasteHead {
  /** Days of the lines below; an empty scope cancels the days of the head before. */
  scope: DayScope;
  /** Name of a schedule for days that differ; absent for the ordinary week. */
  otherDays?: string;
  /** Set where it names more than days, so that it may be a remark: "Busy Bees, Mon-Thurs". */
  mayBeRemark?: true;
  /** Set where it only says that a day of each week differs: "Late start Wednesdays". */
  isKindOfDay?: true;
  /**
   * Set where it names a day that is off on one date: "Mon-Fri, no school Monday Oct 13". Its scope still has that day.
   */
  hasDayOff?: true;
}

const LONGEST_HEAD = 110;
/** Most words of a head besides the days, where times follow it. */
const MOST_WORDS = 6;
/** Most words of a sentence that is a head: "On Wednesdays we dismiss at 1:00, so the afternoon looks like this:" */
const MOST_WORDS_OF_SENTENCE = 18;

/** Matches remarks whose days do not describe the schedule: on therapy, on what to bring, on the best days. */
export const NOT_ABOUT_SCHEDULE = patternWith("iu")`
(?<!\p{L})(?:
 (?:best|good|better|worst|ideal|possible)\s+(?:days?|times?)
 mejor(?:es)?\s+(?:d[ií]as?|horas?)
 pull(?:s|ed|ing)?(?:[\s-]+outs?)?
 push(?:es|ed|ing)?[\s-]+ins?
 speech
 slp
 therap(?:y|ies|ists?)
 terapias?
 counsel(?:or|ing)
 usaer
 bring
 wear
 due
 homework
 volunteers?
 make[\s-]?ups?
 depends
 por\s+confirmar
 traer
 trabaja
)(?!\p{L})
(?<!\p{L})(?:OT|PT|O\.T\.|P\.T\.)(?!\p{L})
`;

/** Matches words that make a line a sentence. */
export const VERB =
  /(?<!\p{L})(?:is|are|we|have|has|go|goes|do|does|will|come|comes|bring|es|son|tenemos|hay)(?!\p{L})/iu;

/** Counts the words of a head. */
export const wordsOfHead = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
const withoutBrackets = (text: string): string => text.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, " ");

/** True for a line with an unmatched bracket, which is part of another line: "Fridays)", "PE on Mondays (30". */
const isCutInBrackets = (text: string): boolean => text.split("(").length !== text.split(")").length;

/** The surroundings of a line that may be a head. */
export interface HeadPlace {
  /** The next line with words begins with a time or is the head of a table. */
  isAboveTimes: boolean;
  /** Nothing is above it but a blank line, or it ends with a colon. */
  isSetOff: boolean;
}

/**
 * Reads the days or the kind of day that a head names: "Tuesdays and Thursdays (gym days)", "A Day:", "2-Hour Delay",
 * "Wednesday (early dismissal)". Undefined for any other line.
 */
export function readHead(raw: string, place: HeadPlace): PasteHead | undefined {
  if (isStartDate(raw)) return undefined;
  const dayOff = findDayOff(raw);
  if (!dayOff) return readPlainHead(raw, place);
  const head = readPlainHead(without(raw, [dayOff]), place);
  return head && { ...head, hasDayOff: true };
}

function readPlainHead(raw: string, place: HeadPlace): PasteHead | undefined {
  const { isAboveTimes } = place;
  const text = withoutBullet(raw)
    .replaceAll(/[*_#]+/g, " ")
    .trim();
  if (text.length > LONGEST_HEAD || isMailHead(raw) || isCutInBrackets(text)) return undefined;
  const outside = withoutBrackets(text);
  if (findRanges(outside).length > 0) return undefined;
  // "Adapted P.E. M/W/F (10:00-10:45)" is a routine with its time.
  if (findRanges(text).length > 0 && namesMore(outside) && !findOtherDay(outside) && !findRegularDay(outside))
    return undefined;
  const time = findTime(outside);
  if (time && !/[\p{L}\d]/u.test(outside.slice(0, time.from))) return undefined;
  // "On Mondays the kids go to PE at 12:15.": a sentence with its own time.
  if (time && VERB.test(outside) && !/:\s*$/.test(text)) return undefined;
  // "Gym (M/W/F) or harp (T/Th) – 1:35": classes with days of their own and a time are no head.
  const whole = time && findTime(text);
  if (
    whole &&
    splitByDays(
      text.slice(0, whole.from).replace(/[\s–—-]+$/, "") +
        text.slice(whole.to).replace(/\(\d{1,3}\s*min\p{L}*\.?\)/iu, ""),
    )
  )
    return undefined;
  // "M/W Music  T/Th PE  F Art" is what each day has.
  if (!time && !/:\s*$/.test(text) && splitByDays(text)?.every(({ title }) => namesSubject(title))) return undefined;
  if (ALL_DAYS.test(outside.replaceAll(/[:.]/g, " "))) return { scope: {} };
  if (weekList(text)) return undefined;
  const weeks = weeksOfHead(outside, place);
  if (weeks) return { scope: weeks };
  const other = findOtherDay(text);
  const own = other ? without(text, [other]) : text;
  const rest = wordsOfHead(
    (findOtherDay(outside) ? withoutBrackets(own) : own).replaceAll(DATE, " ").replaceAll(HEAD_WORDS, " "),
  );
  // "Best days to pull are Tues and Thurs."
  if (NOT_ABOUT_SCHEDULE.test(text) && namesMore(outside) && !/:\s*$/.test(text)) return undefined;
  const days = daysOfHead(text, outside, place);
  // "B-days and Fridays": days of a rotation and of each week at once.
  if (days?.cycleDays && isAboveTimes && joinsBothSorts(outside)) return { scope: {}, otherDays: tidyTitle(text) };
  // "A DAY (Mon/Wed, alternate Fri)": the rotation says which days they are.
  if (days?.cycleDays && !isNotWeekly(outside)) return { scope: { cycleDays: days.cycleDays } };
  const isOther = (days ?? other ?? findWeeks(text)) !== undefined;
  if (isNotWeekly(text)) return isOther && isAboveTimes ? { scope: {}, otherDays: tidyTitle(text) } : undefined;
  if (days && saysKindOfDay(outside)) return { scope: days, isKindOfDay: true };
  if (days) return { scope: days, ...(mayBeRemark(text, outside) ? { mayBeRemark: true } : {}) };
  if (other && rest <= MOST_WORDS && isAboveTimes) return { scope: {}, otherDays: tidyTitle(text) };
  if (isOnlyWhenSaid(text) && isAboveTimes) return { scope: {}, otherDays: tidyTitle(text) };
  const regular = findRegularDay(text);
  if (regular && wordsOfHead(without(text, [regular])) <= MOST_WORDS) return { scope: {} };
  return undefined;
}

/** True for a line without a colon that has words besides those of a head: it may be a remark. */
const mayBeRemark = (text: string, outside: string): boolean =>
  namesMore(outside) && !/:\s*$/.test(text) && !OF_LIST.test(text);

/** True for a kind of day beside days in the plural, without a colon: "Late start Wednesdays", "Fridays early out". */
export const saysKindOfDay = (text: string): boolean => {
  const kind = findOtherDay(text);
  const rest = kind && without(text, [kind]);
  const isPlural = rest !== undefined && /(?<!\p{L})(?:mon|tues|wednes|thurs|fri)days(?!\p{L})/iu.test(rest);
  return isPlural && !/:\s*$/.test(text) && wordsOfHead(tidyTitle(takeDays(rest).title)) === 0;
};

/** Reads a head of one of two alternating weeks, and perhaps a day in it: "WEEK A", "Week B - Monday". */
function weeksOfHead(text: string, place: HeadPlace): DayScope | undefined {
  const found = findWeeks(text);
  if (!found || !place.isAboveTimes) return undefined;
  const rest = without(text, [found]).replaceAll(DATE, " ").replaceAll(/:\s*$/g, " ");
  const days = wordsOfHead(rest.replaceAll(HEAD_WORDS, " ")) === 0 ? {} : daysOfHead(rest, rest, place);
  return days && scopeOf({ ...days, cycleWeeks: found.weeks });
}

/** Reads the days of "Mon 9/8" or "Tuesday, Sept 9"; undefined for days without a date, or with other words. */
export function datedDays(text: string): DayScope | undefined {
  if (findDayOff(text)) return undefined;
  const plain = text.replaceAll(DATE, " ").replace(/[\s:,]+$/u, "");
  return plain.trim() === text.trim() ? undefined : wholeDays(plain);
}

/** True for a line that names more than days and kinds of day: in the middle of a list, it is not a heading. */
export function namesMore(text: string): boolean {
  const { title } = takeDays(text);
  return /\p{L}{2}/u.test(tidyTitle(title).replaceAll(HEAD_WORDS, " "));
}

function daysOfHead(text: string, outside: string, { isAboveTimes, isSetOff }: HeadPlace): DayScope | undefined {
  const bare = outside.replaceAll(/:\s*$/g, " ");
  const said = takeDays(bare);
  const isSaid = (said.weekdays ?? said.cycleDays) !== undefined;
  const left = wordsOfHead(tidyTitle(said.title).replaceAll(HEAD_WORDS, " "));
  const startsWithDay =
    isSaid &&
    /^\s*(?:[–—:=-]|$)/.test(said.title.replace(/^\s*(?:on|every|each|los|el)\s+/iu, "")) &&
    !/^\s*\p{L}/u.test(said.title);
  if (isSaid && (left === 0 || (startsWithDay && isSetOff && left <= MOST_WORDS + 2))) return scopeOf(said);
  const isList = (said.weekdays?.length ?? 0) > 1 && !VERB.test(bare);
  if (isSaid && isAboveTimes && (isSetOff || isList) && said.doubt !== "letter" && left <= MOST_WORDS)
    return scopeOf(said);
  if (isAboveTimes && /:\s*$/.test(text) && wordsOfHead(bare) <= MOST_WORDS_OF_SENTENCE) {
    const named = inOrder(findWeekdays(bare).flatMap(({ sort, weekdays }) => (sort === "word" ? weekdays! : [])));
    if (named.length > 0) return { weekdays: named };
  }
  // "Wednesday PLC Late Start", "Bell schedule (late start Wednesdays)": that kind is on that day of every week.
  const inBrackets = [...text.matchAll(/\(([^()]+)\)/g)].map(([, words]) => words!).find(saysKindOfDay);
  const named = inOrder(
    findWeekdays(inBrackets ?? outside).flatMap(({ sort, weekdays }) => (sort === "word" ? weekdays! : [])),
  );
  const isKind = findOtherDay(text) !== undefined || findRegularDay(text) !== undefined;
  if (named.length > 0 && isKind && isAboveTimes && wordsOfHead(outside) <= MOST_WORDS + 2) return { weekdays: named };
  if (isSaid || !isAboveTimes) return undefined;
  // "Regular Day (Mon, Tues, Thurs, Fri)": only the brackets name the days.
  const inner = [...text.matchAll(/[([]([^()[\]]*)[)\]]/g)]
    .map(([, words]) => takeDays(words!))
    .find(({ title, weekdays }) => weekdays && wordsOfHead(title) === 0);
  return inner && wordsOfHead(outside) <= MOST_WORDS ? scopeOf(inner) : undefined;
}
