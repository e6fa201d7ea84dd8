import type { CardKit } from "./card-kit";

/**
 * The global under which the card script leaves its functions (the card kit) for the content script. Both run in the
 * extension's isolated world, which the page's scripts can't read.
 */
const SLOT = Symbol.for("pushpin.card-kit");
type World = typeof globalThis & { [SLOT]?: CardKit };

/** Publishes the card kit; the card script calls it when it is injected. */
export function leaveKit(kit: CardKit): void {
  (globalThis as World)[SLOT] = kit;
}

/** Finds the card kit; undefined until the card script has run in this world. */
export function findKit(): CardKit | undefined {
  return (globalThis as World)[SLOT];
}
