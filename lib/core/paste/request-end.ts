import { patternWith } from "../lexicon/read-lexicon";
import { ALLOWS } from "../lexicon/readers/request-end-words";
import type { PastedEntry } from "./paste-reading";
import { findRanges, findTime } from "./clock-times";
import { namesWeekdays } from "./day-scope";
import { findWeekdays } from "./day-words";
import { isKeepOutRequest, withoutKeepOut } from "./requests";
import { roughMinute } from "./rough-minute";

/** Matches the gap between two sentences, but not the one behind "Ms." or "9:00 a.m.". */
const SENTENCE_GAP = patternWith("iu")`
(?<=[\p{L}\d)]{2}[.!?]+)(?<!(?<!\p{L})(?:mrs?|ms|dr|sra?|srta|st|gr|rm|per|pd|mon|tues?|weds?|thu(?:rs?)?|fri)\.)\s+
`;
/** Matches a word behind which the opposite is said, unless only days follow: "all days but Fridays". */
const TURN = patternWith("giu")`
[\s,;–—(-]+(?:but|pero|sino|mejor|instead|rather|however|although|though|aunque)(?!\p{L})
`;
/** Matches words that go on with what was asked: "Also reading", "and the same for lab". */
const GOES_ON = /(?<!\p{L})(?:also|too|same|and|or|nor|neither|either|y|ni|tambi[eé]n|tampoco|igual)(?!\p{L})/iu;
const LIMITS = /(?<!\p{L})(?:only|just|unless|except|if|when|until|before|after|s[oó]lo|si|cuando|hasta)(?!\p{L})/iu;

/** Folds a text to words with one space before and after each, so that a name is found as whole words only. */
export const paddedWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Blanks out the names of routines, which may be made of any words: "Fine Arts", "Open Centers". */
const withoutNames = (text: string, entries: readonly PastedEntry[]): string =>
  entries.reduce((left, { title }) => {
    const at = title.length > 1 ? left.toLowerCase().indexOf(title.toLowerCase()) : -1;
    return at < 0 ? left : left.slice(0, at) + " ".repeat(title.length) + left.slice(at + title.length);
  }, text);

/** True for words that let her come: "Reading is fine", "come during writing instead". */
const allows = (text: string, entries: readonly PastedEntry[]): boolean =>
  ALLOWS.test(withoutNames(withoutKeepOut(text), entries));

const namesRoutine = (text: string, entries: readonly PastedEntry[]): boolean =>
  entries.some(({ title }) => paddedWords(title).trim().length > 1 && paddedWords(text).includes(paddedWords(title)));

/** "Reading is at 9:00-10:00": a line of the schedule behind a request. */
const isOfSchedule = (text: string, entries: readonly PastedEntry[]): boolean =>
  findRanges(text).some(({ start }) => entries.some(({ startMinute }) => startMinute === roughMinute(start)));

/** Whether the words behind a request belong to it. */
type Rest = "part" | "none" | "unclear";

/**
 * Decides whether the words behind a request belong to it. "unclear" for words that are not understood, as "but
 * Tuesdays are fine".
 * @param own the words of the request before them
 */
function restOf(text: string, own: string, entries: readonly PastedEntry[]): Rest {
  const isAllowed = allows(text, entries);
  if (!isAllowed && (isKeepOutRequest(text) || GOES_ON.test(text))) return "part";
  const isTimed = namesWeekdays(text) || findRanges(text).length > 0 || findTime(text) !== undefined;
  if (isTimed) return !isAllowed && isOfSchedule(text, entries) ? "none" : "unclear";
  const named = entries.filter((entry) => namesRoutine(text, [entry]));
  if (isAllowed) return named.some((entry) => namesRoutine(own, [entry])) || LIMITS.test(text) ? "unclear" : "none";
  return named.length > 0 || LIMITS.test(text) ? "unclear" : "none";
}

/** Finds where a sentence turns to the opposite of its request: "…math, | come during writing instead". */
function turnIn(sentence: string, entries: readonly PastedEntry[]): number | undefined {
  const turn = [...sentence.matchAll(TURN)].find(({ index, 0: word }) => {
    const behind = sentence.slice(index + word.length).replace(/^\s*(?:for|on|not|los|el|\s)*/iu, "");
    return index > 0 && findWeekdays(behind)[0]?.from !== 0;
  });
  const clauses = [...sentence.matchAll(/[,;]\s+|\s+(?:and|y)\s+(?!\d)/giu)].filter(({ index, 0: mark }) =>
    allows(sentence.slice(index + mark.length), entries),
  );
  // Of "avoid math, reading and lab, come at noon" only the last clause allows.
  const last = clauses.at(-1);
  const places = [turn?.index, last?.index].filter((at) => at !== undefined);
  return places.length > 0 ? Math.min(...places) : undefined;
}

/**
 * Keeps the words of a request up to where it ends: at the end of a sentence, or where the opposite is said ("but
 * reading is fine", "mejor durante escritura"). Later sentences that go on with it stay.
 * @returns undefined where words behind it may limit it, in a way that is not understood
 */
export function endedRequest(said: string, entries: readonly PastedEntry[]): string | undefined {
  const [first, ...later] = said.split(SENTENCE_GAP);
  const turn = turnIn(first!, entries);
  const own = turn === undefined ? first! : first!.slice(0, turn);
  // "Avoid math, reading and writing are fine": either one or both are.
  const isPlural = /^\s+(?:and|y)\s[^,;]*(?<!\p{L})(?:are|son)(?!\p{L})/iu.test(first!.slice(own.length));
  if (allows(own, entries) || (isPlural && /[,;]/.test(own))) return undefined;
  const kept = [own];
  for (const rest of [...(turn === undefined ? [] : [first!.slice(turn)]), ...later]) {
    const sort = restOf(rest, kept.join(". "), entries);
    if (sort === "unclear") return undefined;
    if (sort === "part") kept.push(rest);
  }
  return kept.join(". ");
}
