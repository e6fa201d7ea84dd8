import { DAY_END, MOMENT, SIGNAL } from "../lexicon/readers/day-end-words";
import { tidyTitle } from "./titles";

const MOST_WORDS = 6;

/** True for what is no routine and ends none. */
export const isSignal = (title: string): boolean => SIGNAL.test(dayEndName(title));

/** "Bus 14 and vans", "buses 3, 7". */
const BUS_NUMBERS = /(?<=(?<!\p{L})bus(?:es)?)\s+\d{1,3}(?:\s*[,&]\s*\d{1,3})*(?!\d)/giu;

/** True for a moment such as "Dismissal": the next line ("12:15 Hang up coats", of other children) does not end it. */
export const isMoment = (title: string): boolean => MOMENT.test(dayEndName(title));

/** Strips a remark in brackets from a name. */
export const dayEndName = (title: string): string => tidyTitle(title.replaceAll(/\([^()]*\)/g, " "));

/**
 * True for a name that ends a school day: "Dismissal", "Pack up / buses". Its line needs no end.
 * Sentences about buses are no name.
 */
export function isDayEnd(title: string): boolean {
  const outside = dayEndName(title).replaceAll(BUS_NUMBERS, "");
  const words = outside.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const isName =
    words.length <= MOST_WORDS && !/\d|[.!?]$|(?<!\p{L})(?:roll|are|is|will|we|called)(?!\p{L})/iu.test(outside);
  return isName && !isSignal(title) && DAY_END.test(outside);
}
