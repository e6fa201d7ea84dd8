const SHORTEST = 3;

/** Reduces a word to its consonants: "snack" and "snk" are both "snk". The first letter always stays. */
function consonantsOf(word: string): string {
  const rest = word
    .slice(1)
    .replaceAll("ck", "k")
    .replaceAll(/[aeiou]/g, "");
  return (word[0]! + rest).replaceAll(/(.)\1+/g, "$1");
}

/**
 * Finds the words that teachers write without vowels ("lnch", "wrtng", "rcs").
 * Only a word without any vowel is read so, and only where a single word of the vocabulary has its consonants.
 */
export class VowelLess {
  private byConsonants: Map<string, string[]> | undefined;

  constructor(private readonly vocabulary: ReadonlySet<string>) {}

  findMeant(word: string): string | undefined {
    if (word.length < SHORTEST || /[aeiou\d]/.test(word) || this.vocabulary.has(word)) return undefined;
    this.byConsonants ??= this.index();
    const meant = this.byConsonants.get(consonantsOf(word)) ?? [];
    return meant.length === 1 ? meant[0] : undefined;
  }

  private index(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const word of this.vocabulary) {
      if (word.length <= SHORTEST || !/^[a-z]+$/.test(word) || !/[aeiou]/.test(word)) continue;
      const consonants = consonantsOf(word);
      found.set(consonants, [...(found.get(consonants) ?? []), word]);
    }
    return found;
  }
}
