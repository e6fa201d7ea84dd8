import type { Destroyable } from "../../page/destroyable";
import type { ShadowHost } from "./shadow-host";

/**
 * Events leave a shadow root retargeted to its host, so a page believes that nobody is typing and
 * runs its single-key shortcuts. Stopping them at the host is too late for capture listeners of
 * document and window. Listeners on the window's capture phase that were added at document_start,
 * before any script of the page, run first in every world: they stop events on our hosts.
 * They also serve the view: keys go to `onKey`, clicks are dispatched again inside the root.
 */
export interface EventIsolation extends Destroyable {
  /** @returns removes the protection */
  protect(host: ShadowHost, rules?: HostRules): () => void;
  /** Calls back on a trusted press, or Escape, outside of every protected host; the page gets the event unchanged. */
  onTurnAway(callback: () => void): () => void;
}

export interface HostRules {
  /** Keys pressed while the focus is inside. The page does not get them. */
  onKey?(event: KeyboardEvent): void;
}

interface Protected {
  host: ShadowHost;
  rules: HostRules;
}

const KEYS = ["keydown", "keypress", "keyup"] as const;
const PRESSES = ["pointerdown", "mousedown", "touchstart"] as const;
const RELEASES = ["pointerup", "mouseup", "touchend", "touchcancel"] as const;
const ALWAYS_STOPPED = ["dblclick", "auxclick", "contextmenu", "dragstart"] as const;
const ALL = [...KEYS, ...PRESSES, ...RELEASES, ...ALWAYS_STOPPED, "click"] as const;
/** A click without a pointer counts as caused by Enter or Space when it comes this soon after the key. */
const KEY_CLICK_MS = 1000;

const isOneOf = (types: readonly string[], event: Event): boolean => types.includes(event.type);

/** Finds the element of the root that was clicked. Undefined when only the browser knows it (assistive technology). */
function findClicked(root: ShadowRoot, event: MouseEvent, msSinceKey: number): Element | undefined {
  if (event.detail > 0) {
    const hit = root.elementFromPoint(event.clientX, event.clientY);
    return hit && root.contains(hit) ? hit : undefined;
  }
  return msSinceKey < KEY_CLICK_MS ? (root.activeElement ?? undefined) : undefined;
}

/** Her clicks that were dispatched again: the only scripted clicks that a view accepts. */
const repeats = new WeakSet<Event>();

/** Dispatches a click again inside the root only: an event that is not composed never leaves it. */
function clickInside(element: Element, event: MouseEvent): void {
  const { detail, clientX, clientY } = event;
  const repeat = new MouseEvent("click", { bubbles: true, cancelable: true, detail, clientX, clientY });
  repeats.add(repeat);
  element.dispatchEvent(repeat);
}

/** Stops scripted clicks before they reach the view: a page that found the root must not press its buttons. */
function refuseScripted(event: Event): void {
  if (event.isTrusted || repeats.has(event)) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

class WindowGuard implements EventIsolation {
  readonly #hosts = new Map<EventTarget, Protected>();
  readonly #outside = new Set<() => void>();
  readonly #stop = new AbortController();
  #pressedInside = false;
  #lastKeyMs = Number.NEGATIVE_INFINITY;

  constructor(view: Window) {
    for (const type of ALL) {
      const passive = type.startsWith("touch");
      view.addEventListener(type, (event) => this.#guard(event), { capture: true, passive, signal: this.#stop.signal });
    }
  }

  protect(host: ShadowHost, rules: HostRules = {}): () => void {
    this.#hosts.set(host.element, { host, rules });
    // Stops events that a script dispatches inside the root; the browser's own were stopped at the window.
    const atHost = (event: Event): void => {
      if (!isOneOf(RELEASES, event)) event.stopPropagation();
    };
    for (const type of ALL) host.element.addEventListener(type, atHost);
    host.root.addEventListener("click", refuseScripted, true);
    return () => {
      this.#hosts.delete(host.element);
      host.root.removeEventListener("click", refuseScripted, true);
      for (const type of ALL) host.element.removeEventListener(type, atHost);
    };
  }

  onTurnAway(callback: () => void): () => void {
    this.#outside.add(callback);
    return () => this.#outside.delete(callback);
  }

  destroy(): void {
    this.#stop.abort();
    this.#hosts.clear();
    this.#outside.clear();
  }

  #guard(event: Event): void {
    // Ignore events that the page dispatches on our hosts: they must have no effect.
    if (!event.isTrusted) return;
    const own = event.target ? this.#hosts.get(event.target) : undefined;
    if (event.type === "pointerdown") this.#pressedInside = own !== undefined;
    if (!own) return this.#noteTurningAway(event);
    if (isOneOf(KEYS, event)) this.#takeKey(event as KeyboardEvent, own);
    else if (event.type === "click") this.#takeClick(event as MouseEvent, own);
    else if (this.#endsHere(event)) event.stopImmediatePropagation();
  }

  /** Reports presses and Escape outside: the page may take the focus from an open card, and Escape must close it. */
  #noteTurningAway(event: Event): void {
    const isEscape = event.type === "keydown" && (event as KeyboardEvent).key === "Escape";
    if (isEscape || event.type === "pointerdown") for (const callback of this.#outside) callback();
  }

  #takeKey(event: KeyboardEvent, { rules }: Protected): void {
    event.stopImmediatePropagation();
    if (event.key === "Enter" || event.key === " ") this.#lastKeyMs = event.timeStamp;
    if (event.type === "keydown") rules.onKey?.(event);
  }

  #takeClick(event: MouseEvent, { host }: Protected): void {
    const clicked = findClicked(host.root, event, event.timeStamp - this.#lastKeyMs);
    if (!clicked) return;
    event.stopImmediatePropagation();
    clickInside(clicked, event);
  }

  /** Decides whether to stop an event: a drag that began on the page must end for it, and its grid must scroll. */
  #endsHere(event: Event): boolean {
    return isOneOf(RELEASES, event) ? this.#pressedInside : true;
  }
}

/** Starts guarding. To come before the page's own scripts, call it at document_start. */
export function isolateEvents(view: Window): EventIsolation {
  return new WindowGuard(view);
}
