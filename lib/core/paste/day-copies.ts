import { IS_NOW, NO_NAME } from "../lexicon/readers/day-copy-words";
import type { Weekday } from "../time/iso-date";
import { findRanges, findTime } from "./clock-times";
import { takeDays } from "./day-scope";
import { findWeekdays } from "./day-words";
import type { DayCopy } from "./gathered";
import type { ClockText, OpenEntry, PastedEntry } from "./paste-reading";
import { roughMinute } from "./rough-minute";
import { namesSubject } from "./subject-words";
import { isTitle, tidyTitle, withoutBullet } from "./titles";

const SAME_AS = new RegExp(
  String.raw`^(.{2,40}?|)[\s:=–—-]*(?:(?<!\p{L})(?:is|are|es)\s+)?(?:the\s+)?` +
    String.raw`(?:same\s+(?:schedule\s+)?as|like|igual\s+(?:que|a)|lo\s+mismo\s+que)\s+(?:el\s+|los\s+|on\s+)?(.+)$`,
  "iu",
);
const INSTEAD = new RegExp(
  String.raw`^\W*(?:but|except(?:\s+for)?|pero)\s+(?:with\s+)?(.+?)\s+` +
    String.raw`(?:instead\s+of|not|en\s+(?:lugar|vez)\s+de)\s+(.+?)[\s.!]*$`,
  "iu",
);

/** True for words that can name a routine: a subject, or words with capitals ("Genius Hour"). */
const canBeName = (text: string): boolean =>
  !NO_NAME.test(text) && (namesSubject(text) || text.split(/\s+/).every((word) => /^[\p{Lu}\d&+/]/u.test(word)));

/** Most words in the name of a routine that replaces another one. */
const MOST_WORDS = 4;

/** Splits "Music 11:15-12:00" into a name and its start. */
function withoutTime(text: string): { name: string; start?: ClockText } {
  const time = findRanges(text)[0] ?? findTime(text);
  return time
    ? { name: tidyTitle(`${text.slice(0, time.from)} ${text.slice(time.to)}`), start: time.start }
    : { name: tidyTitle(text) };
}

/** Reads which routine takes the place of which: [the other one, the usual one]. */
function swapIn(rest: string): readonly [ReturnType<typeof withoutTime>, ReturnType<typeof withoutTime>] | undefined {
  const [, title, instead] = INSTEAD.exec(rest) ?? [];
  if (title && instead) return [withoutTime(title), withoutTime(instead)];
  const [, usual, now] = IS_NOW.exec(rest) ?? [];
  if (!usual || !now || findTime(rest) || findWeekdays(now).length > 0 || now.split(" ").length > MOST_WORDS)
    return undefined;
  const isUnsure = /(?<!\p{L})(?:and|y|but|pero|no|not|none|later|earlier|shorter|longer|same)(?!\p{L})/iu.test(now);
  return isUnsure || !canBeName(tidyTitle(now)) ? undefined : [withoutTime(now), withoutTime(usual)];
}

/** Reads "but 11:00-11:45 Art and 1:00-1:40 Science": other routines at times of the copied day. */
function swapsAtTimes(rest: string): DayCopy["swapsAt"] {
  const lead = /^\W*(?:but|except(?:\s+for)?|pero)\s+(?=\d)/iu.exec(rest);
  const text = lead ? rest.slice(lead[0].length) : "";
  const ranges = findRanges(text);
  const swaps = ranges.map(({ to, start, end }, index) => ({
    title: tidyTitle(text.slice(to, ranges[index + 1]?.from).replace(/\s+(?:and|y)\s*$/iu, "")),
    start,
    end: end!,
  }));
  const isWhole = ({ title }: { title: string }): boolean =>
    isTitle(title) && !findTime(title) && findWeekdays(title).length === 0 && title.split(" ").length <= MOST_WORDS;
  return swaps.length > 0 && ranges[0]!.from === 0 && swaps.every(isWhole) ? swaps : undefined;
}

/**
 * Reads a line that copies a day: "Thursday - same as Tuesday but Art instead of Woods", or "Same as Tuesday" below the
 * head of a day.
 * @param headed days of the head that is in force
 * @returns `unclear` where a difference is not understood; undefined for any other line
 */
export function readCopy(
  line: number,
  raw: string,
  headed: readonly Weekday[] | undefined,
): DayCopy | "unclear" | undefined {
  const found = SAME_AS.exec(withoutBullet(raw));
  if (!found) return undefined;
  const own = takeDays(found[1]!, true);
  const said = found[1] === "" && headed ? { title: "", weekdays: [...headed] } : own;
  if (!said.weekdays || own.doubt || /\p{L}{2}/u.test(tidyTitle(said.title))) return undefined;
  const [from] = findWeekdays(found[2]!);
  if (!from || from.from > 0 || from.weekdays!.length !== 1) return "unclear";
  const rest = found[2]!.slice(from.to);
  const copy = { line, text: raw.trim(), weekdays: said.weekdays, from: from.weekdays![0]! };
  if (!/\p{L}{2}/u.test(rest.replaceAll(/schedule|above/giu, ""))) return copy;
  const swapsAt = swapsAtTimes(rest);
  if (swapsAt) return { ...copy, swapsAt };
  const swap = swapIn(rest);
  if (!swap) return "unclear";
  const [title, instead] = swap;
  const times = [title.start, instead.start].flatMap((start) => start ?? []);
  const isSure = isTitle(title.name) && isTitle(instead.name) && times.length < 2;
  return isSure
    ? { ...copy, swap: { title: title.name, instead: instead.name, ...(times[0] ? { start: times[0] } : {}) } }
    : "unclear";
}

/**
 * Copies the entries of a day to the days that are the same.
 * @returns undefined where the day has no entries, or the routine that another takes the place of is not among them
 */
export function copiedEntries<Entry extends PastedEntry | OpenEntry>(
  { line, from, weekdays, swap, swapsAt = [] }: DayCopy,
  entries: readonly Entry[],
): Entry[] | undefined {
  const ofDay = entries.filter(
    (entry) =>
      entry.weekdays.includes(from) && !entry.cycleDays && !weekdays.every((day) => entry.weekdays.includes(day)),
  );
  if (ofDay.length === 0) return undefined;
  // "Music" is "Music with Miss Joanie" too.
  const isSwapped = ({ title }: Entry): boolean =>
    swap !== undefined && `${title} `.toLowerCase().startsWith(`${swap.instead} `.toLowerCase());
  const swapped = ofDay.filter(isSwapped);
  if (swap && swapped.length !== 1) return undefined;
  // "Music 11:15-12:00 instead of PE" where PE is at another time: more than a name differs.
  if (swap?.start && roughMinute(swap.start) !== swapped[0]!.startMinute) return undefined;
  // "But 11:00-11:45 Art" where nothing is at exactly this time: more than a name differs.
  const swapOf = (entry: Entry): { title: string } | undefined =>
    swapsAt.find(
      ({ start, end }) =>
        "endMinute" in entry && roughMinute(start) === entry.startMinute && roughMinute(end) === entry.endMinute,
    );
  const titleOf = (entry: Entry): { title?: string } => {
    const title = isSwapped(entry) ? swap!.title : swapOf(entry)?.title;
    return title === undefined ? {} : { title };
  };
  const isEnds = ofDay.every((entry) => !("endMinute" in entry));
  if (!isEnds && swapsAt.some((one) => ofDay.filter((entry) => swapOf(entry) === one).length !== 1)) return undefined;
  return ofDay.map((entry) => ({ ...entry, weekdays, line, ...titleOf(entry) }));
}
