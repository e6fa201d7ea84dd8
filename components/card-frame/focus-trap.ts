const FOCUSABLE = 'button:not([disabled]):not([tabindex="-1"]), summary';

/** Keeps the Tab key inside a page: from the last button it goes to the first, and back. */
export function trapTab(page: Document, event: KeyboardEvent): void {
  if (event.key !== "Tab") return;
  const stops = [...page.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => stop.getClientRects().length > 0);
  const at = stops.findIndex((stop) => stop === page.activeElement);
  const leaves = event.shiftKey ? at <= 0 : at === stops.length - 1;
  if (!leaves) return;
  event.preventDefault();
  stops.at(event.shiftKey ? -1 : 0)?.focus();
}
