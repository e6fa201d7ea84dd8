import type { MinuteOfDay } from "../time/interval";
import type { ClockText, PasteDraft } from "./paste-reading";

/** One way to read the written times of a draft. */
export interface TimeReading {
  startMinute: MinuteOfDay;
  /** Absent where a later line ends it. */
  endMinute?: MinuteOfDay;
  /** True when it contradicts the written am or pm: "11:20 pm" before lunch. */
  isAgainstText: boolean;
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
export const COST = { againstText: 4, backwards: 2, overlap: 0.5, longPause: 0.5, near: 1.2 };

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

/** A way to read the written times of a draft, with what speaks against it. */
export interface Candidate extends TimeReading {
  cost: number;
}

/** Lists all ways to read the written times of a draft, each with its cost by itself. */
export function candidatesOf({ start, end }: PasteDraft): Candidate[] {
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
