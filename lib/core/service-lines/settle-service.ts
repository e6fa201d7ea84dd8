import { MAX_MINUTES, MAX_TIMES } from "../mandate/mandate-limits";
import type { ServiceDoubt, ServicePeriod, WeeksOf } from "./service-line";

/** The amounts found for one service, before they are checked for completeness. */
export interface ServiceAmounts {
  minutes: number[];
  times: number[];
  pers: ServicePeriod[];
  ofs: WeeksOf[];
  /** Minutes that the text calls a sum. */
  totals: number[];
  /** Minutes in brackets: a repetition, a sum, or the session's length. */
  asides: number[];
  /** Not empty where the sessions share the minutes: "60 minutes in 2 sessions". */
  shared: true[];
  /** "2x30": their size shows which of them are the minutes. */
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
 * Most minutes of a session that are plausible, by period; more is asked about. A day is limited by a school day, a
 * semester like other long periods.
 */
const MAX_PLAUSIBLE_MINUTES: Readonly<Record<ServicePeriod, number>> = { ...MAX_MINUTES, day: 300, semester: 240 };
const MAX_PLAUSIBLE_TIMES: Readonly<Record<ServicePeriod, number>> = { ...MAX_TIMES, day: 6, week: 15, semester: 125 };

const LEAST_MINUTES = 5;

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/**
 * Builds an amount from what was found, or returns why she has to be asked. Computes no number: takes minutes and times
 * from the text, and uses a sum only to confirm them.
 */
export function settleAmount(found: ServiceAmounts): SettledAmount | ServiceDoubt {
  const [doubt] = found.doubts;
  if (doubt) return doubt;
  const sized = withPairs(found);
  if (typeof sized === "string") return sized;
  const { minutes: allMinutes, times: allTimes } = sized;
  // "30 minutes weekly, 2": it is unclear what the 2 counts, so it must not be read as one session.
  if (isUncounted(found)) return "contradiction";
  const pers = withoutDays(distinct(found.pers), allTimes);
  if (pers.length > 1) return "contradiction";
  const [per] = pers;
  const minutesFound = allMinutes.length > 0 ? allMinutes : lengthAlone(found);
  const session = sessionMinutes(distinct(minutesFound), distinct(allTimes), found);
  if (typeof session === "string") return session;
  if (!per) return "no-period";
  const { minutes, times } = session;
  // No IEP grants shorter sessions: the number counts something else.
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

/** Finds a length without a unit: in brackets, or the only number beside a frequency. */
function lengthAlone({ asides, numbers, times, totals }: ServiceAmounts): number[] {
  if (asides.length > 0) return asides;
  const [only] = numbers;
  const isLength = numbers.length === 1 && only! >= 5 && only! <= 120 && only! % 5 === 0;
  return isLength && times.length > 0 && totals.length === 0 ? [only!] : [];
}

/** "30 minutes a day, 5 days a week": drops the day, which only belongs to the minutes. */
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
