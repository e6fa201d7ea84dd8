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
/** Matches a cell or brackets with only Spanish letters for days. */
const GROUP = new RegExp(
  String.raw`(?<=^|\t|\||\s{2}|[(\[])(\s*)(${DAY}(?:${MARK}${DAY})*)(?=\s*(?:$|\t|\||\s{2}|[)\]]))`,
  "gu",
);
/** True for several days, one of which only Spanish writes so: "L-V", "L/Mi/V", "Ma/Ju". */
const isSpanishList = (group: string): boolean =>
  /[-–,/\s]/.test(group) && /(?<!\p{L})(?:L|X|J|V|Lu|Ma|Mi|Ju|Vi|LU|MA|MI|JU|VI)(?!\p{L})/u.test(group);
/** Matches English letters for days: "T", "W", "Th", "R", "F". */
const ENGLISH = /(?<=^|\t|\||\s{2}|[([]\s*|[-–,/])(?:T|W|Th|TH|R|F)(?=\s*(?:$|\t|\||\s{2}|[)\]]|[-–,/]))/u;

/**
 * Matches a head row with the five Spanish letters of the week: "L  M  X  J  V", "L  M  M  J  V", perhaps behind a
 * corner cell.
 */
const WEEK_ROW = /^(\s*|[^\t|]*?(?:\t|\|\s*|\s{2,}))L(\W+)M(\W+)[XM](\W+)J(\W+)V(?=\W*$)/u;
const WEEK_NAMES = ["lunes", "martes", "miércoles", "jueves", "viernes"];

/** Replaces the letters of such a head row by names of days; returns any other line unchanged. */
const withWeekRow = (text: string): string =>
  text.replace(WEEK_ROW, (_all, before: string, ...gaps: string[]) =>
    WEEK_NAMES.reduce((row, name, at) => row + (at === 0 ? "" : gaps[at - 1]!) + name, before),
  );

/**
 * Replaces Spanish letters for days by names, in a text with lists of them ("L-V", "L/Mi/V"): there "M" is Tuesday, and
 * a single "V" is Friday. Leaves texts with English letters unchanged.
 */
export function withSpanishDays<Line extends { text: string }>(written: readonly Line[]): Line[] {
  const lines = written.map((line) => ({ ...line, text: withWeekRow(line.text) }));
  const groups = lines.flatMap(({ text }) => [...text.matchAll(GROUP)].map(([, , group]) => group!));
  if (!groups.some(isSpanishList) || lines.some(({ text }) => ENGLISH.test(text))) return lines;
  return lines.map((line) => ({ ...line, text: line.text.replaceAll(GROUP, named) }));
}

const named = (_all: string, before: string, group: string): string =>
  before + group.replaceAll(/\p{L}+/gu, (letters) => NAMES[letters.toLowerCase()] ?? letters);
