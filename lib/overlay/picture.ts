import type { PillView } from "../../components/overlay/pill-view";
import type { DrawnWindow, PlacedBand } from "../contracts/overlay-week";
import type { OverlayStatus, OverlayWords } from "../i18n/overlay-words";
import type { Open, Shown } from "./state";

/** Everything that the view has to show. */
export interface OverlayPicture {
  words: OverlayWords;
  bands: readonly PlacedBand[];
  pill: PillView;
  open: Open | undefined;
}

const NO_WINDOWS: readonly DrawnWindow[] = [];
const NO_BANDS: readonly PlacedBand[] = [];

/** Derives what to draw from the state; no windows while switched off. Undefined until the words are loaded. */
export function pictureOf(shown: Shown): OverlayPicture | undefined {
  const { words, isOn, isOnlyNext, week, open, hasKit } = shown;
  if (!words) return undefined;
  const pill: PillView = {
    status: statusOf(shown),
    windows: (isOn && week?.windows) || NO_WINDOWS,
    moreCount: week?.moreCount ?? 0,
    isOn,
    isOnlyNext,
    hasPanel: hasKit,
    ...shown.pill,
  };
  return { words, bands: (isOn && week?.bands) || NO_BANDS, pill, open };
}

function statusOf({ isOn, isReading, failure, week }: Shown): OverlayStatus | null {
  if (!isOn) return { code: "switched-off" };
  if (isReading) return { code: "reading" };
  return failure ?? week?.notice ?? null;
}
