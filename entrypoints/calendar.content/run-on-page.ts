import { isolateEvents } from "../../lib/overlay/hosts/event-isolation";
import { endOtherCopy, replaceOrphans, type ScriptCopy } from "../../lib/overlay/hosts/one-copy";
import { startOverlay, type OverlayParts, type Timers } from "../../lib/overlay/start-overlay";
import type { Destroyable } from "../../lib/page/destroyable";

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

function repeat(ms: number, callback: () => void, signal: AbortSignal): void {
  const id = setInterval(callback, ms);
  signal.addEventListener("abort", () => clearInterval(id), { once: true });
}

/** Everything that this copy does on the calendar, from the first time that the address is the calendar's. */
function onCalendar(parts: PageRun, copy: ScriptCopy, signal: AbortSignal): { show(isHere: boolean): void } {
  replaceOrphans(document, copy, signal);
  const isolation = isolateEvents(window);
  const full: OverlayParts = { ...parts, page: document, isolation, timers };
  let overlay: Destroyable | undefined;
  signal.addEventListener(
    "abort",
    () => {
      overlay?.destroy();
      isolation.destroy();
    },
    { once: true },
  );
  return {
    show(isHere) {
      if (isHere) overlay ??= startOverlay(full);
      else {
        overlay?.destroy();
        overlay = undefined;
      }
    },
  };
}

/**
 * Runs on one page until the script's life ends or a newer copy takes over, and leaves nothing behind. Reads nothing
 * but the address until that is the calendar's: Outlook shows mail on the same page.
 */
export async function runOnPage(life: ScriptLife, parts: PageRun): Promise<void> {
  const ended = new AbortController();
  const signal = AbortSignal.any([life.signal, ended.signal]);
  const copy: ScriptCopy = { isOrphaned: () => life.isInvalid, end: () => ended.abort() };
  endOtherCopy(copy);
  // WXT notices that the script is orphaned only when asked.
  repeat(ORPHAN_CHECK_MS, () => life.isInvalid, signal);
  const isHere = (): boolean => parts.adapter.recognises(location);
  // At once on a calendar: our capture listeners must come before those of the page's scripts.
  let calendar = isHere() ? onCalendar(parts, copy, signal) : undefined;
  await domReady(signal);
  if (signal.aborted) return;
  const follow = (): void => {
    if (isHere()) calendar ??= onCalendar(parts, copy, signal);
    calendar?.show(isHere());
  };
  follow();
  repeat(PATH_CHECK_MS, follow, signal);
}
