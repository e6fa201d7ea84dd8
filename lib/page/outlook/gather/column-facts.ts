import type { OutlookColumns } from "../../../page-facts/outlook-facts";
import { clip } from "../../clip";
import type { Finder } from "../../find";
import { isShown } from "../../appearance";
import type { OutlookKey } from "../selectors";
import type { HourBox, FoundColumns } from "./columns";

/** More than any rail shows, two zones included. */
const MAX_HOURS = 120;

/** Facts of the columns as plain values. */
export function factsOfColumns(columns: FoundColumns, finder: Finder<OutlookKey>): OutlookColumns {
  const { boxes, bodies, around, isLaidOut, isRightToLeft } = columns;
  const first = boxes[0];
  const hours = finder
    .findAll(around, "hour")
    .filter((element) => !boxes.some((box) => box.element.contains(element)) || boxes.length === 1)
    .slice(0, MAX_HOURS)
    .map((element) => ({
      text: clip(element.textContent, 40),
      topPx: first ? below(element.getBoundingClientRect().top, first) : 0,
    }));
  return {
    isLaidOut: isLaidOut && first !== undefined && first.rect.height > 0,
    isRightToLeft,
    headCount: countHeads(columns),
    bodyCount: (first && first.rect.height > 0 ? bodies.filter(isShown) : bodies).length,
    heightsPx: boxes.map(({ heightPx }) => heightPx),
    hours,
  };
}

/** Counts heads, and elements among them that look like a head without a day. */
function countHeads({ heads, isLaidOut }: FoundColumns): number {
  const [first] = heads;
  const parents = new Set(heads.map(({ element }) => element.parentElement));
  if (!first || parents.size !== 1) return heads.length;
  const isAlike = ({ element, width }: { element: Element; width: number }): boolean =>
    element.tagName === first.element.tagName &&
    (!isLaidOut || Math.abs(width - first.rect.width) <= first.rect.width / 4);
  const around = [...first.element.parentElement!.children].map((element) => ({
    element,
    width: element.getBoundingClientRect().width,
  }));
  return Math.max(heads.length, around.filter(isAlike).length);
}

/** Distance from the start of a box's day in the page's own px, rounded because of scrolling. */
export function below(top: number, { rect, heightPx }: HourBox): number {
  return hundredths(((top - rect.top) * heightPx) / (rect.height || heightPx || 1));
}

/** Rounds px to hundredths. */
export function hundredths(px: number): number {
  return Math.round(px * 100) / 100;
}
