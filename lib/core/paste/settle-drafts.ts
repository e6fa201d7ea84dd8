import type { Weekday } from "../time/iso-date";
import { chooseTimes, type ChosenTime } from "./choose-times";
import type { TimeReading } from "./time-candidates";
import { sharesDays } from "./day-overlap";
import { SCHOOL_WEEK } from "./day-words";
import { dayEndName, isDayEnd, isMoment, isSignal } from "./day-ends";
import { partedByDay } from "./ends-by-day";
import { isHalfMark } from "./half-columns";
import type { LooseTime, PlacedDraft } from "./gathered";
import type { Concern, OpenEntry, PastedEntry, PasteProblem, UnreadLine } from "./paste-reading";
import { roughMinute } from "./rough-minute";
import { hasScraps } from "./scraps";
import { isTitle } from "./titles";

/** A draft that became an entry. */
export interface SettledDraft {
  draft: PlacedDraft;
  entry: PastedEntry;
  /** The same entry with its times read the other way, where that is about as likely. */
  otherTimes?: PastedEntry;
  /** What makes the reading less plausible. */
  concern?: Concern;
  /**
   * With "short-day": the days that, by another line, end before it does; with "moved": those on which it is at another
   * time; with "text-days": the days of that line.
   */
  over?: Weekday[];
  /** With a concern: a reading between counting as it is and not counting, such as the time that another line gives. */
  between?: PastedEntry[];
}

/** A draft that ends the day. */
export interface OpenDraft {
  draft: PlacedDraft;
  entry: OpenEntry;
}

export interface SettledDrafts {
  settled: SettledDraft[];
  /** Each is named among `unread` too. */
  open: OpenDraft[];
  unread: UnreadLine[];
}

/** Longest routine, in minutes, that the next line may end when its own line has no end. */
const LONGEST_FOLLOWED = 150;
/** The same for a routine whose name says that it is long, such as a Montessori work cycle; in minutes. */
const LONGEST_CYCLE = 180;
const LONG_NAME = /(?<!\p{L})(?:work|cycles?|blocks?|projects?|trabajo|ciclo|bloque|proyectos?)(?!\p{L})/iu;
const longestFollowed = (title: string): number => (LONG_NAME.test(title) ? LONGEST_CYCLE : LONGEST_FOLLOWED);
/** Longest routine, in minutes; a longer range is the whole school day. */
const LONGEST_ROUTINE = 300;
/** Minutes of the day before and after which no routine happens. */
const EARLIEST = 300;
const LATEST = 1320;

/**
 * Settles the times and days of drafts, block by block.
 * @param loose times in lines that were not understood: a routine that begins before one of them may end there
 */
export function settleDrafts(placed: readonly PlacedDraft[], loose: readonly LooseTime[]): SettledDrafts {
  const drafts = partedByDay(placed);
  const times = timesOfBlocks(drafts);
  const followers = followersOf(drafts, times, loose);
  const doubtful = new Set(drafts.filter((_draft, index) => times[index]?.isAgainstText).map(({ block }) => block));
  const result: SettledDrafts = { settled: [], open: [], unread: [] };
  for (const [index, draft] of drafts.entries()) {
    if (draft.isMarker) continue;
    const { line, text, title } = draft;
    const time = times[index];
    const ends = time && endOf(draft, time, followers[index]);
    const problem = problemOf(draft, time, ends);
    if (problem) {
      result.unread.push({ line, text, problem });
      const follower = followers[index];
      const isLast =
        problem === "no-end" &&
        !draft.isOpen &&
        (follower === undefined ||
          (time &&
            typeof follower === "number" &&
            (follower <= time.startMinute || follower - time.startMinute > longestFollowed(title))));
      if (isLast && isDayEnd(title) && !doubtful.has(draft.block))
        result.open.push({ draft, entry: openEntryOf({ ...draft, title: dayEndName(title) }, time!.startMinute) });
      continue;
    }
    const name = withoutMinutes(title, (ends as number) - time!.startMinute);
    const entry = { ...openEntryOf({ ...draft, title: name }, time!.startMinute), endMinute: ends as number };
    const otherEnd = time!.other && endOf(draft, time!.other, undefined);
    const otherTimes =
      typeof otherEnd === "number"
        ? { ...entry, startMinute: time!.other!.startMinute, endMinute: otherEnd }
        : undefined;
    result.settled.push({ draft, entry, ...(otherTimes ? { otherTimes } : {}) });
  }
  return result;
}

/**
 * True for a draft with a full range, am and pm, and days of its own, as the weekly grid writes it: "Monday: 8:00 am -
 * 2:00 pm: Trip".
 */
const isBeyondDoubt = ({ start, end, daysFrom }: PlacedDraft): boolean =>
  daysFrom === "own" && start.half !== undefined && end?.half !== undefined;

/** Matches a number behind a name, unless it is that of a room, a period or a grade. */
const NUMBER_BEHIND = /(?<=\p{L}{3}.*)(?<!(?<!\p{L})(?:room|rm|period|block|grade|sal[oó]n|aula|grado))\s+(\d{2})$/iu;

/** Drops a length without a unit behind a name: "Recess 15" that lasts 15 minutes. */
const withoutMinutes = (title: string, minutes: number): string =>
  title.replace(NUMBER_BEHIND, (all, length: string) => (Number(length) === minutes ? "" : all));

/** Matches a cell that names no routine: "no advisory", "see below". */
const SAYS_NOTHING = /^(?:no|none|see|ver)\s+\p{L}|^(?:none|nothing|n\/a|ningun[oa]|nada)$/iu;

function problemOf(
  draft: PlacedDraft,
  time: ChosenTime | undefined,
  ends: number | PasteProblem | undefined,
): PasteProblem | undefined {
  const { title } = draft;
  if (isHalfMark(title)) return "no-title";
  if (!isTitle(title) && !/^\d{1,2}$/.test(title)) return "no-title";
  if (SAYS_NOTHING.test(title) || hasScraps(title) || (!draft.end && isSignal(title))) return "unclear";
  if (!time) return "backwards";
  if (typeof ends !== "number" && (time.startMinute < EARLIEST || time.startMinute > LATEST)) return "odd-hour";
  if (typeof ends !== "number") return ends ?? "no-end";
  if (ends <= time.startMinute) return "backwards";
  if (isBeyondDoubt(draft)) return undefined;
  return time.startMinute < EARLIEST || ends > LATEST || ends - time.startMinute > LONGEST_ROUTINE
    ? "odd-hour"
    : undefined;
}

function openEntryOf({ title, weekdays, cycleDays, cycleWeeks, line }: PlacedDraft, startMinute: number): OpenEntry {
  return {
    title,
    weekdays: weekdays ?? [...SCHOOL_WEEK],
    ...(cycleDays ? { cycleDays } : {}),
    ...(cycleWeeks ? { cycleWeeks } : {}),
    startMinute,
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
  { title, minutes, isOpen }: PlacedDraft,
  { startMinute, endMinute }: TimeReading,
  follower: Follower,
): number | PasteProblem {
  if (endMinute !== undefined) return endMinute;
  if (minutes) return startMinute + minutes;
  if (follower === "unclear") return follower;
  if (isOpen || follower === undefined || follower <= startMinute) return "no-end";
  return follower - startMinute <= longestFollowed(title) ? follower : "no-end";
}

/**
 * The end of a routine by its follower: the start of the next routine, or `unclear` where a line that was not
 * understood comes before it.
 */
type Follower = number | "unclear" | undefined;

/** Finds, for drafts without an end, the start of the next routine of the same block and day on another line. */
function followersOf(
  drafts: readonly PlacedDraft[],
  times: readonly (ChosenTime | undefined)[],
  loose: readonly LooseTime[],
): Follower[] {
  return drafts.map((draft, index): Follower => {
    if (draft.end || draft.minutes || isMoment(draft.title)) return undefined;
    const at = nextOf(drafts, times, index);
    const [start, next] = [times[index]?.startMinute, at === undefined ? undefined : times[at]?.startMinute];
    const follower = next === undefined ? next : Math.min(next, endOfFrame(drafts, times, index) ?? next);
    if (at === undefined || start === undefined || follower === undefined) return follower;
    const isBetween = loose.some(
      ({ line, start: clock }) =>
        line >= draft.line && line <= drafts[at]!.line && roughMinute(clock) > start && roughMinute(clock) < follower,
    );
    return isBetween ? "unclear" : follower;
  });
}

/**
 * Finds the end of a session that contains the routine, which it ends with: "A.M. Session 8:20-11:00" above "8:20
 * Arrival", "8:30 Circle".
 */
function endOfFrame(
  drafts: readonly PlacedDraft[],
  times: readonly (ChosenTime | undefined)[],
  index: number,
): number | undefined {
  const start = times[index]?.startMinute;
  const frame = drafts.findLastIndex(({ block, isMarker }, at) => {
    const time = times[at];
    return (
      at < index &&
      block === drafts[index]!.block &&
      !isMarker &&
      time?.endMinute !== undefined &&
      times[at + 1]?.startMinute === time.startMinute
    );
  });
  const end = frame < 0 ? undefined : times[frame]!.endMinute;
  return end !== undefined && start !== undefined && end > start ? end : undefined;
}

/** Finds the index of the routine whose start ends another one. */
function nextOf(
  drafts: readonly PlacedDraft[],
  times: readonly (ChosenTime | undefined)[],
  index: number,
): number | undefined {
  const draft = drafts[index]!;
  for (let later = index + 1; later < drafts.length && drafts[later]!.block === draft.block; later += 1) {
    const next = drafts[later]!;
    // The next line of the same day ends a start; one of another day does not.
    if (!sharesDays(draft, next)) continue;
    const isOfLine = next.line === draft.line && (next.text === draft.text || next.isPaired);
    const isInLine = isOfLine && isLaterInLine(times[index], times[later]);
    if (next.line !== draft.line || isInLine) return later;
  }
  return undefined;
}

const isLaterInLine = (one: ChosenTime | undefined, next: ChosenTime | undefined): boolean =>
  one !== undefined && next !== undefined && next.startMinute > one.startMinute;

const isEveryWeek = ({ cycleDays, cycleWeeks }: PastedEntry): boolean => !cycleDays && !cycleWeeks;

/** Lists the days with a list of their own under a head, on which a general list does not count. */
export function daysWithOwnList(settled: readonly SettledDraft[]): Weekday[] {
  const general = settled.filter(({ draft }) => draft.daysFrom === "none");
  if (general.length === 0) return [];
  const under = settled.filter(({ draft, entry }) => draft.daysFrom === "head" && draft.weekdays && isEveryWeek(entry));
  return SCHOOL_WEEK.filter((day) => {
    const own = under.filter(({ entry }) => entry.weekdays.includes(day));
    const meets = own.some(({ entry }) =>
      general.some((one) => one.entry.startMinute < entry.endMinute && entry.startMinute < one.entry.endMinute),
    );
    return meets && (own.length >= 3 || own.length * 2 >= general.length);
  });
}
