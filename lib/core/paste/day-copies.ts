import { takeDays } from "./day-scope";
import { findWeekdays } from "./day-words";
import type { DayCopy } from "./gathered";
import type { PastedEntry } from "./paste-reading";
import { tidyTitle, withoutBullet } from "./titles";

const SAME_AS =
  /^(.{2,40}?)[\s:=–—-]*(?:(?:is|are|es)\s+)?(?:the\s+)?(?:same\s+(?:schedule\s+)?as|igual\s+(?:que|a)|lo\s+mismo\s+que)\s+(?:el\s+|los\s+|on\s+)?(.+)$/iu;
const INSTEAD =
  /^\W*(?:but|except(?:\s+for)?|pero)\s+(?:with\s+)?(.+?)\s+(?:instead\s+of|en\s+(?:lugar|vez)\s+de)\s+(.+?)[\s.!]*$/iu;

/**
 * "Thursday - same as Tuesday but Art instead of Woods".
 * @returns unclear where it is the same with a difference that is not understood; undefined for any other line
 */
export function readCopy(line: number, raw: string): DayCopy | "unclear" | undefined {
  const found = SAME_AS.exec(withoutBullet(raw));
  if (!found) return undefined;
  const said = takeDays(found[1]!, true);
  if (!said.weekdays || said.doubt || /\p{L}{2}/u.test(tidyTitle(said.title))) return undefined;
  const [from] = findWeekdays(found[2]!);
  if (!from || from.from > 0 || from.weekdays!.length !== 1) return "unclear";
  const rest = found[2]!.slice(from.to);
  const copy = { line, text: raw.trim(), weekdays: said.weekdays, from: from.weekdays![0]! };
  if (!/\p{L}{2}/u.test(rest.replaceAll(/schedule|above/giu, ""))) return copy;
  const swap = INSTEAD.exec(rest);
  return swap ? { ...copy, swap: { title: tidyTitle(swap[1]!), instead: tidyTitle(swap[2]!) } } : "unclear";
}

/**
 * The entries of a day once more, for the days that are the same.
 * @returns undefined where the day has no entries, or the routine that another takes the place of is not among them
 */
export function copiedEntries(
  { line, from, weekdays, swap }: DayCopy,
  entries: readonly PastedEntry[],
): PastedEntry[] | undefined {
  const ofDay = entries.filter(
    (entry) =>
      entry.weekdays.includes(from) && !entry.cycleDays && !weekdays.every((day) => entry.weekdays.includes(day)),
  );
  if (ofDay.length === 0) return undefined;
  const isSwapped = ({ title }: PastedEntry): boolean => title.toLowerCase() === swap?.instead.toLowerCase();
  if (swap && ofDay.filter(isSwapped).length !== 1) return undefined;
  return ofDay.map((entry) => ({ ...entry, weekdays, line, ...(isSwapped(entry) ? { title: swap!.title } : {}) }));
}
