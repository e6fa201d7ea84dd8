import { computePosition, flip, offset, shift } from "@floating-ui/dom";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

const EDGE_PX = 8;

/**
 * Places a fixed element beside its anchor, wholly inside the viewport, and follows the anchor.
 * @param anchor rectangle of the anchor in the viewport, or undefined while it is not on the page
 */
export function useAnchored(ref: RefObject<HTMLElement | null>, anchor: () => DOMRect | undefined): void {
  useLayoutEffect(() => {
    const element = ref.current!;
    let last = anchor() ?? new DOMRect();
    let isGone = false;
    const reference = { getBoundingClientRect: () => (last = anchor() ?? last) };
    const place = async (): Promise<void> => {
      const { x, y } = await computePosition(reference, element, {
        strategy: "fixed",
        placement: "right-start",
        middleware: [
          offset(EDGE_PX),
          flip({ fallbackPlacements: ["left-start", "bottom-start", "top-start"] }),
          shift({ padding: EDGE_PX, crossAxis: true }),
        ],
      });
      if (!isGone) Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
    };
    const follow = (): void => void place();
    const sizes = new ResizeObserver(follow);
    sizes.observe(element);
    const options = { capture: true, passive: true };
    addEventListener("scroll", follow, options);
    addEventListener("resize", follow, options);
    follow();
    return () => {
      isGone = true;
      sizes.disconnect();
      removeEventListener("scroll", follow, options);
      removeEventListener("resize", follow, options);
    };
  }, [anchor]);
}
