import { entriesOfPaste } from "../../../../lib/core/paste/paste-entries";
import type { PasteReading } from "../../../../lib/core/paste/paste-reading";
import { readPaste } from "../../../../lib/core/paste/read-paste";
import { mondayOf } from "../../../../lib/core/time/iso-date";
import { wallClockAt } from "../../../../lib/core/time/zone";
import type { PasteWord } from "../../../../lib/i18n/paste";
import type { Translate } from "../../../../lib/i18n/translate";
import type { PendingSchedule } from "../../files/file-reading";
import type { Drafts } from "../../drafts";
import { pasteKey, picksKey } from "./paste-key";

/** The text pasted or typed for a class, and the choices for which she picked another reading or none. */
export interface PastedDraft {
  text: string;
  picks: string[];
}

const NO_PICKS: string[] = [];

export function findPasted(drafts: Drafts, classId: string): PastedDraft {
  return {
    text: (drafts.find(pasteKey(classId)) as string | undefined) ?? "",
    picks: (drafts.find(picksKey(classId)) as string[] | undefined) ?? NO_PICKS,
  };
}

/** Converts a reading to a class's schedule, with routines from this week on. */
export function pendingOf(
  { entries, notUnderstood }: PasteReading,
  zone: string,
  p: Translate<PasteWord>,
): PendingSchedule {
  const monday = mondayOf(wallClockAt(Date.now(), zone).date);
  const notes = notUnderstood
    .filter(({ dayEnds }) => !dayEnds)
    .map(({ line, text }) => ({ text: p("left", { line: String(line), text }) }));
  return { sourceName: p("source"), entries: entriesOfPaste(entries, monday), notes, isPasted: true };
}

/** True when a reading has more to offer than routines: the text is then kept after the import. */
export const hasOffers = ({ entries, forOtherDays, requests }: PasteReading): boolean =>
  entries.some(({ cycleWeeks }) => cycleWeeks) ||
  forOtherDays.length > 0 ||
  requests.some(({ times }) => times.length > 0);

/** Gives what was pasted and read but not imported yet; null when there is none. */
export function unimportedPaste(drafts: Drafts, classId: string): PasteReading | null {
  const { text, picks } = findPasted(drafts, classId);
  const reading = text.trim() === "" ? null : readPaste(text, picks);
  return reading && reading.entries.length > 0 ? reading : null;
}
