import type { Gathered } from "./gathered";
import { isMailHead } from "./mail-heads";
import type { PastedEntry, UnreadLine } from "./paste-reading";
import type { SourceLine } from "./source-lines";
import { namesSubject } from "./subject-words";

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}.]+/gu) ?? [];

/**
 * Finds lines with a subject that is neither in a routine nor in a question: "M Music, T Gym" that was taken for a
 * head. Lines of a table's head name none.
 * @param entries what was read, the other readings of choices among it
 * @param named lines that are already listed as not read
 */
export function namesLost(
  lines: readonly SourceLine[],
  { drafts, requests, copies, others }: Gathered,
  entries: readonly PastedEntry[],
  named: readonly UnreadLine[],
): UnreadLine[] {
  const numbers = new Set([...entries, ...named, ...requests, ...copies].map(({ line }) => line));
  const texts = [
    ...entries.map(({ title }) => title),
    ...drafts.flatMap(({ title, text, other }) => (other === undefined ? [] : [title, text])),
    ...[...named, ...requests, ...copies].map(({ text }) => text),
    ...others.flatMap((other) => [other.name, ...other.lines.map(({ text }) => text)]),
  ];
  const known = new Set(texts.flatMap(wordsOf));
  const isLost = (word: string): boolean => !known.has(word) && namesSubject(word);
  return lines
    .filter(({ line, text }) => !numbers.has(line) && !isMailHead(text) && wordsOf(text).some(isLost))
    .map(({ line, text }) => ({ line, text: text.trim(), problem: "unclear" }));
}
