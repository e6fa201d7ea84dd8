import { foldText } from "../routines/fold-text";

/**
 * Makes the test of a search: true where each of its words is in one of the texts, whatever the case and the accents.
 * Without words all texts pass.
 */
export function hasWords(search: string): (texts: readonly string[]) => boolean {
  const words = foldText(search).split(" ").filter(Boolean);
  return (texts) => {
    const text = foldText(texts.join(" "));
    return words.every((word) => text.includes(word));
  };
}
