import { chooseReadings, copyChoice } from "./choices";
import { copiedEntries } from "./day-copies";
import { gatherText } from "./gather-text";
import type { Gathered } from "./gathered";
import { joinEntries } from "./join-entries";
import type { OtherDaySchedule, PastedEntry, PasteReading, UnreadLine } from "./paste-reading";
import { requestOf } from "./requests";
import { daysWithOwnList, settleDrafts, type SettledDraft } from "./settle-drafts";
import { sourceLines } from "./source-lines";

/**
 * Reads a schedule as teachers write it: a list, a table or grid copied from a document, sheet or web page, blocks under
 * heads, sentences of an e-mail. The whole text is read: its layout first, then of all readings the one that makes a
 * plausible school day.
 *
 * Nothing is dropped in silence: a line that gives no routine is named, with what it lacks, unless it is a head. What can
 * be read in two ways is a choice. Schedules for days that differ never count in the ordinary week. Pure and bounded:
 * 2,000 lines, and lines of up to 1,000 characters.
 * @param picks ids of choices (`PasteReading.choices`) whose other reading counts
 */
export function readPaste(text: string, picks: readonly string[] = []): PasteReading {
  const { lines, tooLong, cutLines } = sourceLines(text);
  const gathered = gatherText(lines);
  const ordinary = gathered.drafts.filter(({ other }) => other === undefined);
  const { settled, unread } = settleDrafts(ordinary);
  const ownDays = daysWithOwnList(settled);
  const { entries, choices } = chooseReadings(settled, ownDays, picks);
  const unclearCopies: UnreadLine[] = [];
  for (const copy of gathered.copies) {
    const copied = copiedEntries(copy, joinEntries(entries));
    if (!copied) {
      unclearCopies.push({ line: copy.line, text: copy.text, problem: "unclear" });
      continue;
    }
    const { entries: added, choice } = copyChoice(`${copy.line}.same-as.1`, copy.line, copied, picks);
    entries.push(...added);
    choices.push(choice);
  }
  const joined = joinEntries(entries);
  const tooLongLines = tooLong.map((line): UnreadLine => ({ ...line, problem: "too-long" }));
  return {
    entries: joined,
    notUnderstood: onePerLine([...tooLongLines, ...gathered.unread, ...unread, ...unclearCopies]),
    choices,
    forOtherDays: otherDaysOf(gathered),
    requests: gathered.requests.map(({ line, text: words }) => requestOf(line, words, joined)),
    assumed: assumedOf(settled),
    cutLines,
  };
}

function assumedOf(settled: readonly SettledDraft[]): PasteReading["assumed"] {
  const hasNoDays = settled.some(({ draft }) => draft.daysFrom === "none");
  const isMerged = settled.some(({ draft }) => draft.doubt === "merged");
  return [...(hasNoDays ? (["weekdays"] as const) : []), ...(isMerged ? (["merged"] as const) : [])];
}

/** Schedules for days that differ, each with what could be read of it. */
function otherDaysOf({ drafts, others }: Gathered): OtherDaySchedule[] {
  return others
    .map(({ name, line, lines }, index) => {
      const { settled } = settleDrafts(drafts.filter(({ other }) => other === index));
      const entries: PastedEntry[] = joinEntries(settled.map(({ entry }) => entry));
      return { name, line, lines, entries };
    })
    .filter(({ lines }) => lines.length > 0);
}

function onePerLine(problems: readonly UnreadLine[]): UnreadLine[] {
  const first = new Map<number, UnreadLine>();
  for (const problem of problems) if (!first.has(problem.line)) first.set(problem.line, problem);
  return [...first.values()].sort((a, b) => a.line - b.line);
}
