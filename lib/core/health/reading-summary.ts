/** How often the selectors of one key found something in one reading. */
export interface SelectorTally {
  hits: number;
  /** Hits that needed a later candidate: the page is drifting away from the first one. */
  fallbacks: number;
  misses: number;
}

/** How a page was read, in counts and the page's own marks; never a text of an event. */
export interface ReadingSummary {
  /** By selector key; empty when gathering could not count. */
  keys: Record<string, SelectorTally>;
  /**
   * Possible events. strict: elements that two marks of the page call an event, as it has always done · lax: elements
   * that any one mark calls an event. More lax than strict: the page no longer marks up its events as it did.
   */
  chips: { strict: number; lax: number };
  /** BCP 47, as the page declares it; empty when it does not. */
  language: string;
  build?: string;
}
