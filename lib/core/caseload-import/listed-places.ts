import { foldWords } from "../service-lines/plain-numbers";
import type { ServiceSetting } from "../service-lines/service-line";
import { findSetting, settingOfHead, settingOfPlace } from "../service-lines/service-words";

/** Lessons and rooms of the whole class, and places of a school or town that a child is taken to; folded. */
const PLACES: readonly (readonly [ServiceSetting, RegExp])[] = [
  ["in-class", /\b(?:p\.?e\.?|phys(?:ical)? ed(?:ucation)?)(?: class| block| w\/ class)?$|\b(?:in|during) p\.?e\b/],
  ["in-class", /^a?dentro\b/],
  ["out-of-class", /^a?fuera\b/],
  ["in-class", /\bw\/ (?:the |his |her )?class\b/],
  [
    "out-of-class",
    new RegExp(
      String.raw`(?<!\bd?a?pe )\b(?:gym|(?:weight|ot|pt|motor|sensory|my) (?:rm|room|space)|my (?:space|office)|` +
        String.raw`office|pool|community(?: site)?)\b`,
    ),
  ],
  ["out-of-class", /\b(?:out of class|trailer|portable|clinic|hall(?:way)?|separate|small group rm)\b/],
];

/**
 * Reads where a list says that minutes are given: "pull-out", "gym", "PE class", "my space"; null when it does not say.
 */
export function settingInList(text: string): ServiceSetting | null {
  const folded = foldWords(text)
    .replaceAll(/\bw\/ ?(?=\p{L})/gu, "with ")
    .replaceAll(/\btchrs?\b\.?/g, "teacher");
  const said = findSetting(folded);
  if (said || folded.trim() === "") return said;
  const found = new Set(PLACES.flatMap(([setting, place]) => (place.test(folded.trim()) ? [setting] : [])));
  return found.size === 1 ? [...found][0]! : null;
}

/** Short forms that mean a place only where nothing else is in their cell; folded. */
const SHORT_PLACES: Readonly<Record<string, ServiceSetting | undefined>> = {
  con: "consult",
  cnslt: "consult",
  conslt: "consult",
  consl: "consult",
  "in cls": "in-class",
  cls: "in-class",
  cr: "in-class",
  ge: "in-class",
  gen: "in-class",
  rc: "in-class",
  reg: "in-class",
  "p/i": "in-class",
  "p/o": "out-of-class",
  se: "out-of-class",
  sped: "out-of-class",
  rr: "out-of-class",
  tr: "out-of-class",
  "tx rm": "out-of-class",
  "tx room": "out-of-class",
  cons: "consult",
  out: "out-of-class",
  in: "in-class",
  inclass: "in-class",
  push: "in-class",
  pull: "out-of-class",
  po: "out-of-class",
  pi: "in-class",
};

/** Does the same for a column of places, where the name of any class or room is enough. */
export const settingOfCell = (text: string): ServiceSetting | null =>
  SHORT_PLACES[foldWords(text).trim().replace(/\.$/, "")] ??
  settingOfHead(text) ??
  settingInList(text) ??
  settingOfPlace(text);
