import type { OverlayWords } from "../../lib/i18n/overlay-words";
import * as icons from "../ui/icons";
import { element, icon } from "./element";
import type { PillView } from "./pill-view";

/** The line that always shows Pushpin's status on this page. Small, so that it covers nothing. */
export class StatusPill {
  readonly #shape = icon(icons.pin, false);
  readonly #line = element("span", {});
  readonly button = element("button", { type: "button", class: "pill", "aria-haspopup": "dialog" }, this.#shape);
  #text = "";

  constructor(mountPoint: HTMLElement, onToggle: () => void) {
    this.button.addEventListener("click", onToggle);
    mountPoint.append(element("div", { class: "status" }, this.button));
  }

  draw(view: PillView, words: OverlayWords): void {
    const line = words.statusLine(view.status, view.windowCount);
    const text = JSON.stringify([line, view]);
    if (text === this.#text) return;
    this.#text = text;
    this.button.ariaLabel = line;
    this.button.ariaExpanded = String(view.isOpen);
    this.button.title = view.isSmall ? line : "";
    // Only what differs is drawn: each change of the page shows "reading" for a moment.
    this.#shape.setAttribute("fill", view.windowCount > 0 ? "currentColor" : "none");
    this.#line.textContent = line;
    if (view.isSmall) this.#line.remove();
    else this.button.append(this.#line);
  }
}
