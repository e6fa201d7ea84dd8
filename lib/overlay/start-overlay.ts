import type { CardState } from "../../components/overlay/card-state";
import type { PillView } from "../../components/overlay/pill-view";
import { isInForce, type SelectorOverride } from "../core/health/selector-override";
import type { PageFacts } from "../page-facts/page-facts";
import type { DrawnWindow, NotYet, PageWeek } from "../contracts/overlay-week";
import { overlayWords, type OverlayStatus, type OverlayWords } from "../i18n/overlay-words";
import type { OverlayTexts } from "../i18n/overlay";
import { FactsWriter } from "../page-facts/facts-writer";
import type { Answer } from "../messages/requests";
import type { Send } from "../messages/send";
import type { EventIsolation } from "./hosts/event-isolation";
import { mendBook } from "../page/find";
import type { Destroyable } from "../page/destroyable";
import type { DayColumn, KnownDays, SiteAdapter } from "../page/site-adapter";
import type { PageWords, PageWordsSource } from "../ports/page-words";
import type { Settings, SettingValues } from "../ports/settings";
import type { CardControl } from "./card-control";
import type { CardKit } from "./card-kit";
import { OverlayView } from "./overlay-view";
import { daysText, Settle, type SeenPage, type Timers } from "./settle";
import { statusOf, WeekQuestion } from "./week-question";

/** Everything the overlay needs from outside; `index.ts` wires the real ones. */
export interface OverlayParts {
  page: Document;
  adapter: SiteAdapter;
  isolation: EventIsolation;
  timers: Timers;
  send: Send;
  /** Brings the card in, the first time one is opened. */
  loadCard(): Promise<Answer<CardKit>>;
  settings: Settings;
  pageWords: PageWordsSource;
  /** Of this extension. */
  version: string;
  watchSettings(callback: (values: SettingValues) => void): () => void;
  /** The vault was written to. */
  watchRevision(callback: () => void): () => void;
}

class Overlay implements Destroyable {
  readonly #parts: OverlayParts;
  readonly #view: OverlayView;
  #card: CardControl | undefined;
  readonly #settle: Settle;
  readonly #question: WeekQuestion;
  readonly #facts = new FactsWriter();
  readonly #undo: (() => void)[] = [];
  #words: OverlayWords | undefined;
  #days: string | undefined;
  #known: KnownDays | undefined;
  #week: PageWeek | undefined;
  #failure: OverlayStatus | undefined;
  #isOn = true;
  #isOnlyNext = false;
  #mended = "{}";
  #isDestroyed = false;
  #isReading = true;
  #isDark: boolean | undefined;
  #pill = { isOpen: false, isSmall: false };
  #list: DrawnWindow[] | undefined;
  #wanted: ((card: CardControl) => void) | undefined;

  constructor(parts: OverlayParts) {
    this.#parts = parts;
    const { adapter, page, timers } = parts;
    this.#view = new OverlayView(page, parts.isolation, {
      pill: {
        toggle: () => this.#togglePanel(),
        shrink: () => this.#setPill({ isOpen: false, isSmall: true }),
        switchTo: (isOn) => void this.#change("overlay", isOn),
        showOnlyNext: (isOnlyNext) => void this.#change("onlyNext", isOnlyNext),
        open: (window) => this.#open(window, "status"),
      },
      openBand: (windows) => this.#openBand(windows),
      closeList: () => this.#closeList(),
    });
    this.#settle = new Settle({
      gather: () => adapter.gather(page),
      witness: () => adapter.witness(page),
      timers,
      onUnsettled: () => this.#unsettled(),
      onSettled: (seen) => this.#settled(seen),
    });
    this.#question = new WeekQuestion({
      ask: (seen) => this.#ask(seen),
      timers,
      onAnswer: (week, facts) => this.#answered(week, facts),
      onWait: (waitMs) => this.#mustWait(waitMs),
      onFailure: (failure) => this.#failed(failure),
    });
  }

  async start(): Promise<void> {
    const { adapter, page, settings, pageWords, isolation } = this.#parts;
    this.#undo.push(
      this.#parts.watchSettings((values) => this.#applySettings(values)),
      pageWords.watch((words) => this.#speak(words)),
      this.#parts.watchRevision(() => this.#question.askAgain()),
      isolation.onTurnAway(() => this.#turnedAway()),
    );
    const [values, words] = await Promise.all([settings.read(), pageWords.read()]);
    if (this.#isDestroyed) return;
    if (words) this.#speak(words);
    this.#applySettings(values);
    const watch = adapter.observe(page, () => this.#pageChanged());
    this.#undo.push(() => watch.destroy());
    this.#settle.changed();
  }

  destroy(): void {
    this.#isDestroyed = true;
    for (const undo of this.#undo.splice(0)) undo();
    this.#settle.stop();
    this.#question.stop();
    this.#view.destroy();
  }

  /** A background that has slept has forgotten what it was told before. */
  async #ask({ facts, rest }: SeenPage): Promise<Answer<PageWeek | NotYet>> {
    for (let tries = 0; tries < 2; tries += 1) {
      const answer = await this.#parts.send("weekRead", { ...this.#facts.write(facts), rest, ...this.#account() });
      if (!answer.ok) return answer;
      const { value } = answer;
      if (!("isForgotten" in value)) return { ok: true, value };
      this.#facts.forget();
    }
    return { ok: false, failure: { code: "no-answer" } };
  }

  #account(): { account?: string } {
    const account = this.#parts.adapter.account(location);
    return account === undefined ? {} : { account };
  }

  #applySettings({ overlay, onlyNext, overrides }: SettingValues): void {
    const { site } = this.#parts.adapter;
    const wasOnlyNext = this.#isOnlyNext;
    this.#isOn = overlay[site];
    this.#isOnlyNext = onlyNext[site];
    if (wasOnlyNext !== this.#isOnlyNext) this.#question.askAgain();
    this.#mend(overrides[site]);
    this.#draw();
  }

  /** What was read otherwise before is read again. */
  #mend(override: SelectorOverride | undefined): void {
    const { adapter, version } = this.#parts;
    const today = new Date().toISOString().slice(0, 10);
    const selectors = override && isInForce(override, version, today) ? override.selectors : {};
    const text = JSON.stringify(selectors);
    if (text === this.#mended) return;
    this.#mended = text;
    mendBook(adapter.selectors, selectors);
    this.#settle.stop();
    this.#settle.changed();
  }

  /** Words of this version have all keys that this version speaks. */
  #speak(words: PageWords): void {
    this.#words = overlayWords(words as OverlayTexts);
    this.#draw();
  }

  /** Changes a setting of this site. */
  async #change(setting: "overlay" | "onlyNext", isOn: boolean): Promise<void> {
    const { settings, adapter } = this.#parts;
    const values = await settings.read();
    await settings.change({ [setting]: { ...values[setting], [adapter.site]: isOn } });
  }

  /** Called at most once per frame: back into rebuilt columns at once, a new reading when the page rests. */
  #pageChanged(): void {
    this.#isDark = this.#parts.adapter.isDark(this.#parts.page);
    this.#view.attach(this.#columns(), this.#isDark);
    this.#settle.changed();
  }

  #unsettled(): void {
    this.#isReading = true;
    this.#draw();
  }

  #settled(seen: SeenPage): void {
    const days = daysText(seen.facts);
    if (days !== this.#days) this.#week = undefined;
    this.#days = days;
    this.#isReading = this.#question.askFor(seen);
    this.#draw();
  }

  #mustWait(waitMs: number): void {
    this.#isReading = true;
    this.#draw();
    this.#settle.tooEarly(waitMs);
  }

  #answered(week: PageWeek, { days: evidence }: PageFacts): void {
    this.#week = week;
    this.#known = { evidence, days: week.days };
    this.#failure = undefined;
    this.#isReading = false;
    this.#draw();
    this.#card?.weekChanged(week.windows);
  }

  #failed(failure: OverlayStatus): void {
    this.#week = undefined;
    this.#failure = failure;
    this.#isReading = false;
    this.#draw();
  }

  #turnedAway(): void {
    this.#list = undefined;
    this.#pill = { ...this.#pill, isOpen: false };
    this.#view.forgetOpener();
    this.#wanted = undefined;
    if (this.#card?.state) this.#card.dismiss();
    else this.#draw();
  }

  #openBand(windows: DrawnWindow[]): void {
    const [first] = windows;
    if (windows.length === 1) return this.#open(first!, "grid");
    this.#view.openedFrom("grid", first!.id);
    this.#withCard((card) => {
      this.#list = windows;
      card.dismiss();
      this.#draw();
    });
  }

  #open(window: DrawnWindow, from: "grid" | "status"): void {
    this.#list = undefined;
    this.#view.openedFrom(from, window.id);
    this.#withCard((card) => card.open(window));
  }

  /** Opens with the card's script; of several that wait for it, only the last is wanted. */
  #withCard(open: (card: CardControl) => void): void {
    if (this.#card) return open(this.#card);
    const isLoading = this.#wanted !== undefined;
    this.#wanted = open;
    if (!isLoading) void this.#loadCard();
  }

  async #loadCard(): Promise<void> {
    const { send, adapter } = this.#parts;
    const loaded = await this.#parts.loadCard();
    if (this.#isDestroyed) return;
    const open = this.#wanted;
    this.#wanted = undefined;
    if (!loaded.ok) return this.#failed(statusOf(loaded.failure));
    const { value: kit } = loaded;
    this.#card ??= kit.control({
      send,
      place: () => ({ site: adapter.site, ...this.#account() }),
      onChange: () => this.#draw(),
      onClose: () => this.#view.returnFocus(),
    });
    this.#view.useCard({ kit, actions: this.#card });
    open?.(this.#card);
  }

  #closeList(): void {
    this.#list = undefined;
    this.#draw();
    this.#view.returnFocus();
  }

  #togglePanel(): void {
    this.#card?.dismiss();
    this.#setPill({ isOpen: !this.#pill.isOpen, isSmall: false });
    if (this.#pill.isOpen) this.#withCard(() => this.#draw());
  }

  #setPill(pill: Pick<PillView, "isOpen" | "isSmall">): void {
    this.#pill = pill;
    this.#draw();
    if (!pill.isOpen) this.#view.focusPill();
  }

  #columns(): DayColumn[] {
    return this.#windows().length > 0 ? this.#parts.adapter.dayColumns(this.#parts.page, this.#known) : [];
  }

  /** What may be drawn: only while it is switched on. A page that can't be read is answered with nothing. */
  #windows(): DrawnWindow[] {
    return this.#isOn ? (this.#week?.windows ?? []) : [];
  }

  #status(): OverlayStatus | null {
    if (!this.#isOn) return { code: "switched-off" };
    if (this.#isReading) return { code: "reading" };
    return this.#failure ?? this.#week?.notice ?? null;
  }

  #draw(): void {
    if (this.#isDestroyed || !this.#words) return;
    const windows = this.#windows();
    const pill = {
      status: this.#status(),
      windows,
      moreCount: this.#week?.moreCount ?? 0,
      isOn: this.#isOn,
      isOnlyNext: this.#isOnlyNext,
      hasPanel: this.#card !== undefined,
    };
    const bands = this.#isOn ? (this.#week?.bands ?? []) : [];
    const card: CardState | undefined = this.#card?.state;
    const picture = { words: this.#words, bands, pill: { ...pill, ...this.#pill }, card, list: this.#list };
    this.#isDark ??= this.#parts.adapter.isDark(this.#parts.page);
    this.#view.draw(picture, this.#columns(), this.#isDark);
  }
}

/** Reads, asks and draws from now on, until it is destroyed. */
export function startOverlay(parts: OverlayParts): Destroyable {
  const overlay = new Overlay(parts);
  void overlay.start();
  return overlay;
}
