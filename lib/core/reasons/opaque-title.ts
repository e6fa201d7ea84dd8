import { foldText } from "../routines/fold-text";

const TEACHER = /\b(?:mr|mrs|ms|miss|dr|sra?|srta|maestr[ao]|prof\w*|coach)\b\.? ?\p{L}+/gu;
/** Shorter words are mostly codes: "A3", "Rm", "WIN". */
const LEAST_LETTERS = 4;

/**
 * True when a title has a word that may say what is done: "Check schedule board", but not "Blue block" or "A3".
 * @param empty folded words, with blanks between them, that name a stretch of the day or a group and nothing done
 */
export function saysSomething(title: string, empty: string): boolean {
  const says = new Set(empty.split(" "));
  const words =
    foldText(title)
      .replaceAll(TEACHER, " ")
      .match(/\p{L}+/gu) ?? [];
  return words.some((word) => word.length >= LEAST_LETTERS && !says.has(word));
}
