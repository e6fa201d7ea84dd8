import { isUnderOther } from "./top-layer";

/** Points at which to look for something over the frame, as shares of its width and height. */
const PROBES = [0.02, 0.26, 0.5, 0.74, 0.98];
/** How much the page may have zoomed the frame: smaller, she could not read it. */
const SCALES = { least: 0.75, most: 4 };

/** Frames that Pushpin has put into the top layer. */
const ours = new WeakSet<Element>();

/**
 * Puts a frame into the top layer, above all that the page draws. No style around it has any effect on it there: no
 * opacity, mask, clip or transform of an element that contains it, and nothing with a z-index lies over it. Only what
 * the page opens in the top layer itself can. (Seen in Chromium 156 and Firefox 153.)
 */
export function raise(frame: HTMLElement): void {
  frame.popover = "manual";
  ours.add(frame);
  if (frame.isConnected && !frame.matches(":popover-open")) frame.showPopover();
}

/** Takes a frame out of the top layer. */
export function lower(frame: HTMLElement): void {
  if (frame.matches(":popover-open")) frame.hidePopover();
}

/** True while pictures of the page, which it can draw as it likes, lie over everything. */
function isInTransition(page: Document): boolean {
  return CSS.supports("selector(:active-view-transition)") && page.querySelector(":active-view-transition") !== null;
}

/** True where a filter of the root element alters all that the browser draws, the top layer too (Firefox 153). */
const isFiltered = ({ documentElement }: Document): boolean => getComputedStyle(documentElement).filter !== "none";

/**
 * True when nothing of the page covers or alters a raised frame. What can't be judged counts as covering it. Can't look
 * into the page's closed shadow roots in Chromium: only the frame itself notices covers in there (see SeenWatch).
 * @param host the element of the page whose shadow root contains the frame
 */
export function isSeen(frame: HTMLElement, host: HTMLElement): boolean {
  const { ownerDocument: page } = host;
  if (!frame.matches(":popover-open") || isInTransition(page) || isFiltered(page)) return false;
  const { left, top, width, height } = frame.getBoundingClientRect();
  const scale = width / frame.offsetWidth;
  if (!(scale >= SCALES.least && scale <= SCALES.most) || isUnderOther(frame, host, ours)) return false;
  return PROBES.every((x) => PROBES.every((y) => page.elementFromPoint(left + x * width, top + y * height) === host));
}
