/** Characters that mean something in a pattern. */
const SPECIAL = /[$()*+.?[\\\]^{|}]/g;
const escaped = (text: string): string => text.replaceAll(SPECIAL, String.raw`\$&`);

/** Initials are also written with dots: "M.J.", "M. J."; codes with a number in small letters too. */
function formsOf(initials: string): string[] {
  const letters = /^\p{Lu}{2,4}$/u.test(initials) ? [[...initials].join(String.raw`\.\s?`) + String.raw`\.?`] : [];
  const small = /\p{N}/u.test(initials) ? [escaped(initials.toLowerCase())] : [];
  return [escaped(initials), ...letters, ...small];
}

/** "10 AM", "8:15 A.M.": half a day. "Table 4" before initials is read as a time too; "table 14" is not. */
const AFTER_CLOCK_TIME = String.raw`(?<!(?<![\p{L}\p{N}])(?:0?\d|1[0-2])(?:[:.][0-5]\d)?\s)`;
const isHalfDay = (initials: string): boolean => /^[AP]M$/.test(initials);

const written = (initials: string): string =>
  (isHalfDay(initials) ? AFTER_CLOCK_TIME : "") + `(${formsOf(initials).join("|")})`;

/** True where a phrase contains initials among other words: "PK" in "PK Room 2". */
const isAmongWords = (phrase: string, initials: string): boolean =>
  phrase.trim() !== initials && phrase.includes(initials);

/**
 * Puts other words in the place of initials, codes or names, where these are a whole word: those of "An" are not
 * replaced in "Anna", nor those of "AM" in "10 AM".
 * @param instead for each student's initials or each name, what replaces them
 * @param spared phrases that stay as they are, such as the name of a class; not one that is only initials
 */
export function withoutInitials(
  text: string,
  instead: ReadonlyMap<string, string>,
  spared: readonly string[] = [],
): string {
  const words = [...instead].filter(([word]) => word !== "").sort(([a], [b]) => b.length - a.length);
  if (words.length === 0) return text;
  const groups = words.map(([word]) => written(word)).join("|");
  const phrases = spared
    .filter((phrase) => words.some(([word]) => isAmongWords(phrase, word)))
    .sort((a, b) => b.length - a.length)
    .map((phrase) => `${escaped(phrase.trim())}|`);
  // Replaces in one pass, since a replacement may look like the initials of another student.
  return text.replaceAll(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join("")}${groups})(?![\\p{L}\\p{N}])`, "gu"),
    (found: string, ...parts: unknown[]) => {
      const at = words.findIndex((_, index) => parts[index] !== undefined);
      return words[at]?.[1] ?? found;
    },
  );
}
