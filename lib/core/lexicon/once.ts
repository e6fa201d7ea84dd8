/**
 * Makes a value when it is first asked for, and keeps it. Whatever is made of the vocabulary is made so: the extension
 * reads the vocabulary from a file after its code has started (see {@link ./packed-lexicon}).
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
