import { OWN_HOST_ATTRIBUTE } from "../../page/observe";

/** Spoken between copies of the script over the one thing they share, the page's document. Carries nothing. */
const COPY_STARTED = "pushpin:copy-started";

/**
 * Makes this copy of the script the only one: older copies on the page (of an extension that was
 * reloaded or updated) let go of everything, and what a dead one left is taken out.
 * @param onEvicted called once when a newer copy starts
 * @param signal ends the watch; nothing is left on the page then
 */
export function evictOtherCopies(page: Document, onEvicted: () => void, signal: AbortSignal): void {
  page.dispatchEvent(new Event(COPY_STARTED));
  for (const left of page.querySelectorAll(`[${OWN_HOST_ATTRIBUTE}]`)) left.remove();
  page.addEventListener(COPY_STARTED, onEvicted, { once: true, signal });
}
