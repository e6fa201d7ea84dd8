/**
 * Reads the phrases of a lexicon text: one per line. Empty lines, and remarks that begin with "# ", are left out.
 */
export function phrasesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("# "));
}

const AFTER_OPENING_BRACKET = String.raw`(?<=(?<!\\)\((?:\?(?:[:=!]|<[=!]))?)\|`;
const BAR_AT_BRACKET = new RegExp(String.raw`${AFTER_OPENING_BRACKET}|\|(?=\))`, "g");

/**
 * Joins the lines of a lexicon text to the source of one expression in which each line is an alternative. A line that
 * ends in an opening bracket begins a group; its alternatives are the lines up to the one that begins with ")".
 * Lines are trimmed, so a blank at the edge of an alternative is written as `\x20`. A tag of template texts.
 */
export function alternatives(lines: TemplateStringsArray, ...sources: string[]): string {
  return phrasesOf(String.raw(lines, ...sources))
    .map((line) => line.trim())
    .join("|")
    .replaceAll(BAR_AT_BRACKET, "");
}

/** Compiles the lines of a lexicon text to one expression, each line an alternative (see {@link alternatives}). */
export function pattern(lines: TemplateStringsArray, ...sources: string[]): RegExp {
  return new RegExp(alternatives(lines, ...sources));
}

/** The same as {@link pattern}, with flags. */
export function patternWith(flags: string) {
  return (lines: TemplateStringsArray, ...sources: string[]): RegExp =>
    new RegExp(alternatives(lines, ...sources), flags);
}
