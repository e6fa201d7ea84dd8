import { compiled } from "../lexicon/compiled";
import { phrasesOf } from "../lexicon/read-lexicon";
import type { GoalWords } from "./goal-words";
import { phraseSource } from "./phrase-source";

/** Compiles the phrases of a lexicon text to one expression that matches whole words of a stream. */
export function compileCues(phrases: string): RegExp {
  return compiled(new RegExp(`(?<= )(?:${phrasesOf(phrases).map(phraseSource).join("|")})(?= )`, "g"));
}

/** Finds where an expression matches in a goal, as indexes of the first and last word. */
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

interface IndexedCue {
  group: number;
  phrase: string;
  /** Beginnings of the words that the phrase can start with; the phrase is compiled only when a word matches one. */
  starts: readonly string[];
  /** The phrase and a blank, where it has no signs: it is compared as plain text. */
  literal?: string;
  /** Compiled when a goal first has a word that the phrase can start with. */
  pattern?: RegExp;
}

const KEY_LENGTH = 2;

/** Characters other than letters that a cue's word may contain. */
const SIGNS = /[',*+~]/g;
const HAS_SIGN = /[',*+~]/;
const plainStart = (word: string): string => (HAS_SIGN.test(word) ? word.replaceAll(SIGNS, "") : word);

/**
 * Lists the beginnings of all words that a phrase can start with. Uses no regular expression, since there are thousands
 * of phrases.
 */
function startsOf(phrase: string): string[] {
  const gap = phrase.indexOf("..");
  const first = phrase.startsWith("!") ? 1 : 0;
  const segment = phrase.slice(first, gap < 0 ? undefined : gap);
  if (!segment.includes("|") && !segment.includes("/")) return [plainStart(firstWord(segment.trim()))];
  const starts = segment.split("|").flatMap((choice) => firstWord(choice.trim()).split("/").map(plainStart));
  return [...new Set(starts)];
}

function firstWord(choice: string): string {
  for (let at = 0; at < choice.length; at++) if (choice[at] === " " || choice[at] === "-") return choice.slice(0, at);
  return choice;
}

const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Finds where a phrase that begins at `start` ends in a stream of words. */
function hitEnd(cue: IndexedCue, stream: string, start: number): number | undefined {
  if (cue.literal !== undefined)
    return stream.startsWith(cue.literal, start) ? start + cue.literal.length - 1 : undefined;
  cue.pattern ??= new RegExp(`(?:${phraseSource(cue.phrase)})(?= )`, "y");
  cue.pattern.lastIndex = start;
  return cue.pattern.test(stream) ? cue.pattern.lastIndex : undefined;
}

/** A phrase that has not been parsed yet, since no goal needed it. */
type UnreadCue = Pick<IndexedCue, "group" | "phrase">;

const PLAIN_KEY = /^[a-z0-9]{2}/;

/** Lists the index keys of a phrase: the beginnings of the words that it can start with, cut to KEY_LENGTH. */
function keysOf(phrase: string): string[] {
  const plain = phrase.startsWith("!") ? phrase.slice(1) : phrase;
  // Most phrases begin with one plain word.
  if (!plain.includes("|") && !plain.includes("/") && PLAIN_KEY.test(plain)) return [plain.slice(0, KEY_LENGTH)];
  return [...new Set(startsOf(phrase).map((start) => start.slice(0, KEY_LENGTH)))];
}

function readCue({ group, phrase }: UnreadCue): IndexedCue {
  const starts = startsOf(phrase);
  const plain = phrase.startsWith("!") ? phrase.slice(1) : phrase;
  return PLAIN_WORDS.test(plain) ? { group, phrase, starts, literal: `${plain} ` } : { group, phrase, starts };
}

/**
 * Many groups of phrases, found together in one walk over a goal's words. Parses a phrase only when a goal first has a
 * word that begins like it, since a worker that has just started would else parse thousands of phrases.
 */
export class CueIndex {
  private readonly unread = new Map<string, UnreadCue[]>();
  private readonly byStart = new Map<string, readonly IndexedCue[]>();

  /** `groups` are lists of phrases; hits name a group by its place in the list. */
  constructor(groups: readonly (readonly string[])[]) {
    groups.forEach((phrases, group) => {
      for (const phrase of phrases) this.add(phrase, group);
    });
  }

  private add(phrase: string, group: number): void {
    for (const key of keysOf(phrase)) {
      const bucket = this.unread.get(key);
      if (bucket) bucket.push({ group, phrase });
      else this.unread.set(key, [{ group, phrase }]);
    }
  }

  private startingLike(word: string): readonly IndexedCue[] {
    const key = word.slice(0, KEY_LENGTH);
    const known = this.byStart.get(key);
    if (known) return known;
    const read = (this.unread.get(key) ?? []).map(readCue);
    this.byStart.set(key, read);
    return read;
  }

  /** Calls back for every hit, word by word; within a group, hits don't overlap and the first phrase wins. */
  find(words: GoalWords, found: (group: number, span: [number, number]) => void): void {
    const lastWordOf = new Map<number, number>();
    words.words.forEach((word, from) => {
      for (const cue of this.startingLike(word)) {
        if ((lastWordOf.get(cue.group) ?? -1) >= from) continue;
        if (!cue.starts.some((start) => word.startsWith(start))) continue;
        const end = hitEnd(cue, words.stream, words.streamStarts[from]!);
        if (end === undefined) continue;
        const to = wordAt(words, end - 1);
        lastWordOf.set(cue.group, to);
        found(cue.group, [from, to]);
      }
    });
  }
}
