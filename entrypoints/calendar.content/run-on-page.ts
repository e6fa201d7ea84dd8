import { evictOtherCopies } from "../../lib/overlay/hosts/copy-eviction";
import type { Destroyable } from "../../lib/page/destroyable";
import { isolateEvents } from "../../lib/overlay/hosts/event-isolation";
import { startOverlay, type OverlayParts, type Timers } from "../../lib/overlay/start-overlay";

/** The part of WXT's content script context that says whether this copy of the script may go on. */
export interface ScriptLife {
  readonly signal: AbortSignal;
  /** True after the extension was reloaded, updated or removed: this copy can no longer reach the background. */
  readonly isInvalid: boolean;
}

export type PageRun = Omit<OverlayParts, "page" | "isolation" | "timers">;

const ORPHAN_CHECK_MS = 5000;
/** How often to check the address: a content script gets no event when Outlook goes from mail to calendar. */
const PATH_CHECK_MS = 500;

const timers: Timers = {
  nowMs: () => performance.now(),
  after(ms, callback) {
    const id = setTimeout(callback, ms);
    return () => clearTimeout(id);
  },
};

async function domReady(signal: AbortSignal): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise<void>((resolve) => {
    document.addEventListener("DOMContentLoaded", () => resolve(), { once: true, signal });
  });
}

/** Reads `isInvalid` from time to time: WXT notices that the script is orphaned only when asked. */
function watchForOrphaning(life: ScriptLife): void {
  const id = setInterval(() => life.isInvalid, ORPHAN_CHECK_MS);
  life.signal.addEventListener("abort", () => clearInterval(id), { once: true });
}

/** Starts the overlay when the address becomes the calendar's, and destroys it when it becomes another. */
function followAddress(parts: OverlayParts, signal: AbortSignal): void {
  let overlay: Destroyable | undefined;
  const follow = (): void => {
    const isHere = !signal.aborted && parts.adapter.recognises(location);
    if (isHere) overlay ??= startOverlay(parts);
    else {
      overlay?.destroy();
      overlay = undefined;
    }
  };
  follow();
  const id = setInterval(follow, PATH_CHECK_MS);
  signal.addEventListener(
    "abort",
    () => {
      clearInterval(id);
      follow();
    },
    { once: true },
  );
}

/** Runs on one page until the script's life ends or a newer copy takes over, and leaves nothing behind. */
export async function runOnPage(life: ScriptLife, parts: PageRun): Promise<void> {
  const evicted = new AbortController();
  const signal = AbortSignal.any([life.signal, evicted.signal]);
  evictOtherCopies(document, () => evicted.abort(), signal);
  const isolation = isolateEvents(window);
  signal.addEventListener("abort", () => isolation.destroy(), { once: true });
  watchForOrphaning({
    signal,
    get isInvalid() {
      return life.isInvalid;
    },
  });
  await domReady(signal);
  if (!signal.aborted) followAddress({ ...parts, page: document, isolation, timers }, signal);
}
