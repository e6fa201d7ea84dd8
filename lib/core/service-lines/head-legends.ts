import { foldWords } from "./plain-numbers";
import { settingOfPlace } from "./service-words";

const CODE = /(?<![\p{L}\d])(\p{Lu}{1,3}|\d) ?= ?([^,;=()\t]+?)(?=$|[,;=()\t]|\s+(?:\p{Lu}{1,3}|\d) ?=)/gu;
/** Matches a term with its code in brackets: "Direct [D] / Consult (C)" */
const BRACKETED = /(\p{L}[\p{L}' -]{2,40}?) ?[[(](\p{Lu}{1,3})[\])]/gu;
const PERIODS: Readonly<Record<string, string>> = { D: "day", W: "week", M: "month", Y: "year" };

/**
 * Replaces codes by the meaning that the head gives: "S" under "Location: R = regular class, S = special class", "D"
 * under "Direct [D] / Consult [C]", "2 W" under "Frequency: D / W / M / Y".
 */
export function withLegend(cell: string, head: string): string {
  const written = cell.trim();
  const code = [...head.matchAll(CODE)].find(([, short]) => short === written);
  if (code) return code[2]!.trim();
  const named = [...head.matchAll(BRACKETED)].find(([, , short]) => short === written);
  if (named) return named[1]!.trim();
  const [, count, letter] = /^(\d+) ?(?:x ?)?\/? ?([DWMY])$/.exec(written) ?? [];
  const isExplained = /(?<!\p{L})D ?[/,|] ?W ?[/,|] ?M(?!\p{L})/u.test(head);
  return count && letter && isExplained ? `${count} times per ${PERIODS[letter]!}` : cell;
}

/**
 * Reads codes of settings that a document explains in a line: "Loc codes: 1 = in regular class, 2 = pulled out". Drops
 * a code with two different explanations.
 * @param lines lines of the document, with tabs between cells
 */
export function placeCodes(lines: readonly string[]): Map<string, string> {
  const places = new Map<string, string>();
  const unclear = new Set<string>();
  for (const line of lines) {
    const codes = [...line.matchAll(CODE)].map(([, code, words]) => [code!, words!.trim()] as const);
    if (codes.length < 2 || !codes.some(([, words]) => settingOfPlace(words) !== null)) continue;
    for (const [code, words] of codes) {
      if ((places.get(code) ?? words) !== words) unclear.add(code);
      places.set(code, words);
    }
  }
  for (const code of unclear) places.delete(code);
  return places;
}

/** Matches a label and the codes after it: "Per: D = day, W = week." */
const LABELLED_CODES = /(?<![\p{L}\d])(\p{L}[\p{L}.]{1,14}): ((?:\p{Lu}{1,3} ?= ?[^,;:=.]+[,;.]? ?)+)/gu;

/**
 * Reads the codes that a document explains for each column: "Loc: G = general education class, S = special class. Per:
 * W = week, Q = nine-week quarter". Returns them by the folded head of the column.
 * @param lines lines of the document, with tabs between cells; an explanation may run over several
 */
export function columnCodes(lines: readonly string[]): Map<string, Map<string, string>> {
  const codes = new Map<string, Map<string, string>>();
  for (const [, label, listed] of lines.join(" ").matchAll(LABELLED_CODES)) {
    const own = [...listed!.matchAll(CODE)].map(
      ([, code, words]) => [code!, words!.replace(/\.\s*$/, "").trim()] as const,
    );
    if (own.length > 1) codes.set(foldWords(label!), new Map(own));
  }
  return codes;
}
