/** Returns a seeded stream of numbers in 0..1 (mulberry32): the same seed trains the same model. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Shuffles in place. */
export function shuffle<T>(some: T[], random: () => number): T[] {
  for (let at = some.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [some[at], some[other]] = [some[other]!, some[at]!];
  }
  return some;
}
