import type { GoalTerm, Term, TitleTerm } from "./text-terms";

/** Names of the numbers that compare the words of a goal and of a title. */
export const AFFINITY_NAMES = [
  "outcome-near",
  "circumstance-near",
  "side-near",
  "all-near",
  "nearest",
  "head-near",
  "outcome-same",
  "circumstance-same",
  "side-same",
  "two-same",
  "covered",
  "outcome-covered",
  "unanswered",
  "length",
  "notices",
] as const;

const LEAST_SHARED_LETTERS = 4;

function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

/** Computes how close two words are in meaning, 0..1; 1 for the same word. */
export function likeness(goal: Term, title: Term): number {
  if (goal.term === title.term) return 1;
  if (isShortFormOf(title.term, goal.term)) return 0.9;
  if (!goal.known || !title.known) return 0;
  return Math.max(0, cosine(goal.known.vector, title.known.vector));
}

/** "Sci" of "science", "toileting" of "toilet": the shorter word begins the longer one. */
function isShortFormOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= LEAST_SHARED_LETTERS && long.startsWith(short);
}

/** How many words of a goal its coverage is computed from: the ones that the title matches best. */
const COVERING = 3;

function meanOfBest(values: number[]): number {
  const best = values.sort((a, b) => b - a).slice(0, COVERING);
  return best.reduce((sum, value) => sum + value, 0) / COVERING;
}

const MAX_WORDS = 6;
const MAX_NOTICES = 3;
const PARTS = ["outcome", "circumstance", "side"] as const;

/** Computes the numbers of {@link AFFINITY_NAMES} for a goal and a title. */
export function affinities(goal: readonly GoalTerm[], title: readonly TitleTerm[]): number[] {
  const near = [0, 0, 0];
  const same = [0, 0, 0];
  let all = 0;
  let weights = 0;
  let nearest = 0;
  let head = 0;
  let headWeights = 0;
  let shared = 0;
  let unanswered = 0;
  let notices = 0;
  const answered = goal.map(() => 0);
  for (const one of title) {
    if (one.weight === 0) continue;
    const best = [0, 0, 0];
    for (const [at, word] of goal.entries()) {
      if (word.weight === 0) continue;
      const alike = likeness(word, one) * (0.3 + 0.7 * word.weight);
      answered[at] = Math.max(answered[at]!, alike * one.weight);
      const part = PARTS.indexOf(word.part);
      if (alike > best[part]!) best[part] = alike;
    }
    const top = Math.max(...best);
    weights += one.weight;
    all += one.weight * top;
    best.forEach((value, part) => {
      near[part]! += one.weight * value;
      if (value >= 0.8) same[part]! += one.weight;
    });
    if (top >= 0.8) shared += one.weight;
    if (top < 0.5) unanswered += one.weight;
    if (top < 0.8 && one.notice) notices++;
    nearest = Math.max(nearest, one.weight * top);
    if (one.head) {
      head += one.weight * top;
      headWeights += one.weight;
    }
  }
  const share = weights || 1;
  return [
    ...near.map((value) => value / share),
    all / share,
    nearest,
    head / (headWeights || 1),
    ...same.map((value) => Math.min(value, 2)),
    shared > 1.5 ? 1 : 0,
    meanOfBest([...answered]),
    meanOfBest(answered.filter((_, at) => goal[at]!.part === "outcome")),
    Math.min(unanswered, MAX_WORDS) / MAX_WORDS,
    Math.min(weights, MAX_WORDS) / MAX_WORDS,
    Math.min(notices, MAX_NOTICES) / MAX_NOTICES,
  ];
}
