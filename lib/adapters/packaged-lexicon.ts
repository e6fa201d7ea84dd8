import type { Browser } from "webextension-polyfill";
import { fillLexicon, type PackedLexicon } from "../core/lexicon/packed-lexicon";

/** Where the build writes the vocabulary. */
export const LEXICON_FILE = "lexicon.json";

/**
 * Reads the vocabulary from the extension's own file, once while the page or worker lives. Await it before reading
 * titles or goals.
 * @returns a function whose promise fails when the file can't be read; the next call tries again
 */
export function packagedLexicon({ runtime }: Pick<Browser, "runtime">): () => Promise<void> {
  const load = async (): Promise<void> => {
    const answer = await fetch(runtime.getURL(LEXICON_FILE));
    if (!answer.ok) throw new Error(`${LEXICON_FILE} could not be read: ${answer.status}`);
    fillLexicon((await answer.json()) as PackedLexicon);
  };
  let loading: Promise<void> | undefined;
  return async () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
