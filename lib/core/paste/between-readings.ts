import type { Weekday } from "../time/iso-date";
import { findRanges } from "./clock-times";
import { hideNames } from "./day-scope";
import { findWeekdays } from "./day-words";
import type { PastedEntry, UnreadLine } from "./paste-reading";
import { roughMinute } from "./rough-minute";
import type { SettledDraft } from "./settle-drafts";
import type { ShortDay } from "./short-days";
import { namesRoutine } from "./titles";

/** Shortest routine of a reading that another line gives, in minutes. */
const SHORTEST = 5;

/** "8:00-9:00 Math" beside "8:30-9:20 Reading": as long as it does not overlap the other one. */
export function withoutOverlap(entry: PastedEntry, others: readonly PastedEntry[]): PastedEntry[] | undefined {
  const [other] = others;
  if (!other || others.length > 1) return undefined;
  const isFirst = entry.startMinute < other.startMinute && entry.endMinute < other.endMinute;
  const isLast = entry.startMinute > other.startMinute && entry.endMinute > other.endMinute;
  if (!isFirst && !isLast) return undefined;
  const cut = isFirst ? { ...entry, endMinute: other.startMinute } : { ...entry, startMinute: other.endMinute };
  return cut.endMinute - cut.startMinute < SHORTEST ? undefined : [cut];
}

/** "Math is now 12:40-1:40", "Library is on Tuesdays": as the only line that speaks of it says. */
export function asAnotherLineSays(
  { draft, entry }: SettledDraft,
  lines: readonly UnreadLine[],
): PastedEntry[] | undefined {
  const [said, ...more] = lines.filter(({ line, text }) => line !== draft.line && namesRoutine(text, entry.title));
  if (!said || more.length > 0) return undefined;
  const [range, ...ranges] = findRanges(said.text);
  const [group, ...groups] = findWeekdays(hideNames(said.text)).filter(({ sort }) => sort === "word");
  if (ranges.length > 0 || groups.length > 0 || (!range && !group?.weekdays)) return undefined;
  const time = range?.end ? { startMinute: roughMinute(range.start), endMinute: roughMinute(range.end) } : {};
  const read = { ...entry, ...time, weekdays: group?.weekdays ?? entry.weekdays };
  return read.endMinute - read.startMinute < SHORTEST ? undefined : [read];
}

/** "Wednesdays we get out at 1:40": on that day, until then. */
export function untilDayEnds(
  entry: PastedEntry,
  over: readonly Weekday[],
  shortDays: readonly ShortDay[],
): PastedEntry[] | undefined {
  const ends = shortDays.filter(({ weekdays }) => weekdays.some((day) => over.includes(day)));
  const [end, ...others] = [...new Set(ends.map(({ endMinute }) => endMinute))];
  if (end === undefined || others.length > 0 || end - entry.startMinute < SHORTEST) return undefined;
  return [
    { ...entry, weekdays: entry.weekdays.filter((day) => !over.includes(day)) },
    { ...entry, weekdays: [...over], endMinute: end },
  ];
}
