const GAP_PX = 8;

interface Size {
  width: number;
  height: number;
}

/**
 * Places a box beside its anchor: after it, else before it, else below or above it, and always wholly inside the
 * viewport.
 * @param anchor rectangle of the anchor in the viewport, in CSS pixels
 * @returns the box's left and top edge in the viewport
 */
export function placeBeside(
  anchor: Pick<DOMRect, "left" | "right" | "top" | "bottom">,
  { width, height }: Size,
  view: Size,
): { left: number; top: number } {
  const clamp = (start: number, length: number, room: number): number =>
    Math.max(GAP_PX, Math.min(start, room - length - GAP_PX));
  const after = anchor.right + GAP_PX;
  const before = anchor.left - GAP_PX - width;
  const isBeside = after + width + GAP_PX <= view.width || before >= GAP_PX;
  if (isBeside) {
    const left = after + width + GAP_PX <= view.width ? after : before;
    return { left: clamp(left, width, view.width), top: clamp(anchor.top, height, view.height) };
  }
  const below = anchor.bottom + GAP_PX;
  const above = anchor.top - GAP_PX - height;
  const top = below + height + GAP_PX <= view.height || above < GAP_PX ? below : above;
  const middle = (anchor.left + anchor.right - width) / 2;
  return { left: clamp(middle, width, view.width), top: clamp(top, height, view.height) };
}
