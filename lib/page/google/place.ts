import type { ChipPlace } from "./geometry";

const PX = /^(-?\d+(?:\.\d+)?)px$/;
const PERCENT = /(-?\d+(?:\.\d+)?)%/;

/** Inline `top` and `height` of a timed chip, when both are plain px. */
export function findPlace(chip: HTMLElement): ChipPlace | undefined {
  const top = PX.exec(chip.style.top);
  const height = PX.exec(chip.style.height);
  return top && height ? { topPx: Number(top[1]), heightPx: Number(height[1]) } : undefined;
}

/** Inline `left` and `width` of an all-day chip, in per cent of the row. */
export function findShare(chip: HTMLElement): { leftPercent: number; widthPercent: number } | undefined {
  const left = PERCENT.exec(chip.style.left);
  const width = PERCENT.exec(chip.style.width);
  return left && width ? { leftPercent: Number(left[1]), widthPercent: Number(width[1]) } : undefined;
}
