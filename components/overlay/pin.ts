import type { PlacedBand } from "../../lib/contracts/overlay-week";
import type { OverlayWords } from "../../lib/i18n/overlay-words";
import type { IconPath } from "../ui/Icon";
import * as icons from "../ui/icons";
import { element, icon } from "./element";
import { lookOf, placeStyle } from "./placed-band";

const ICONS: Record<ReturnType<typeof lookOf>, IconPath> = {
  suggested: icons.pin,
  "handed-over": icons.hourglass,
  booked: icons.pin,
  missing: icons.triangle,
  count: icons.stack,
};

function nameOf(band: PlacedBand, words: OverlayWords): string {
  const [first] = band.windows;
  if (band.windows.length === 1) return words.windowName(first!);
  return words.countName(first!.date, band, band.windows.length);
}

/** Makes the button of a window, above the page's events, in the lane that they leave free at the column's edge. */
export function makePin(
  band: PlacedBand,
  words: OverlayWords,
  { isOpen, onOpen }: { isOpen: boolean; onOpen: () => void },
): HTMLElement {
  const look = lookOf(band);
  const warns = look !== "count" && band.windows[0]!.hasCautions;
  const pin = element(
    "button",
    {
      type: "button",
      class: `pin ${look}${warns ? " caution" : ""}`,
      "aria-label": nameOf(band, words),
      "aria-haspopup": "dialog",
      "aria-expanded": String(isOpen),
      "data-window": band.windows[0]!.id,
    },
    icon(warns ? icons.triangle : ICONS[look], look === "booked" && !warns),
  );
  pin.style.cssText = placeStyle(band);
  pin.addEventListener("click", onOpen);
  return pin;
}
