import type { Finder } from "../../find";
import { isShown } from "../../appearance";
import type { OutlookKey } from "../selectors";

/** The head of a shown day, above its hours. */
interface ColumnHead {
  element: HTMLElement;
  /** Its own day, as written. */
  key: string;
  rect: DOMRect;
}

/** The box of the events of one day, or of all days. */
export interface HourBox {
  element: HTMLElement;
  rect: DOMRect;
  /** Height in the page's own px, untouched by transforms. */
  heightPx: number;
}

/** The shown days and the boxes of their hours. */
export interface FoundColumns {
  /** In time order: left to right, or right to left on a right-to-left page. */
  heads: ColumnHead[];
  /** One per head and in the same order, or the one box of all days, or none. */
  boxes: HourBox[];
  /** Elements that are marked as the body of a day, whether or not they serve as boxes. */
  bodies: HTMLElement[];
  /** The scrolling element around the hours, with the rail. */
  around: HTMLElement;
  isLaidOut: boolean;
  isRightToLeft: boolean;
}

/** Heights of an hour that a calendar can sensibly have. */
const MIN_PX_PER_DAY = 24 * 18;
const MAX_PX_PER_DAY = 24 * 260;

/** Finds the heads of the shown days: those above the hours, else wherever there are any. */
export function findHeads(scope: HTMLElement, finder: Finder<OutlookKey>): HTMLElement[] {
  const header = finder.find(scope, "header");
  const marked = header ? finder.findAll(header, "columnHead") : [];
  return marked.length > 0 ? marked : finder.findAll(scope, "columnHead");
}

/**
 * Finds the columns of a view of hours; undefined when no head names a day.
 * @param grids the grids in the scope, shown or not
 */
export function findColumns(
  scope: HTMLElement,
  finder: Finder<OutlookKey>,
  grids: readonly HTMLElement[],
): FoundColumns | undefined {
  const all = findHeads(scope, finder);
  // A body may repeat what its head says: only the first row counts.
  const outermost = all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
  const shown = outermost.filter(isShown);
  const isLaidOut = shown.length > 0 && areSideBySide(shown);
  const isRightToLeft = isLaidOut && getComputedStyle(scope).direction === "rtl";
  const heads = inTimeOrder((isLaidOut ? shown : outermost).map(headOf), isLaidOut, isRightToLeft);
  if (heads.length === 0) return undefined;
  const grid = grids.find((element) => !isLaidOut || isShown(element));
  const scroller = (grid && finder.findAround(grid, "scroller")) ?? finder.find(scope, "scroller");
  const around = scroller ?? grid ?? scope;
  const bodies = finder.findAll(around, "columnBody");
  return { heads, boxes: findBoxes(around, bodies, heads, isRightToLeft), bodies, around, isLaidOut, isRightToLeft };
}

/** False for heads below each other: a page without its style sheets. */
function areSideBySide(heads: readonly HTMLElement[]): boolean {
  const rects = heads.map((head) => head.getBoundingClientRect()).sort((a, b) => a.left - b.left);
  return rects.every((rect, index) => index === 0 || !overlap(rects[index - 1]!, rect));
}

function headOf(element: HTMLElement): ColumnHead {
  return { element, key: element.getAttribute("data-column-date") ?? "", rect: element.getBoundingClientRect() };
}

/** Sorts heads by position; of two rows of heads, keeps the upper one. */
function inTimeOrder(heads: ColumnHead[], isLaidOut: boolean, isRightToLeft: boolean): ColumnHead[] {
  if (!isLaidOut) return heads.filter(({ key }, index) => heads.findIndex((other) => other.key === key) === index);
  const sorted = [...heads].sort((a, b) => (a.rect.left - b.rect.left) * (isRightToLeft ? -1 : 1));
  return sorted.filter((head) => {
    const isRepeated = sorted.some(
      (other) => other.key === head.key && other.rect.top < head.rect.top && overlap(other.rect, head.rect),
    );
    return !isRepeated;
  });
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > Math.min(a.width, b.width) / 2;
}

/** Finds the boxes of hours: a body under each head, else the one element that is as tall as a day. */
function findBoxes(
  around: HTMLElement,
  bodies: readonly HTMLElement[],
  heads: readonly ColumnHead[],
  isRightToLeft: boolean,
): HourBox[] {
  const measured = bodies.map(boxOf);
  const sorted = measured.some(({ rect }) => rect.width > 0)
    ? measured.sort((a, b) => (a.rect.left - b.rect.left) * (isRightToLeft ? -1 : 1))
    : measured;
  const isUnder = ({ rect }: HourBox, index: number): boolean =>
    rect.width === 0 || heads[index]!.rect.width === 0 || overlap(rect, heads[index]!.rect);
  if (sorted.length === heads.length && sorted.every(isUnder)) return sorted;
  const tall = [around, ...around.querySelectorAll<HTMLElement>("[style*=height],:scope > *")]
    .filter(isDayHigh)
    .sort((a, b) => b.offsetWidth - a.offsetWidth);
  return tall[0] ? [boxOf(tall[0])] : [];
}

function isDayHigh(element: HTMLElement): boolean {
  const isScroller = element.scrollHeight > element.clientHeight + 1;
  return !isScroller && element.offsetHeight >= MIN_PX_PER_DAY && element.offsetHeight <= MAX_PX_PER_DAY;
}

function boxOf(element: HTMLElement): HourBox {
  return { element, rect: element.getBoundingClientRect(), heightPx: element.offsetHeight };
}
