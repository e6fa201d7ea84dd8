import { DayDrawing } from "../../components/overlay/day-drawing";
import { StatusPill } from "../../components/overlay/status-pill";
import { dayStyle, pillStyle } from "../../components/overlay/styles";
import type { CalendarPlace } from "../core/schedule/calendar-place";
import type { PageWindow } from "../contracts/overlay-week";
import type { Destroyable } from "../page/destroyable";
import type { DayColumn } from "../page/page-adapter";
import { Frames } from "./frames";
import { createColumnLayers, type ColumnLayers, type DayLayer } from "./hosts/column-layers";
import type { EventIsolation } from "./hosts/event-isolation";
import type { FrameSource } from "./hosts/frame-host";
import { createShadowHost, setTheme, type ShadowHost } from "./hosts/shadow-host";
import type { OverlayPicture } from "./picture";
import type { OverlayEffect, OverlayEvent } from "./state";

export interface ViewParts {
  page: Document;
  isolation: EventIsolation;
  frames: FrameSource;
  /** Calls back later. @returns cancels the call */
  after: (ms: number, callback: () => void) => () => void;
  /** Gives the calendar and account that the page shows. */
  place: () => CalendarPlace;
  /** Gives the day columns that are on the page now. */
  columns: () => DayColumn[];
  /** Dispatches an event, such as a click on a pin. */
  dispatch: (event: OverlayEvent) => void;
}

/** Effects that only the view can carry out. */
export type ViewEffect = Extract<OverlayEffect, { type: "open" | "renew-frames" | "focus-pill" }>;

/** Draws a picture into hosts on the page, puts them back when the page removes them, and removes them on `destroy`. */
export class OverlayView implements Destroyable {
  readonly #parts: ViewParts;
  readonly #layers: ColumnLayers;
  readonly #frames: Frames;
  readonly #unprotect = new Map<ShadowHost, () => void>();
  readonly #days = new WeakMap<ShadowHost, DayDrawing>();
  #status: (ShadowHost & { pill: StatusPill }) | undefined;
  #picture: OverlayPicture | undefined;
  #isDark = false;

  constructor(parts: ViewParts) {
    this.#parts = parts;
    const { page, frames, after, dispatch } = parts;
    this.#layers = createColumnLayers(page, {
      css: dayStyle,
      onMade: (layer) => {
        this.#protect(layer.host);
        this.#drawDay(layer);
      },
      onGone: ({ host }) => this.#release(host),
    });
    this.#frames = new Frames({
      ...{ page, dispatch, after, source: frames },
      findWindow: (id) => this.#findWindow(id),
      findPin: (windowId) => this.#findPin(windowId),
      pill: () => this.#pill,
    });
  }

  /** Puts all hosts back in place: columns come and go, and the page may remove our hosts. */
  attach(isDark: boolean): void {
    this.#isDark = isDark;
    const dates = new Set(this.#picture?.bands.map(({ date }) => date));
    const columns = this.#parts.columns().filter(({ date }) => dates.has(date));
    this.#layers.attach(columns, isDark);
    for (const host of [...(this.#status ? [this.#status] : []), ...this.#frames.hosts]) this.#putOnBody(host);
    this.#frames.place();
  }

  draw(picture: OverlayPicture, isDark: boolean): void {
    const before = this.#picture;
    this.#picture = picture;
    const isSameWeek = before?.bands === picture.bands && before.words === picture.words;
    if (!isSameWeek || isDark !== this.#isDark) this.attach(isDark);
    if (!isSameWeek || before.opened !== picture.opened) for (const layer of this.#layers.all()) this.#drawDay(layer);
    this.#drawFloating(picture);
  }

  carryOut(effect: ViewEffect): void {
    switch (effect.type) {
      case "open":
        return this.#frames.open(effect.from, effect.windows);
      case "renew-frames":
        return this.#frames.renew(effect.windows);
      case "focus-pill":
        return this.#pill?.focus({ preventScroll: true });
    }
  }

  destroy(): void {
    this.#layers.destroy();
    this.#removeFloating();
  }

  get #pill(): HTMLElement | undefined {
    return this.#status?.pill.button;
  }

  #findWindow(id: string): PageWindow | undefined {
    return this.#picture?.bands.flatMap(({ windows }) => windows).find((window) => window.id === id);
  }

  #findPin(windowId: string): HTMLElement | undefined {
    const css = `.pin[data-window="${CSS.escape(windowId)}"]`;
    const pins = this.#layers.all().map(({ host }) => host.root.querySelector<HTMLElement>(css));
    return pins.find((pin) => pin !== null) ?? undefined;
  }

  #protect(host: ShadowHost, rules?: Parameters<EventIsolation["protect"]>[1]): void {
    this.#unprotect.set(host, this.#parts.isolation.protect(host, rules));
  }

  #release(host: ShadowHost): void {
    this.#unprotect.get(host)?.();
    this.#unprotect.delete(host);
  }

  #putOnBody(host: ShadowHost): void {
    const { body } = this.#parts.page;
    setTheme(host, this.#isDark);
    if (host.element.parentElement !== body) body.append(host.element);
  }

  #drawDay({ date, host }: DayLayer): void {
    const picture = this.#picture;
    if (!picture) return;
    const bands = picture.bands.filter((band) => band.date === date);
    const { words, opened } = picture;
    const drawing = this.#days.get(host) ?? new DayDrawing(host.mountPoint);
    this.#days.set(host, drawing);
    drawing.draw({
      ...{ bands, words },
      openId: opened?.windowIds[0],
      onOpen: (windows) => this.#parts.dispatch({ type: "opened", from: "grid", windows }),
    });
  }

  /** Draws the pill, and updates the frames. */
  #drawFloating(picture: OverlayPicture): void {
    const { pill, isOn, words, opened, bands } = picture;
    // When switched off, remove everything; keep only the panel with the switch until she closes it.
    if (!isOn && !pill.isOpen) return this.#removeFloating();
    this.#status ??= this.#makeStatus();
    this.#putOnBody(this.#status);
    this.#status.pill.draw(pill, words);
    if (bands.length > 0) this.#putOnBody(this.#frames.loadAhead().host);
    if (pill.isOpen) this.#putOnBody(this.#frames.loadPanel().host);
    this.#frames.setPage({
      isDark: this.#isDark,
      place: this.#parts.place(),
      status: pill.status,
      moreCount: picture.moreCount,
      windowCount: pill.windowCount,
      dayTexts: [...picture.dayTexts],
    });
    this.#frames.showPanel(pill.isOpen);
    if (!opened) this.#frames.closeCard();
  }

  #removeFloating(): void {
    this.#frames.destroy();
    if (!this.#status) return;
    this.#release(this.#status);
    this.#status.element.remove();
    this.#status = undefined;
  }

  #makeStatus(): ShadowHost & { pill: StatusPill } {
    const toggle = (): void => this.#parts.dispatch({ type: "pill-toggled" });
    const host = createShadowHost(this.#parts.page, "status", pillStyle);
    this.#protect(host, {
      onKey: (event) => {
        if (event.key === "Escape" && this.#picture?.pill.isOpen) toggle();
      },
    });
    return Object.assign(host, { pill: new StatusPill(host.mountPoint, toggle) });
  }
}
