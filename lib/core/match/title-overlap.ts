import { once } from "../lexicon/once";
import { phrasesOf } from "../lexicon/read-lexicon";
import { SHARED_WORDS } from "../lexicon/shared-words";
import type { GoalWords } from "../goals/goal-words";
import { foldText } from "../routines/fold-text";
import { titleWords } from "../routines/title-phrases";

const BONUS_PER_WORD = 0.6;
const NAMED_BONUS = 2;
const MAX_BONUS = 1.8;

const sharedWords = once(() => new Set(phrasesOf(SHARED_WORDS)));

const memo = new Map<string, string[]>();

/**
 * Lists the folded words of a title that few other titles have; leaves out short words and those that many routines
 * share.
 */
export function distinctiveWords(title: string): string[] {
  let words = memo.get(title);
  if (!words) {
    words = titleWords(foldText(title))
      .map(({ text }) => text)
      .filter((text) => text.length >= 3 && !sharedWords().has(text));
    if (memo.size > 5000) memo.clear();
    memo.set(title, words);
  }
  return words;
}

/** True when a phrase of the goal and a title share a distinctive word. */
export function sharesWord(phrase: string, title: string): boolean {
  const words = distinctiveWords(title);
  return distinctiveWords(phrase).some((word) => words.includes(word));
}

const overlaps = new WeakMap<GoalWords, Map<string, number>>();

/** Computes what words shared by goal and title add to a fit ("laundry" in both). */
export function titleOverlap(goal: GoalWords, title: string): number {
  let known = overlaps.get(goal);
  if (!known) overlaps.set(goal, (known = new Map()));
  let bonus = known.get(title);
  if (bonus === undefined) {
    const names = distinctiveWords(title);
    // The whole name ("coffee cart") in both counts for more than single shared words.
    const isNamed = names.length > 1 && goal.stream.includes(` ${names.slice(0, 2).join(" ")}`);
    const shared = distinctiveWords(title).filter((word) => goal.stream.includes(` ${word}`)).length;
    bonus = Math.min(shared * BONUS_PER_WORD, MAX_BONUS) + (isNamed ? NAMED_BONUS : 0);
    known.set(title, bonus);
  }
  return bonus;
}
