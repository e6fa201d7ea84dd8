import type { PageEvent } from "../../../core/schedule/calendar-reading";
import type { Chip } from "./chips";

/**
 * An answer that a chip's looks give away in any language. A title struck through is declined; stripes, or
 * a border without a fill where other chips have one, is not yet accepted. Paleness alone says nothing:
 * past events and other extensions use it too.
 */
export function findDrawnAnswer(chip: Chip, othersAreFilled: boolean): PageEvent["status"] {
  if (chip.isStruck) return "declined";
  if (chip.facts.hasGradient) return "tentative";
  return othersAreFilled && chip.facts.hasBorder && !isFilled(chip) ? "tentative" : "none";
}

/** True when the chip carries its own fill colour. */
export function isFilled({ facts }: Chip): boolean {
  return facts.isFilled === true;
}
