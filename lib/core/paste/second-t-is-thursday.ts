const MARK = String.raw`(?:\s*[\t|,/&+]\s*|\s+)`;
const WORD_START = String.raw`(?<![\p{L}\d'’.])`;
const WORD_END = String.raw`(?![\p{L}\d'’])`;
/** Matches the letters before a T that is Thursday: "M T W T F", "T, W, T". */
const BEHIND_WEDNESDAY = new RegExp(`(${WORD_START}T${MARK}W${MARK})T${WORD_END}`, "gu");
const BEFORE_FRIDAY = new RegExp(`(${WORD_START}W${MARK})T(?=${MARK}F${WORD_END})`, "gu");
const IN_A_RUN = new RegExp(`(${WORD_START}M?TW|${WORD_START}W)T(?=F?${WORD_END})`, "gu");
/** Matches "(T/T)": Tuesday and Thursday. */
const PAIR = /([([]\s*T\s*[/&,]\s*)T(?=\s*[)\]])/gu;

/**
 * Writes the second T of a week's letters as "Th", also where each letter is on a line of its own: a week has one
 * Tuesday.
 */
export const withThursdays = (lines: readonly string[]): string[] =>
  lines.map((text, index) => {
    const isBelowWednesday = text.trim() === "T" && lines[index - 1]?.trim() === "W";
    if (isBelowWednesday) return text.replace("T", "Th");
    if (!text.includes("T")) return text;
    return text
      .replaceAll(BEHIND_WEDNESDAY, "$1Th")
      .replaceAll(BEFORE_FRIDAY, "$1Th")
      .replaceAll(IN_A_RUN, "$1Th")
      .replaceAll(PAIR, "$1Th");
  });
