import type { ChipFacts } from "../../../page-facts/page-facts";
import type { ChipPlace } from "../geometry";

const PX = /^(-?\d+(?:\.\d+)?)px$/;
const PERCENT = /(-?\d+(?:\.\d+)?)%/;

/** Inline `top` and `height` of a timed chip, when both are plain px. */
export function findPlace({ place }: ChipFacts): ChipPlace | undefined {
  const top = PX.exec(place[0]);
  const height = PX.exec(place[1]);
  return top && height ? { topPx: Number(top[1]), heightPx: Number(height[1]) } : undefined;
}

/** Inline `left` and `width` of an all-day chip, in per cent of the row. */
export function findShare({ place }: ChipFacts): { leftPercent: number; widthPercent: number } | undefined {
  const left = PERCENT.exec(place[2]);
  const width = PERCENT.exec(place[3]);
  return left && width ? { leftPercent: Number(left[1]), widthPercent: Number(width[1]) } : undefined;
}
