/** Longer parts are given to the engine's decoder; shorter ones are put together faster letter by letter. */
const SHORT = 64;
const BEYOND_ASCII = 128;

const decoder = new TextDecoder();
/** Used again for each short part. */
const letters: number[] = [];

/** A plain text's part of at most SHORT characters. */
function shortPart(codes: Uint8Array, from: number, to: number): string {
  letters.length = to - from;
  for (let index = from; index < to; index += 1) letters[index - from] = codes[index]!;
  return String.fromCharCode(...letters);
}

/**
 * The same text in memory of its own. A part of a text keeps all of it: one id would hold the piece of the file that
 * it was cut from. Parts of fewer than 13 characters are copied by the engine, and a join makes one text of them.
 */
function copyOf(text: string): string {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += 12) parts.push(text.slice(from, from + 12));
  return parts.join("");
}

/**
 * A text as numbers, which is all that its readers look at: the bytes of a file in ASCII are never made a text as a
 * whole, only the few parts that are kept.
 */
export class SourceText {
  private constructor(
    /** Characters; those beyond ASCII are 128, whatever they are. */
    readonly codes: Uint8Array,
    /** Only where there are some beyond ASCII. */
    private readonly text: string | undefined,
  ) {}

  /** Bytes as they are; none that is read may lie beyond ASCII. */
  static ofAscii(bytes: Uint8Array): SourceText {
    return new SourceText(bytes, undefined);
  }

  static of(text: string): SourceText {
    const codes = new Uint8Array(text.length);
    for (let index = 0; index < text.length; index += 1) codes[index] = Math.min(text.charCodeAt(index), BEYOND_ASCII);
    return new SourceText(codes, text);
  }

  /** Characters [from, to) in memory of their own, so that who keeps them does not keep the source. */
  slice(from: number, to: number): string {
    if (this.text !== undefined) {
      const part = this.text.slice(from, to);
      return to - from > SHORT ? part : copyOf(part);
    }
    return to - from > SHORT ? decoder.decode(this.codes.subarray(from, to)) : shortPart(this.codes, from, to);
  }

  /** True when `part` stands at `from`. Numbers are compared first, which engines do much faster than letters. */
  has(part: TextPart, from: number): boolean {
    return hasCodes(this.codes, part.codes, from) && (this.text === undefined || this.text.startsWith(part.text, from));
  }
}

/** A text to look for. */
export interface TextPart {
  readonly text: string;
  readonly codes: Uint8Array;
}

export function partOf(text: string): TextPart {
  return { text, codes: SourceText.of(text).codes };
}

function hasCodes(codes: Uint8Array, part: Uint8Array, from: number): boolean {
  if (from + part.length > codes.length) return false;
  for (let index = 0; index < part.length; index += 1) if (codes[from + index] !== part[index]) return false;
  return true;
}

/** Of each kind that is kept for the next event; a power of two. */
const SHARED = 8192;
/** Longer texts are not shared. */
const LONG_TEXT = 200;

/**
 * What the short texts of a file mean. Schools repeat a few titles, places and rules in thousands of events: equal
 * ones are read once and share one value, which nobody may change.
 */
export class SharedReadings<T> {
  /** By a number made of the text. */
  private readonly kept: ({ part: TextPart; value: T } | undefined)[] = [];

  constructor(private readonly read: (text: string) => T) {
    // Room for all at once costs a small file nothing; a list that grows by far places becomes a slow one.
    this.kept.length = SHARED;
  }

  /** What source[from..to) means. */
  find(source: SourceText, from: number, to: number): T {
    const length = to - from;
    if (length > LONG_TEXT) return this.read(source.slice(from, to));
    const { codes } = source;
    let hash = length;
    for (let index = from; index < to; index += 1) hash = Math.imul(hash ^ codes[index]!, 0x01000193);
    const place = (hash ^ (hash >>> 15)) & (SHARED - 1);
    const known = this.kept[place];
    if (known && known.part.codes.length === length && source.has(known.part, from)) return known.value;
    const text = source.slice(from, to);
    const value = this.read(text);
    // A text of the same number takes the place of the one before.
    this.kept[place] = { part: partOf(text), value };
    return value;
  }
}
