/** Characters that mean something in a pattern. */
const SPECIAL = /[$()*+.?[\\\]^{|}]/g;
const escaped = (text: string): string => text.replaceAll(SPECIAL, String.raw`\$&`);

/** Initials are also written with dots: "M.J.", "M. J."; codes with a number in small letters too. */
function formsOf(initials: string): string[] {
  const letters = /^\p{Lu}{2,4}$/u.test(initials) ? [[...initials].join(String.raw`\.\s?`) + String.raw`\.?`] : [];
  const small = /\p{N}/u.test(initials) ? [escaped(initials.toLowerCase())] : [];
  return [escaped(initials), ...letters, ...small];
}

/**
 * Puts other words in the place of initials, codes or names, where these are a whole word: those of "An" are not
 * replaced in "Anna".
 * @param instead for each student's initials or each name, what replaces them
 */
export function withoutInitials(text: string, instead: ReadonlyMap<string, string>): string {
  const words = [...instead].filter(([written]) => written !== "").sort(([a], [b]) => b.length - a.length);
  if (words.length === 0) return text;
  const groups = words.map(([written]) => `(${formsOf(written).join("|")})`).join("|");
  // In one pass: what stands in the place of one student may look like the initials of another.
  return text.replaceAll(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups})(?![\\p{L}\\p{N}])`, "gu"),
    (found: string, ...parts: unknown[]) => {
      const at = words.findIndex((_, index) => parts[index] !== undefined);
      return words[at]?.[1] ?? found;
    },
  );
}
