/** Up to this many characters, String.fromCharCode is faster than a TextDecoder. */
const SHORT = 64;
const BEYOND_ASCII = 128;

const decoder = new TextDecoder();
/** Reused for each short part. */
const letters: number[] = [];

/** A part of an ASCII text, of at most SHORT characters. */
function shortPart(codes: Uint8Array, from: number, to: number): string {
  letters.length = to - from;
  for (let index = from; index < to; index += 1) letters[index - from] = codes[index]!;
  return String.fromCharCode(...letters);
}

/**
 * Copies a text to memory of its own. Engines let a substring refer to its source, so that one short id would keep
 * 64 kB of the file in memory. V8 copies substrings of fewer than 13 characters, and join makes one text of them.
 */
function copyOf(text: string): string {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += 12) parts.push(text.slice(from, from + 12));
  return parts.join("");
}

/**
 * A text as character codes, which is what the scanner compares. Of an ASCII file only the few parts that are kept
 * become strings.
 */
export class SourceText {
  private constructor(
    /** Character codes; 128 for every character beyond ASCII. */
    readonly codes: Uint8Array,
    /** Only when the text has characters beyond ASCII. */
    private readonly text: string | undefined,
  ) {}

  /** Wraps bytes without a copy; all bytes that are read must be ASCII. */
  static ofAscii(bytes: Uint8Array): SourceText {
    return new SourceText(bytes, undefined);
  }

  /** A source from a string of any characters. */
  static of(text: string): SourceText {
    const codes = new Uint8Array(text.length);
    for (let index = 0; index < text.length; index += 1) codes[index] = Math.min(text.charCodeAt(index), BEYOND_ASCII);
    return new SourceText(codes, text);
  }

  /** Characters [from, to) in memory of their own, so that keeping them does not keep the source. */
  slice(from: number, to: number): string {
    if (this.text !== undefined) {
      const part = this.text.slice(from, to);
      return to - from > SHORT ? part : copyOf(part);
    }
    return to - from > SHORT ? decoder.decode(this.codes.subarray(from, to)) : shortPart(this.codes, from, to);
  }

  /** True when the text has `part` at `from`. Compares codes first, which is much faster than strings. */
  has(part: TextPart, from: number): boolean {
    return hasCodes(this.codes, part.codes, from) && (this.text === undefined || this.text.startsWith(part.text, from));
  }
}

/** A text to search for, with its codes. */
export interface TextPart {
  readonly text: string;
  readonly codes: Uint8Array;
}

/** Prepares a text for {@link SourceText.has}. */
export function partOf(text: string): TextPart {
  return { text, codes: SourceText.of(text).codes };
}

function hasCodes(codes: Uint8Array, part: Uint8Array, from: number): boolean {
  if (from + part.length > codes.length) return false;
  for (let index = 0; index < part.length; index += 1) if (codes[from + index] !== part[index]) return false;
  return true;
}

/** Slots of each cache; a power of two, since the hash is masked to it. */
const SLOTS = 8192;
/** Longer texts, in characters, are not cached. */
const LONG_TEXT = 200;

/**
 * Caches the values of a file's short texts. Schools repeat a few titles, places and rules in thousands of events:
 * equal ones are parsed once and share one value, which callers must not change.
 */
export class ParsedTextCache<T> {
  /** By a hash of the text. */
  private readonly kept: ({ part: TextPart; value: T } | undefined)[] = [];

  constructor(private readonly read: (text: string) => T) {
    // Sets the length at once: an array written at scattered indexes would become a slow dictionary.
    this.kept.length = SLOTS;
  }

  /** The value of source[from..to), cached. */
  find(source: SourceText, from: number, to: number): T {
    const length = to - from;
    if (length > LONG_TEXT) return this.read(source.slice(from, to));
    const { codes } = source;
    let hash = length;
    for (let index = from; index < to; index += 1) hash = Math.imul(hash ^ codes[index]!, 0x01000193);
    const place = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const known = this.kept[place];
    if (known && known.part.codes.length === length && source.has(known.part, from)) return known.value;
    const text = source.slice(from, to);
    const value = this.read(text);
    // On a hash collision the new text replaces the old one.
    this.kept[place] = { part: partOf(text), value };
    return value;
  }
}
