import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { WordRanks } from "../../../lib/core/learned/word-ranks";

const ranksOf = (words: readonly string[]): WordRanks =>
  new WordRanks(new TextEncoder().encode(words.join(" ")), words.length);

describe("the ranks of words", () => {
  it("are the places of the words in the list, also of those that are not ASCII", () => {
    const words = ["the", "a", "niño", "writing", "zip"];
    const ranks = ranksOf(words);
    expect(words.map((word) => ranks.find(word))).toEqual([0, 1, 2, 3, 4]);
  });

  it("are missing for a word that is not listed, for a part of one, and for none", () => {
    const ranks = ranksOf(["the", "writing"]);
    for (const word of ["", "th", "then", "writ", "ing", "the writing", " "]) expect(ranks.find(word)).toBeUndefined();
    expect(ranksOf([]).find("the")).toBeUndefined();
  });

  it("are those of a map from word to place, for every word that ships, each listed once", () => {
    const file = readFileSync(new URL("../../../public/word-vectors.bin", import.meta.url));
    const [count, nameLength] = [file.readUInt32LE(0), file.readUInt32LE(8)];
    const names = Uint8Array.from(file.subarray(12, 12 + nameLength));
    const words = new TextDecoder().decode(names).split(" ");
    const ranks = new WordRanks(names, count);
    expect(new Set(words).size).toBe(count);
    expect(words.filter((word, place) => ranks.find(word) !== place)).toEqual([]);
  });
});
