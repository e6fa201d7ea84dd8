import { BEFORE_WORDS, CODE, INNER_LABEL, MADE_OF, NUMBERING } from "../lexicon/readers/goal-prefix-words";
import { AIMS, CRITERION, NEXT_FIELD, WHO_WILL } from "../lexicon/readers/goal-text-words";

/** "How will progress be measured": matches a question of the form, which is no goal. */
const QUESTION_OF_FORM = new RegExp(
  String.raw`^(?:what|how|when|who|where|which|qué|cómo|cuándo)\b(?:(?! he | she | they |,).)*\b(?:will|would|can` +
    String.raw`|be)\b(?!.*,.*\bwill\b)`,
  "iu",
);

const PROMPT = /^(?:[^.?!]{10,220}\?\s+)+(?=\S)/u;
const LISTED = /^\s*(?:\(?(?:\d{1,2}|[A-Z])[.):]\)?|[•·▪●○*☒☑-])\s+/u;

/** Returns the text from the goal's own label on, where other fields come before it. */
export function fromLabel(text: string): string {
  const label = INNER_LABEL.exec(text);
  return label && label.index > 0 ? text.slice(label.index) : text;
}

/**
 * Returns the goal's own wording: strips the number, the label and the form's question before it, and the fields behind
 * it.
 */
export function goalWording(text: string): string {
  let wording = fromLabel(text.trim());
  for (let before = ""; before !== wording;) {
    before = wording;
    if (BEFORE_WORDS.test(wording)) {
      wording = wording.replace(BEFORE_WORDS, "");
      continue;
    }
    wording = wording
      .replace(NUMBERING, "")
      .replace(LISTED, "")
      .replace(CODE, "")
      .replace(MADE_OF, "")
      .replace(PROMPT, "")
      .trim();
  }
  const next = [...wording.matchAll(NEXT_FIELD)].find(({ index }) => index > 15);
  if (next) wording = wording.slice(0, next.index);
  return wording
    .replaceAll(/\s+/g, " ")
    .replace(/[\s;,:–—-]+$/u, "")
    .trim();
}

/** Rewrites words in capitals as usual, so that the person and the verb can be recognised. */
const uncapitalized = (text: string): string =>
  /\p{Ll}/u.test(text)
    ? text
    : text
        .toLowerCase()
        .replaceAll(/(?<=^|[,.;] )\p{Ll}|\b\p{Ll}(?=[\p{L}'’-]* (?:will|shall)\b)/gu, (letter) => letter.toUpperCase());

/** True for words that can be a goal: long enough, and saying what the student will do. */
export const isGoalWording = (written: string): boolean => isGoalWords(uncapitalized(written));

const isGoalWords = (text: string): boolean =>
  !/^(?:will|podrá) /.test(text) &&
  !QUESTION_OF_FORM.test(text) &&
  !/\?\s*$/.test(text) &&
  text.length >= 25 &&
  text.split(/\s+/).length >= 5 &&
  AIMS.test(text);

/** True for a sentence that says all that a goal says: who, will do what, and how well. */
export function isWholeGoal(written: string): boolean {
  const text = uncapitalized(written);
  return isGoalWords(text) && WHO_WILL.test(text) && CRITERION.test(text.slice(text.search(WHO_WILL)));
}
