import { patternWith } from "../lexicon/read-lexicon";
import { findRanges, findTime } from "./clock-times";
import { hideNames, scopeOf } from "./day-scope";
import { findCycleDays, findWeekdays } from "./day-words";
import { VERB, wordsOfHead } from "./heads";
import { isMailHead } from "./mail-heads";
import { isNotWeekly } from "./not-weekly";
import type { DayScope } from "./paste-reading";
import { isKeepOutRequest } from "./requests";
import { isStartDate } from "./since-days";
import { holdsOwnTimes } from "./time-chains";
import { withoutBullet } from "./titles";

/** Most words of such a line: a longer one is a sentence. */
const MOST_WORDS = 10;
const FULL_NAME = /^(?:mon|tues|wednes|thurs|fri)days?|^(?:lunes|martes|mi[eé]rcoles|jueves|viernes)/iu;

const plain = (raw: string): string =>
  withoutBullet(raw)
    .replaceAll(/[*_#]+/g, " ")
    .trim()
    .replace(/^(?:on|every|los|el)\s+/iu, "");

/** Finds the first day or the first day of a rotation that a text names, and where. */
function firstDays(text: string): (DayScope & { from: number; to: number }) | undefined {
  const day = findWeekdays(hideNames(text)).find(({ sort }) => sort === "word");
  const cycle = findCycleDays(text);
  return cycle && (!day || cycle.from < day.from) ? cycle : day;
}

/** Days that a line names, which may be those of the lines below it. */
export interface DayLine {
  scope: DayScope;
  /** The list above goes on below it, and it is a sentence: "Friday folders go home." */
  isRemark: boolean;
}

/**
 * Reads the days with which a line begins that is no head by its words: "Wednesday - Library day", "Tuesday with Ms.
 * Lee", "Jueves - Educación Física". Undefined for a line with a time of its own, and for a request.
 * @param startsOver the times below it go back, so that a list of another day begins: its day may be anywhere in it
 */
export function readDayLine(raw: string, startsOver: boolean): DayLine | undefined {
  const text = plain(raw);
  if (wordsOfHead(text) > MOST_WORDS || isMailHead(raw) || isKeepOutRequest(raw) || isNotWeekly(text)) return undefined;
  if (holdsOwnTimes(raw)) return undefined;
  const time = findTime(text);
  if (isStartDate(text) || findRanges(text).length > 0 || (time && time.from === 0)) return undefined;
  const found = firstDays(text);
  if (!found) return undefined;
  const isNamed = found.cycleDays !== undefined || FULL_NAME.test(text) || /^\W*[–—:,(-]/u.test(text.slice(found.to));
  if (!startsOver && !(found.from === 0 && isNamed)) return undefined;
  return { scope: scopeOf(found), isRemark: !startsOver && (VERB.test(text) || /\p{L}[.!]$/u.test(text)) };
}

/** Matches what happens on a day within a routine of every day: "- spelling test Fridays", ", quiz on Friday". */
const DAY_REMARK = patternWith("iu")`
(?<=\p{L}{2}[^()]*?)\s*[,;–—-]+\s+((?:\p{L}+\s+){0,2}(?:
 test(?:s|ing)?|quiz(?:zes)?|dictation|assessment|check|party|show\s+(?:and|&|n)\s+tell|share|folders?|games?|movie
 prueba|examen|dictado|fiesta
)\s+(?:(?:on|every|each|los|el|cada)\s+)?(\p{L}+)\.?)\s*$
`;

/** Splits off a remark on one day, which is no day of the routine: "9:00-10:00 Reading - spelling test Fridays". */
export function withoutDayRemark(text: string): { plain: string; remark: string | undefined } {
  const found = DAY_REMARK.exec(text);
  const [, remark, day] = found ?? [];
  const isDay = day !== undefined && findWeekdays(day).some(({ sort, to }) => sort === "word" && to === day.length);
  return isDay ? { plain: text.slice(0, found!.index), remark } : { plain: text, remark: undefined };
}
