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

/**
 * Watches whether an element is really visible to her, whatever the page around the frame does.
 * (https://w3c.github.io/IntersectionObserver/v2/)
 */
export class SeenWatch {
  #isSeen: boolean | undefined;
  #observer: IntersectionObserver | undefined;
  #element: Element | undefined;

  watch(element: Element): void {
    if (element === this.#element) return;
    this.stop();
    this.#element = element;
    const view = element.ownerDocument.defaultView ?? window;
    if (!("isVisible" in view.IntersectionObserverEntry.prototype)) return;
    const options: SeenOptions = { threshold: [0, 1], trackVisibility: true, delay: DELAY_MS };
    this.#observer = new view.IntersectionObserver((entries: SeenEntry[]) => {
      this.#isSeen = entries.at(-1)?.isVisible ?? false;
    }, options);
    this.#observer.observe(element);
  }

  /** False when something hides the element; undefined while it is not known, or where the browser can't say. */
  get isSeen(): boolean | undefined {
    return this.#isSeen;
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = this.#element = this.#isSeen = undefined;
  }
}
