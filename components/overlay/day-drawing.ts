import type { PageWindow, PlacedBand } from "../../lib/contracts/overlay-week";
import type { OverlayWords } from "../../lib/i18n/overlay-words";
import { makeBand } from "./band";
import { makePin } from "./pin";

/** What to draw on one day column. */
export interface DayView {
  bands: readonly PlacedBand[];
  words: OverlayWords;
  /** Id of the first window of the band that has its card or list open. */
  openId: string | undefined;
  onOpen: (windows: PageWindow[]) => void;
}

interface Drawn {
  /** The text of the drawn band, compared to keep elements that have not changed. */
  text: string;
  words: OverlayWords;
  band: HTMLElement;
  pin: HTMLElement;
}

/** Draws the bands and pins of one day column; what has not changed keeps its elements, and a pin its focus. */
export class DayDrawing {
  readonly #mountPoint: HTMLElement;
  #drawn = new Map<string, Drawn>();

  constructor(mountPoint: HTMLElement) {
    this.#mountPoint = mountPoint;
  }

  draw(view: DayView): void {
    const before = this.#drawn;
    this.#drawn = new Map(view.bands.map((band) => [band.windows[0]!.id, this.#drawBand(band, view)]));
    for (const [id, { band, pin }] of before) {
      if (this.#drawn.get(id)?.pin === pin) continue;
      const hadFocus = (pin.getRootNode() as Document | ShadowRoot).activeElement === pin;
      band.remove();
      pin.remove();
      if (hadFocus) this.#drawn.get(id)?.pin.focus({ preventScroll: true });
    }
  }

  #drawBand(band: PlacedBand, { words, openId, onOpen }: DayView): Drawn {
    const { id } = band.windows[0]!;
    const isOpen = openId === id;
    const text = JSON.stringify([band, isOpen]);
    const before = this.#drawn.get(id);
    if (before?.text === text && before.words === words) return before;
    const open = (): void => onOpen(band.windows);
    const drawn = {
      text,
      words,
      band: makeBand(band, words, open),
      pin: makePin(band, words, { isOpen, onOpen: open }),
    };
    // Insert after the old ones, so that Tab continues from where it was.
    if (before) before.pin.after(drawn.band, drawn.pin);
    else this.#mountPoint.append(drawn.band, drawn.pin);
    return drawn;
  }
}
