import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import type { Conflict } from "./find-conflicts";

/** Least minutes assumed for the way between two buildings. */
export const TRAVEL_MINUTES = 15;

/** A time that she spends at a site; the site's id is empty where it is not known. */
export interface TimeAtSite extends Interval {
  date: IsoDate;
  siteId: string;
}

/** A way from or to another building for which there are too few minutes. */
interface TightWay {
  date: IsoDate;
  /** The other building. */
  siteId: string;
  minutes: number;
  /** True for the way to it, after the visit; absent for the way from it. */
  isAfter?: true;
}

/**
 * Finds the ways between buildings for which she has less than {@link TRAVEL_MINUTES} before and after a visit: at most
 * one each way, the tightest. Times at unknown sites, and times that overlap the visit, say nothing of a way.
 * @param others on the same clock as the visit
 */
export function tightWays(at: TimeAtSite, others: readonly TimeAtSite[]): TightWay[] {
  const elsewhere = others.filter(({ date, siteId }) => date === at.date && siteId !== at.siteId && siteId !== "");
  if (at.siteId === "") return [];
  const tightest = (ways: TightWay[]): TightWay[] =>
    ways
      .filter(({ minutes }) => minutes >= 0 && minutes < TRAVEL_MINUTES)
      .toSorted((a, b) => a.minutes - b.minutes)
      .slice(0, 1);
  const from = elsewhere.map(({ siteId, endMinute }) => ({
    ...{ date: at.date, siteId, minutes: at.startMinute - endMinute },
  }));
  const to = elsewhere.map(({ siteId, startMinute }) => ({
    ...{ date: at.date, siteId, minutes: startMinute - at.endMinute, isAfter: true as const },
  }));
  return [...tightest(from), ...tightest(to)];
}

/** Another of her visits on a date, with what she accepted when she booked it. */
export interface OtherVisit extends TimeAtSite {
  accepted: readonly Conflict[];
}

/**
 * Finds the tight ways between a visit and her others, as conflicts. One that she accepted when she booked the other
 * visit is none: it is the same way.
 */
export function travelConflicts(
  wanted: Omit<TimeAtSite, "date"> & { dates: readonly IsoDate[] },
  others: readonly OtherVisit[],
): Conflict[] {
  const { dates, ...time } = wanted;
  const asking = others.map(({ accepted, ...other }) => ({ other, accepted }));
  return dates.flatMap((date) => {
    const at = { ...time, date };
    const undecided = asking.filter(({ other, accepted }) => !isWayAccepted(at, other, accepted));
    return tightWays(
      at,
      undecided.map(({ other }) => other),
    ).map(({ minutes, isAfter }): Conflict => {
      const after = isAfter ? { isAfter } : {};
      return { date, by: "own", kind: "travel", minutes, ...after };
    });
  });
}

/** True where she accepted the way between two visits at the other one, for which it lies on its other side. */
function isWayAccepted(at: TimeAtSite, other: TimeAtSite, accepted: readonly Conflict[]): boolean {
  const ways = tightWays(other, [at]).map(({ minutes, isAfter }) => ({ minutes, isAfter }));
  return ways.some(({ minutes, isAfter }) =>
    accepted.some(
      (one) =>
        one.kind === "travel" && one.date === at.date && one.isAfter === isAfter && (one.minutes ?? 0) <= minutes,
    ),
  );
}
