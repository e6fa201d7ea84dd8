import { OWN_HOST_ATTRIBUTE } from "../../page/observe";

/** Where to insert Pushpin's layer within a day column. */
export interface ColumnAnchor {
  parent: HTMLElement;
  /** True when `parent` spans the column, so that percentages of its height are percentages of the day. */
  spansColumn: boolean;
}

const isOwn = (element: Element): boolean => element.hasAttribute(OWN_HOST_ATTRIBUTE);

function sameHeight(a: Element, b: Element): boolean {
  return Math.abs(a.getBoundingClientRect().height - b.getBoundingClientRect().height) < 2;
}

/**
 * Finds the positioned element that spans the column: the column itself, else the wrapper of its events
 * (seen on Google's grid), else the column even though it is not positioned.
 */
export function findColumnAnchor(column: HTMLElement): ColumnAnchor {
  const positioned = (element: Element): boolean => getComputedStyle(element).position !== "static";
  if (positioned(column)) return { parent: column, spansColumn: true };
  const wrapper = [...column.children].find(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && !isOwn(child) && positioned(child) && sameHeight(child, column),
  );
  return wrapper ? { parent: wrapper, spansColumn: true } : { parent: column, spansColumn: false };
}

/**
 * Computes the z-index that puts a band under the column's events but over its background: events start at 4
 * on Google's grid (2019-2026). Where the page wraps them in a stacking context, one below that.
 */
export function bandLevel(column: HTMLElement): number {
  const levels = [...column.children]
    .filter((child) => !isOwn(child))
    .map((child) => getComputedStyle(child))
    .filter((style) => style.position !== "static" && style.zIndex !== "auto")
    .map((style) => Number(style.zIndex));
  return Math.min(4, ...levels) - 1;
}

/** True when an element of the page comes before the layer in its parent. */
export function hasForeignBefore(layer: HTMLElement): boolean {
  let before = layer.previousElementSibling;
  while (before && isOwn(before)) before = before.previousElementSibling;
  return before !== null;
}

/**
 * Fits a layer to its column by measured rectangles, for columns that offer no positioned box.
 * Called again whenever the page may have changed its layout.
 */
export function fitToColumn(layer: HTMLElement, column: HTMLElement): void {
  const box = column.getBoundingClientRect();
  const frame = (layer.offsetParent ?? column.ownerDocument.documentElement).getBoundingClientRect();
  const lengths = { top: box.top - frame.top, left: box.left - frame.left, width: box.width, height: box.height };
  for (const [name, px] of Object.entries(lengths)) layer.style.setProperty(`--pp-${name}`, `${px}px`);
}

/** Fits a layer to one day of a container of several, in percentages of its width, so that page zoom doesn't matter. */
export function fitAcross(layer: HTMLElement, container: HTMLElement, across: HTMLElement): void {
  const [outer, inner] = [container.getBoundingClientRect(), across.getBoundingClientRect()];
  const share = (px: number): string => `${Math.round((px / outer.width) * 1_000_000) / 10_000}%`;
  layer.style.setProperty("--pp-left", share(inner.left - outer.left));
  layer.style.setProperty("--pp-width", share(inner.width));
}
