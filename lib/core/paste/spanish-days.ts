const NAMES: Record<string, string> = {
  l: "lunes",
  lu: "lunes",
  m: "martes",
  ma: "martes",
  x: "miércoles",
  mi: "miércoles",
  j: "jueves",
  ju: "jueves",
  v: "viernes",
  vi: "viernes",
};
const DAY = "(?:Lu|Ma|Mi|Ju|Vi|LU|MA|MI|JU|VI|[LMXJV])";
const MARK = String.raw`(?:\s*[-–,/]\s*|\s+(?:y|a)\s+)`;
/** A cell, or what is between brackets: days by their Spanish letters and nothing else. */
const GROUP = new RegExp(
  String.raw`(?<=^|\t|\||\s{2}|[(\[])(\s*)(${DAY}(?:${MARK}${DAY})*)(?=\s*(?:$|\t|\||\s{2}|[)\]]))`,
  "gu",
);
/** "L-V", "L/Mi/V", "Ma/Ju": several days, one of which no other language writes so. */
const isSpanishList = (group: string): boolean =>
  /[-–,/\s]/.test(group) && /(?<!\p{L})(?:L|X|J|V|Lu|Ma|Mi|Ju|Vi|LU|MA|MI|JU|VI)(?!\p{L})/u.test(group);
/** Days by their English letters: "T", "W", "Th", "R", "F". */
const ENGLISH = /(?<=^|\t|\||\s{2}|[([]\s*|[-–,/])(?:T|W|Th|TH|R|F)(?=\s*(?:$|\t|\||\s{2}|[)\]]|[-–,/]))/u;

/** A row of five heads in the letters of the week: "L  M  X  J  V", "L  M  M  J  V", perhaps behind a corner cell. */
const WEEK_ROW = /^(\s*|[^\t|]*?(?:\t|\|\s*|\s{2,}))L(\W+)M(\W+)[XM](\W+)J(\W+)V(?=\W*$)/u;
const WEEK_NAMES = ["lunes", "martes", "miércoles", "jueves", "viernes"];

/** The row of heads with the names of its days; any other line as it is. */
const withWeekRow = (text: string): string =>
  text.replace(WEEK_ROW, (_all, before: string, ...gaps: string[]) =>
    WEEK_NAMES.reduce((row, name, at) => row + (at === 0 ? "" : gaps[at - 1]!) + name, before),
  );

/**
 * Days in Spanish letters by their names, in a text that writes lists of them ("L-V", "L/Mi/V"): there "M" is Tuesday,
 * and "V" alone is Friday. Texts with English letters too stay as they are.
 */
export function withSpanishDays<Line extends { text: string }>(written: readonly Line[]): Line[] {
  const lines = written.map((line) => ({ ...line, text: withWeekRow(line.text) }));
  const groups = lines.flatMap(({ text }) => [...text.matchAll(GROUP)].map(([, , group]) => group!));
  if (!groups.some(isSpanishList) || lines.some(({ text }) => ENGLISH.test(text))) return lines;
  return lines.map((line) => ({ ...line, text: line.text.replaceAll(GROUP, named) }));
}

const named = (_all: string, before: string, group: string): string =>
  before + group.replaceAll(/\p{L}+/gu, (letters) => NAMES[letters.toLowerCase()] ?? letters);
