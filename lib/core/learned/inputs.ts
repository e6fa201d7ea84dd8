import type { GoalReading } from "../goals/goal-reading";
import { readConditions, type Conditions } from "../goals/read-conditions";
import type { Recognition } from "../routines/recognition";
import type { GoalPart } from "../goals/goal-parts";
import { readTitleConditions, type TitleConditions } from "./title-conditions";
import { goalTerms, titleTerms, type Dictionary, type GoalTerm, type Term, type TitleTerm } from "./text-terms";

/** A text as input of the learned model. */
export interface Inputs<T extends Term> {
  terms: T[];
  /** Named features, mostly words, each with its strength, 0..1. */
  named: [name: string, strength: number][];
  /** Mean word vectors of the parts of the text, concatenated. */
  meaning: Float32Array;
}

export const PARTS = ["outcome", "circumstance", "side"] as const;

/** Gives the feature names of a goal's word: one for its part of the sentence, one for any part. */
export const namesOf = (term: string, part: GoalPart): string[] => [
  part === "outcome" ? term : `${part[0]}:${term}`,
  `~${term}`,
];
const GOAL_MEANINGS = PARTS.length;
const TITLE_MEANINGS = 2;

/** Writes the weighted mean vector of some words at an offset; the more the words agree, the longer it is. */
function writeMean(into: Float32Array, from: number, terms: readonly Term[]): void {
  let weights = 0;
  let dimensions = 0;
  for (const { known, weight } of terms) {
    if (!known || weight === 0) continue;
    weights += weight;
    dimensions = known.vector.length;
    for (let at = 0; at < dimensions; at++) into[from + at]! += weight * known.vector[at]!;
  }
  const share = 1 / Math.sqrt(weights + 0.5);
  for (let at = from; at < from + dimensions; at++) into[at]! *= share;
}

/** A goal as input, with the conditions in it that decide where it can be worked on. */
export interface GoalInputs extends Inputs<GoalTerm> {
  conditions: Conditions;
}

/** A title as input, with the conditions of that sort that it names. */
export interface TitleInputs extends Inputs<TitleTerm> {
  conditions: TitleConditions;
}

/** Computes the model's input for a goal. */
export function goalInputs(text: string, reading: GoalReading, dictionary: Dictionary): GoalInputs {
  const { dimensions } = dictionary.vectors;
  const terms = goalTerms(text, reading, dictionary);
  const named = new Map<string, number>();
  const raise = (name: string, strength: number): void => {
    named.set(name, Math.max(named.get(name) ?? 0, strength));
  };
  for (const { term, weight, part } of terms) {
    if (weight === 0) continue;
    for (const name of namesOf(term, part)) raise(name, 1);
  }
  terms.forEach(({ term, weight }, at) => {
    const next = terms[at + 1];
    if (weight > 0 && next && next.weight > 0) raise(`${term} ${next.term}`, 1);
  });
  reading.skills.forEach(({ area, weight }) => raise(`A:${area}`, weight));
  reading.settings.forEach(({ kinds, only }) => kinds.forEach((kind) => raise(`S:${kind}`, only ? 1 : 0.6)));
  raise(`D:${reading.discipline}`, 1);
  raise(`B:${reading.band}`, 1);
  raise(`D:${reading.discipline}${reading.band}`, 1);
  if (reading.pullOut) raise(`P:${reading.pullOut.because}`, 1);
  const conditions = readConditions(text);
  for (const name of Object.values(conditions).flat()) raise(`C:${name}`, 1);
  const meaning = new Float32Array(GOAL_MEANINGS * dimensions);
  PARTS.forEach((part, place) =>
    writeMean(
      meaning,
      place * dimensions,
      terms.filter((one) => one.part === part),
    ),
  );
  return { terms, named: [...named], meaning, conditions };
}

/** Signs of notices and one-off events, which lessons seldom have. */
const NOTICE_SIGNS: readonly [name: string, sign: RegExp][] = [
  ["X:date", /\b\d{1,2}\/\d{1,2}\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d/i],
  ["X:weekday", /\b(?:mon|tues?|wed|thurs?|fri|sat|sun|lunes|martes|jueves|viernes)\b/i],
  ["X:time", /\D\d{1,2}:\d\d|\d ?[ap]\.?m\b/i],
  ["X:no", /\b(?:no|not|sin|cancel\w*|moved|instead)\b/i],
  ["X:price", /\$|\bfees?\b/],
];

/** Computes the model's input for a title. */
export function titleInputs(title: string, recognition: Recognition, dictionary: Dictionary): TitleInputs {
  const { dimensions } = dictionary.vectors;
  const terms = titleTerms(title, dictionary);
  const named = new Map<string, number>();
  for (const { term, weight, head } of terms) {
    if (weight === 0 || /^\d+$/.test(term)) continue;
    named.set(term, 1);
    named.set(`${head ? "h" : "t"}:${term}`, 1);
  }
  terms.forEach(({ term, weight }, at) => {
    const next = terms[at + 1];
    if (weight > 0 && next && next.weight > 0) named.set(`${term} ${next.term}`, 1);
  });
  recognition.kinds.forEach(({ kind, confidence }, at) => named.set(`K:${kind}`, confidence * (at === 0 ? 1 : 0.7)));
  if (recognition.nonRoutine) named.set(`N:${recognition.nonRoutine.kind}`, 1);
  for (const [name, sign] of NOTICE_SIGNS) if (sign.test(title)) named.set(name, 1);
  const notices = terms.filter(({ notice }) => notice);
  if (notices.length > 0) named.set("X:notice", Math.min(notices.length, 2) / 2);
  if (notices.some(({ head }) => head)) named.set("X:notice-head", 1);
  const conditions = readTitleConditions(title);
  for (const name of [...conditions.said.values()].flat()) named.set(`C:${name}`, 1);
  named.set(`words:${Math.min(terms.length, 6)}`, 1);
  const meaning = new Float32Array(TITLE_MEANINGS * dimensions);
  writeMean(meaning, 0, terms);
  writeMean(
    meaning,
    dimensions,
    terms.filter(({ head }) => head),
  );
  return { terms, named: [...named], meaning, conditions };
}
