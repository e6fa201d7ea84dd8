import { isInForce, type SelectorOverride } from "../core/health/selector-override";
import { overlayWords } from "../i18n/overlay-words";
import type { OverlayTexts } from "../i18n/overlay";
import type { Answer } from "../contracts/contract";
import type { Ask } from "../contracts/ask";
import type { Destroyable } from "../page/destroyable";
import { mendBook } from "../page/find";
import type { SiteAdapter } from "../page/site-adapter";
import type { PageWordsSource } from "../ports/page-words";
import type { Settings, SettingValues } from "../ports/settings";
import { WeekAsker } from "./ask-week";
import type { CardKit } from "./card-kit";
import type { EventIsolation } from "./hosts/event-isolation";
import { Looker } from "./looker";
import { next } from "./next";
import { OverlayView } from "./overlay-view";
import { pictureOf } from "./picture";
import { START, type OverlayEffect, type OverlayEvent, type SiteSetting } from "./state";

/** The clock and timers that the overlay waits with; tests pass their own. */
export interface Timers {
  nowMs(): number;
  /** @returns cancels the call */
  after(ms: number, callback: () => void): () => void;
}

/** Everything the overlay needs from outside; the entrypoint wires the real ones. */
export interface OverlayParts {
  page: Document;
  adapter: SiteAdapter;
  isolation: EventIsolation;
  timers: Timers;
  send: Ask;
  /** Loads the card script, when a card is opened for the first time. */
  loadCard(): Promise<Answer<CardKit>>;
  settings: Settings;
  pageWords: PageWordsSource;
  /** Version of this extension. */
  version: string;
  watchSettings(callback: (values: SettingValues) => void): () => void;
  /** Calls back after each write to the vault. */
  watchRevision(callback: () => void): () => void;
}

/** Runs the overlay: passes events to the reducer, draws the state it returns, and carries out its effects. */
class Overlay implements Destroyable {
  readonly #parts: OverlayParts;
  readonly #view: OverlayView;
  readonly #looker: Looker;
  readonly #asker: WeekAsker;
  readonly #undo: (() => void)[] = [];
  readonly #waits = new Set<() => void>();
  #state = START;
  #cancelLook: (() => void) | undefined;
  #isDark = false;

  constructor(parts: OverlayParts) {
    this.#parts = parts;
    const { adapter, page, isolation, send } = parts;
    this.#view = new OverlayView({
      page,
      isolation,
      send,
      place: () => ({ site: adapter.site, ...this.#account() }),
      columns: () => (this.#drawsWindows() ? adapter.dayColumns(page, this.#state.shown.known) : []),
      tell: (event) => this.#tell(event),
    });
    this.#looker = new Looker(page, adapter);
    this.#asker = new WeekAsker(send, () => this.#account());
  }

  async start(): Promise<void> {
    const { adapter, page, settings, pageWords, isolation } = this.#parts;
    const speak = (words: unknown): void => this.#tell({ type: "words", words: overlayWords(words as OverlayTexts) });
    this.#undo.push(
      this.#parts.watchSettings((values) => this.#applySettings(values)),
      // The cast is safe: pageWords gives only words that this version of Pushpin stored.
      pageWords.watch(speak),
      this.#parts.watchRevision(() => this.#tell({ type: "outdated" })),
      isolation.onTurnAway(() => this.#tell({ type: "turned-away" })),
    );
    const [values, words] = await Promise.all([settings.read(), pageWords.read()]);
    if (this.#state.isDestroyed) return;
    this.#isDark = adapter.isDark(page);
    if (words) speak(words);
    this.#applySettings(values);
    const watch = adapter.observe(page, () => this.#pageChanged());
    this.#undo.push(() => watch.destroy());
    this.#tell({ type: "changed" });
  }

  destroy(): void {
    this.#tell({ type: "destroyed" });
    for (const undo of [...this.#undo.splice(0), ...this.#waits]) undo();
    this.#view.destroy();
  }

  #tell(event: OverlayEvent): void {
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
        return this.#looker.forget();
      case "mend":
        mendBook(this.#parts.adapter.selectors, effect.selectors);
        return this.#looker.forget();
      case "ask":
        return void this.#ask(effect);
      case "later":
        return this.#after(effect.afterMs, effect.event);
      case "change":
        return void this.#change(effect.setting, effect.isOn);
      case "load-kit":
        return void this.#loadKit();
      case "attach":
        return this.#view.attach(this.#isDark);
      default:
        return this.#view.carryOut(effect);
    }
  }

  #lookAfter(afterMs: number): void {
    this.#cancelLook?.();
    this.#cancelLook = this.#parts.timers.after(afterMs, () => {
      this.#tell({ type: "looked", look: this.#looker.look() });
    });
  }

  #after(ms: number, event: OverlayEvent): void {
    const cancel = this.#parts.timers.after(ms, () => {
      this.#waits.delete(cancel);
      this.#tell(event);
    });
    this.#waits.add(cancel);
  }

  async #ask({ number, seen }: Extract<OverlayEffect, { type: "ask" }>): Promise<void> {
    const answer = await this.#asker.ask(seen);
    this.#tell({ type: "answered", number, answer, facts: seen.facts });
  }

  async #loadKit(): Promise<void> {
    const loaded = await this.#parts.loadCard();
    if (loaded.ok && !this.#state.isDestroyed) this.#view.useKit(loaded.value);
    this.#tell({ type: "kit", loaded });
  }

  #account(): { account?: string } {
    const account = this.#parts.adapter.account(location);
    return account === undefined ? {} : { account };
  }

  #applySettings({ overlay, onlyNext, overrides }: SettingValues): void {
    const { site } = this.#parts.adapter;
    const selectors = this.#inForce(overrides[site]);
    this.#tell({ type: "settings", isOn: overlay[site], isOnlyNext: onlyNext[site], selectors });
  }

  #inForce(override: SelectorOverride | undefined): Record<string, string> {
    const today = new Date().toISOString().slice(0, 10);
    return override && isInForce(override, this.#parts.version, today) ? override.selectors : {};
  }

  async #change(setting: SiteSetting, isOn: boolean): Promise<void> {
    const { settings, adapter } = this.#parts;
    const values = await settings.read();
    await settings.change({ [setting]: { ...values[setting], [adapter.site]: isOn } });
  }

  /** Called at most once per frame: puts layers back into rebuilt columns at once, and looks again after a pause. */
  #pageChanged(): void {
    this.#isDark = this.#parts.adapter.isDark(this.#parts.page);
    this.#view.attach(this.#isDark);
    this.#tell({ type: "changed" });
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
