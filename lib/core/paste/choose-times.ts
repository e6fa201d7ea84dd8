import type { MinuteOfDay } from "../time/interval";
import type { ClockText, PasteDraft } from "./paste-reading";
import type { PlacedDraft } from "./gathered";

/** One way to read the written times of a draft. */
export interface TimeReading {
  startMinute: MinuteOfDay;
  /** Absent where a later line ends it. */
  endMinute?: MinuteOfDay;
  /** True when it contradicts the written am or pm: "11:20 pm" before lunch. */
  isAgainstText: boolean;
}

/** The chosen reading, and another one that is about as likely. */
export interface ChosenTime extends TimeReading {
  other?: TimeReading;
}

const NOON = 720;
/** School hours, in minutes of the day. */
const OPENS = 390;
const CLOSES = 1080;
const LONGEST = 150;
const SHORTEST = 5;
/** Longest range without am or pm, in minutes; a longer one was written backwards: "10:00-9:30". */
const LONGEST_GUESS = 480;
/**
 * Costs of implausible features; the reading with the lowest sum is chosen. `near`: readings whose costs differ by less
 * become a choice.
 */
const COST = { againstText: 4, backwards: 2, overlap: 0.5, longPause: 0.5, near: 1.2 };
const LONG_PAUSE = 200;

function minutesOf({ hour, minute, half }: ClockText): { minute: MinuteOfDay; isAgainst: boolean }[] {
  if (hour === 0 || hour > 12) return [{ minute: hour * 60 + minute, isAgainst: false }];
  const morning = (hour % 12) * 60 + minute;
  if (!half)
    return hour === 12
      ? [{ minute: morning + NOON, isAgainst: false }]
      : [
          { minute: morning, isAgainst: false },
          { minute: morning + NOON, isAgainst: false },
        ];
  return [
    { minute: half === "am" ? morning : morning + NOON, isAgainst: false },
    { minute: half === "am" ? morning + NOON : morning, isAgainst: true },
  ];
}

function costOfHours(startMinute: MinuteOfDay, endMinute: MinuteOfDay): number {
  const early = startMinute >= OPENS ? 0 : startMinute >= 360 ? 1 : startMinute >= 300 ? 4 : 8;
  const late = endMinute <= CLOSES ? 0 : endMinute <= 1170 ? 1 : endMinute <= 1260 ? 4 : 8;
  return early + late;
}

function costOfLength(minutes: number): number {
  if (minutes < SHORTEST) return 1;
  return minutes <= LONGEST ? 0 : minutes <= 240 ? 1 : minutes <= 330 ? 3 : 6;
}

interface Candidate extends TimeReading {
  cost: number;
}

function candidatesOf({ start, end }: PasteDraft): Candidate[] {
  const found: Candidate[] = [];
  const starts = minutesOf(start);
  // "12:15-12:50am": taken literally, both times are after midnight.
  if (start.hour === 12 && !start.half && end?.half === "am") starts.push({ minute: start.minute, isAgainst: false });
  for (const from of starts) {
    if (!end) {
      found.push({
        startMinute: from.minute,
        isAgainstText: from.isAgainst,
        cost: costOfHours(from.minute, from.minute) + (from.isAgainst ? COST.againstText : 0),
      });
      continue;
    }
    for (const to of minutesOf(end)) {
      if (to.minute <= from.minute) continue;
      const isSaid = start.half !== undefined || end.half !== undefined || start.hour > 12 || end.hour > 12;
      if (!isSaid && to.minute - from.minute > LONGEST_GUESS) continue;
      const against = (from.isAgainst ? COST.againstText : 0) + (to.isAgainst ? COST.againstText : 0);
      const cost = against + costOfHours(from.minute, to.minute) + costOfLength(to.minute - from.minute);
      found.push({
        startMinute: from.minute,
        endMinute: to.minute,
        isAgainstText: from.isAgainst || to.isAgainst,
        cost,
      });
    }
  }
  return found;
}

function costBetween(before: Candidate, after: Candidate): number {
  if (after.startMinute < before.startMinute) return COST.backwards;
  if (before.endMinute !== undefined && after.startMinute < before.endMinute)
    return after.startMinute === before.startMinute ? 0 : COST.overlap;
  return after.startMinute - (before.endMinute ?? before.startMinute) > LONG_PAUSE ? COST.longPause : 0;
}

/**
 * Chooses the readings of a block's times together, so that times ascend, lie in school hours and last as long as
 * lessons do. Follows a written am or pm, unless no school day fits it.
 * @param drafts of one block, in the order of the text
 * @returns a reading for each draft; undefined where it would end before it starts
 */
export function chooseTimes(drafts: readonly PlacedDraft[]): (ChosenTime | undefined)[] {
  const all = drafts.map(candidatesOf);
  const steps: { total: number; back: number }[][] = [];
  let last = -1;
  const before: number[] = [];
  for (const [index, candidates] of all.entries()) {
    before[index] = last;
    steps[index] = candidates.map((candidate) => {
      if (last < 0) return { total: candidate.cost, back: -1 };
      let best = { total: Number.POSITIVE_INFINITY, back: -1 };
      for (const [at, previous] of all[last]!.entries()) {
        const total = steps[last]![at]!.total + costBetween(previous, candidate);
        if (total < best.total) best = { total, back: at };
      }
      return { total: best.total + candidate.cost, back: best.back };
    });
    if (candidates.length > 0) last = index;
  }
  const chosen: number[] = all.map(() => -1);
  let at = last < 0 ? -1 : indexOfLeast(steps[last]!.map(({ total }) => total));
  for (let index = last; index >= 0 && at >= 0; index = before[index]!) {
    chosen[index] = at;
    at = steps[index]![at]!.back;
  }
  return all.map((candidates, index) => chosenAt(candidates, chosen[index]!, neighbours(all, chosen, index)));
}

const indexOfLeast = (values: readonly number[]): number => values.indexOf(Math.min(...values));

function neighbours(
  all: readonly Candidate[][],
  chosen: readonly number[],
  index: number,
): [Candidate | undefined, Candidate | undefined] {
  const take = (at: number): Candidate | undefined => all[at]?.[chosen[at] ?? -1];
  return [take(index - 1), take(index + 1)];
}

function chosenAt(
  candidates: readonly Candidate[],
  at: number,
  [before, after]: [Candidate | undefined, Candidate | undefined],
): ChosenTime | undefined {
  const taken = candidates[at];
  if (!taken) return undefined;
  const costOf = (one: Candidate): number =>
    one.cost + (before ? costBetween(before, one) : 0) + (after ? costBetween(one, after) : 0);
  const isOther = (one: Candidate): boolean => one !== taken;
  const written = taken.isAgainstText ? candidates.find(({ isAgainstText }) => !isAgainstText) : undefined;
  const near = candidates.filter(isOther).find((one) => !one.isAgainstText && costOf(one) - costOf(taken) < COST.near);
  const other = written ?? near;
  const plain = ({ startMinute, endMinute, isAgainstText }: Candidate): TimeReading => ({
    startMinute,
    ...(endMinute === undefined ? {} : { endMinute }),
    isAgainstText,
  });
  return { ...plain(taken), ...(other ? { other: plain(other) } : {}) };
}
