import type { PasteReading } from "./paste-reading";
import { LINE_END } from "./source-lines";

/**
 * Adds lines of the ordinary week to a text, where they count: below the list of the class that is read, and not under
 * the head of a schedule for other days.
 * @param reading the text's
 * @param regular a head that opens the ordinary week, such as "Regular schedule"
 */
export function withAddedLines(
  text: string,
  { classes, forOtherDays }: PasteReading,
  added: readonly string[],
  regular: string,
): string {
  if (text.trim() === "") return added.join("\n");
  const taken = classes.find(({ isTaken }) => isTaken);
  const last = Math.max(0, ...(taken?.lines ?? []).map(({ line }) => line));
  const lines = last > 0 ? text.split(LINE_END) : [text.trimEnd()];
  const at = last > 0 ? last : lines.length;
  const isBelowOther = forOtherDays.some((other) => last === 0 || other.line < last);
  return [...lines.slice(0, at), ...(isBelowOther ? [regular] : []), ...added, ...lines.slice(at)].join("\n");
}
