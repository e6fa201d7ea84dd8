import type { PastedEntry } from "../../../../lib/core/paste/paste-reading";
import type { PasteWord } from "../../../../lib/i18n/paste";
import type { Translate } from "../../../../lib/i18n/translate";

/** Says on which days of a rotation and in which weeks a routine happens; empty for every one. */
export function cycleText({ cycleDays, cycleWeeks }: PastedEntry, p: Translate<PasteWord>): string {
  const days = cycleDays ? [p("cycle", { days: cycleDays.join(", ") })] : [];
  const weeks = cycleWeeks ? [p("week", { weeks: cycleWeeks.join(", ") })] : [];
  return [...weeks, ...days].join(" · ");
}
