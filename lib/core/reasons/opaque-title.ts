import { foldText } from "../routines/fold-text";

/**
 * True when a title has a word that may say what is done: "Check schedule board", but not "Blue block" or "A3".
 * @param empty folded words, with blanks between them, that name a stretch of the day or a group and nothing done
 * @param teacher source of how folded titles name a teacher
 */
export function saysSomething(title: string, empty: string, teacher: string): boolean {
  // Shorter words are mostly codes: "A3", "Rm", "WIN".
  const tellsNothing = empty.split(" ");
  const words =
    foldText(title)
      .replaceAll(new RegExp(teacher, "gu"), " ")
      .match(/\p{L}{4,}/gu) ?? [];
  return words.some((word) => !tellsNothing.includes(word));
}
