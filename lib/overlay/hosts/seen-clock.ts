/** How long a frame that was hidden or moved must be in view before a press in it counts. */
const SEEN_MS = 300;
/** About how often to look; each wait differs, so that the page can't hide in between. */
const LOOK_MS = 120;

/** Calls back later. @returns cancels the call */
type After = (ms: number, callback: () => void) => () => void;

/**
 * Knows since when a frame has been in view without a break, where it is. A page could lay something over it until
 * just before she presses, or move it under her pointer.
 */
export class SeenClock {
  readonly #isSeen: () => boolean;
  readonly #after: After;
  #sinceMs: number | undefined;
  /** True until the frame was hidden, or moved, since it was shown. */
  #isFresh = true;
  #cancel: (() => void) | undefined;

  constructor(isSeen: () => boolean, after: After) {
    this.#isSeen = isSeen;
    this.#after = after;
  }

  /** Starts to look, when the frame is shown. */
  start(): void {
    if (this.#cancel) return;
    this.#isFresh = true;
    this.#look();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = this.#sinceMs = undefined;
  }

  /** Begins anew: the frame is elsewhere now. */
  moved(): void {
    this.#sinceMs = undefined;
    this.#isFresh = false;
  }

  /**
   * True when the frame was in view for long enough before a press, and ever since. One that was never hidden or moved
   * since she opened it was drawn beside her pointer, not under it, so it needs no time.
   * @param pressedForMs how long ago the press began
   */
  wasSeen(pressedForMs: number): boolean {
    this.#note();
    if (this.#sinceMs === undefined) return false;
    return this.#isFresh || performance.now() - this.#sinceMs >= pressedForMs + SEEN_MS;
  }

  #look(): void {
    this.#note();
    const waitMs = LOOK_MS * (0.5 + Math.random());
    // Between frames now, in a frame next time: a page may hide something from one of the two.
    this.#cancel = this.#after(waitMs, () => this.#look());
    requestAnimationFrame(() => (this.#cancel ? this.#note() : undefined));
  }

  #note(): void {
    // Another tab is in front: begin anew when she is back.
    if (document.visibilityState === "hidden") this.#sinceMs = undefined;
    else if (this.#isSeen()) this.#sinceMs ??= performance.now();
    else this.moved();
  }
}
