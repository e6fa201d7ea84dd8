import type { PageEvent } from "../../../core/schedule/calendar-reading";
import type { Chip } from "./chips";
import { isStriped } from "./stripes";

/**
 * Finds an answer by how a chip is drawn, in any language. A title struck through is declined; stripes, or
 * a border without a fill where other chips have one, is not yet accepted. Ignores paleness:
 * past events and other extensions use it too.
 */
export function findDrawnAnswer(chip: Chip, othersAreFilled: boolean): PageEvent["status"] {
  if (chip.isStruck) return "declined";
  if (isStriped(chip.facts.image ?? "")) return "tentative";
  return othersAreFilled && chip.facts.hasBorder && !isFilled(chip) ? "tentative" : "none";
}

/** True when the chip carries a fill of its own: a colour, or a picture of colours. */
export function isFilled({ facts }: Chip): boolean {
  return facts.isFilled === true || facts.image !== undefined;
}
