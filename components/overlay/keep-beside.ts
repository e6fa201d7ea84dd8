import { placeBeside } from "./place-beside";

/**
 * Keeps a fixed element beside its anchor and wholly inside the viewport while either of them moves.
 * @param anchor rectangle of the anchor in the viewport, or undefined while it is not on the page
 * @returns ends it
 */
export function keepBeside(element: HTMLElement, anchor: () => DOMRect | undefined): () => void {
  let last = new DOMRect();
  const place = (): void => {
    last = anchor() ?? last;
    const { clientWidth: width, clientHeight: height } = element.ownerDocument.documentElement;
    const { left, top } = placeBeside(last, element.getBoundingClientRect(), { width, height });
    Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
  };
  const sizes = new ResizeObserver(place);
  sizes.observe(element);
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  addEventListener("scroll", place, options);
  addEventListener("resize", place, options);
  place();
  return () => {
    sizes.disconnect();
    stop.abort();
  };
}
