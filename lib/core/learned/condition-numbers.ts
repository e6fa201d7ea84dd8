import type { Conditions } from "../goals/read-conditions";
import type { TitleConditions } from "./title-conditions";

/** How many numbers {@link conditionNumbers} gives for each title. */
export const CONDITION_NUMBERS = 10;

/** One title of a schedule: what it says, and where it is in the day. */
export interface PlacedTitle {
  conditions: TitleConditions;
  /** Minute of the day at which it starts, where the schedule says it. */
  startMinute?: number | undefined;
}

/** When each time of day is, as the part of the school day, 0..1. */
const TIMES: Record<string, readonly [from: number, to: number]> = {
  start: [0, 0.12],
  morning: [0, 0.42],
  noon: [0.4, 0.66],
  afternoon: [0.52, 1],
  end: [0.85, 1],
};
/** This far outside of its time a title contradicts the goal. */
const FAR = 0.35;
/** The usual start and end of the school day. */
const DAY = { start: 8 * 60, end: 15 * 60 };

/** Places each title in the school day, 0..1: by its time where all have one, else by its place in the list. */
export function partsOfDay(titles: readonly PlacedTitle[]): number[] {
  const minutes = titles.map(({ startMinute, conditions }) => startMinute ?? conditions.minute);
  const known = minutes.filter((minute) => minute !== undefined);
  if (known.length < titles.length || titles.length < 2)
    return titles.map((_, at) => {
      const minute = titles[at]!.startMinute;
      if (minute !== undefined) return between(DAY.start, DAY.end, minute);
      return titles.length < 2 ? 0.5 : at / (titles.length - 1);
    });
  const first = Math.min(...known);
  const last = Math.max(...known);
  return minutes.map((minute) => (last === first ? 0.5 : between(first, last, minute!)));
}

/** Lists the place of each title in the day, from 0: by its time where all times are known, else as given. */
export function orderInDay(titles: readonly PlacedTitle[]): number[] {
  const starts = titles.map(({ startMinute }) => startMinute);
  if (starts.includes(undefined)) return [...titles.keys()];
  return starts.map((minute) => starts.filter((other) => other! < minute!).length);
}

const between = (from: number, to: number, value: number): number =>
  Math.max(0, Math.min(1, (value - from) / (to - from)));

/**
 * Rates a part of the day: 1 within the time that the goal names, falling to -1 far outside of it; 0 when it names
 * none.
 */
function timeFit(times: readonly string[] | undefined, part: number): number {
  if (!times) return 0;
  let best = -1;
  for (const time of times) {
    const [from, to] = TIMES[time]!;
    const outside = Math.max(0, from - part, part - to);
    best = Math.max(best, 1 - (2 * outside) / FAR);
  }
  return best;
}

/**
 * Rates the order of a title for a goal such as "after lunch": 1 for the next title, less for later ones, -1 for
 * earlier ones; lunch itself may be meant too.
 */
function sequenceFit(wanted: readonly string[] | undefined, titles: readonly PlacedTitle[], at: number): number {
  let best: number | undefined;
  for (const one of wanted ?? []) {
    const [side, anchor] = one.split("-") as ["after" | "before", string];
    const anchors = titles.flatMap(({ conditions }, place) =>
      conditions.said.get("anchor")?.includes(anchor) ? [place] : [],
    );
    if (anchors.length === 0) continue;
    const fits = anchors.map((place) => stepFit(side === "after" ? at - place : place - at));
    best = Math.max(best ?? -1, ...fits);
  }
  return best ?? 0;
}

const stepFit = (steps: number): number => (steps < 0 ? -1 : steps === 0 ? 0.4 : steps === 1 ? 1 : 0.3);

/** Gives 1 where goal and title name the same, -1 where they name different things, else 0. */
function sameFit(wanted: readonly string[] | undefined, said: readonly string[] | undefined): number {
  if (!wanted || !said) return 0;
  return wanted.some((one) => said.includes(one)) ? 1 : -1;
}

/**
 * Compares the conditions of a goal with each title of a schedule: time of day, before or after what, language, place
 * (share of the goal's places, and whether only others are named), company, group, structure,
 * floor or desk, and subject. All 0 for a goal
 * without conditions.
 */
export function conditionNumbers(goal: Conditions, titles: readonly PlacedTitle[], isInOrder = true): number[][] {
  const parts = goal.time && isInOrder ? partsOfDay(titles) : [];
  return titles.map(({ conditions: { said } }, at) => {
    const place = sameFit(goal.place, said.get("place"));
    const shared = goal.place?.filter((one) => said.get("place")?.includes(one)).length ?? 0;
    return [
      isInOrder ? timeFit(goal.time, parts[at] ?? 0) : 0,
      isInOrder ? sequenceFit(goal.sequence, titles, at) : 0,
      languageFit(goal.language, said.get("language")),
      goal.place ? shared / goal.place.length : 0,
      place < 0 ? 1 : 0,
      sameFit(goal.company, said.get("company")),
      sameFit(goal.group, said.get("group")),
      sameFit(goal.structure, said.get("structure")),
      sameFit(goal.seat, said.get("seat")),
      sameFit(goal.subject, said.get("subject")),
    ];
  });
}

/** Below this a title is too far from the time of day that a goal names. */
const WRONG_TIME = -0.6;

/**
 * Checks by the numbers of {@link conditionNumbers} whether a title contradicts a condition of the goal: another time
 * of day, before what it should follow, or another language. Such a title is not offered.
 */
export const contradicts = ([time = 0, sequence = 0, language = 0]: readonly number[]): boolean =>
  time < WRONG_TIME || sequence < 0 || language < 0;

/**
 * True when a title meets a condition of the goal, as the numbers of {@link conditionNumbers} say, that another one
 * does not meet: then the other one is no alternative.
 */
export const meetsMore = (one: readonly number[], other: readonly number[]): boolean =>
  DECIDING.some((at) => one[at]! > 0 && other[at]! <= 0);

/** Indexes of time, order, language, company and structure; titles too often leave place and group open. */
const DECIDING = [0, 1, 2, 5, 7];

/** Rates the language of a title; no language contradicts a goal for both. */
function languageFit(wanted: readonly string[] | undefined, said: readonly string[] | undefined): number {
  return wanted && wanted.length > 1 ? 0 : sameFit(wanted, said);
}
