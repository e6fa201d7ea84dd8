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

/** Reads a list's own legend of short words: "C = consult, W = weekly". */
export function legendOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const whole = (words: string): string =>
    SHORT_SERVICES.find(([, short]) => short.test(foldWords(words).trim()))?.[0] ?? words;
  const found = lines.flatMap((line) =>
    [...line.matchAll(MEANS)].map(([, short, letter, words]) => [short ?? letter!, whole(words!.trim())]),
  );
  const isUseful = (words: string): boolean =>
    settingInList(words) !== null ||
    periodAlone(words) !== undefined ||
    findDisciplines(foldWords(words)).length > 0 ||
    namesOtherService(foldWords(words)) ||
    /^direct\b/i.test(words);
  return new Map(found.flatMap(([short, words]) => (isUseful(words!) ? [[short!, words!] as const] : [])));
}

/** Replaces short words in a cell of services by their meaning in the list's legend. */
export function withListLegend(cell: string, legend: ReadonlyMap<string, string>): string {
  if (legend.size === 0) return cell;
  return (
    cell
      // The letters of "P/O" and "P/I" are no words of their own.
      .replaceAll(/(?<![\p{L}']|P\/)(?:[\p{Lu}*]{1,3}|\p{Ll})(?![\p{L}']|\/[OI]\b)/gu, (short) =>
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
