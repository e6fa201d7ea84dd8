import type { GoalWords } from "./goal-words";

const escape = (text: string): string => text.replaceAll(/[.+?^${}()[\]\\]/g, String.raw`\$&`);

function oneOf(token: string): string {
  const choices = token.split("|").map((choice) => {
    const plain = escape(choice.replaceAll(/[-/]/g, " ").replaceAll(/[',]/g, ""));
    return plain.endsWith("*") ? `${plain.slice(0, -1)}[^ ]*` : plain;
  });
  return choices.length === 1 ? choices[0]! : `(?:${choices.join("|")})`;
}

/** "writ* .. name|letters" as the source of a regular expression over a stream of words. */
function phraseSource(phrase: string): string {
  let source = "";
  let gap = "";
  for (const token of phrase.trim().replace(/^!/, "").split(/\s+/)) {
    if (token === ".." || token === "...") {
      gap = `(?:[^ ]+ ){0,${token === ".." ? 3 : 6}}?`;
      continue;
    }
    source += (source === "" ? "" : " ") + gap + oneOf(token);
    gap = "";
  }
  return source;
}

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
