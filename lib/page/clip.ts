/** Characters; no text of an event is longer. */
const LONGEST_TEXT = 4000;

/** Cuts a text of the page to the length that the background accepts; null and undefined give "". */
export function clip(text: string | null | undefined, longest = LONGEST_TEXT): string {
  return (text ?? "").slice(0, longest);
}
