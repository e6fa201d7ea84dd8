/** A word that the end of a line cuts at its hyphen: "two- to three-" is no such. */
const CUT_WORD = /[\p{L}\d]-$/u;
const REST_OF_WORD = /^\p{Ll}{2,}/u;
const NO_REST = /^(?:to|or|and|by|y|o|a|al?)\b/;

/** A line of words with the next one behind it; a word with a hyphen that was cut there is put together. */
export const withNextLine = (above: string, next: string): string =>
  CUT_WORD.test(above) && REST_OF_WORD.test(next) && !NO_REST.test(next)
    ? `${above}${next}`
    : `${above} ${next}`.trim();
