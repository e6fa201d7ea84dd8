import { LEAD, ONE_OCCASION } from "../lexicon/readers/day-off-words";
import { findWeekdays } from "./day-words";
import { ONE_DATE } from "./one-date";

const THIS_DAY = /(?<!\p{L})(?:this|next|este|pr[oó]ximo)\s+$/iu;
/** Matches words such as "this" and "next"; in "(this list is for 2nd grade)" they refer to the list. */
const OF_NOW = /(?<!\p{L})(?:this|next|este|today|tomorrow|mañana)(?!\p{L})/giu;
/** Most characters between a day and a date that belongs to it. */
const BESIDE = 24;

const CLAUSE_AFTER = /^(?<words>[\s,]*[^;,()]*)(?<remark>\([^()]*\))?/u;
const CLAUSE_BEFORE = /[^;()]*$/u;

/** Quick test for words of LEAD, which most texts lack. */
const TAKES_AWAY = /(?<!\p{L})(?:except|but|not?|closed|off|excepto|menos|sin)(?!\p{L})/iu;

const isOneDate = (text: string): boolean => ONE_DATE.test(text) || ONE_OCCASION.test(text);

/**
 * Finds the part of a text that cancels a day on one date only: ", no school Monday Oct 13", ", not this Friday". The
 * ordinary week still has that day.
 */
export function findDayOff(text: string): { from: number; to: number } | undefined {
  if (!TAKES_AWAY.test(text)) return undefined;
  for (const { from, to, sort } of findWeekdays(text)) {
    const before = text.slice(0, from);
    const lead = sort === "letter" ? null : LEAD.exec(before);
    if (!lead) continue;
    const after = CLAUSE_AFTER.exec(text.slice(to))!;
    const { words = "", remark = "" } = after.groups!;
    const isDated =
      THIS_DAY.test(before) ||
      isOneDate(words.slice(0, BESIDE)) ||
      isOneDate(remark.replaceAll(OF_NOW, " ").slice(0, BESIDE)) ||
      ONE_DATE.test(CLAUSE_BEFORE.exec(before.slice(0, lead.index))![0].slice(-BESIDE));
    if (!isDated) continue;
    const end = to + after[0].length;
    return {
      from: lead.index,
      to: /\(\s*$/.test(text.slice(0, lead.index + lead[0].search(/\p{L}/u))) ? end + 1 : end,
    };
  }
  return undefined;
}
