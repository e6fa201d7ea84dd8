import { render } from "preact";
import { DayView } from "../../components/overlay/DayView";
import { StatusPill } from "../../components/overlay/StatusPill";
import type { PillActions } from "../../components/overlay/pill-view";
import { dayStyle, floatingStyle } from "../../components/overlay/styles";
import type { CalendarPlace } from "../core/schedule/calendar-place";
import type { Ask } from "../contracts/ask";
import type { Destroyable } from "../page/destroyable";
import type { DayColumn } from "../page/site-adapter";
import type { CardKit, Floating } from "./card-kit";
import { createColumnLayers, type ColumnLayers, type DayLayer } from "./hosts/column-layers";
import type { EventIsolation } from "./hosts/event-isolation";
import { createShadowHost, setTheme, type ShadowHost } from "./hosts/shadow-host";
import type { OverlayPicture } from "./picture";
import type { OverlayEffect, OverlayEvent } from "./state";

export interface ViewParts {
  page: Document;
  isolation: EventIsolation;
  send: Ask;
  /** Gives the calendar and account that the page shows. */
  place: () => CalendarPlace;
  /** Gives the day columns that are on the page now. */
  columns: () => DayColumn[];
  /** Dispatches an event, such as a click on a pin. */
  tell: (event: OverlayEvent) => void;
}

/** Effects that only the view can carry out. */
export type ViewEffect = Extract<OverlayEffect, { type: "open" | "tell-card" | "focus-pill" }>;

/** Finds the element of the pill into which the card script draws the panel. */
const panelPlace = ({ root }: ShadowHost): Element => root.querySelector(".panel-place")!;

/** Draws a picture into hosts on the page, puts them back when the page removes them, and removes them in the end. */
export class OverlayView implements Destroyable {
  readonly #parts: ViewParts;
  readonly #layers: ColumnLayers;
  readonly #unprotect = new Map<ShadowHost, () => void>();
  #status: ShadowHost | undefined;
  #floatingHost: ShadowHost | undefined;
  #floating: Floating | undefined;
  #picture: OverlayPicture | undefined;
  #kit: CardKit | undefined;
  #isDark = false;

  constructor(parts: ViewParts) {
    this.#parts = parts;
    this.#layers = createColumnLayers(parts.page, {
      css: dayStyle,
      onMade: (layer) => {
        this.#protect(layer.host);
        this.#drawDay(layer);
      },
      onGone: ({ host }) => this.#release(host),
    });
  }

  /** Enables drawing of cards, lists and the panel. */
  useKit(kit: CardKit): void {
    this.#kit = kit;
  }

  /** Puts all hosts back in place: columns come and go, and the page may remove our hosts. */
  attach(isDark: boolean): void {
    this.#isDark = isDark;
    const dates = new Set(this.#picture?.bands.map(({ date }) => date));
    const columns = this.#parts.columns().filter(({ date }) => dates.has(date));
    this.#layers.attach(columns, isDark);
    for (const host of [this.#status, this.#floatingHost]) if (host) this.#putOnBody(host);
  }

  draw(picture: OverlayPicture, isDark: boolean): void {
    const before = this.#picture;
    this.#picture = picture;
    const isSameWeek = before?.bands === picture.bands && before.words === picture.words;
    if (!isSameWeek || isDark !== this.#isDark) this.attach(isDark);
    if (!isSameWeek || before.open !== picture.open) for (const layer of this.#layers.all()) this.#drawDay(layer);
    this.#drawStatus(picture);
    this.#drawFloating(picture);
  }

  carryOut(effect: ViewEffect): void {
    switch (effect.type) {
      case "open":
        return this.#floating?.open(effect.open);
      case "tell-card":
        return this.#floating?.weekChanged(effect.windows);
      case "focus-pill":
        return this.#pill?.focus({ preventScroll: true });
    }
  }

  destroy(): void {
    this.#layers.destroy();
    for (const host of [this.#status, this.#floatingHost]) if (host) this.#discard(host);
    this.#status = undefined;
    this.#floatingHost = undefined;
  }

  get #pill(): HTMLElement | null | undefined {
    return this.#status?.root.querySelector<HTMLElement>(".pill");
  }

  #protect(host: ShadowHost, rules?: Parameters<EventIsolation["protect"]>[1]): void {
    this.#unprotect.set(host, this.#parts.isolation.protect(host, rules));
  }

  #release(host: ShadowHost): void {
    if (host === this.#floatingHost) this.#floating?.remove();
    else {
      if (host === this.#status) this.#kit?.drawPanel(panelPlace(host), null);
      render(null, host.mountPoint);
    }
    this.#unprotect.get(host)?.();
    this.#unprotect.delete(host);
  }

  #discard(host: ShadowHost): void {
    this.#release(host);
    host.element.remove();
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
    const view = (
      <DayView
        bands={bands}
        words={picture.words}
        openId={picture.open?.windows[0]?.id}
        onOpen={(windows) => this.#parts.tell({ type: "opened", on: "grid", windows })}
      />
    );
    render(view, host.mountPoint);
  }

  #drawStatus({ words, pill }: OverlayPicture): void {
    // When switched off, remove everything; keep only the panel with the switch until she closes it.
    if (!pill.isOn && !pill.isOpen) {
      if (this.#status) this.#discard(this.#status);
      this.#status = undefined;
      return;
    }
    this.#status ??= this.#makeStatus();
    this.#putOnBody(this.#status);
    const panel = { view: pill, words, actions: this.#pillActions };
    render(<StatusPill {...panel} />, this.#status.mountPoint);
    this.#kit?.drawPanel(panelPlace(this.#status), pill.isOpen ? panel : null);
  }

  readonly #pillActions: PillActions = {
    toggle: () => this.#parts.tell({ type: "pill-toggled" }),
    shrink: () => this.#parts.tell({ type: "pill-shrunk" }),
    switchTo: (isOn) => this.#parts.tell({ type: "switched", setting: "overlay", isOn }),
    showOnlyNext: (isOn) => this.#parts.tell({ type: "switched", setting: "onlyNext", isOn }),
    open: (window) => this.#parts.tell({ type: "opened", on: "status", windows: [window] }),
  };

  #makeStatus(): ShadowHost {
    const host = createShadowHost(this.#parts.page, "status", floatingStyle);
    this.#protect(host, {
      keepsWheel: true,
      onKey: (event) => {
        if (event.key === "Escape" && this.#picture?.pill.isOpen) this.#pillActions.toggle();
      },
    });
    return host;
  }

  #drawFloating({ open, words }: OverlayPicture): void {
    const kit = this.#kit;
    if (!kit || !open) {
      if (this.#floatingHost) this.#discard(this.#floatingHost);
      this.#floatingHost = this.#floating = undefined;
      return;
    }
    this.#floatingHost ??= this.#makeFloating(kit);
    this.#putOnBody(this.#floatingHost);
    this.#floating?.draw(words);
  }

  #makeFloating(kit: CardKit): ShadowHost {
    const { page, send, place, tell } = this.#parts;
    const host = createShadowHost(page, "card", kit.css);
    const floating = kit.float(host.mountPoint, {
      send,
      place,
      tell,
      roots: () => [...this.#unprotect.keys()].map(({ root }) => root),
      pill: () => this.#pill,
    });
    this.#floating = floating;
    this.#protect(host, {
      keepsWheel: true,
      onKey: (event) => {
        if (event.key === "Escape") floating.close();
        else kit.trapTab(host.root, event);
      },
    });
    return host;
  }
}
