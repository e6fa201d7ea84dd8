import { addDrafts, type Gathered } from "./gathered";
import { isEmpty } from "./line-starts";
import type { PasteDraft } from "./paste-reading";
import type { SourceLine } from "./source-lines";
import { dayTitle } from "./titles-by-day";

/**
 * Counts indented lines that share the time of the line above on other days: "Science - Days 1, 3, 5" with a time, and
 * below it "Social Studies - Days 2, 4, 6".
 */
function otherDaysBelow(lines: readonly SourceLine[], index: number, gathered: Gathered): number {
  const last = gathered.drafts.at(-1)!;
  const { line, text } = lines[index]!;
  const part = /^ {4,}\S/.test(text) && line === last.line + 1 ? dayTitle(text) : undefined;
  const shares = (days: readonly string[] | undefined, own: readonly string[] | undefined): boolean =>
    !days || !own || days.some((day) => own.includes(day));
  if (!part || (shares(part.weekdays, last.weekdays) && shares(part.cycleDays, last.cycleDays))) return 0;
  const { start, end, minutes } = last;
  addDrafts(gathered, [
    { line, text: text.trim(), start, ...(end ? { end } : {}), ...(minutes ? { minutes } : {}), ...part },
  ]);
  return 1;
}

/**
 * Reads routines at the time of the line above: "Specials 10:15-11:00", and below it "Day 1 - Art", "Day 2 - Gym".
 * @returns how many lines were read
 */
export function readDayTitles(lines: readonly SourceLine[], index: number, gathered: Gathered): number {
  const found: (PasteDraft & { title: string })[] = [];
  const last = gathered.drafts.at(-1);
  let above = index - 1;
  while (above > 0 && isEmpty(lines[above]!.text)) above -= 1;
  if (!last || last.isMarker || lines[above]?.line !== last.line || index - above > 2) return 0;
  if (last.daysFrom === "own") return otherDaysBelow(lines, index, gathered);
  let at = index;
  for (; at < lines.length; at += 1) {
    const { line, text } = lines[at]!;
    const part = dayTitle(text);
    if (!part) break;
    const { start, end, minutes } = last;
    found.push({ line, text: text.trim(), start, ...(end ? { end } : {}), ...(minutes ? { minutes } : {}), ...part });
  }
  if (found.length < 2) return 0;
  if (!last.weekdays && !last.cycleDays) gathered.drafts.pop();
  addDrafts(gathered, found);
  return at - index;
}
