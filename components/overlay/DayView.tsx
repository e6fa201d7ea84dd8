import type { JSX } from "preact";
import type { DrawnWindow, PlacedBand } from "../../lib/contracts/overlay-week";
import type { OverlayWords } from "../../lib/i18n/overlay-words";
import { Band } from "./Band";
import { Pin } from "./Pin";

interface DayViewProps {
  bands: readonly PlacedBand[];
  words: OverlayWords;
  /** Id of the first window of the band that has its card or list open. */
  openId: string | undefined;
  onOpen: (windows: DrawnWindow[]) => void;
}

/** Everything that is drawn on one day column. */
export function DayView({ bands, words, openId, onOpen }: DayViewProps): JSX.Element {
  return (
    <>
      {bands.map((band) => {
        const id = band.windows[0]!.id;
        const open = (): void => onOpen(band.windows);
        return [
          <Band key={`band ${id}`} band={band} words={words} onOpen={open} />,
          <Pin key={`pin ${id}`} band={band} words={words} isOpen={openId === id} onOpen={open} />,
        ];
      })}
    </>
  );
}
