/** Where something stands or shall stand in the viewport, in px. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const GAP_PX = 8;

const within = (wanted: number, length: number, space: number): number =>
  Math.max(GAP_PX, Math.min(wanted, space - length - GAP_PX));

/**
 * Where a card goes: after its anchor, else before it, else where it has the most room; always wholly
 * inside the viewport, or at its start where the viewport is smaller than the card.
 * (Own arithmetic: Floating UI does this too, for a third of the content script's whole budget.)
 * @returns left and top in px of the viewport
 */
export function placeBeside(
  anchor: Box,
  card: Pick<Box, "width" | "height">,
  viewport: Pick<Box, "width" | "height">,
): Pick<Box, "left" | "top"> {
  const after = anchor.left + anchor.width + GAP_PX;
  const before = anchor.left - GAP_PX - card.width;
  const fitsAfter = after + card.width + GAP_PX <= viewport.width;
  const left = fitsAfter || before < GAP_PX ? after : before;
  return { left: within(left, card.width, viewport.width), top: within(anchor.top, card.height, viewport.height) };
}
