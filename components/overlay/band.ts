import type { PageWindow, PlacedBand } from "../../lib/contracts/overlay-week";
import { foreignText } from "../../lib/i18n/foreign-text";
import type { OverlayWords } from "../../lib/i18n/overlay-words";
import { element } from "./element";
import { lookOf, placeStyle } from "./placed-band";

/** Makes the lines of a label: the routine and how many students, never who, since the page can read it. */
function windowLines(window: PageWindow, words: OverlayWords): Node[] {
  const { routineTitle, room, state } = window;
  return [
    element(
      "span",
      { class: "line" },
      element("b", {}, foreignText(routineTitle)),
      room ? element("span", { class: "if-wide detail" }, ` ${words.room(room)}`) : undefined,
    ),
    element(
      "span",
      { class: "line" },
      words.students(window),
      element("span", { class: "if-wide detail" }, ` ${words.bandTimes(window)}`),
    ),
    element("span", { class: "line if-tall soft" }, words.t(`state.${state}`)),
  ];
}

/**
 * Makes the coloured background of a window, under the page's events. Screen readers get the pin instead.
 * Only its label takes clicks; everywhere else they reach the page's grid.
 */
export function makeBand(band: PlacedBand, words: OverlayWords, onOpen: () => void): HTMLElement {
  const [first] = band.windows;
  const look = lookOf(band);
  const caution = look !== "count" && first!.hasCautions ? " caution" : "";
  const made = element("div", {
    class: `band ${look}${caution}`,
    "aria-hidden": "true",
    "data-window": first!.id,
  });
  made.style.cssText = placeStyle(band);
  if (look === "booked") return made;
  const count = words.t("count.label", { count: band.windows.length });
  const lines = look === "count" ? [element("span", { class: "line" }, element("b", {}, count))] : undefined;
  // The pin beside it is the real button; the label is only a larger target for a pointer.
  const label = element("div", { class: "label" }, ...(lines ?? windowLines(first!, words)));
  label.addEventListener("click", onOpen);
  made.append(element("div", { class: "box" }, label));
  return made;
}
