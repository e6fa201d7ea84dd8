import type { JSX } from "preact";
import type { OverlayWords } from "../../lib/i18n/overlay-words";
import { Glyph, type GlyphName } from "../ui/Glyph";
import type { PlacedBand } from "../../lib/contracts/overlay-week";
import { lookOf, placeStyle } from "./placed-band";

const GLYPHS = {
  suggested: "hollow-pin",
  "handed-over": "hourglass",
  booked: "filled-pin",
  count: "stack",
} as const satisfies Record<ReturnType<typeof lookOf>, GlyphName>;

interface PinProps {
  band: PlacedBand;
  words: OverlayWords;
  isOpen: boolean;
  onOpen: () => void;
}

function nameOf(band: PlacedBand, words: OverlayWords): string {
  const [first] = band.windows;
  if (band.windows.length === 1) return words.windowName(first!);
  return words.countName(first!.date, band, band.windows.length);
}

/** The button of a window, above the page's events, in the lane that they leave free at the column's edge. */
export function Pin({ band, words, isOpen, onOpen }: PinProps): JSX.Element {
  const look = lookOf(band);
  const warns = look !== "count" && band.windows[0]!.hasCautions;
  return (
    <button
      type="button"
      class={`pin ${look}${warns ? " caution" : ""}`}
      style={placeStyle(band)}
      aria-label={nameOf(band, words)}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      data-window={band.windows[0]!.id}
      onClick={onOpen}
    >
      <Glyph name={warns ? "triangle" : GLYPHS[look]} />
    </button>
  );
}
