import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PageContent, Ruling, TextBox } from "./page-text";
import { cutAtGaps, multiply, shownLetters, type Matrix, type ShownLetters } from "./shown-letters";
import { SHORTEST, rulingsOf } from "./pdf-rulings";

/** Gets text and drawn lines of a page as it is shown, with rotation applied. */
export async function pageContent(page: PDFPageProxy): Promise<PageContent> {
  const shown = page.getViewport({ scale: 1 }).transform as Matrix;
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => {
    if (!("str" in item)) return [];
    const place = multiply(shown, item.transform as Matrix);
    return isSlanted(place) ? [] : boxesOf(item.str, item.width, place);
  });
  // Without drawn lines the gaps between the texts are the only evidence of columns.
  const steps = texts.length > 0 ? await page.getOperatorList().catch(() => undefined) : undefined;
  if (!steps) return { texts, rulings: [] };
  return withoutStruck({ texts: cutTexts(texts, shownLetters(steps, shown)), rulings: rulingsOf(steps, shown) });
}

/** Cuts texts that reach across the gap between two cells. */
function cutTexts(texts: readonly TextBox[], letters: readonly ShownLetters[]): TextBox[] {
  // When blanks are not drawn, gaps between words can be as wide as gaps between cells.
  const blanks = texts.reduce((sum, { text }) => sum + (text.match(/\s+/g)?.length ?? 0), 0);
  if (letters.filter(({ text }) => text === "").length < blanks / 2) return [...texts];
  const lines = new Map<number, ShownLetters[]>();
  for (const letter of letters) {
    const key = Math.round(letter.baseline);
    lines.set(key, [...(lines.get(key) ?? []), letter]);
  }
  return texts.flatMap((box) => {
    const near = [-1, 0, 1].flatMap((step) => lines.get(Math.round(box.baseline) + step) ?? []);
    const line = near.filter(({ baseline }) => Math.abs(baseline - box.baseline) < 0.5).sort((a, b) => a.left - b.left);
    return cutAtGaps(box, line);
  });
}

/** How high above the baseline a line that strikes letters through can be, in heights of the letters. */
const STRUCK_FROM = 0.12;
const STRUCK_TO = 0.5;
/** By how many points a line that strikes words through may be longer or shorter than they are. */
const STRUCK_SLACK = 3;

/** Leaves out words that are struck through by a drawn line: they no longer apply. */
function withoutStruck({ texts, rulings }: PageContent): PageContent {
  const level = rulings.filter(({ left, right, top, bottom }) => right - left > bottom - top && bottom - top < 2);
  const used = new Set<Ruling>();
  const kept = texts.flatMap((box) => {
    const through = level.filter((line) => isThrough(line, box));
    for (const line of through) used.add(line);
    return through.length === 0 ? [box] : unstruckWords(box, through);
  });
  const isOfTable = (line: Ruling): boolean =>
    !used.has(line) && Math.max(line.right - line.left, line.bottom - line.top) >= SHORTEST;
  return { texts: kept, rulings: rulings.filter(isOfTable) };
}

/** True for a line that strikes a text through; a line that extends beyond the text is one of a table. */
const isThrough = ({ left, right, top, bottom }: Ruling, box: TextBox): boolean => {
  const height = (box.baseline - (top + bottom) / 2) / box.size;
  const shared = Math.min(right, box.right) - Math.max(left, box.left);
  return height > STRUCK_FROM && height < STRUCK_TO && shared > 0.5 * Math.min(right - left, box.right - box.left);
};

function unstruckWords(box: TextBox, through: readonly Ruling[]): TextBox[] {
  if (through.some(({ left, right }) => left <= box.left + STRUCK_SLACK && right >= box.right - STRUCK_SLACK))
    return [];
  const letter = (box.right - box.left) / box.text.length;
  return [...box.text.matchAll(/\S+/g)].flatMap(({ 0: text, index }) => {
    const left = box.left + index * letter;
    const middle = left + (text.length * letter) / 2;
    if (through.some((line) => line.left <= middle && middle <= line.right)) return [];
    return [{ ...box, text, left, right: left + text.length * letter }];
  });
}

/** True for slanted text, such as a "DRAFT" watermark, which belongs to no line. */
const isSlanted = ([a, b]: Matrix): boolean =>
  Math.min(Math.abs(a), Math.abs(b)) > 0.1 * Math.max(Math.abs(a), Math.abs(b));

/** The box of a text; blanks in a row inside it are gaps between columns. */
function boxesOf(text: string, width: number, [a, b, c, d, left, baseline]: Matrix): TextBox[] {
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  // Vertical text, as along the side of a table, is as wide as its letters are high.
  const across = Math.abs(b) > Math.abs(a) ? size : width;
  const letter = text.length > 0 ? across / text.length : 0;
  return [...text.matchAll(/\S+(?: {1,2}\S+)*/g)].map((part) => {
    const from = left + part.index * letter;
    return { text: part[0], left: from, right: from + part[0].length * letter, baseline, size };
  });
}
