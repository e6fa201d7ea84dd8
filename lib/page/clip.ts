/** Characters; no text of an event is longer. */
const MAX_TEXT_LENGTH = 4000;

/** Cuts a text of the page to the length that the background accepts; null and undefined give "". */
export function clip(text: string | null | undefined, longest = MAX_TEXT_LENGTH): string {
  return (text ?? "").slice(0, longest);
}
