import { ACCOMMODATIONS, NAMED_ROUTINE, NAMED_TIME } from "../lexicon/readers/accommodation-words";
import { foldWords } from "../service-lines/plain-numbers";
import type { Unit } from "./document-units";
import type { IepAccommodation } from "./iep-reading";
import { isHeading, isNotOfPlan, runInOf, sectionOf } from "./iep-sections";

const isOfAccommodations = (text: string): boolean => ACCOMMODATIONS.test(foldWords(text));

/** True for words that say when: a clock time, a number of minutes, or a routine of the school day. */
function namesTime(text: string): boolean {
  const folded = foldWords(text);
  return NAMED_TIME.test(folded) || NAMED_ROUTINE.test(folded);
}

/**
 * True for a heading of another part. A short entry of the list may have a word of one, but not in capitals: "Access to
 * the nurse".
 */
function endsPart(head: string): boolean {
  const section = sectionOf(head);
  const words = head.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const isInCapitals = words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
  return section !== undefined && (section !== "left-out" || isNotOfPlan(head) || isInCapitals);
}

/**
 * Finds the accommodations that say when: those of the parts of an IEP headed as accommodations that name a clock time,
 * minutes or a routine. They grant no service; the others of the part say nothing that a week is planned by. What is
 * said again counts once, where it is said first.
 */
export function findAccommodations(units: readonly Unit[]): IepAccommodation[] {
  const found = new Map<string, IepAccommodation>();
  let isInside = false;
  for (const { cells, page, firstLine, lastLine } of units) {
    const runIn = runInOf(cells);
    const head = runIn?.[1] ?? cells[0]!;
    const isHead = runIn !== undefined || cells.length > 1 || isHeading(head);
    if (isHead && isOfAccommodations(head)) isInside = true;
    else if (runIn ?? (cells.length === 1 && isHeading(head) && endsPart(head))) isInside = false;
    if (!isInside) continue;
    // The heading itself names no time of this student: "Accommodations during recess and lunch".
    const rest = runIn ? [cells[0]!.slice(runIn[0].length)] : isOfAccommodations(head) ? cells.slice(1) : cells;
    const text = rest.filter((cell) => cell !== "").join("; ");
    const key = foldWords(text);
    if (namesTime(text) && !found.has(key)) found.set(key, { text, page, firstLine, lastLine });
  }
  return [...found.values()];
}
