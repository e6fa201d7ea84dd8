import { isForeign } from "./observe";

/** What of a page is gathered, and the boxes whose size gives it its meaning. */
export interface WitnessedParts {
  parts: readonly Element[];
  boxes: readonly Element[];
}

/** Knows whether a page may have changed since it began to watch. */
export interface Witness {
  /** True unless it is certain that what is gathered now would be the same. */
  mayHaveChanged(): boolean;
  stop(): void;
}

/**
 * Watches everything about parts of a page: nodes, texts, attributes, sizes, and what moves by itself. Meant for the
 * short while between two looks; a page at rest pays nothing for it.
 */
export function startWitness(page: Document, { parts, boxes }: WitnessedParts): Witness {
  let hasChanged = boxes.length === 0;
  const note = (records: MutationRecord[]): void => {
    hasChanged ||= records.some(isForeign);
  };
  const mutations = new MutationObserver(note);
  for (const part of parts) {
    mutations.observe(part, { childList: true, subtree: true, characterData: true, attributes: true });
  }
  for (const outer of [page.documentElement, page.body]) mutations.observe(outer, { attributes: true });
  const before = outlinesOf(page, boxes);
  return {
    mayHaveChanged() {
      note(mutations.takeRecords());
      return hasChanged || page.getAnimations().length > 0 || outlinesOf(page, boxes) !== before;
    },
    stop: () => mutations.disconnect(),
  };
}

/** A box that was taken off the page has no size. */
function outlinesOf(page: Document, boxes: readonly Element[]): string {
  const outlines = boxes.map((box) => {
    const { x, width, height } = box.getBoundingClientRect();
    return `${x},${width},${height}`;
  });
  return [page.URL, ...outlines].join();
}
