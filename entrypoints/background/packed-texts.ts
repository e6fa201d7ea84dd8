import type { PackedTexts } from "../../lib/i18n/packed-texts";
import type { ReasonTexts } from "../../lib/i18n/sentences/reason";
import type { Language } from "../../lib/i18n/translate";

const read = new Map<string, Promise<unknown>>();

/**
 * Reads the texts of a language from the file that the build packed for it, once while the worker lives.
 * @param addressOf gives the address of one of the extension's own files
 */
export function readTexts(language: Language, addressOf: (path: string) => string): Promise<PackedTexts> {
  return readOnce(addressOf(`words/${language}.json`));
}

/** Reads the texts of reasons in a language, likewise. */
export function readReasons(language: Language, addressOf: (path: string) => string): Promise<ReasonTexts> {
  return readOnce(addressOf(`words/reasons-${language}.json`));
}

function readOnce<T>(address: string): Promise<T> {
  const before = read.get(address);
  if (before) return before as Promise<T>;
  const texts = fetch(address).then(async (file) => file.json() as Promise<T>);
  read.set(address, texts);
  // Drop a failure, so that the next call tries again.
  texts.catch(() => read.delete(address));
  return texts;
}
