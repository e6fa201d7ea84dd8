import type { PlacedDraft } from "./gathered";
import { candidatesOf, COST, type Candidate, type TimeReading } from "./time-candidates";

/** The chosen reading, and another one that is about as likely. */
export interface ChosenTime extends TimeReading {
  other?: TimeReading;
}

const LONG_PAUSE = 200;

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
