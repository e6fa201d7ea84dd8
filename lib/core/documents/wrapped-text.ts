/** Matches a word that was hyphenated at the end of a line. */
const CUT_WORD = /[\p{L}\d]-$/u;
const REST_OF_WORD = /^\p{Ll}{2,}/u;
const NO_REST = /^(?:to|or|and|by|y|o|a|al?)\b/;

/** Joins a line with the next one, rejoining a word that was hyphenated between them. */
export const withNextLine = (above: string, next: string): string =>
  CUT_WORD.test(above) && REST_OF_WORD.test(next) && !NO_REST.test(next)
    ? `${above}${next}`
    : `${above} ${next}`.trim();
