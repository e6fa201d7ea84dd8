import { foldWords } from "../service-lines/plain-numbers";

/** The most characters of one accommodation, and the most accommodations of a student, that a record takes. */
export const MAX_ACCOMMODATION_LENGTH = 300;
export const MAX_ACCOMMODATIONS = 20;

const CUT = "…";

/** Shortens a text that a record does not take whole, at the end of a word. */
function fitting(text: string): string {
  const whole = text.trim().replaceAll(/\s+/gu, " ");
  if (whole.length <= MAX_ACCOMMODATION_LENGTH) return whole;
  const start = whole.slice(0, MAX_ACCOMMODATION_LENGTH - CUT.length);
  return `${start.slice(0, Math.max(start.lastIndexOf(" "), 1)).trimEnd()}${CUT}`;
}

/**
 * Adds accommodations that were found in an IEP to those of a student, without repeating any: texts of one line, each
 * at most {@link MAX_ACCOMMODATION_LENGTH} characters long. All of them, even where they are more than a record takes.
 */
export function withAccommodations(kept: readonly string[], found: readonly string[]): string[] {
  const known = new Set(kept.map(foldWords));
  const added = found.map(fitting).filter((text) => {
    const key = foldWords(text);
    if (text === "" || known.has(key)) return false;
    known.add(key);
    return true;
  });
  return [...kept, ...added];
}

/** Does the same as {@link withAccommodations} for a record: leaves out and counts those that it has no room for. */
export function fittingAccommodations(
  kept: readonly string[],
  found: readonly string[],
): { taken: string[]; leftOutCount: number } {
  const all = withAccommodations(kept, found);
  const taken = all.slice(0, Math.max(kept.length, MAX_ACCOMMODATIONS));
  return { taken, leftOutCount: all.length - taken.length };
}

/** Splits what she typed into accommodations: one a line, without empty lines. */
export const accommodationsOf = (typed: string): string[] =>
  typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
