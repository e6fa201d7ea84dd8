import { patternWith } from "../lexicon/read-lexicon";
import type { PasteChoice, PastedEntry } from "./paste-reading";

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
 * Leaves out "Specials" of every day where the text also lists, at the same time, what each day of the rotation has. It
 * stays where a day of the rotation has nothing then, and where she may choose another reading of it.
 */
export function withoutSharedNames(
  entries: readonly PastedEntry[],
  choices: readonly Pick<PasteChoice, "taken">[],
): PastedEntry[] {
  const allTurns = new Set(entries.flatMap(({ cycleDays = [] }) => cycleDays));
  const isChoice = ({ title, startMinute }: PastedEntry): boolean =>
    choices.some(({ taken }) => taken.some((one) => one.title === title && one.startMinute === startMinute));
  return entries.filter((entry) => {
    const { title, cycleDays, cycleWeeks, startMinute, endMinute } = entry;
    if (cycleDays !== undefined || cycleWeeks !== undefined || !ROTATION.test(title)) return true;
    const turns = entries.filter(
      (one) => one.cycleDays && one.startMinute === startMinute && one.endMinute === endMinute,
    );
    const listed = new Set(turns.flatMap((one) => one.cycleDays!)).size;
    return listed < LEAST_TURNS || listed < allTurns.size || isChoice(entry);
  });
}
