import { overlayWords } from "../i18n/overlay-words";
import type { OverlayTexts } from "../i18n/overlay";
import type { Ask } from "../contracts/ask";
import type { Destroyable } from "../page/destroyable";
import { overrideSelectors } from "../page/find";
import type { PageAdapter } from "../page/page-adapter";
import type { PageWordsSource } from "../ports/page-words";
import type { OverlaySwitches } from "../ports/settings";
import { WeekAsker } from "./ask-week";
import type { FrameSource } from "./hosts/frame-host";
import { FactsGatherer } from "./facts-gatherer";
import type { EventIsolation } from "./hosts/event-isolation";
import { next } from "./next";
import { OverlayView } from "./overlay-view";
import { pictureOf } from "./picture";
import { START, type OverlayEffect, type OverlayEvent } from "./state";

/** The clock and timers that the overlay waits with; tests pass their own. */
export interface Timers {
  nowMs(): number;
  /** @returns cancels the call */
  after(ms: number, callback: () => void): () => void;
}

/** Everything the overlay needs from outside; the entrypoint wires the real ones. */
export interface OverlayParts {
  page: Document;
  adapter: PageAdapter;
  isolation: EventIsolation;
  timers: Timers;
  send: Ask;
  /** The page that the frames of cards and lists load. */
  frames: FrameSource;
  settings: { read(): Promise<OverlaySwitches> };
  pageWords: PageWordsSource;
  watchSettings(callback: (values: OverlaySwitches) => void): () => void;
  /** Calls back after each write to the vault. */
  watchRevision(callback: () => void): () => void;
  /** Calls back when the vault was locked or unlocked. */
  watchProtection(callback: () => void): () => void;
}

/** Runs the overlay: passes events to the reducer, draws the state it returns, and carries out its effects. */
class Overlay implements Destroyable {
  readonly #parts: OverlayParts;
  readonly #view: OverlayView;
  readonly #gatherer: FactsGatherer;
  readonly #asker: WeekAsker;
  readonly #undo: (() => void)[] = [];
  readonly #waits = new Set<() => void>();
  #state = START;
  #cancelLook: (() => void) | undefined;
  #isDark = false;

  constructor(parts: OverlayParts) {
    this.#parts = parts;
    const { adapter, page, isolation, send, frames, timers } = parts;
    this.#view = new OverlayView({
      page,
      isolation,
      frames,
      after: (ms, callback) => timers.after(ms, callback),
      place: () => ({ vendor: adapter.vendor, ...this.#account() }),
      columns: () => (this.#drawsWindows() ? adapter.dayColumns(page, this.#state.shown.known) : []),
      dispatch: (event) => this.#dispatch(event),
    });
    this.#gatherer = new FactsGatherer(page, adapter);
    this.#asker = new WeekAsker(send, () => ({
      ...this.#account(),
      readWith: { vendor: adapter.vendor, selectors: this.#state.selectors },
    }));
  }

  async start(): Promise<void> {
    const { adapter, page, settings, pageWords, isolation } = this.#parts;
    const speak = (words: unknown): void =>
      this.#dispatch({ type: "words", words: overlayWords(words as OverlayTexts) });
    this.#undo.push(
      this.#parts.watchSettings((values) => this.#applySettings(values)),
      // The cast is safe: pageWords gives only words that this version of Pushpin stored.
      pageWords.watch(speak),
      this.#parts.watchRevision(() => this.#dispatch({ type: "outdated" })),
      this.#parts.watchProtection(() => this.#dispatch({ type: "protection-changed" })),
      isolation.onTurnAway(() => this.#dispatch({ type: "turned-away" })),
    );
    const [values, words] = await Promise.all([settings.read(), pageWords.read()]);
    if (this.#state.isDestroyed) return;
    this.#isDark = adapter.isDark(page);
    if (words) speak(words);
    this.#applySettings(values);
    const watch = adapter.observe(page, () => this.#pageChanged());
    this.#undo.push(() => watch.destroy());
    this.#dispatch({ type: "changed" });
  }

  destroy(): void {
    this.#dispatch({ type: "destroyed" });
    for (const undo of [...this.#undo.splice(0), ...this.#waits]) undo();
    this.#view.destroy();
  }

  #dispatch(event: OverlayEvent): void {
    const { shown } = this.#state;
    const { state, effects } = next(this.#state, event, this.#parts.timers.nowMs());
    this.#state = state;
    if (state.shown !== shown) this.#draw();
    for (const effect of effects) this.#carryOut(effect);
  }

  #draw(): void {
    const picture = pictureOf(this.#state.shown);
    if (picture) this.#view.draw(picture, this.#isDark);
  }

  #carryOut(effect: OverlayEffect): void {
    switch (effect.type) {
      case "look":
        return this.#lookAfter(effect.afterMs);
      case "rest":
        this.#cancelLook?.();
        return this.#gatherer.forget();
      case "mend":
        overrideSelectors(this.#parts.adapter.selectors, effect.selectors);
        return this.#gatherer.forget();
      case "ask":
        return void this.#ask(effect);
      case "later":
        return this.#after(effect.afterMs, effect.event);
      case "attach":
        return this.#view.attach(this.#isDark);
      default:
        return this.#view.carryOut(effect);
    }
  }

  #lookAfter(afterMs: number): void {
    this.#cancelLook?.();
    this.#cancelLook = this.#parts.timers.after(afterMs, () => {
      this.#dispatch({ type: "looked", look: this.#gatherer.gather() });
    });
  }

  #after(ms: number, event: OverlayEvent): void {
    const cancel = this.#parts.timers.after(ms, () => {
      this.#waits.delete(cancel);
      this.#dispatch(event);
    });
    this.#waits.add(cancel);
  }

  async #ask({ number, seen }: Extract<OverlayEffect, { type: "ask" }>): Promise<void> {
    const answer = await this.#asker.ask(seen);
    this.#dispatch({ type: "answered", number, answer, facts: seen.facts });
  }

  #account(): { account?: string } {
    const account = this.#parts.adapter.account(location);
    return account === undefined ? {} : { account };
  }

  #applySettings({ overlay, onlyNext }: OverlaySwitches): void {
    const { vendor } = this.#parts.adapter;
    this.#dispatch({ type: "settings", isOn: overlay[vendor], isOnlyNext: onlyNext[vendor] });
  }

  /** Called at most once per frame: puts layers back into rebuilt columns at once, and looks again after a pause. */
  #pageChanged(): void {
    this.#isDark = this.#parts.adapter.isDark(this.#parts.page);
    this.#view.attach(this.#isDark);
    this.#dispatch({ type: "changed" });
  }

  #drawsWindows(): boolean {
    const { isOn, week } = this.#state.shown;
    return isOn && (week?.windows.length ?? 0) > 0;
  }
}

/** Starts the overlay on this page: it reads, asks and draws until it is destroyed. */
export function startOverlay(parts: OverlayParts): Destroyable {
  const overlay = new Overlay(parts);
  void overlay.start();
  return overlay;
}
