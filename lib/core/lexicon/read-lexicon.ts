/**
 * Reads the phrases of a lexicon text: one per line. Empty lines, and remarks that begin with "# ", are left out.
 */
export function phrasesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("# "));
}

/** Phrases of a lexicon text that belong to one heading. */
export interface PhraseGroup {
  heading: string;
  phrases: string[];
}

/**
 * Reads a lexicon text of groups: a line with " < " in it is a heading, the lines below it, up to the next heading, are
 * its phrases.
 * @throws Error when a phrase is above the first heading, or a heading has no phrase
 */
export function phraseGroupsOf(text: string): PhraseGroup[] {
  const groups: PhraseGroup[] = [];
  for (const line of phrasesOf(text)) {
    if (line.includes(" < ")) groups.push({ heading: line, phrases: [] });
    else if (groups.length > 0) groups.at(-1)!.phrases.push(line);
    else throw new Error(`no heading above: ${line}`);
  }
  const empty = groups.find(({ phrases }) => phrases.length === 0);
  if (empty) throw new Error(`no phrase below: ${empty.heading}`);
  return groups;
}

const AFTER_OPENING_BRACKET = String.raw`(?<=(?<!\\)\((?:\?(?:[:=!]|<[=!]))?)\|`;
const BAR_AT_BRACKET = new RegExp(String.raw`${AFTER_OPENING_BRACKET}|(?<!\\)\|(?=\))`, "g");

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
