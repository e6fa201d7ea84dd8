import { render } from "preact";
import { cardStyle } from "../../components/overlay/card-style";
import { FloatingView } from "../../components/overlay/FloatingView";
import { StatusPanel, type PanelProps } from "../../components/overlay/StatusPanel";
import { trapTab } from "../../components/overlay/focus-trap";
import type { CardAct } from "../../components/window-card/card-state";
import { OpenCard, type CardRequests } from "../../components/window-card/open-card";
import type { DrawnWindow } from "../contracts/overlay-week";
import type { OverlayWords } from "../i18n/overlay-words";
import type { CalendarPlace } from "../core/schedule/calendar-place";
import type { Ask } from "../contracts/ask";
import type { Open, OpenedOn, OverlayEvent } from "./state";

/** What a floating card or list needs from the overlay. */
export interface FloatingParts {
  send: Ask;
  /** Gives the calendar and account that the page shows. */
  place: () => CalendarPlace;
  tell: (event: OverlayEvent) => void;
  /** Shadow roots of everything drawn, to find the pins and the lines of the pill's list in. */
  roots(): ShadowRoot[];
  pill(): HTMLElement | null | undefined;
}

/** The one card or list that floats over the page. */
export interface Floating {
  open(open: Open): void;
  /** Takes the windows of a new answer. */
  weekChanged(windows: readonly DrawnWindow[]): void;
  draw(words: OverlayWords): void;
  /** Closes it and moves the focus back to where it was opened. */
  close(): void;
  /** Removes its view from the mount point and ignores answers that are still to come. */
  remove(): void;
}

/** The part of the overlay that is loaded when a first card is opened. Brings its own renderer, for its own hosts. */
export interface CardKit {
  css: string;
  float(mountPoint: HTMLElement, parts: FloatingParts): Floating;
  /** Draws the panel above the pill, in the pill's own host; null removes it. */
  drawPanel(place: Element, panel: PanelProps | null): void;
  trapTab(root: ShadowRoot, event: KeyboardEvent): void;
}

class FloatingCard implements Floating {
  readonly #mountPoint: HTMLElement;
  readonly #parts: FloatingParts;
  readonly #requests: CardRequests;
  #words: OverlayWords | undefined;
  #card: OpenCard | undefined;
  #list: readonly DrawnWindow[] | undefined;
  /** The pin on the grid or the line of the status list that it was opened on. */
  #opener: { on: OpenedOn; id: string } | undefined;
  #isRemoved = false;

  constructor(mountPoint: HTMLElement, parts: FloatingParts) {
    this.#mountPoint = mountPoint;
    this.#parts = parts;
    const { send, place } = parts;
    this.#requests = {
      askCard: (windowId) => send("loadCard", { windowId }),
      book: (windowId) => send("bookWindow", { windowId, place: place() }),
      decline: (windowId) => send("declineWindow", { windowId }),
      removeDeclines: (declineIds) => send("removeDeclines", { declineIds }),
      removeBooking: (bookingId) => send("removeBooking", { bookingId }),
    };
  }

  open({ what, on, windows }: Open): void {
    const [first] = windows;
    if (!first) return;
    // A window without a pin stays beside the list that it was chosen from.
    if (!this.#opener || this.#findButton(on, first.id)) this.#opener = { on, id: first.id };
    this.#list = what === "list" ? windows : undefined;
    this.#card = what === "card" ? this.#openCard(first) : undefined;
    this.#redraw();
  }

  weekChanged(windows: readonly DrawnWindow[]): void {
    this.#card?.weekChanged(windows);
  }

  draw(words: OverlayWords): void {
    this.#words = words;
    this.#redraw();
  }

  readonly close = (): void => {
    const button = this.#findOpener();
    this.#parts.tell({ type: "closed" });
    button?.focus({ preventScroll: true });
  };

  remove(): void {
    this.#isRemoved = true;
    render(null, this.#mountPoint);
  }

  #openCard(window: DrawnWindow): OpenCard {
    const card = new OpenCard(window, this.#requests, () => {
      if (card === this.#card) this.#redraw();
    });
    return card;
  }

  #findButton(on: OpenedOn, id: string): HTMLElement | undefined {
    const css = `${on === "grid" ? ".pin" : ".panel-place .row"}[data-window="${CSS.escape(id)}"]`;
    for (const root of this.#parts.roots()) {
      const found = root.querySelector<HTMLElement>(css);
      if (found) return found;
    }
    return undefined;
  }

  #findOpener(): HTMLElement | null | undefined {
    const opener = this.#opener;
    return (opener && this.#findButton(opener.on, opener.id)) ?? this.#parts.pill();
  }

  readonly #actions = {
    anchor: () => this.#findOpener()?.getBoundingClientRect(),
    close: () => this.close(),
    choose: (window: DrawnWindow) => this.#parts.tell({ type: "opened", on: "grid", windows: [window] }),
    press: (act: CardAct) => this.#card?.press(act),
    retry: () => this.#card?.retry(),
    goTo: (window: DrawnWindow) => {
      this.#card?.open(window);
      this.#parts.tell({ type: "card-shows", window });
    },
  };

  #redraw(): void {
    const words = this.#words;
    if (this.#isRemoved || !words) return;
    const view = { words, card: this.#card?.state, list: this.#list };
    render(<FloatingView view={view} actions={this.#actions} />, this.#mountPoint);
  }
}

export const cardKit: CardKit = {
  css: cardStyle,
  float: (mountPoint, parts) => new FloatingCard(mountPoint, parts),
  drawPanel: (place, panel) => render(panel && <StatusPanel {...panel} />, place),
  trapTab,
};
