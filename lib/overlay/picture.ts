import type { PillView } from "../../components/overlay/pill-view";
import type { OverlayStatus, PlacedBand } from "../contracts/overlay-week";
import type { OverlayWords } from "../i18n/overlay-words";
import type { Opened, Shown } from "./state";

/** Everything that the view has to show. */
export interface OverlayPicture {
  words: OverlayWords;
  bands: readonly PlacedBand[];
  isOn: boolean;
  pill: PillView;
  moreCount: number;
  /** Shown days on which a school runs differently, as sentences. */
  dayTexts: readonly string[];
  opened: Opened | undefined;
}

const NO_BANDS: readonly PlacedBand[] = [];

/** Derives what to draw from the state; no windows while switched off. Undefined until the words are loaded. */
export function pictureOf(shown: Shown): OverlayPicture | undefined {
  const { words, isOn, week, opened } = shown;
  if (!words) return undefined;
  const pill: PillView = {
    status: statusOf(shown),
    windowCount: (isOn && week?.windows.length) || 0,
    ...shown.pill,
  };
  const dayTexts = (isOn && week?.notes?.map(({ text }) => text)) || [];
  const bands = (isOn && week?.bands) || NO_BANDS;
  return { words, bands, isOn, pill, moreCount: week?.moreCount ?? 0, dayTexts, opened };
}

function statusOf({ isOn, isReading, failure, week }: Shown): OverlayStatus | null {
  if (!isOn) return { code: "switched-off" };
  if (isReading) return { code: "reading" };
  return failure ?? week?.notice ?? null;
}
