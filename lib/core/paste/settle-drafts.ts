import type { Weekday } from "../time/iso-date";
import { chooseTimes, type ChosenTime, type TimeReading } from "./choose-times";
import { SCHOOL_WEEK } from "./day-words";
import type { PlacedDraft } from "./gathered";
import type { DayScope, PastedEntry, PasteProblem, UnreadLine } from "./paste-reading";
import { isTitle } from "./titles";

/** A draft that became an entry. */
export interface SettledDraft {
  draft: PlacedDraft;
  entry: PastedEntry;
  /** The same entry with its times read the other way, where that is about as likely. */
  otherTimes?: PastedEntry;
}

export interface SettledDrafts {
  settled: SettledDraft[];
  unread: UnreadLine[];
}

/** A start without an end is ended by the next line, unless that would make it longer than any lesson; in minutes. */
const LONGEST_FOLLOWED = 150;
/** Longer than that it is the school's day, no routine; in minutes. */
const LONGEST_ROUTINE = 300;
/** Before and after these minutes of the day no routine happens. */
const EARLIEST = 300;
const LATEST = 1320;

/** Times and days of drafts, block by block. */
export function settleDrafts(drafts: readonly PlacedDraft[]): SettledDrafts {
  const times = timesOfBlocks(drafts);
  const followers = followersOf(drafts, times);
  const result: SettledDrafts = { settled: [], unread: [] };
  for (const [index, draft] of drafts.entries()) {
    if (draft.isMarker) continue;
    const { line, text, title } = draft;
    const time = times[index];
    const ends = time && endOf(draft, time, followers[index]);
    const problem = problemOf(draft, time, ends);
    if (problem) {
      result.unread.push({ line, text, problem });
      continue;
    }
    const entry = entryOf(draft, time!.startMinute, ends as number);
    const otherEnd = time!.other && endOf(draft, time!.other, undefined);
    const otherTimes =
      typeof otherEnd === "number"
        ? { ...entry, startMinute: time!.other!.startMinute, endMinute: otherEnd }
        : undefined;
    result.settled.push({ draft: { ...draft, title }, entry, ...(otherTimes ? { otherTimes } : {}) });
  }
  return result;
}

/** "Monday: 8:00 am - 2:00 pm: Trip" says all of it, as what is typed into the weekly grid does. */
const isBeyondDoubt = ({ start, end, daysFrom }: PlacedDraft): boolean =>
  daysFrom === "own" && start.half !== undefined && end?.half !== undefined;

function problemOf(
  draft: PlacedDraft,
  time: ChosenTime | undefined,
  ends: number | PasteProblem | undefined,
): PasteProblem | undefined {
  const { title } = draft;
  if (!isTitle(title) && !/^\d{1,2}$/.test(title)) return "no-title";
  if (!time) return "backwards";
  if (typeof ends !== "number") return ends ?? "no-end";
  if (ends <= time.startMinute) return "backwards";
  if (isBeyondDoubt(draft)) return undefined;
  return time.startMinute < EARLIEST || ends > LATEST || ends - time.startMinute > LONGEST_ROUTINE
    ? "odd-hour"
    : undefined;
}

function entryOf(
  { title, weekdays, cycleDays, line }: PlacedDraft,
  startMinute: number,
  endMinute: number,
): PastedEntry {
  return {
    title,
    weekdays: weekdays ?? [...SCHOOL_WEEK],
    ...(cycleDays ? { cycleDays } : {}),
    startMinute,
    endMinute,
    line,
  };
}

function timesOfBlocks(drafts: readonly PlacedDraft[]): (ChosenTime | undefined)[] {
  const times: (ChosenTime | undefined)[] = [];
  let from = 0;
  while (from < drafts.length) {
    let to = from + 1;
    while (to < drafts.length && drafts[to]!.block === drafts[from]!.block) to += 1;
    times.push(...chooseTimes(drafts.slice(from, to)));
    from = to;
  }
  return times;
}

function endOf(
  { minutes, isOpen }: PlacedDraft,
  { startMinute, endMinute }: TimeReading,
  follower: number | undefined,
): number | PasteProblem {
  if (endMinute !== undefined) return endMinute;
  if (minutes) return startMinute + minutes;
  if (isOpen || follower === undefined || follower <= startMinute) return "no-end";
  return follower - startMinute <= LONGEST_FOLLOWED ? follower : "no-end";
}

/** The start of the next routine of the same block and day on another line, for drafts without an end. */
function followersOf(
  drafts: readonly PlacedDraft[],
  times: readonly (ChosenTime | undefined)[],
): (number | undefined)[] {
  return drafts.map((draft, index) => {
    if (draft.end || draft.minutes) return undefined;
    for (let later = index + 1; later < drafts.length && drafts[later]!.block === draft.block; later += 1) {
      const next = drafts[later]!;
      if (next.line !== draft.line && sharesDays(draft, next)) return times[later]?.startMinute;
      if (
        next.line === draft.line &&
        sharesDays(draft, next) &&
        next.text === draft.text &&
        isLaterInLine(times[index], times[later])
      )
        return times[later]!.startMinute;
    }
    return undefined;
  });
}

const isLaterInLine = (one: ChosenTime | undefined, next: ChosenTime | undefined): boolean =>
  one !== undefined && next !== undefined && next.startMinute > one.startMinute;

/** The next line of the same day ends a start; one of another day does not. */
function sharesDays(a: DayScope, b: DayScope): boolean {
  const same = (one?: readonly string[], other?: readonly string[]): boolean =>
    !one || !other || one.some((day) => other.includes(day));
  return same(a.weekdays, b.weekdays) && same(a.cycleDays, b.cycleDays);
}

/** Days on which a general list does not count, since a head gives them a list of their own. */
export function daysWithOwnList(settled: readonly SettledDraft[]): Weekday[] {
  const general = settled.filter(({ draft }) => draft.daysFrom === "none");
  if (general.length === 0) return [];
  const under = settled.filter(({ draft, entry }) => draft.daysFrom === "head" && draft.weekdays && !entry.cycleDays);
  return SCHOOL_WEEK.filter((day) => {
    const own = under.filter(({ entry }) => entry.weekdays.includes(day));
    const meets = own.some(({ entry }) =>
      general.some((one) => one.entry.startMinute < entry.endMinute && entry.startMinute < one.entry.endMinute),
    );
    return meets && (own.length >= 3 || own.length * 2 >= general.length);
  });
}
