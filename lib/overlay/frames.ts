import type { FramePage, FromFrame } from "../contracts/frame-messages";
import type { PageWindow } from "../contracts/overlay-week";
import { FrameHost, type FrameParts } from "./hosts/frame-host";
import type { ShadowHost } from "./hosts/shadow-host";
import type { OpenedFrom, OverlayEvent } from "./state";

/** What the frames need from the view. */
export interface FramesParts extends Pick<FrameParts, "page" | "source" | "after"> {
  dispatch: (event: OverlayEvent) => void;
  findWindow: (id: string) => PageWindow | undefined;
  /** Finds the pin of a window on the grid. */
  findPin: (windowId: string) => HTMLElement | undefined;
  pill: () => HTMLElement | undefined;
}

/** A line of the panel's list, in the panel's own coordinates. */
interface Line {
  topPx: number;
  heightPx: number;
}

/** The two frames on a page: one for the card, or for the list behind a count; one for the pill's panel. */
export class Frames {
  readonly #parts: FramesParts;
  #card: FrameHost | undefined;
  #panel: FrameHost | undefined;
  /** Where the card was opened: the pin, or the line of the panel. */
  #opener: { from: OpenedFrom; id: string } | undefined;
  #line: Line | undefined;

  constructor(parts: FramesParts) {
    this.#parts = parts;
  }

  get hosts(): ShadowHost[] {
    return [this.#card, this.#panel].flatMap((frame) => frame?.host ?? []);
  }

  /** Loads the card's frame ahead of the first card: a frame takes a while to load. */
  loadAhead(): FrameHost {
    const { page, source, after } = this.#parts;
    this.#card ??= new FrameHost("card", {
      ...{ page, source, after },
      anchor: () => this.#anchor(),
      onMessage: (message) => this.#takeFromCard(message),
      onFailed: () => this.#parts.dispatch({ type: "frame-failed" }),
    });
    return this.#card;
  }

  loadPanel(): FrameHost {
    const { page, source, after } = this.#parts;
    this.#panel ??= new FrameHost("panel", {
      ...{ page, source, after },
      onMessage: (message) => this.#takeFromPanel(message),
      onFailed: () => this.#parts.dispatch({ type: "frame-failed" }),
    });
    return this.#panel;
  }

  /** Shows the card of one window, or the list of several. */
  open(from: OpenedFrom, windows: readonly PageWindow[]): void {
    const [first] = windows;
    if (!first) return;
    // Keep the opener for a window without a pin: its card stays beside the list that it was chosen from.
    if (!this.#opener || from === "panel" || this.#parts.findPin(first.id)) this.#opener = { from, id: first.id };
    const windowIds = windows.map(({ id }) => id);
    this.#card?.show(
      windows.length === 1 ? { what: "card", window: first } : { what: "list", windowIds, date: first.date },
    );
  }

  setPage(page: FramePage): void {
    this.#card?.setPage(page);
    this.#panel?.setPage(page);
  }

  /** Passes on the states of the windows after a new answer for the page's week. */
  renew(windows: readonly PageWindow[]): void {
    const states = windows.map(({ id, state }) => ({ id, state }));
    for (const frame of [this.#card, this.#panel]) frame?.send({ type: "week-changed", windows: states });
  }

  closeCard(): void {
    this.#card?.clear();
    this.#opener = undefined;
  }

  showPanel(isOpen: boolean): void {
    if (!isOpen) this.#panel?.clear();
    else if (!this.#panel?.isShown) this.#panel?.show({ what: "panel" });
  }

  /** Moves the card after its pin. */
  place(): void {
    this.#card?.place();
  }

  destroy(): void {
    this.#card?.destroy();
    this.#panel?.destroy();
    this.#card = this.#panel = this.#opener = undefined;
  }

  #takeFromCard(message: FromFrame): void {
    const { dispatch } = this.#parts;
    if (message.type === "open") this.#openFrom("grid", message.windowId);
    if (message.type === "announce" && message.windowId !== undefined)
      dispatch({ type: "card-shows", windowId: message.windowId });
    if (message.type === "close") {
      const opener = this.#opener;
      dispatch({ type: "closed" });
      this.#focusOpener(opener);
    }
  }

  #takeFromPanel(message: FromFrame): void {
    const { dispatch } = this.#parts;
    if (message.type === "close") dispatch({ type: "pill-toggled" });
    if (message.type === "shrink") dispatch({ type: "pill-shrunk" });
    if (message.type !== "open") return;
    this.#line = message;
    this.#openFrom("panel", message.windowId);
  }

  #openFrom(from: OpenedFrom, windowId: string): void {
    const window = this.#parts.findWindow(windowId);
    if (window) this.#parts.dispatch({ type: "opened", from, windows: [window] });
  }

  #focusOpener(opener: { from: OpenedFrom; id: string } | undefined): void {
    if (opener?.from === "panel" && this.#panel?.isShown) return this.#panel.focus(opener.id);
    ((opener && this.#parts.findPin(opener.id)) ?? this.#parts.pill())?.focus({ preventScroll: true });
  }

  #anchor(): DOMRect | undefined {
    const { from, id } = this.#opener ?? {};
    if (from === "panel" && this.#panel?.isShown && this.#line) {
      const { left, top, width } = this.#panel.box;
      return new DOMRect(left, top + this.#line.topPx, width, this.#line.heightPx);
    }
    return (id === undefined ? undefined : this.#parts.findPin(id))?.getBoundingClientRect();
  }
}
