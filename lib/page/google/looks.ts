import type { PageEvent } from "../../core/schedule/calendar-reading";
import type { Chip } from "./chips";

const DARK_BELOW = 0.45;

/**
 * An answer that a chip's looks give away in any language. A title struck through is declined; stripes, or
 * a border without a fill where other chips have one, is not yet accepted. Paleness alone says nothing:
 * past events and other extensions use it too.
 */
export function findDrawnAnswer(chip: Chip, othersAreFilled: boolean): PageEvent["status"] {
  if (isStruckThrough(chip)) return "declined";
  const { style } = chip.element;
  if (style.backgroundImage.includes("gradient")) return "tentative";
  return othersAreFilled && style.borderColor !== "" && !isFilled(chip) ? "tentative" : "none";
}

/** True when the chip carries its own fill colour. */
export function isFilled(chip: Chip): boolean {
  const { backgroundColor } = chip.element.style;
  return backgroundColor !== "" && backgroundColor !== "transparent";
}

function isStruckThrough(chip: Chip): boolean {
  for (let at: HTMLElement | null = chip.titleElement ?? null; at; at = at.parentElement) {
    if (getComputedStyle(at).textDecorationLine.includes("line-through")) return true;
    if (at === chip.element) return false;
  }
  return false;
}

/** True when the first painted background at or behind the element is dark. */
export function isDarkBehind(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const luminance = findLuminance(getComputedStyle(at).backgroundColor);
    if (luminance !== undefined) return luminance < DARK_BELOW;
  }
  return false;
}

/** 0 black .. 1 white; undefined for a colour that lets through what is behind. */
function findLuminance(color: string): number | undefined {
  const numbers = /^rgba?\(\s*([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+%?))?\s*\)$/.exec(color);
  if (!numbers) return undefined;
  const alpha = numbers[4] === undefined ? 1 : Number.parseFloat(numbers[4]) / (numbers[4].endsWith("%") ? 100 : 1);
  if (alpha < 0.5) return undefined;
  const [red, green, blue] = numbers.slice(1, 4).map(Number) as [number, number, number];
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
