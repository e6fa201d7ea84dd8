/** Longer than any text of an event; what is longer is no event's. */
const LONGEST_TEXT = 4000;

/** A text of the page, no longer than the background takes. */
export function clip(text: string | null | undefined, longest = LONGEST_TEXT): string {
  return (text ?? "").slice(0, longest);
}
