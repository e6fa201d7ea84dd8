import { textLines, type PageContent, type Ruling, type TextBox } from "./page-text";

/** Range, as shares of the page's width, in which the gap between two halves may be. */
const GUTTER_FROM = 0.35;
const GUTTER_TO = 0.65;
/** Narrowest gap between two halves, and least height of a stretch with halves, in points. */
const NARROWEST = 7;
const SHORTEST = 90;
/** Most lines of a heading below one half. */
const MOST_HEADINGS = 2;

/** A part of a page, from top to bottom: a whole, or two halves side by side. */
export type Stretch = { whole: PageContent } | { halves: [PageContent, PageContent] };

interface Span {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const spanOfText = ({ left, right, baseline, size }: TextBox): Span => ({
  left,
  right,
  top: baseline - size,
  bottom: baseline + size * 0.25,
});

/**
 * Splits a page where two tables or frames are side by side: no line of text and no drawn line crosses the gap between
 * them, and both have drawn lines of their own.
 */
export function sideBySide(content: PageContent): Stretch[] {
  const { texts } = content;
  const rulings = withLevelJoined(content.rulings);
  if (texts.length === 0 || rulings.length === 0) return [{ whole: content }];
  const spans = [...texts.map(spanOfText), ...rulings];
  const [from, to] = [Math.min(...spans.map(({ left }) => left)), Math.max(...spans.map(({ right }) => right))];
  const gutter = gutterOf(rulings, from + GUTTER_FROM * (to - from), from + GUTTER_TO * (to - from));
  if (gutter === undefined) return [{ whole: content }];
  const across = spans
    .filter(({ left, right }) => left < gutter - NARROWEST / 2 + 1 && right > gutter + NARROWEST / 2 - 1)
    .sort((a, b) => a.top - b.top);
  const [top, bottom] = [Math.min(...spans.map((one) => one.top)), Math.max(...spans.map((one) => one.bottom))];
  const cuts: [number, number][] = [];
  let free = top;
  for (const one of [...across, { top: bottom, bottom }]) {
    if (one.top - free >= SHORTEST && hasHalves(rulings, gutter, [free, one.top]))
      cuts.push([free, withoutHeading(texts, gutter, [free, one.top])]);
    free = Math.max(free, one.bottom);
  }
  return stretchesOf(content, cuts, gutter);
}

/** Joins horizontal lines that continue where another one ends, as when each cell has its own. */
function withLevelJoined(rulings: readonly Ruling[]): Ruling[] {
  const isLevel = ({ left, right, top, bottom }: Ruling): boolean => right - left > bottom - top;
  const joined: Ruling[] = [];
  const level = rulings.filter(isLevel).sort((a, b) => (Math.abs(a.top - b.top) > 1 ? a.top - b.top : a.left - b.left));
  for (const one of level) {
    const last = joined.at(-1);
    if (last && Math.abs(last.top - one.top) <= 1 && one.left - last.right <= 1.5)
      joined[joined.length - 1] = { ...last, right: Math.max(last.right, one.right) };
    else joined.push(one);
  }
  return [...joined, ...rulings.filter((one) => !isLevel(one))];
}

/** Finds the middle of the widest gap at whose sides drawn lines end and begin. */
function gutterOf(rulings: readonly Ruling[], from: number, to: number): number | undefined {
  const ends = rulings.map(({ right }) => right).filter((x) => x > from && x < to);
  const begins = rulings.map(({ left }) => left).filter((x) => x > from && x < to);
  const countOf = (places: readonly number[], place: number): number =>
    places.filter((one) => Math.abs(one - place) < 1.5).length;
  let best: { place: number; count: number } | undefined;
  for (const end of new Set(ends.map(Math.round)))
    for (const begin of new Set(begins.map(Math.round))) {
      if (begin - end < NARROWEST || begin - end > 5 * NARROWEST) continue;
      const count = Math.min(countOf(ends, end), countOf(begins, begin));
      if (count >= 2 && count > (best?.count ?? 0)) best = { place: (begin + end) / 2, count };
    }
  return best?.place;
}

/** Gives the bottom of a stretch without trailing lines below only one half, which are the heading of the next part. */
function withoutHeading(texts: readonly TextBox[], gutter: number, [top, bottom]: [number, number]): number {
  const inside = texts.filter(({ baseline }) => baseline > top && baseline <= bottom);
  const sides = [true, false].map((isLeft) => textLines(inside.filter(({ right }) => right < gutter === isLeft)));
  const [long, short] = sides.sort((x, y) => (y.at(-1)?.baseline ?? 0) - (x.at(-1)?.baseline ?? 0));
  const end = short?.at(-1)?.baseline ?? top;
  for (let i = long!.length - 1; i > 0 && i >= long!.length - MOST_HEADINGS; i -= 1) {
    const [line, above] = [long![i]!, long![i - 1]!];
    if (line.baseline - line.size < end) break;
    if (line.baseline - above.baseline > 1.6 * above.size) return above.baseline + 0.3 * above.size;
  }
  return bottom;
}

function hasHalves(rulings: readonly Ruling[], gutter: number, [top, bottom]: [number, number]): boolean {
  const inside = rulings.filter((one) => one.top >= top - 1 && one.bottom <= bottom + 1);
  return inside.some(({ right }) => right < gutter) && inside.some(({ left }) => left > gutter);
}

function stretchesOf({ texts, rulings }: PageContent, cuts: readonly [number, number][], gutter: number): Stretch[] {
  const stretches: Stretch[] = [];
  const part = (top: number, bottom: number, isIn: (one: Span) => boolean = () => true): PageContent => ({
    texts: texts.filter((box) => box.baseline > top && box.baseline <= bottom && isIn(spanOfText(box))),
    rulings: rulings.filter((one) => one.bottom > top - 1 && one.top < bottom + 1 && isIn(one)),
  });
  let from = -Infinity;
  for (const [top, bottom] of cuts) {
    stretches.push({ whole: part(from, top) });
    stretches.push({
      halves: [
        part(top, bottom, ({ left, right }) => (left + right) / 2 < gutter),
        part(top, bottom, ({ left, right }) => (left + right) / 2 >= gutter),
      ],
    });
    from = bottom;
  }
  return [...stretches, { whole: part(from, Infinity) }];
}
