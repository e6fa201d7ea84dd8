/**
 * Moves the focus from a button that goes away once it is pressed to the Done (or Missed) of the same row, where the
 * mark is taken back. A key that is held down does not press it (see useNoHeldKey).
 */
export function focusMark(pressed: Element, outcome: "delivered" | "missed"): void {
  const marks = pressed.closest("li")?.querySelectorAll<HTMLElement>(".popup-mark");
  marks?.[outcome === "delivered" ? 0 : 1]?.focus();
}
