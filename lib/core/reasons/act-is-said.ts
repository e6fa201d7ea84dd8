import { foldText } from "../routines/fold-text";

const SMALL = new Set(
  (
    "the and his her their own with from into onto for one two three all each them that what who how " +
    "los las una unos unas del sus con por para que dos tres cada"
  ).split(" "),
);
const SHORTEST = 3;

const wordsIn = (text: string): string[] => [
  ...new Set((foldText(text).match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST && !SMALL.has(word))),
];

/** How many letters two forms of a word share at their beginning: fewer suffice for short words, "abrir" and "abren". */
const SHARED_LETTERS = 4;
const SHORT = 5;

function isSameWord(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= SHARED_LETTERS || (same >= SHARED_LETTERS - 1 && a.length <= SHORT && b.length <= SHORT);
}

/** True when a sentence already says what an act is about: the same words again would say nothing new. */
export function actIsSaid(act: string, sentence: string): boolean {
  const said = wordsIn(sentence);
  const words = wordsIn(act);
  const shared = words.filter((word) => said.some((other) => isSameWord(word, other))).length;
  return shared >= 2 || (words.length > 0 && shared === words.length);
}
