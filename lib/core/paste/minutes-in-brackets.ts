/** "8:20 Morning Meeting (20)": a start, a name, and a number in brackets. */
const WITH_NUMBER = /^\D*(?<hour>\d{1,2})[:.](?<minute>[0-5]\d)\s+\p{L}[^\d]*?\s*\((?<length>\d{1,3})\)\s*$/u;
const HALF_DAY = 720;
/** Fewest lines whose number is the time until the next one begins. */
const LEAST_LINES = 2;

const startOf = (groups: Record<string, string>): number => Number(groups["hour"]) * 60 + Number(groups["minute"]);

/**
 * Writes numbers in brackets as lengths where the list shows that they are minutes: below "8:20 Meeting (20)" comes
 * "8:40 Reading (60)".
 */
export function withLengthsInBrackets(lines: readonly string[]): string[] {
  const found = lines.map((text) => WITH_NUMBER.exec(text)?.groups);
  const fits = found.map((own, at) => {
    const next = found[at + 1];
    return own && next ? (startOf(next) - startOf(own) + HALF_DAY) % HALF_DAY === Number(own["length"]) : undefined;
  });
  if (fits.filter((is) => is === true).length < LEAST_LINES || fits.includes(false)) return [...lines];
  return lines.map((text, at) => (found[at] ? text.replace(/\((\d{1,3})\)(?=\s*$)/, "($1 min)") : text));
}
