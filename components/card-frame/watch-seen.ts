/** Version 2 of the observer's entries, in Chromium: reports whether an element is covered or made faint. */
interface SeenEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}
interface SeenOptions extends IntersectionObserverInit {
  trackVisibility?: boolean;
  delay?: number;
}

/** The least that the standard allows, in milliseconds. */
const DELAY_MS = 100;
/** How long the browser must have reported the element as visible before a press, once it was hidden. */
const SEEN_MS = 200;
/** How long to wait for the browser's first report that the element is visible. */
const MAX_WAIT_MS = 1000;
/** How often to observe anew: on a page without activity, Chromium 156 does not report every change. */
const LOOK_MS = 150;

/**
 * Watches whether an element is really visible to her, whatever the page around the frame does.
 * (https://w3c.github.io/IntersectionObserver/v2/)
 */
export class SeenWatch {
  #observer: IntersectionObserver | undefined;
  #element: Element | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;
  /** Since when the browser reports it as visible; undefined while it does not. */
  #sinceMs: number | undefined;
  /** True once it was visible and then hidden. */
  #wasHidden = false;
  #onSeen: () => void = () => {};

  watch(element: Element): void {
    if (element === this.#element) return;
    this.stop();
    this.#element = element;
    const view = element.ownerDocument.defaultView ?? window;
    if (!("isVisible" in view.IntersectionObserverEntry.prototype)) return;
    const options: SeenOptions = { threshold: [0, 1], trackVisibility: true, delay: DELAY_MS };
    this.#observer = new view.IntersectionObserver((entries: SeenEntry[]) => {
      for (const { isVisible = false } of entries) this.#note(isVisible);
    }, options);
    this.#observer.observe(element);
    this.#looking = setInterval(() => {
      this.#observer?.unobserve(element);
      this.#observer?.observe(element);
    }, LOOK_MS);
  }

  /**
   * Says whether the element was visible before a press that began `pressedForMs` ago, and ever since; true where the
   * browser can't say.
   */
  async wasSeen(pressedForMs: number): Promise<boolean> {
    if (!this.#observer) return true;
    if (this.#sinceMs === undefined && !this.#wasHidden)
      await new Promise<void>((resolve) => {
        this.#onSeen = resolve;
        setTimeout(resolve, MAX_WAIT_MS);
      });
    if (this.#sinceMs === undefined) return false;
    return !this.#wasHidden || performance.now() - this.#sinceMs >= pressedForMs + SEEN_MS;
  }

  stop(): void {
    this.#observer?.disconnect();
    clearInterval(this.#looking);
    this.#observer = this.#element = this.#sinceMs = undefined;
    this.#wasHidden = false;
  }

  #note(isVisible: boolean): void {
    if (!isVisible) {
      this.#wasHidden ||= this.#sinceMs !== undefined;
      this.#sinceMs = undefined;
      return;
    }
    this.#sinceMs ??= performance.now();
    this.#onSeen();
  }
}
