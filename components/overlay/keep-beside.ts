import { computePosition, flip, offset, shift } from "@floating-ui/dom";

const GAP_PX = 8;

/** Places it after the anchor, else before it, else where the viewport has room. Its CSS limits its height to that. */
const MIDDLEWARE = [
  offset(GAP_PX),
  flip({ padding: GAP_PX, crossAxis: false, fallbackPlacements: ["left-start", "bottom", "top"] }),
  shift({ padding: GAP_PX, crossAxis: true }),
];

/**
 * Keeps a fixed element beside its anchor and wholly inside the viewport while either of them moves.
 * (Floating UI's own follower keeps one anchor element; ours is replaced whenever the page redraws its grid.)
 * @param anchor rectangle of the anchor in the viewport, or undefined while it is not on the page
 * @returns stops following the anchor
 */
export function keepBeside(element: HTMLElement, anchor: () => DOMRect | undefined): () => void {
  let last = new DOMRect();
  const stop = new AbortController();
  const reference = { getBoundingClientRect: () => (last = anchor() ?? last) };
  const place = (): void => {
    const placed = computePosition(reference, element, {
      strategy: "fixed",
      placement: "right-start",
      middleware: MIDDLEWARE,
    });
    void placed.then(({ x, y }) => {
      if (!stop.signal.aborted) Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
    });
  };
  const sizes = new ResizeObserver(place);
  sizes.observe(element);
  const options = { capture: true, passive: true, signal: stop.signal };
  addEventListener("scroll", place, options);
  addEventListener("resize", place, options);
  place();
  return () => {
    sizes.disconnect();
    stop.abort();
  };
}
