/** "and after that we have", "and then", "I think": matches the words of a sentence before the routine's name. */
const OPENING_OF_SENTENCE = new RegExp(
  String.raw`^(?:(?:and\s+)?(?:after|before)\s+(?:that|this)\s+(?:is|are|we\s+have|comes)` +
    String.raw`|and\s+then|i\s+think)\s+(?=\p{L})`,
  "iu",
);

/** "We have", "our class has": the words before what a class does. */
const OPENING_WITH_CLASS = new RegExp(
  String.raw`^(?:(?:the|our|my)\s+)?(?:we|they|class|kids|students|children|everyone)` +
    String.raw`\s+(?:has|have|does|do|go(?:es)?\s+to)\s+(?=\p{L})`,
  "iu",
);

const EDGE = String.raw`[\s,:;|·•>~→=–—-]`;
const EDGES = new RegExp(String.raw`^(?:${EDGE}|\.{2,}|…|\.(?=\s))+|(?:${EDGE}|\.{2,}|…)+$`, "gu");
const BULLET = /^(?:[\s>|]|[-–—*•●○▪▫◦‣·□☐✓]+(?=\s|\p{L}))*(?:\(?\d{1,2}[.)]\s+(?=\S))?/u;

/** "Intervention!!! pull here", "Snack - ok to push in now": a remark to the therapist, and no part of the name. */
const PULL_REMARK = new RegExp(
  String.raw`(?<=\p{L}.*)[!(–—,;-]+\s*(?:(?:ok|best|good|great|fine)\s+(?:time\s+)?(?:to\s+)?)?` +
    String.raw`(?:pull|push)(?:[\s-]*in)?\s+(?:here|now|then|ok(?:ay)?|fine)\W*$`,
  "iu",
);

/** A cell of each day in one line: "Pack-up Pack-up Pack-up Pack-up Pack-up". */
const SAID_OFTEN = /^(\p{L}{2}.{0,40}?)(?:\s+\1){4}$/u;

/** Trims marks around a title and closes gaps that cut-out words leave. */
export function tidyTitle(text: string): string {
  return text
    .replaceAll(/[([]\s*[)\]]/g, " ")
    .replaceAll(/\*\*|__|(?<=\s|^)[*_]|[*_](?=\s|$)/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/\s+([,:;.](?!\p{L}))/gu, "$1")
    .replaceAll(/[,:;]\s*(?=\()/g, " ")
    .replaceAll(/([,:;])\s*[,:;]+/g, "$1")
    .replaceAll(EDGES, "")
    .replace(SAID_OFTEN, "$1")
    .replaceAll(/^\/\s+|\s+\/$/g, "")
    .replace(/\s*[,;:]+\s*\.+$/u, "")
    .replace(/(?<=\p{L}{4})\.$/u, "")
    .replace(OPENING_WITH_CLASS, "")
    .replace(/^(?:is|are|es|son)\s+(?=\p{L})/u, "")
    .replace(/(?<=\p{L}.*)[\s,:;–—-]+\(?(?:please|pls|plz|por\s+favor|favor\s+de)(?!\p{L}).*$/iu, "")
    .replace(PULL_REMARK, "")
    .replace(/(?<=\p{L}.*)\s+right\s+(?:after|before)$/iu, "")
    .replace(/(?<=\p{L}.*)\s+(?:is|are|will\s+be|es|son|será|serán)(?:\s+(?:now|at|from|ahora|a|de))*$/iu, "")
    .replace(/(?<=\p{L}.*)\s+(?:moves?|moved|switch(?:es)?|changes?|se\s+pasa|pasa)\s+(?:to|a)$/iu, "")
    .replace(OPENING_OF_SENTENCE, "")
    .trim();
}

/** Strips the bullet or number of a line. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, "");
}

/** Removes the copy in a cell that a web page draws twice: "ArrivalArrival". */
export function undoubled(text: string): string {
  const plain = text.trim();
  const half = plain.slice(0, plain.length / 2);
  const isTwice =
    (half.length >= 3 || /^\p{Lu}[\p{Lu}\d]$/u.test(half)) && half + half === plain && /^[\p{Lu}\d]/u.test(half);
  return isTwice ? half : text;
}

/**
 * Matches single letters that are short for two routines: "L/R" for lunch and recess, "R & R". "M/W" and "T & R" are
 * days, "A/B" are days of a rotation.
 */
export const TWO_INITIALS = new RegExp(
  String.raw`(?<![\p{L}\d]\s?[/&]?\s?)(?:(\p{Lu})\s?[/&]\s?\1` +
    String.raw`|(?![A-HMTWRSU]\s?[/&]\s?[A-HMTWRSU])\p{Lu}\s?[/&]\s?\p{Lu})(?!\p{L}|\s?[/&])`,
  "u",
);

/** True when a text has a word, or a name with a number, that can name a routine; a single letter can't. */
export function isTitle(text: string): boolean {
  return (
    /\p{L}[\p{L}'’.]*\p{L}|\p{L}\.?\s?\d|\d\s?\p{L}/u.test(text) ||
    TWO_INITIALS.test(text) ||
    /\p{Extended_Pictographic}/u.test(text)
  );
}

/**
 * True for a text that contains a routine's title as whole words, ignoring brackets in the title: "Math (rm 4)" in
 * "Math is at nine".
 */
export function namesRoutine(text: string, title: string): boolean {
  const name = title.toLowerCase().replace(/\s*\(.*$/u, "");
  const words = text.toLowerCase();
  const at = words.indexOf(name);
  return (
    (name.length > 2 || /^\p{Lu}{2}$/u.test(title)) &&
    at >= 0 &&
    !/\p{L}/u.test(words[at - 1] ?? " ") &&
    !/\p{L}{2}/u.test(words.slice(at + name.length, at + name.length + 2))
  );
}
