import { OWN_HOST_ATTRIBUTE } from "../../page/observe";

/** Event between copies of the content script, on the one object they share: the page's document. Has no payload. */
const COPY_STARTED = "pushpin:copy-started";

/**
 * Makes this copy of the script the only one: older copies on the page (of an extension that was
 * reloaded or updated) shut down, and what a dead one left behind is removed.
 * @param onEvicted called once when a newer copy starts
 * @param signal stops listening for newer copies
 */
export function evictOtherCopies(page: Document, onEvicted: () => void, signal: AbortSignal): void {
  page.dispatchEvent(new Event(COPY_STARTED));
  for (const left of page.querySelectorAll(`[${OWN_HOST_ATTRIBUTE}]`)) left.remove();
  page.addEventListener(COPY_STARTED, onEvicted, { once: true, signal });
}
