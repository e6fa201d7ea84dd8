import { patternWith } from "../lexicon/read-lexicon";
import type { PastedEntry } from "./paste-reading";

/** Matches names of a routine that is a different class each day, such as specials. */
export const ROTATION = patternWith("iu")`
(?<!\p{L})(?:
 specials?
 related\s+arts
 encore
 out-?class
 enrichment
 rotations?
 exploratory
 unified\s+arts
 clases?\s+especiales
 especiales
 electives?
)(?!\p{L})
`;

/** Fewest routines on days of a rotation that say what a shared name stands for. */
const LEAST_TURNS = 3;

/**
 * Leaves out "Specials" of every day where the text also lists, at the same time, what each day of the rotation has.
 */
export function withoutSharedNames(entries: readonly PastedEntry[]): PastedEntry[] {
  return entries.filter(({ title, cycleDays, cycleWeeks, startMinute, endMinute }) => {
    if (cycleDays !== undefined || cycleWeeks !== undefined || !ROTATION.test(title)) return true;
    const turns = entries.filter(
      (one) => one.cycleDays && one.startMinute === startMinute && one.endMinute === endMinute,
    );
    return new Set(turns.flatMap((one) => one.cycleDays!)).size < LEAST_TURNS;
  });
}
