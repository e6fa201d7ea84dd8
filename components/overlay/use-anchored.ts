import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { placeBeside } from "./place-beside";

/**
 * Places a fixed element beside its anchor, wholly inside the viewport, and follows the anchor.
 * @param anchor rectangle of the anchor in the viewport, or undefined while it is not on the page
 */
export function useAnchored(ref: RefObject<HTMLElement | null>, anchor: () => DOMRect | undefined): void {
  useLayoutEffect(() => {
    const element = ref.current!;
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
  }, [anchor]);
}
