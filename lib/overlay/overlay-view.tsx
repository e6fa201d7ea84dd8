import { render } from "preact";
import type { CardActions } from "../../components/overlay/card-state";
import type { FloatingPicture } from "../../components/overlay/FloatingView";
import { DayView } from "../../components/overlay/DayView";
import type { PillActions, PillView } from "../../components/overlay/pill-view";
import { StatusPill } from "../../components/overlay/StatusPill";
import { dayStyle, floatingStyle } from "../../components/overlay/styles";
import type { DrawnWindow, PlacedBand } from "../contracts/overlay-week";
import { createColumnLayers, type ColumnLayers, type DayLayer } from "./hosts/column-layers";
import type { EventIsolation } from "./hosts/event-isolation";
import { createShadowHost, setTheme, type ShadowHost } from "./hosts/shadow-host";
import type { Destroyable } from "../page/destroyable";
import type { DayColumn } from "../page/site-adapter";
import type { CardKit } from "./card-kit";

/** What is to be seen, all of it. */
export interface OverlayPicture extends FloatingPicture {
  bands: readonly PlacedBand[];
  pill: PillView;
}

/** What draws cards and lists, and what can be done on a card; here only once one was opened. */
export interface OpenCard {
  kit: CardKit;
  actions: CardActions;
}

export interface ViewActions {
  pill: PillActions;
  /** A pin or a count was opened. */
  openBand(windows: DrawnWindow[]): void;
  closeList(): void;
}

/** Where a card came from: a pin on the grid or a line of the status list. */
type Opener = { from: "grid" | "status"; id: string };

/** Where the pill leaves room for its panel, which another script draws. */
const panelPlace = ({ root }: ShadowHost): Element => root.querySelector(".panel-place")!;

/** Draws a picture into hosts on the page, keeps them there, and takes them out again. */
export class OverlayView implements Destroyable {
  readonly #page: Document;
  readonly #isolation: EventIsolation;
  readonly #actions: ViewActions;
  readonly #layers: ColumnLayers;
  readonly #unprotect = new Map<ShadowHost, () => void>();
  #floating: ShadowHost | undefined;
  #status: ShadowHost | undefined;
  #picture: OverlayPicture | undefined;
  #card: OpenCard | undefined;
  #opener: Opener | undefined;
  #isDark = false;

  constructor(page: Document, isolation: EventIsolation, actions: ViewActions) {
    this.#page = page;
    this.#isolation = isolation;
    this.#actions = actions;
    this.#layers = createColumnLayers(page, {
      css: dayStyle,
      onMade: (layer) => {
        this.#protect(layer.host);
        this.#drawDay(layer);
      },
      onGone: ({ host }) => this.#release(host),
    });
  }

  /** From now on cards and lists can be drawn. */
  useCard(card: OpenCard): void {
    this.#card = card;
  }

  /** Puts everything in its place again: columns come and go, and the page may throw our hosts out. */
  attach(columns: readonly DayColumn[], isDark: boolean): void {
    this.#isDark = isDark;
    const dates = new Set(this.#picture?.bands.map(({ date }) => date));
    this.#layers.attach(
      columns.filter(({ date }) => dates.has(date)),
      isDark,
    );
    for (const host of [this.#status, this.#floating]) if (host) this.#putOnBody(host);
  }

  draw(picture: OverlayPicture, columns: readonly DayColumn[], isDark: boolean): void {
    this.#picture = picture;
    this.attach(columns, isDark);
    for (const layer of this.#layers.all()) this.#drawDay(layer);
    this.#drawStatus(picture);
    this.#drawFloating(picture);
  }

  /** Remembers where a card or list comes from, for its place and for the focus afterwards. */
  openedFrom(from: Opener["from"], id: string): void {
    // An alternative that is not drawn keeps the place of the card it was chosen on.
    const opener = { from, id };
    if (!this.#opener || this.#findOpener(opener)) this.#opener = opener;
  }

  returnFocus(): void {
    const button = (this.#opener && this.#findOpener(this.#opener)) ?? this.#status?.root.querySelector(".pill");
    this.#opener = undefined;
    if (button instanceof HTMLElement) button.focus({ preventScroll: true });
  }

  focusPill(): void {
    this.#status?.root.querySelector<HTMLElement>(".pill")?.focus({ preventScroll: true });
  }

  forgetOpener(): void {
    this.#opener = undefined;
  }

  destroy(): void {
    this.#layers.destroy();
    for (const host of [this.#status, this.#floating]) if (host) this.#discard(host);
    this.#status = undefined;
    this.#floating = undefined;
  }

  #findOpener({ from, id }: Opener): HTMLElement | undefined {
    const roots = from === "grid" ? this.#layers.all().map(({ host }) => host.root) : [this.#status?.root];
    const selector = from === "grid" ? ".pin" : ".row";
    for (const root of roots) {
      const found = root?.querySelector<HTMLElement>(`${selector}[data-window="${CSS.escape(id)}"]`);
      if (found) return found;
    }
    return undefined;
  }

  readonly #anchor = (): DOMRect | undefined => {
    const button = this.#opener && this.#findOpener(this.#opener);
    return (button ?? this.#status?.root.querySelector(".pill"))?.getBoundingClientRect();
  };

  #protect(host: ShadowHost, rules?: Parameters<EventIsolation["protect"]>[1]): void {
    this.#unprotect.set(host, this.#isolation.protect(host, rules));
  }

  #release(host: ShadowHost): void {
    if (host === this.#floating) this.#card?.kit.draw(host.mountPoint, null);
    else {
      if (host === this.#status) this.#card?.kit.drawPanel(panelPlace(host), null);
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
    setTheme(host, this.#isDark);
    if (host.element.parentElement !== this.#page.body) this.#page.body.append(host.element);
  }

  #drawDay({ date, host }: DayLayer): void {
    const picture = this.#picture;
    if (!picture) return;
    const openId = picture.card?.window.id ?? picture.list?.[0]?.id;
    const bands = picture.bands.filter((band) => band.date === date);
    const view = (
      <DayView
        bands={bands}
        words={picture.words}
        openId={openId}
        onOpen={(windows) => this.#actions.openBand(windows)}
      />
    );
    render(view, host.mountPoint);
  }

  #drawStatus({ words, pill }: OverlayPicture): void {
    // Switched off, nothing of ours stays on the page; only the panel in which she just did it, until she closes it.
    if (!pill.isOn && !pill.isOpen) {
      if (this.#status) this.#discard(this.#status);
      this.#status = undefined;
      return;
    }
    if (!this.#status) {
      this.#status = createShadowHost(this.#page, "status", floatingStyle);
      this.#protect(this.#status, {
        keepsWheel: true,
        onKey: (event) => {
          if (event.key === "Escape" && this.#picture?.pill.isOpen) this.#actions.pill.toggle();
        },
      });
    }
    this.#putOnBody(this.#status);
    const card = this.#card;
    const panel = { view: pill, words, actions: this.#actions.pill };
    render(<StatusPill {...panel} />, this.#status.mountPoint);
    card?.kit.drawPanel(panelPlace(this.#status), pill.isOpen ? panel : null);
  }

  #drawFloating(picture: OverlayPicture): void {
    const card = this.#card;
    if (!card || (!picture.card && !picture.list)) {
      if (this.#floating) this.#discard(this.#floating);
      this.#floating = undefined;
      return;
    }
    this.#floating ??= this.#makeFloating(card.kit);
    this.#putOnBody(this.#floating);
    const actions = { ...this.#actions, card: card.actions, anchor: this.#anchor };
    card.kit.draw(this.#floating.mountPoint, { picture, actions });
  }

  #makeFloating(kit: CardKit): ShadowHost {
    const host = createShadowHost(this.#page, "card", kit.css);
    this.#protect(host, {
      keepsWheel: true,
      onKey: (event) => {
        if (event.key === "Escape") this.#close();
        else kit.trapTab(host.root, event);
      },
    });
    return host;
  }

  #close(): void {
    if (this.#picture?.card) this.#card?.actions.close();
    else this.#actions.closeList();
  }
}
