import { evictOtherCopies } from "../../lib/page/overlay/copy-eviction";
import { isolateEvents } from "../../lib/page/overlay/event-isolation";
import type { SiteAdapter } from "../../lib/page/site-adapter";
import type { Timers } from "./settle";
import { startOverlay, type OverlayParts } from "./start-overlay";

/** The life of the script, as WXT tells it. */
export interface ScriptLife {
  readonly signal: AbortSignal;
  /** True when the extension was reloaded, updated or removed: this copy can reach nothing any more. */
  readonly isInvalid: boolean;
}

export interface PageRun extends Omit<OverlayParts, "page" | "adapter" | "isolation" | "timers"> {
  adapters: readonly SiteAdapter[];
}

const ORPHAN_CHECK_MS = 5000;

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

/** Asking whether the script is still valid is what makes WXT notice that it is not. */
function watchForOrphaning(life: ScriptLife): void {
  const id = setInterval(() => life.isInvalid, ORPHAN_CHECK_MS);
  life.signal.addEventListener("abort", () => clearInterval(id), { once: true });
}

/** Runs on one page until the script's life ends or a newer copy takes over, and leaves nothing behind. */
export async function runOnPage(life: ScriptLife, { adapters, ...parts }: PageRun): Promise<void> {
  const adapter = adapters.find((candidate) => candidate.recognises(location));
  if (!adapter) return;
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
  if (signal.aborted) return;
  const overlay = startOverlay({ ...parts, page: document, adapter, isolation, timers });
  signal.addEventListener("abort", () => overlay.destroy(), { once: true });
}
