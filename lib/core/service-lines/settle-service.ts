import { MAX_MINUTES, MAX_TIMES } from "../mandate/mandate-limits";
import type { ServiceDoubt, ServicePeriod, WeeksOf } from "./service-line";

/** What was found about one service, before it is known whether it is whole. */
export interface ServiceAmounts {
  minutes: number[];
  times: number[];
  pers: ServicePeriod[];
  ofs: WeeksOf[];
  /** Minutes that are said to be a sum. */
  totals: number[];
  /** Minutes in brackets: the same again, a sum, or the session's length. */
  asides: number[];
  /** Not empty where the sessions share the minutes: "60 minutes in 2 sessions". */
  shared: true[];
  /** "2x30": which of them are the minutes is shown by their size. */
  pairs: (readonly [number, number])[];
  /** Numbers without a unit. */
  numbers: number[];
  doubts: ServiceDoubt[];
}

export const emptyAmounts = (): ServiceAmounts => ({
  minutes: [],
  times: [],
  pers: [],
  ofs: [],
  totals: [],
  asides: [],
  shared: [],
  pairs: [],
  numbers: [],
  doubts: [],
});

/** An amount that an IEP can grant. */
export interface SettledAmount {
  minutes: number;
  times: number;
  per: ServicePeriod;
  of: WeeksOf | null;
}

/**
 * What may be saved, and in a day or week no more than a school has room for: more is asked about. A semester has half
 * of a year's sessions, and no longer ones than several sessions of a year.
 */
const MAX_PLAUSIBLE_MINUTES: Readonly<Record<ServicePeriod, number>> = { ...MAX_MINUTES, day: 300, semester: 240 };
const MAX_PLAUSIBLE_TIMES: Readonly<Record<ServicePeriod, number>> = { ...MAX_TIMES, day: 6, week: 15, semester: 125 };

const LEAST_MINUTES = 5;

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/**
 * Makes an amount of what was found, or says why it has to be asked. No number is worked out: minutes and times are as
 * the text gives them, and a sum only confirms them.
 */
export function settleAmount(found: ServiceAmounts): SettledAmount | ServiceDoubt {
  const [doubt] = found.doubts;
  if (doubt) return doubt;
  const sized = withPairs(found);
  if (typeof sized === "string") return sized;
  const { minutes: allMinutes, times: allTimes } = sized;
  // "30 minutes weekly, 2": what is counted twice is not said, and one session is not what it says.
  if (isUncounted(found)) return "contradiction";
  const pers = withoutDays(distinct(found.pers), allTimes);
  if (pers.length > 1) return "contradiction";
  const [per] = pers;
  const minutesFound = allMinutes.length > 0 ? allMinutes : lengthAlone(found);
  const session = sessionMinutes(distinct(minutesFound), distinct(allTimes), found);
  if (typeof session === "string") return session;
  if (!per) return "no-period";
  const { minutes, times } = session;
  // Nobody grants sessions of fewer minutes: that number counts something else.
  if (minutes < LEAST_MINUTES || times < 1 || !Number.isInteger(minutes)) return "implausible";
  if (minutes > MAX_PLAUSIBLE_MINUTES[per] || times > MAX_PLAUSIBLE_TIMES[per]) return "implausible";
  if (times > 1 && minutes > 240) return "implausible";
  const [of = null] = found.ofs;
  if (of && (of.weeks < 1 || of.weeks > of.outOf)) return "contradiction";
  return { minutes, times, per, of: of && of.weeks < of.outOf ? of : null };
}

/** True where a small number beside minutes is neither sessions nor anything else that is known. */
const isUncounted = ({ numbers, times, minutes, pairs }: ServiceAmounts): boolean =>
  times.length + pairs.length === 0 && minutes.length > 0 && numbers.some((one) => one > 1 && one < 8);

/** The length where none is said with a unit: in brackets, or as the only number beside how often. */
function lengthAlone({ asides, numbers, times, totals }: ServiceAmounts): number[] {
  if (asides.length > 0) return asides;
  const [only] = numbers;
  const isLength = numbers.length === 1 && only! >= 5 && only! <= 120 && only! % 5 === 0;
  return isLength && times.length > 0 && totals.length === 0 ? [only!] : [];
}

/** "30 minutes a day, 5 days a week": the day is only where the minutes are. */
const withoutDays = (pers: readonly ServicePeriod[], times: readonly number[]): readonly ServicePeriod[] =>
  pers.length === 2 && pers.includes("day") && times.length > 0 ? pers.filter((per) => per !== "day") : pers;

/** Decides for each pair which number is the minutes: nobody goes ten times a week, nobody works five minutes. */
function withPairs({ minutes, times, pairs }: ServiceAmounts): Pick<ServiceAmounts, "minutes" | "times"> | "range" {
  const sized = { minutes: [...minutes], times: [...times] };
  for (const [first, second] of pairs) {
    const [small, large] = first < second ? [first, second] : [second, first];
    if (small > 10 || large < 10 || small === large) return "range";
    sized.minutes.push(large);
    sized.times.push(small);
  }
  return sized;
}

function sessionMinutes(
  minutes: readonly number[],
  times: readonly number[],
  { totals, asides, shared }: ServiceAmounts,
): { minutes: number; times: number } | ServiceDoubt {
  if (times.length > 1) return "contradiction";
  const count = times[0] ?? 1;
  if (minutes.length === 0) {
    const [total] = totals;
    if (total === undefined) return "no-minutes";
    return count === 1 ? { minutes: total, times: 1 } : "no-session-length";
  }
  const all = distinct([...minutes, ...asides]);
  if (all.length > 2) return "contradiction";
  if (all.length === 2) {
    const [large, small] = [Math.max(...all), Math.min(...all)];
    if (small * count !== large || count === 1) return "contradiction";
    return totals.every((sum) => sum === large || sum === small) ? { minutes: small, times: count } : "contradiction";
  }
  const [only] = all as [number];
  if (shared.length > 0 && count > 1 && totals.length === 0) return "no-session-length";
  if (shared.length > 0 && count > 1)
    return totals.includes(only * count) ? { minutes: only, times: count } : "no-session-length";
  return totals.every((sum) => sum === only * count || sum === only)
    ? { minutes: only, times: count }
    : "contradiction";
}
