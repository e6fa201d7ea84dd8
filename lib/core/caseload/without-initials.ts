/** Characters that mean something in a pattern. */
const SPECIAL = /[$()*+.?[\\\]^{|}]/g;

/**
 * Puts other words in the place of initials, where these are a whole word: those of "An" are not replaced in "Anna".
 * @param instead for each student's initials, what replaces them
 */
export function withoutInitials(text: string, instead: ReadonlyMap<string, string>): string {
  return [...instead].reduce(
    (rest, [initials, words]) =>
      rest.replaceAll(
        new RegExp(`(?<![\\p{L}\\p{N}])${initials.replaceAll(SPECIAL, String.raw`\$&`)}(?![\\p{L}\\p{N}])`, "gu"),
        () => words,
      ),
    text,
  );
}
