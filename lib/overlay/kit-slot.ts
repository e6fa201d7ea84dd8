import type { CardKit } from "./card-kit";

/** Where the card script leaves its kit for the content script: in the world that only they share. */
const SLOT = Symbol.for("pushpin.card-kit");
type World = typeof globalThis & { [SLOT]?: CardKit };

/** Leaves the kit. */
export function leaveKit(kit: CardKit): void {
  (globalThis as World)[SLOT] = kit;
}

/** The kit, once the card script has run in this world. */
export function findKit(): CardKit | undefined {
  return (globalThis as World)[SLOT];
}
