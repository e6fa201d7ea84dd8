/** One level of a list: how its number is written. */
interface Level {
  /** decimal, lowerLetter, bullet and so on */
  format: string;
  /** The template of the number, with "%1" for the number of level 1: "%1.", "Period %1". */
  text: string;
  start: number;
}

/** The list and level of a paragraph. */
interface Place {
  list: string;
  level: number;
}

const attribute = (xml: string, tag: string): string | undefined =>
  new RegExp(String.raw`<w:${tag}\b[^>]*?\sw:val="([^"]*)"`).exec(xml)?.[1];

const elements = (xml: string, tag: string): { head: string; inner: string }[] =>
  [...xml.matchAll(new RegExp(String.raw`<w:${tag}\b([^>]*)>([\s\S]*?)<\/w:${tag}>`, "g"))].map(([, head, inner]) => ({
    head: head!,
    inner: inner!,
  }));

const idOf = (head: string, name: string): string =>
  new RegExp(String.raw`\sw:${name}="([^"]*)"`).exec(head)?.[1] ?? "";

/** Levels of every list of word/numbering.xml, by the list's number. */
function listsOf(numbering: string): Map<string, Level[]> {
  const abstract = new Map(
    elements(numbering, "abstractNum").map(({ head, inner }) => [
      idOf(head, "abstractNumId"),
      elements(inner, "lvl").map(({ inner: level }): Level => ({
        format: attribute(level, "numFmt") ?? "decimal",
        text: attribute(level, "lvlText") ?? "",
        start: Number(attribute(level, "start") ?? 1),
      })),
    ]),
  );
  return new Map(
    elements(numbering, "num").map(({ head, inner }) => [
      idOf(head, "numId"),
      abstract.get(attribute(inner, "abstractNumId") ?? "") ?? [],
    ]),
  );
}

function placeOf(properties: string): Place | undefined {
  const own = /<w:numPr>([\s\S]*?)<\/w:numPr>/.exec(properties)?.[1];
  const list = own && attribute(own, "numId");
  // List 0 means that the paragraph is in no list.
  return list && list !== "0" ? { list, level: Number(attribute(own, "ilvl") ?? 0) } : undefined;
}

/** The list of each paragraph style, by the style's id: a paragraph in "List Number" is in a list without naming it. */
const placesOfStyles = (styles: string): Map<string, Place> =>
  new Map(
    elements(styles, "style").flatMap(({ head, inner }) => {
      const place = placeOf(inner);
      return place ? [[idOf(head, "styleId"), place] as const] : [];
    }),
  );

const ROMAN: [value: number, sign: string][] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(count: number): string {
  let [left, text] = [count, ""];
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) text += sign;
  return text;
}

/** Writes a count as a letter: "z" is followed by "aa" and "bb", as in Word. */
const letter = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);

function written(count: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letter(count);
    case "upperLetter":
      return letter(count).toUpperCase();
    case "lowerRoman":
      return roman(count);
    case "upperRoman":
      return roman(count).toUpperCase();
    case "decimalZero":
      return String(count).padStart(2, "0");
    case "none":
      return "";
    default:
      return String(count);
  }
}

/**
 * Inserts the numbers that Word shows before the paragraphs of lists ("1.", "Period 2") as text. Leaves out bullets.
 * @param xml word/document.xml
 * @param numbering word/numbering.xml
 * @param styles word/styles.xml, empty where there is none
 */
export function withListNumbers(xml: string, numbering: string, styles: string): string {
  const lists = listsOf(numbering);
  const byStyle = placesOfStyles(styles);
  const counts = new Map<string, number[]>();
  return xml.replaceAll(/<w:pPr>(?:(?!<\/w:pPr>)[\s\S])*<\/w:pPr>/g, (properties) => {
    const place = placeOf(properties) ?? byStyle.get(attribute(properties, "pStyle") ?? "");
    const levels = place && lists.get(place.list);
    const level = place && levels?.[place.level];
    if (!place || !levels || !level) return properties;
    const count = counts.get(place.list) ?? [];
    count[place.level] = (count[place.level] ?? level.start - 1) + 1;
    // A deeper level restarts below each of its parents.
    counts.set(place.list, count.slice(0, place.level + 1));
    if (level.format === "bullet") return properties;
    const label = level.text.replaceAll(/%(\d)/g, (_all, digit: string) => {
      const at = Number(digit) - 1;
      return written(count[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? "decimal");
    });
    return label.trim() === "" ? properties : `${properties}<w:r><w:t xml:space="preserve">${label} </w:t></w:r>`;
  });
}
