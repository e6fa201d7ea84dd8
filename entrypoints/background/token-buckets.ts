/** How much may be taken at once, and how fast it comes back. */
export interface Rate {
  most: number;
  perSecond: number;
}

interface Bucket {
  tokens: number;
  atMs: number;
}

/** Token buckets, one per key: limit how often each sender may ask. */
export class TokenBuckets {
  readonly #rate: Rate;
  readonly #buckets = new Map<number, Bucket>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Gives back a token that was taken for nothing. */
  giveBack(key: number): void {
    const bucket = this.#buckets.get(key);
    if (bucket) bucket.tokens = Math.min(this.#rate.most, bucket.tokens + 1);
  }

  /** Takes one token; false when there is none left. */
  take(key: number, nowMs: number): boolean {
    const { most, perSecond } = this.#rate;
    const { tokens, atMs } = this.#buckets.get(key) ?? { tokens: most, atMs: nowMs };
    // A clock that was set back adds no tokens.
    const left = Math.min(most, tokens + (Math.max(0, nowMs - atMs) / 1000) * perSecond);
    const isEnough = left >= 1;
    this.#buckets.set(key, { tokens: isEnough ? left - 1 : left, atMs: nowMs });
    return isEnough;
  }
}
