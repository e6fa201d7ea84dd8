import { OWN_HOST_ATTRIBUTE } from "../../page/observe";

/**
 * Event by which copies of the content script find each other, on the one object that they share: the page's document.
 * Has no payload.
 */
const COPY_STARTED = "pushpin:copy-started";
/** Where the running copy stores how to end it, for the next copy, in a world that the page's scripts can't reach. */
const RUNNING_COPY = Symbol.for("pushpin.running-copy");

/** One copy of the content script. */
export interface ScriptCopy {
  /** True once its extension is gone: reloaded, updated or removed. */
  isOrphaned: () => boolean;
  end: () => void;
}

/**
 * Ends another copy of this same extension on the page, and registers this one. Works through the content scripts' own
 * world, so no page can call it.
 */
export function endOtherCopy({ end }: ScriptCopy): void {
  const world = globalThis as { [RUNNING_COPY]?: () => void };
  world[RUNNING_COPY]?.();
  world[RUNNING_COPY] = end;
}

/**
 * Makes orphaned copies on the page end themselves at once, and removes what they left behind. A page can send this
 * event too, so a copy whose extension is still there ignores it.
 * @param signal stops listening for newer copies
 */
export function replaceOrphans(page: Document, copy: ScriptCopy, signal: AbortSignal): void {
  page.dispatchEvent(new Event(COPY_STARTED));
  for (const left of page.querySelectorAll(`[${OWN_HOST_ATTRIBUTE}]`)) left.remove();
  page.addEventListener(COPY_STARTED, () => (copy.isOrphaned() ? copy.end() : undefined), { signal });
}
