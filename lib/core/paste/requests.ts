import { alternatives, patternWith } from "../lexicon/read-lexicon";
import { findRanges } from "./clock-times";
import { titleKey } from "../routines/title-key";
import type { NeverTimeRequest, PastedEntry } from "./paste-reading";

const KEEP_OUT = new RegExp(
  [
    alternatives`
(?<!\p{L})(?:(?:please|pls|plz)\s*)?(?:
 do\s*n[o']?t
 don['’]t
 do\s+not
 never
 try\s+not\s+to
 not
)\s+(?:\p{L}+\s+){0,3}?(?:pull|take|schedule|come|push|interrupt|remove|miss|see|grab)
`,
    String.raw`(?:please|pls|plz|try\s+to)\s+(?:\p{L}+\s+){0,2}?avoid`,
    String.raw`^\W*avoid[\s:]`,
    String.raw`no\s+pull[\s-]*outs?`,
    String.raw`(?:no|nunca)\s+(?:sacar|llevar|interrumpir|sacarl[oe]s|recoger)|evit(?:ar|e|en)\s`,
  ].join("|"),
  "iu",
);
const FIRST_PART = patternWith("iu")`
(first|last|primer[oa]?s?|[uú]ltim[oa]s?)\s+(?:
 (half|1\/2|media)(?:\s+an)?[\s-]*(?:hour|hr|hora)
 (\d{1,3})\s*(?:min(?:ute|uto)?s?)
)
`;

/** True when a line asks her not to visit at some time. It is no routine, whatever else it names. */
export const isKeepOutRequest = (text: string): boolean => KEEP_OUT.test(text);

/** Drops a bracket whose end was cut off: "Genius Hour (they love it". */
const withoutOpenBracket = (text: string): string =>
  text.replace(/\s*\([^()]*$/u, (all) => (findRanges(all).length > 0 ? all : ""));

/**
 * Returns the part of a sentence before such a request: "Math goes 12:20-1:35 but please avoid the first half hour".
 */
export function beforeRequest(text: string): string {
  const found = KEEP_OUT.exec(text);
  const before = found && text.slice(0, found.index).replace(/[\s,;(–—-]*(?:but|so|and|pero|y)?\s*$/iu, "");
  return before && findRanges(before).length > 0 ? withoutOpenBracket(before) : text;
}

/** Finds the part of a routine that the words mean: all of it, or its first or last minutes. */
function stretchOf(text: string, entry: PastedEntry): PastedEntry {
  const part = FIRST_PART.exec(text);
  if (!part) return entry;
  const minutes = Math.min(part[2] ? 30 : Number(part[3]), entry.endMinute - entry.startMinute);
  const isFirst = /^(?:f|p)/iu.test(part[1]!);
  return isFirst
    ? { ...entry, endMinute: entry.startMinute + minutes }
    : { ...entry, startMinute: entry.endMinute - minutes };
}

const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Builds a request with the times of the routines that its words name. */
export function requestOf(line: number, text: string, entries: readonly PastedEntry[]): NeverTimeRequest {
  const said = wordsOf(text.slice(KEEP_OUT.exec(text)?.index ?? 0));
  const named = entries.filter(({ title }) => {
    const key = wordsOf(title);
    const short = wordsOf(title.replaceAll(/\(.*?\)|[/&+].*$/g, ""));
    return (key.trim().length > 1 && said.includes(key)) || (short.trim().length > 1 && said.includes(short));
  });
  const seen = new Set<string>();
  const times = (named.length > 0 ? named : entries.filter((entry) => entry.line === line))
    .map((entry) => ({ ...stretchOf(text, entry), line }))
    .filter(({ title, weekdays, startMinute }) => {
      const key = `${titleKey(title)}|${weekdays.join()}|${startMinute}`;
      return seen.has(key) ? false : Boolean(seen.add(key));
    });
  return { line, text: text.trim(), times };
}
