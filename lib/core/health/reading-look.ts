import type { CalendarReading } from "../schedule/calendar-reading";
import type { OutlookFacts } from "../schedule/outlook-facts";
import type { ChipFacts, GoogleFacts, PageFacts, SelectorTally } from "../schedule/page-facts";

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
  return {
    keys: tallies,
    chips: facts.site === "google" ? countChips(facts, reading) : countOutlookChips(facts, reading),
    language,
    ...(build ? { build } : {}),
  };
}

/** Where there are no columns, nothing is compared: lists show their events another way. */
function countChips({ chips, shape }: GoogleFacts, { health }: CalendarReading): ReadingLook["chips"] {
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

/** On Outlook an event is named by its id; what reads like one without it is counted by the reader. */
function countOutlookChips({ chips, shape }: OutlookFacts, { health }: CalendarReading): ReadingLook["chips"] {
  const strict = chips.filter(({ id, label }) => id !== "" && label !== "").length;
  if (shape !== "columns") return { strict, lax: strict };
  const nameless = chips.filter(({ id, label, title }) => id !== "" && label === "" && title !== "").length;
  const unrecognised = health.reasons.find(({ code }) => code === "chips-unrecognised")?.count ?? 0;
  return { strict, lax: strict + nameless + unrecognised };
}
