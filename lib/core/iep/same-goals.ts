import { foldWords, plainNumbers } from "../service-lines/plain-numbers";
import type { IepGoal } from "./iep-reading";

const keyOf = (text: string): string =>
  foldWords(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const SPANISH = /\p{L}+(?:rá|rán)(?!\p{L})|\b(?:podrá|será|estudiante|alumn[oa])\b/u;
const ENGLISH = /\b(?:will|shall|the|with|given)\b/i;

const isSpanish = (text: string): boolean => SPANISH.test(text) && !ENGLISH.test(text);

const numbersOf = (text: string): string[] => plainNumbers(text).match(/\d+(?:[.,]\d+)?/g) ?? [];

/** True when at least half of the numbers of one are in the other, so that it is probably its translation. */
function hasNumbersOf(spanish: string, english: string): boolean {
  const [own, other] = [numbersOf(spanish), numbersOf(english)];
  return own.length > 0 && own.filter((number) => other.includes(number)).length >= own.length / 2;
}

/** Removes repeated goals, as in a summary or in a second language. */
export function distinctGoals(goals: readonly IepGoal[]): IepGoal[] {
  const seen = new Set<string>();
  const distinct = goals.filter(({ text }) => {
    const key = keyOf(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const english = distinct.filter(({ text }) => !isSpanish(text));
  return distinct.filter((goal) => !isTranslated(goal, distinct, english));
}

/**
 * True for a Spanish goal that probably repeats an English one: a neighbour that shares at least half of its numbers,
 * or any goal with exactly the same numbers.
 */
function isTranslated(goal: IepGoal, all: readonly IepGoal[], english: readonly IepGoal[]): boolean {
  if (!isSpanish(goal.text) || english.length === 0) return false;
  const at = all.indexOf(goal);
  const beside = [all[at - 1], all[at + 1]].filter((one) => one !== undefined && english.includes(one));
  if (beside.some((one) => hasNumbersOf(goal.text, one!.text))) return true;
  const own = numbersOf(goal.text).sort().join(" ");
  return own !== "" && english.some(({ text }) => numbersOf(text).sort().join(" ") === own);
}
