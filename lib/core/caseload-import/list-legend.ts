import { foldWords } from "../service-lines/plain-numbers";
import { periodAlone } from "../service-lines/read-services";
import { findDisciplines, namesOtherService } from "../service-lines/service-words";
import type { ServiceSetting } from "../service-lines/service-line";
import { settingInList } from "./listed-places";
import { spelledOut } from "./shorthand";

const MEANS = new RegExp(
  String.raw`(?<![\p{L}\d]|P\/)(?:([\p{Lu}*]{1,3}) ?(?:=|:| [–—-] )|(\p{Ll}) ?=) ?(\p{L}[\p{L} /-]{2,30}?)` +
    String.raw`(?=\s*(?:$|[^\p{L} /-]|\s{2}|\s[\p{L}*]{1,3} ?=))`,
  "gu",
);

/** Short forms in legends, with the service that each means: "O = occ", "L = language". */
const SHORT_SERVICES: readonly (readonly [string, RegExp])[] = [
  ["occupational therapy", /^occ(?:up\w*)?\.?$/],
  ["physical therapy", /^phys(?:ical)?\.?$/],
  ["speech", /^(?:lang(?:uage)?|artic(?:ulation)?|fluency|stuttering|voice|phon(?:ology)?|pragmatics?|social)\.?$/],
  ["audiology", /^aud(?:iol\w*)?\.?$/],
];

const PAIR = /(?:^|[,;:/·|]\s*|\s{2,})(\p{Lu}{1,3}) +(\p{Ll}[\p{Ll} -]{3,20}?)\s*(?=$|[,;/·|"]|\s{2,})/gu;

/** "PI push-in, PO pull-out, C consult": two or more short words, each beside what it means, without a sign between. */
function pairsIn(line: string): [string, string][] {
  const pairs = [...line.matchAll(PAIR)].map(([, short, words]): [string, string] => [short!, words!.trim()]);
  const placed = pairs.filter(([, words]) => settingInList(words) !== null);
  return placed.length > 1 ? placed : [];
}

/** Reads a list's own legend of short words: "C = consult, W = weekly". */
export function legendOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const whole = (words: string): string =>
    SHORT_SERVICES.find(([, short]) => short.test(foldWords(words).trim()))?.[0] ?? words;
  const found = lines.flatMap((line) => [
    ...pairsIn(line).map(([short, words]) => [short, whole(words)]),
    ...[...line.matchAll(MEANS)].map(([, short, letter, words]) => [short ?? letter!, whole(words!.trim())]),
  ]);
  const isUseful = (words: string): boolean =>
    settingInList(words) !== null ||
    periodAlone(`per ${words}`) !== undefined ||
    findDisciplines(foldWords(words)).length > 0 ||
    namesOtherService(foldWords(words)) ||
    /^direct\b/i.test(words);
  return new Map(found.flatMap(([short, words]) => (isUseful(words!) ? [[short!, words!] as const] : [])));
}

const AMOUNT = /\d ?(?:m(?:in\w*)?|h(?:rs?|ours?)?|x|w(?:ee)?ks?|mon?(?:th)?s?)\b|[x×] ?\d|\d ?\//i;

/**
 * True for a row of a table that only says what short words mean: "C = consult", or "P/O" beside "pull-out". A row with
 * an amount, or with other words than the short one in its first cell, is a student's: "Ava Chen" beside "OT - weekly".
 */
export function isLegendRow(cells: readonly string[]): boolean {
  const [first = "", ...rest] = cells.filter((cell) => cell !== "");
  const text = [first, ...rest].join(" ");
  const own = legendOf([first]).size;
  // An amount may be explained too: "o = out of class, c = consult, 30x2/wk = 30 min twice a week".
  if (own < 2 && AMOUNT.test(text)) return false;
  const isNamed = /^\W*(?:legend|key|codes?|clave|leyenda)\b/i.test(first) || legendOf([text]).has(first);
  return own > 0 || (isNamed && legendOf([text]).size > 0);
}

/** Replaces short words in a cell of services by their meaning in the list's legend. */
export function withListLegend(cell: string, legend: ReadonlyMap<string, string>): string {
  if (legend.size === 0) return cell;
  return (
    cell
      // The letters of "P/O", "P/I", "o/c" and "i/c" are not words of their own.
      .replaceAll(/(?<![\p{L}']|P\/|\b[io]\/)(?:[\p{Lu}*]{1,3}|\p{Ll})(?![\p{L}']|\/[OI]\b|\/c\b)/gu, (short) =>
        legend.has(short) ? ` ${legend.get(short)!} ` : short,
      )
      .replaceAll(/ {2,}/g, " ")
  );
}

/** "All direct is pull-out unless it says push in", "Unless noted, services are in the therapy room". */
export function settingOfAll(lines: readonly string[]): ServiceSetting | null {
  const said = lines
    .flatMap((line) => line.split(/\.\s+/))
    .map((line) => foldWords(line))
    .find((line) => /\b(?:all|everyone|everything|todo|unless|otherwise|salvo|excepto)\b/.test(line));
  const [before = "", behind = ""] = said?.split(/\b(?:unless|except|salvo|excepto)\b/) ?? [];
  // "Unless noted, ..."
  const all = before.trim() === "" ? behind.replace(/^[^,]*,/, "") : before;
  return /\bpull|\bpush|\bin (?:the )?class|\b(?:room|rm|office)\b/.test(all) ? settingInList(spelledOut(all)) : null;
}
