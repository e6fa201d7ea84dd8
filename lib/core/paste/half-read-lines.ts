import type { Weekday } from "../time/iso-date";
import { findRanges, findTime, wholeTime } from "./clock-times";
import { hideNames } from "./day-scope";
import { findWeekdays } from "./day-words";
import type { ClockText } from "./paste-reading";
import { roughMinute } from "./rough-minute";
import type { OpenDraft, SettledDraft } from "./settle-drafts";

const HALF_DAY = 720;
/** Matches words before days on which a routine is not: "every day but Wednesday". */
export const LEFT_OUT = new RegExp(
  String.raw`(?<!\p{L})(?:except|excluding|but|not?|never|without|minus|skip(?:s|ped|ping)?|other\s+than` +
    String.raw`|(?:n['’]t|not)\s+meet|excepto|menos|salvo|nunca|sin)` +
    String.raw`(?:\s+(?:on|for|the|en|el|los|clases?|school))*\W*$`,
  "iu",
);
/** Matches words before a time that make it a remark: "attendance by 8:55", "no visitors before 12:45". */
const REMARK =
  /(?<!\p{L})(?:by|before|after|around|about|approx\.?|start|antes|despu[eé]s)\s*(?:at|de|las?|\s)*$|\(\D*$/iu;

/** Matches days and times said beyond doubt, as in a row of the weekly grid: "Monday: 1:10 pm - 1:40 pm: Snack". */
const SAID_IN_FULL = /^[\p{L}\s,/]+:\s*\d{1,2}:\d\d\s*[ap]m\s*[-–]\s*\d{1,2}:\d\d\s*[ap]m\s*:/iu;

const blank = (text: string, from: number, to: number): string =>
  `${text.slice(0, from)}${" ".repeat(to - from)}${text.slice(to)}`;

/** Lists all times of a text, without remarks and without cells that are nothing but a time. */
function timesOf(text: string): ClockText[] {
  const cells = text.split(/\t|\s{2,}|\|/u);
  if (cells.length > 1) return cells.flatMap((cell) => (wholeTime(cell) ? [] : timesOf(cell)));
  const times: ClockText[] = [];
  let rest = text;
  for (const { from, to, start, end } of findRanges(text)) {
    if (!REMARK.test(text.slice(0, from))) times.push(start, ...(end ? [end] : []));
    rest = blank(rest, from, to);
  }
  for (let time = findTime(rest); time; time = findTime(rest)) {
    const isWritten = /\d[:.h]?\d\d/iu.test(rest.slice(time.from, time.to));
    if (isWritten && !REMARK.test(text.slice(0, time.from))) times.push(time.start);
    rest = blank(rest, time.from, time.to);
  }
  return times;
}

/** Lists the days that a text names, without those that it leaves out. */
function daysOf(text: string): Weekday[] {
  const groups = findWeekdays(hideNames(text)).filter(({ sort }) => sort !== "letter");
  const isLeftOut = ({ from }: { from: number }): boolean => LEFT_OUT.test(text.slice(0, from));
  const out = groups.filter(isLeftOut).flatMap(({ weekdays }) => weekdays!);
  return groups.flatMap(({ weekdays }) => weekdays!.filter((day) => !out.includes(day)));
}

const minutesOf = ({ entry }: SettledDraft | OpenDraft): number[] => [
  entry.startMinute,
  ...("endMinute" in entry ? [entry.endMinute] : []),
];

/** True for a time that is neither a start nor an end of any of the routines, nor within one. */
function isUnread(time: ClockText, own: readonly (SettledDraft | OpenDraft)[]): boolean {
  const minute = roughMinute(time);
  return !own.some((one) => {
    const { entry } = one;
    const isInside = "endMinute" in entry && minute > entry.startMinute && minute < entry.endMinute;
    return isInside || minutesOf(one).some((known) => known % HALF_DAY === minute % HALF_DAY);
  });
}

/**
 * Finds routines whose line also has a time or a day that was not read: "specials 10-10:45, mon art tue pe" as a
 * routine of Monday. What was read of such a line may be wrong too.
 */
export function ofHalfReadLines(settled: readonly SettledDraft[], open: readonly OpenDraft[]): Set<SettledDraft> {
  const wordsOf = ({ draft: { text, sentence } }: SettledDraft | OpenDraft): string => sentence ?? text;
  const lines = new Map<string, (SettledDraft | OpenDraft)[]>();
  for (const one of [...settled, ...open]) {
    const key = `${one.draft.line}|${wordsOf(one)}`;
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  const found = new Set<SettledDraft>();
  for (const own of lines.values()) {
    const text = wordsOf(own[0]!);
    if (SAID_IN_FULL.test(text)) continue;
    const days = new Set(own.flatMap(({ entry }) => entry.weekdays));
    const isOfRotation = own.some(({ entry }) => entry.cycleDays);
    const isDayLost = !isOfRotation && daysOf(text).some((day) => !days.has(day));
    if (!isDayLost && !timesOf(text).some((time) => isUnread(time, own))) continue;
    for (const one of own) if ("endMinute" in one.entry) found.add(one as SettledDraft);
  }
  return found;
}
