import type { GoalWords } from "./goal-words";

const escape = (text: string): string => text.replaceAll(/[.+?^${}()[\]\\]/g, String.raw`\$&`);

/** One word: "writ*" any ending, "take/takes" either. */
function wordSource(word: string): string {
  const choices = word.split("/").map((choice) => {
    const plain = escape(choice.replaceAll(/[',]/g, ""));
    return plain.endsWith("*") ? `${plain.slice(0, -1)}[^ ]*` : plain;
  });
  return choices.length === 1 ? choices[0]! : `(?:${choices.join("|")})`;
}

/** Word sequences without a gap, "form|take turns" either. */
function segmentSource(segment: string): string {
  const choices = segment
    .split("|")
    .map((choice) => choice.trim().replaceAll("-", " ").split(/\s+/).map(wordSource).join(" "));
  return choices.length === 1 ? choices[0]! : `(?:${choices.join("|")})`;
}

/** "writ* .. name|letters" as the source of a regular expression over a stream of words. */
function phraseSource(phrase: string): string {
  const [first = "", ...rest] = phrase
    .trim()
    .replace(/^!/, "")
    .split(/\s(\.{2,3})\s/);
  let source = segmentSource(first);
  for (let at = 0; at < rest.length; at += 2) {
    source += ` (?:[^ ]+ ){0,${rest[at] === ".." ? NEAR : FAR}}?${segmentSource(rest[at + 1]!)}`;
  }
  return source;
}

/** Most words that ".." and "..." may stand for. */
const NEAR = 4;
const FAR = 6;

/** Compiles phrases separated by ";" to one expression that matches whole words of a stream. */
export function compileCues(phrases: string): RegExp {
  return new RegExp(`(?<= )(?:${phrases.split(";").map(phraseSource).join("|")})(?= )`, "g");
}

/** Where an expression matches in a goal, as first and last word. */
export function findCues(pattern: RegExp, words: GoalWords): [number, number][] {
  const found: [number, number][] = [];
  for (const hit of words.stream.matchAll(pattern)) {
    const from = wordAt(words, hit.index);
    found.push([from, wordAt(words, hit.index + hit[0].length - 1)]);
  }
  return found;
}

function wordAt(words: GoalWords, position: number): number {
  let low = 0;
  let high = words.streamStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (words.streamStarts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
