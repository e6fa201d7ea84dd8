import { isForeign } from "./observe";

/** The parts of a page that are gathered, and the boxes whose sizes the facts depend on. */
export interface GatheredParts {
  parts: readonly Element[];
  boxes: readonly Element[];
}

/** Watches a page and answers whether it may have changed since. */
export interface ChangeWatch {
  /** False only when gathering now would certainly give the same facts. */
  mayHaveChanged(): boolean;
  stop(): void;
}

/**
 * Watches parts of a page for any change: nodes, texts, attributes, sizes and animations. Meant for the short time
 * between two gatherings; costs an unchanged page nothing.
 */
export function watchForChange(page: Document, { parts, boxes }: GatheredParts): ChangeWatch {
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

/** Positions and sizes of the boxes as one text; a box that was removed has size 0. */
function outlinesOf(page: Document, boxes: readonly Element[]): string {
  const outlines = boxes.map((box) => {
    const { x, width, height } = box.getBoundingClientRect();
    return `${x},${width},${height}`;
  });
  return [page.URL, ...outlines].join();
}
