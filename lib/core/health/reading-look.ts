/** What a selector key's look-ups came to in one reading. */
export interface SelectorTally {
  hits: number;
  /** Hits that needed a later candidate: the page is drifting away from the first one. */
  fallbacks: number;
  misses: number;
}

/** How a page was read, in counts and the page's own marks; never a text of an event. */
export interface ReadingLook {
  /** By selector key; empty when gathering could not count. */
  keys: Record<string, SelectorTally>;
  /**
   * Possible events. strict: named as one twice over, as the page has always done · lax: all that could be one by
   * any sign. More lax ones than strict ones: the page no longer names its events as it did.
   */
  chips: { strict: number; lax: number };
  /** BCP 47, as the page tells it; empty when it does not. */
  language: string;
  build?: string;
}
