import { phrasesOf } from "../lexicon/read-lexicon";
import { termOf } from "./plain-terms";
import type { GoalTerm, TitleTerm } from "./text-terms";

/** What students do in the moments that a title names, as rows of title words and goal words. */
export interface HappensThere {
  /** For a term of a title, the terms of goals with their weight, 0..1. */
  get(titleTerm: string): ReadonlyMap<string, number> | undefined;
  /** Computes how much of a goal each row says. */
  rowsOfGoal(goal: readonly GoalTerm[]): GoalRows;
  /** Computes how far a title names what each row is about; leaves out rows that it does not name. */
  rowsOfTitle(title: readonly TitleTerm[]): TitleRows;
}

/** For each row, how much of a goal belongs there: by all of its words, and by its outcome only. */
export interface GoalRows {
  all: Float32Array;
  outcome: Float32Array;
  /** How far the goal names the moment: "in the gym", "on the bus". */
  named: Float32Array;
}

/** Rows by place, each with the share of the title that it names, 0..1. */
export type TitleRows = readonly (readonly [row: number, share: number])[];

interface Row {
  names: Set<string>;
  deeds: Set<string>;
}

/**
 * Reads lines of title words, "=", and goal words. A word that occurs in many lines weighs less. The goal words of a
 * moment are gathered only when that moment is first asked for, since a schedule names few of them.
 */
export function readHappensThere(lines: string): HappensThere {
  const termsIn = termsOnce();
  const rows = phrasesOf(lines).map((line): Row => {
    const [names = "", deeds = ""] = line.split(" = ");
    return { names: termsIn(names), deeds: termsIn(deeds) };
  });
  const rowsNamed = placesBy(rows.map(({ names }) => names));
  const rowsDone = placesBy(rows.map(({ deeds }) => deeds));
  const weights = weightsOf(rowsDone, rows.length);
  const nameWeights = weightsOf(rowsNamed, rows.length);
  const room = rows.map(({ deeds }) => 1 / Math.sqrt(Math.sqrt(deeds.size)));
  const happens = new Map<string, ReadonlyMap<string, number>>();
  return {
    get(titleTerm) {
      const known = happens.get(titleTerm);
      const named = rowsNamed.get(titleTerm);
      if (known || !named) return known;
      const deeds = new Map(named.flatMap((row) => [...rows[row]!.deeds].map((deed) => [deed, weights.get(deed)!])));
      happens.set(titleTerm, deeds);
      return deeds;
    },
    rowsOfGoal(goal) {
      const all = new Float32Array(rows.length);
      const outcome = new Float32Array(rows.length);
      const named = new Float32Array(rows.length);
      for (const { term, part } of firstOfEach(goal)) {
        const worth = weights.get(term);
        for (const row of rowsDone.get(term) ?? []) {
          all[row]! += worth! * room[row]! * shareOf(part);
          if (part === "outcome") outcome[row]! += worth! * room[row]!;
        }
        const worthAsName = (nameWeights.get(term) ?? 0) * NAMED_SHARE[part];
        for (const row of rowsNamed.get(term) ?? []) named[row]! += worthAsName;
      }
      return { all, outcome, named };
    },
    rowsOfTitle(title) {
      const shares = new Map<number, number>();
      let total = UNNAMED;
      for (const { term, weight, head } of title) {
        if (weight === 0 || /^\d/.test(term)) continue;
        const worth = (nameWeights.get(term) ?? UNKNOWN_NAME) * (head ? 1 : ASIDE_SHARE);
        total += worth;
        for (const row of rowsNamed.get(term) ?? []) shares.set(row, (shares.get(row) ?? 0) + worth);
      }
      return [...shares].map(([row, worth]) => [row, worth / total] as const);
    },
  };
}

/** Added to the weight of a title's words, so that a title of one matching word does not match a row fully. */
const UNNAMED = 0.2;
const UNKNOWN_NAME = 0.6;
const ASIDE_SHARE = 0.6;

function firstOfEach(goal: readonly GoalTerm[]): GoalTerm[] {
  const seen = new Set<string>();
  return goal.filter(({ term }) => !seen.has(term) && seen.add(term));
}

function placesBy(sets: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  sets.forEach((set, at) => {
    for (const term of set) {
      const known = places.get(term);
      if (known) known.push(at);
      else places.set(term, [at]);
    }
  });
  return places;
}

/** Weighs each word: 0 when it occurs in every line, 1 when in only one. */
function weightsOf(places: ReadonlyMap<string, readonly number[]>, lines: number): Map<string, number> {
  const most = Math.log(lines);
  return new Map([...places].map(([word, { length }]) => [word, Math.log(lines / length) / most]));
}

/** Strips each word's ending once: the same words are in many lines. */
function termsOnce(): (words: string) => Set<string> {
  const known = new Map<string, string>();
  return (words) =>
    new Set(
      words.split(" ").map((word) => {
        let term = known.get(word);
        if (term === undefined) known.set(word, (term = termOf(word)));
        return term;
      }),
    );
}

/** How many numbers {@link deedsThere} gives. */
export const DEED_NUMBERS = 4;
const MAX_WORTH = 3;
const SIDE_SHARE = 0.3;
const CIRCUMSTANCE_SHARE = 0.7;

const shareOf = (part: GoalTerm["part"]): number =>
  part === "outcome" ? 1 : part === "side" ? SIDE_SHARE : CIRCUMSTANCE_SHARE;

/**
 * Weights of a goal's parts when a moment is looked for: its place and time name a moment more often than its outcome.
 */
const NAMED_SHARE = { outcome: 0.6, circumstance: 1, side: 0.4 };
/** How many numbers {@link rowsShared} gives. */
export const ROW_NUMBERS = 7;

/**
 * Computes how well a title and a goal meet in one row: by all words of the goal, by its outcome, by all of the rows
 * that the title names together, and against the row that says most of the goal, whether or not a title names it. Then
 * how far the goal names the title's moment: by itself, and compared with the moment that it names most; and how far it
 * names any.
 */
export function rowsShared(goal: GoalRows, title: TitleRows): number[] {
  let best = 0;
  let outcome = 0;
  let sum = 0;
  let named = 0;
  for (const [row, share] of title) {
    best = Math.max(best, share * goal.all[row]!);
    outcome = Math.max(outcome, share * goal.outcome[row]!);
    named = Math.max(named, share * goal.named[row]!);
    sum += share * goal.all[row]!;
  }
  const most = largest(goal.all);
  const mostNamed = largest(goal.named);
  return [
    best,
    outcome,
    Math.min(sum, MAX_WORTH) / 2,
    most === 0 ? 0 : best / most,
    named,
    mostNamed === 0 ? 0 : named / mostNamed,
    mostNamed,
  ];
}

function largest(values: Float32Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}

/**
 * Computes how much of a goal happens in the moments that a title names: for the best word of the title, for all of its
 * words, for the goal's outcome only, and for the title's head only.
 */
export function deedsThere(goal: readonly GoalTerm[], title: readonly TitleTerm[], happens: HappensThere): number[] {
  let best = 0;
  let all = 0;
  let outcome = 0;
  let head = 0;
  for (const name of title) {
    const deeds = happens.get(name.term);
    if (!deeds) continue;
    let sum = 0;
    let inOutcome = 0;
    const seen = new Set<string>();
    for (const { term, part } of goal) {
      const worth = deeds.get(term);
      if (worth === undefined || seen.has(term)) continue;
      seen.add(term);
      if (part === "outcome") inOutcome += worth;
      sum += worth * shareOf(part);
    }
    best = Math.max(best, sum);
    all += sum;
    outcome = Math.max(outcome, inOutcome);
    if (name.head) head = Math.max(head, sum);
  }
  return [best, all, outcome, head].map((value) => Math.min(value, MAX_WORTH));
}
