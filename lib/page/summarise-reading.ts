import type { ReadingSummary } from "../core/health/reading-summary";
import type { CalendarReading } from "../core/schedule/calendar-reading";
import type { OutlookFacts } from "../page-facts/outlook-facts";
import type { ChipFacts, GoogleFacts, PageFacts } from "../page-facts/page-facts";

/** Summary of how the page was read, without any text of it. */
export function summariseReading(facts: PageFacts, reading: CalendarReading): ReadingSummary {
  const { tallies = {}, language, build } = facts;
  return {
    keys: tallies,
    chips: facts.vendor === "google" ? countChips(facts, reading) : countOutlookChips(facts, reading),
    language,
    ...(build ? { build } : {}),
  };
}

/** Counts chips for the comparison; none for views without columns, since lists show events in another way. */
function countChips({ chips, shape }: GoogleFacts, { health }: CalendarReading): ReadingSummary["chips"] {
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

/** On Outlook an id identifies an event; the interpreter has counted elements that look like events without one. */
function countOutlookChips({ chips, shape }: OutlookFacts, { health }: CalendarReading): ReadingSummary["chips"] {
  const strict = chips.filter(({ id, label }) => id !== "" && label !== "").length;
  if (shape !== "columns") return { strict, lax: strict };
  const nameless = chips.filter(({ id, label, title }) => id !== "" && label === "" && title !== "").length;
  const unrecognised = health.reasons.find(({ code }) => code === "chips-unrecognised")?.count ?? 0;
  return { strict, lax: strict + nameless + unrecognised };
}
