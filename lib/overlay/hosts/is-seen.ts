/** Styles of an element around the frame that can hide or alter the frame, each with the one value that does not. */
const PLAIN = {
  opacity: "1",
  visibility: "visible",
  filter: "none",
  clipPath: "none",
  maskImage: "none",
  transform: "none",
  mixBlendMode: "normal",
} as const;
/** Points at which to look for something over the frame, as shares of its width and height. */
const PROBES = [0.02, 0.26, 0.5, 0.74, 0.98];

/** Layers above all others, which the page may open over ours. */
const TOP_LAYER = ":popover-open, :modal, :fullscreen";

/**
 * True when something covers the box but lets the pointer through, so that no probe finds it: an element in the top
 * layer, beside the body, or with a z-index at least as high as our host's.
 */
function isUnderClickThrough(host: HTMLElement, box: DOMRect): boolean {
  const { ownerDocument: page } = host;
  const level = Number(getComputedStyle(host).zIndex);
  const covers = (element: Element): boolean => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
  };
  const isHigh = (element: Element): boolean => {
    const { zIndex, position, visibility } = getComputedStyle(element);
    if (position === "static" || visibility !== "visible") return false;
    return Number(zIndex) >= level || !page.body.contains(element) || element.matches(TOP_LAYER);
  };
  return [...page.querySelectorAll("body *, body ~ *")].some(
    (element) => element !== host && isHigh(element) && covers(element),
  );
}

/**
 * True when the page shows a frame as it was drawn: no style around it makes it faint or alters it, and nothing covers
 * it. Can't see into the page's own closed shadow roots: covers in there are noticed only by the frame itself, in
 * Chromium (see SeenWatch).
 * @param host the element of the page whose shadow root contains the frame
 */
export function isSeen(frame: HTMLElement, host: HTMLElement): boolean {
  for (let outer: HTMLElement | null = host; outer; outer = outer.parentElement) {
    const style = getComputedStyle(outer);
    if (Object.entries(PLAIN).some(([name, value]) => style[name as keyof typeof PLAIN] !== value)) return false;
  }
  const box = frame.getBoundingClientRect();
  const { left, top, width, height } = box;
  if (isUnderClickThrough(host, box)) return false;
  return PROBES.every((x) =>
    PROBES.every((y) => host.ownerDocument.elementFromPoint(left + x * width, top + y * height) === host),
  );
}
