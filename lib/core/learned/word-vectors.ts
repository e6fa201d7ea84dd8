/** Pretrained word vectors of length 1: the closer two words are in meaning, the larger their dot product. */

import { WordRanks } from "./word-ranks";

const HEAD_NUMBERS = 3;
/** Step of the scale factor that is packed with each word: see tests/workbench/judgement/prune-word-vectors.ts. */
const SCALE_STEP = 1 / 2000;
/** A word of this rank in the file, which is sorted by frequency, has the weight 0.5. */
const HALF_RANK = 150;

/** Vector and weight of one word. */
export interface KnownWord {
  vector: Float32Array;
  /** How much the word counts, 0..1; nearly 0 for the most frequent words. */
  weight: number;
}

/** Looks up the vectors of words. Unpacks a word only when it is first looked up. */
export class WordVectors {
  readonly dimensions: number;
  private readonly ranks: WordRanks;
  private readonly known = new Map<string, KnownWord>();
  private readonly packed: Uint8Array;

  /** Takes the content of public/word-vectors.bin. Throws when it is no such file. */
  constructor(file: ArrayBuffer) {
    const [count = 0, dimensions = 0, nameLength = 0] = new Uint32Array(file.slice(0, HEAD_NUMBERS * 4));
    const start = HEAD_NUMBERS * 4 + nameLength;
    if (file.byteLength !== start + count * (dimensions / 2 + 1)) throw new Error("The word vectors are damaged.");
    this.dimensions = dimensions;
    this.packed = new Uint8Array(file, start);
    this.ranks = new WordRanks(new Uint8Array(file, HEAD_NUMBERS * 4, nameLength), count);
  }

  /** Finds a word, folded to lower case without accents; undefined for a word that was not kept. */
  find(word: string): KnownWord | undefined {
    const known = this.known.get(word);
    if (known) return known;
    const rank = this.ranks.find(word);
    if (rank === undefined) return undefined;
    const entry = { vector: this.unpack(rank), weight: rank / (rank + HALF_RANK) };
    this.known.set(word, entry);
    return entry;
  }

  private unpack(rank: number): Float32Array {
    const length = this.dimensions / 2 + 1;
    const from = rank * length;
    const vector = new Float32Array(this.dimensions);
    const scale = this.packed[from + length - 1]! * SCALE_STEP;
    let square = 0;
    for (let at = 0; at < this.dimensions; at++) {
      const byte = this.packed[from + (at >> 1)]!;
      const value = ((at % 2 === 0 ? byte & 15 : byte >> 4) - 8) * scale;
      vector[at] = value;
      square += value * value;
    }
    const shrink = 1 / (Math.sqrt(square) || 1);
    for (let at = 0; at < this.dimensions; at++) vector[at]! *= shrink;
    return vector;
  }
}
