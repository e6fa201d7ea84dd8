import type { CalendarReading } from "../schedule/calendar-reading";
import type { ChipFacts, PageFacts, SelectorTally } from "../schedule/page-facts";

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

/** How the page of these facts was read. */
export function lookOf(facts: PageFacts, reading: CalendarReading): ReadingLook {
  const { tallies = {}, language, build } = facts;
  return { keys: tallies, chips: countChips(facts, reading), language, ...(build ? { build } : {}) };
}

/** Where there are no columns, nothing is compared: lists show their events another way. */
function countChips({ chips, shape }: PageFacts, { health }: CalendarReading): ReadingLook["chips"] {
  const strict = chips.filter(isStrict).length;
  if (shape !== "columns") return { strict, lax: strict };
  const holders = new Set(chips.flatMap((chip) => (isLax(chip) && chip.within !== undefined ? [chip.within] : [])));
  const unsure = chips.filter((chip, index) => !isStrict(chip) && isLax(chip) && !holders.has(index)).length;
  const unrecognised = health.reasons.find(({ code }) => code === "chips-unrecognised")?.count ?? 0;
  return { strict, lax: strict + unsure + unrecognised };
}

function isStrict({ isNamed, rawId, isOfGrid }: ChipFacts): boolean {
  return isNamed === true && !!rawId && isOfGrid === true;
}

function isLax({ isNamed, rawId, hasButton, isOfGrid }: ChipFacts): boolean {
  return isOfGrid === true && (isNamed === true || (!!rawId && hasButton === true));
}
