/**
 * Computes a value on first use and caches it. Every value derived from the vocabulary uses it: the extension reads the
 * vocabulary from a file after its code has started (see {@link ./packed-lexicon}).
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
