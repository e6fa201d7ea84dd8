/** Marks an empty slot of the hash table. */
const EMPTY = -1;
const BLANK = 32;
/** Of FNV-1a, a hash of bytes (http://www.isthe.com/chongo/tech/comp/fnv/). */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The ranks of words in a list, found by comparing bytes. A worker that has just started looks up a few dozen of twenty
 * thousand words: decoding all of them into a map would take longer than its first match.
 */
export class WordRanks {
  private readonly names: Uint8Array;
  /** Ranks by the hash of their word, with linear probing: a collision uses the next free slot. */
  private readonly table: Int32Array;
  /** Where each word begins in the list, and where one more would. */
  private readonly starts: Uint32Array;
  private readonly encoder = new TextEncoder();

  /**
   * @param names words in UTF-8, parted by single blanks, each listed once
   * @param count how many words the list has
   */
  constructor(names: Uint8Array, count: number) {
    const table = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 2))).fill(EMPTY);
    const starts = new Uint32Array(count + 1);
    const mask = table.length - 1;
    let rank = 0;
    let hash = OFFSET;
    for (let at = 0; at <= names.length && rank < count; at++) {
      const byte = names[at] ?? BLANK;
      if (byte !== BLANK) {
        hash = Math.imul(hash ^ byte, PRIME);
        continue;
      }
      let place = hash & mask;
      while (table[place] !== EMPTY) place = (place + 1) & mask;
      table[place] = rank;
      rank += 1;
      starts[rank] = at + 1;
      hash = OFFSET;
    }
    this.names = names;
    this.table = table;
    this.starts = starts;
  }

  /** Finds the index of a word in the list; undefined for a word that is not listed. */
  find(word: string): number | undefined {
    const bytes = this.encoder.encode(word);
    let hash = OFFSET;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, PRIME);
    const mask = this.table.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const rank = this.table[place]!;
      if (rank === EMPTY) return undefined;
      if (this.isAt(rank, bytes)) return rank;
    }
  }

  private isAt(rank: number, word: Uint8Array): boolean {
    const start = this.starts[rank]!;
    if (this.starts[rank + 1]! - 1 - start !== word.length) return false;
    for (let at = 0; at < word.length; at++) if (this.names[start + at] !== word[at]) return false;
    return true;
  }
}
