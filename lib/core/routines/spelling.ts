/**
 * Computes the optimal string alignment distance (insert, delete, replace, swap); `limit + 1` when it is above `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, before[column - 2]! + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    before = last;
    last = current;
  }
  return last[b.length]!;
}

/** Words shorter than this are never taken for a misspelling: "rest" and "recs" are too close to others. */
const SHORTEST_TYPO = 5;
/** Shortest word in which two wrong letters are tolerated. */
const TWO_TYPOS = 9;

/** Finds the word of a vocabulary that a misspelt one most likely means. */
export class Speller {
  private readonly byStart = new Map<string, string[]>();
  private readonly words: Set<string>;
  private readonly memo = new Map<string, string | undefined>();

  /** Finds only words of `vocabulary`; `plain` words are known to be right and stay as they are. */
  constructor(vocabulary: Iterable<string>, plain: Iterable<string> = []) {
    this.words = new Set(vocabulary);
    const meant = [...this.words];
    for (const word of plain) this.words.add(word);
    for (const word of meant) {
      if (word.length < SHORTEST_TYPO - 1) continue;
      const start = word[0]!;
      const bucket = this.byStart.get(start);
      if (bucket) bucket.push(word);
      else this.byStart.set(start, [word]);
    }
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /**
   * The vocabulary word meant by `word`, or undefined when it is known, too short or too far from any. `written` is the
   * word before its plural was removed: its length counts.
   */
  findMeant(word: string, written = word): string | undefined {
    if (written.length < SHORTEST_TYPO || this.words.has(word)) return undefined;
    if (!this.memo.has(word)) this.memo.set(word, this.nearest(word));
    return this.memo.get(word);
  }

  private nearest(word: string): string | undefined {
    const limit = word.length >= TWO_TYPOS ? 2 : 1;
    let least = limit + 1;
    let found: string | undefined;
    for (const candidate of this.byStart.get(word[0]!) ?? []) {
      if (candidate.length < SHORTEST_TYPO && !isDoubled(word, candidate)) continue;
      const reach = Math.min(limit, Math.ceil(least));
      const distance = editDistance(word, candidate, reach);
      if (distance > reach) continue;
      const cost = distance - (soundsOf(word) === soundsOf(candidate) ? SOUND_ALIKE : 0);
      const isLongerTie = cost === least && candidate.length > found!.length;
      if (cost >= least && !isLongerTie) continue;
      found = candidate;
      least = cost;
    }
    return found;
  }

  /** The one vocabulary word that a four-letter word is with a letter left out or two swapped: "luch", "paly". */
  findShort(word: string): string | undefined {
    if (word.length !== SHORTEST_TYPO - 1 || this.words.has(word)) return undefined;
    const near = (this.byStart.get(word[0]!) ?? []).filter((one) => isLetterShort(word, one) || isSwapped(word, one));
    return near.length === 1 ? near[0] : undefined;
  }
}

/**
 * Bonus of a word that sounds alike, among equally near ones; then the longer word wins, since letters are dropped more
 * often than added.
 */
const SOUND_ALIKE = 0.5;

function soundsOf(word: string): string {
  return word
    .replaceAll(/[ckqsz]/g, "c")
    .replaceAll(/ph/g, "f")
    .replaceAll(/[aeiouyh]/g, "")
    .replaceAll(/(.)\1+/g, "$1");
}

function isLetterShort(word: string, whole: string): boolean {
  if (whole.length !== word.length + 1) return false;
  return Array.from(whole).some((_, at) => whole.slice(0, at) + whole.slice(at + 1) === word);
}

function isSwapped(word: string, meant: string): boolean {
  return meant.length === word.length && editDistance(word, meant, 1) === 1 && sortLetters(word) === sortLetters(meant);
}

const sortLetters = (word: string): string => Array.from(word).sort().join("");

/** True when `word` is `short` with one letter doubled: "mathh". */
function isDoubled(word: string, short: string): boolean {
  if (word.length !== short.length + 1) return false;
  const at = Array.from(word).findIndex((letter, index) => letter === word[index + 1]);
  return at >= 0 && word.slice(0, at) + word.slice(at + 1) === short;
}
