import {
  daysOf,
  findShownTimes,
  kindsOf,
  namedTimes,
  type NamedDays,
  type NamedTimes,
} from "../../reading/named-times";
import { tidy } from "../../reading/tidy";
import { tokensUntilWord, type Token } from "../../reading/tokens";
import { plain } from "../../reading/plain-text";
import type { Vocabulary } from "../../reading/vocabulary";
import { isAllDayPart } from "../../reading/words";

/**
 * A chip's accessible name, parsed: subject, times, days, then place, organizer, status and more.
 * Subject, place and organizer may contain commas and times too.
 */
export interface OutlookLabel {
  /** Text before times and days; it may begin with the name of the event's icon ("Exam icon, "). */
  before: string;
  allDay: boolean;
  times?: NamedTimes;
  days?: NamedDays;
  /** The parts behind times and days, in order. */
  behind: string[];
}

/** Times and days at one place of a label. */
interface Group {
  from: number;
  to: number;
  allDay: boolean;
  times?: NamedTimes;
  days?: NamedDays;
}

const SEPARATOR = /[,،、，]/g;
const DATE = "(?:MNC?Y|NMC?Y|YMN)";
const DATES = new RegExp(`^(C*${DATE}(?:C*DC*${DATE})?)(?=C|X|$)`);
const RANGE = /^TDT(?=C|X|$)/;

/**
 * Parses a label at its last group of times and days; with a known subject, at the group behind it.
 * @param subject first line of the tooltip, to find a subject that has commas and times; may be empty
 */
export function readOutlookLabel(text: string, subject: string, vocabulary: Vocabulary): OutlookLabel | undefined {
  const label = plain(text);
  const groups = startsOf(label).flatMap((start) => groupAt(label, start, vocabulary) ?? []);
  const dated = groups.filter((group) => group.days !== undefined);
  const timed = dated.length > 0 ? dated : groups.filter(({ allDay, times }) => allDay || times?.endMinute);
  const candidates =
    timed.length > 0 ? timed : startsOf(label).flatMap((start) => daysWithoutTimes(label, start, vocabulary));
  const group = candidates.findLast(({ from }) => follows(label.slice(0, from), subject)) ?? candidates.at(-1);
  if (!group) return undefined;
  const { from, to, allDay, times, days } = group;
  const behind = text
    .slice(to)
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const read: OutlookLabel = { before: tidy(text.slice(0, from).replace(/[,،、，]\s*$/, "")), allDay, behind };
  if (times) read.times = times;
  if (days) read.days = days;
  return read;
}

/** Indexes at which the label's parts begin. */
function startsOf(label: string): number[] {
  return [0, ...Array.from(label.matchAll(SEPARATOR), ({ index }) => index + 1)];
}

/** True when a text ends with the subject and a separator. */
function follows(before: string, subject: string): boolean {
  const wanted = tidy(plain(subject));
  return wanted !== "" && tidy(before.replace(/[,،、，]\s*$/, "")).endsWith(wanted);
}

function groupAt(label: string, start: number, vocabulary: Vocabulary): Group | undefined {
  const from = start + label.slice(start).search(/\S|$/);
  const end = from + label.slice(from).search(/[,،、，]|$/);
  if (isAllDayPart(label.slice(from, end))) {
    const dates = datesAt(label, end, vocabulary);
    return { from, to: dates?.to ?? end, allDay: true, ...(dates ? { days: dates.days } : {}) };
  }
  const range = rangeAt(label, from, vocabulary);
  if (!range) return undefined;
  const dates = datesAt(label, range.to, vocabulary);
  return { from, to: dates?.to ?? range.to, allDay: false, times: range.times, ...(dates ? { days: dates.days } : {}) };
}

/** Days behind a part that is in no word list: "all day" in an unlisted language. */
function daysWithoutTimes(label: string, start: number, vocabulary: Vocabulary): Group[] {
  if (start === 0) return [];
  const end = start + label.slice(start).search(/[,،、，]|$/);
  if (/\d/.test(label.slice(start, end))) return [];
  const dates = datesAt(label, end, vocabulary);
  return dates ? [{ from: start, to: dates.to, allDay: false, days: dates.days }] : [];
}

/** "9:00 AM to 10:15 AM" up to a separator. The word between may be of an unlisted language. */
function rangeAt(label: string, from: number, vocabulary: Vocabulary): { times: NamedTimes; to: number } | undefined {
  if (!/^\P{L}{0,3}[\p{Nd}\p{L}]{0,4}[ .]{0,2}\p{Nd}/u.test(label.slice(from, from + 12))) return undefined;
  const tokens = tokensUntilWord(label, from, vocabulary);
  if (RANGE.test(kindsOf(tokens))) {
    const times = namedTimes([tokens[0]!, tokens[2]!]);
    return times && { times, to: tokens[2]!.to };
  }
  const end = from + label.slice(from).search(/[,،、，]|$/);
  const times = findOutlookTimes(label.slice(from, end), vocabulary);
  return times && { times, to: end };
}

/** The times of a text that contains nothing else: "8:00 AM to 10:00 AM", with any one word between. */
export function findOutlookTimes(text: string, vocabulary: Vocabulary): NamedTimes | undefined {
  const shown = findShownTimes(text, vocabulary);
  if (shown?.endMinute !== undefined) return shown;
  const line = plain(text).trim();
  if (!/^\D{0,12}\d[^]*\d\D{0,12}$/.test(line) || line.length > 60) return undefined;
  for (const word of line.matchAll(/(?<=\s)[^\s\d:.]{1,10}(?=\s)/gu)) {
    const clocks = [line.slice(0, word.index), line.slice(word.index + word[0].length)].map((half) =>
      onlyClock(half, vocabulary),
    );
    if (clocks[0] && clocks[1]) return namedTimes(clocks as Token[]);
  }
  return undefined;
}

function onlyClock(text: string, vocabulary: Vocabulary): Token | undefined {
  const tokens = tokensUntilWord(text, 0, vocabulary);
  return tokens.length === 1 && tokens[0]!.kind === "T" ? tokens[0] : undefined;
}

/** ", Monday, December 1, 2025 to Friday, December 5, 2025" behind the times. */
function datesAt(label: string, from: number, vocabulary: Vocabulary): { days: NamedDays; to: number } | undefined {
  const first = dateAt(label, from, vocabulary);
  if (!first || first.days.last !== first.days.first) return first;
  // Accepts a word between two days that is in no word list.
  const between = /^\s+[^\s\d,،、，]{1,10}\s+/u.exec(label.slice(first.to));
  const second = between && dateAt(label, first.to + between[0].length, vocabulary);
  if (!second || second.days.first <= first.days.first) return first;
  return { days: { first: first.days.first, last: second.days.last }, to: second.to };
}

/** A day, or days that are joined by a known word. Skips weekdays of unlisted languages. */
function dateAt(label: string, from: number, vocabulary: Vocabulary): { days: NamedDays; to: number } | undefined {
  const weekday = /^\s*[,،、，]?\s*[^\d,،、，]{2,30}[,،、，]/u.exec(label.slice(from));
  for (const skipped of weekday ? [0, weekday[0].length] : [0]) {
    const tokens = tokensUntilWord(label, from + skipped, vocabulary);
    const found = DATES.exec(kindsOf(tokens));
    if (!found) continue;
    const matched = tokens.slice(0, found[1]!.length);
    const days = daysOf(matched.filter(({ kind }) => kind !== "C"));
    if (days) return { days, to: matched.at(-1)!.to };
  }
  return undefined;
}
