import type { NoteBook, RefusalCode } from "./import-note";
import { SourceText } from "./source-text";
import { fail, ok, type Result } from "../core/result";

/** A piece of a source, its characters [begin, end): whole lines, each with its continuation lines. */
export interface TextPiece {
  source: SourceText;
  begin: number;
  end: number;
  /** Progress: share of the source, 0..1, up to the end of this piece. */
  share: number;
}

/**
 * Text of a file, or the code of why it is no text. Iterating the pieces throws {@link NotUtf8} at the first bytes
 * that are not UTF-8.
 */
export type DecodedSource = Result<Iterable<TextPiece>, RefusalCode>;

/** Thrown when a file turns out not to be UTF-8: the caller starts again with {@link decodeOtherwise}. */
export class NotUtf8 extends Error {}

/**
 * Bytes or characters of a piece. Decoding a large file at once needs as much memory again and takes longer; pieces
 * of this size are freed early and fit the processor's cache.
 */
const PIECE_SIZE = 65_536;
const NEWLINE = 10;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const BYTE_ORDER_MARKS = /^\uFEFF{1,2}/;

const SIGNATURES: [RefusalCode, number[]][] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x1f, 0x8b]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
];

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function decodeUtf16(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(bytes);
  return undefined;
}

/** Length in bytes of the fold (line end and blank, RFC 5545 section 3.1) at `index`; 0 when there is none. */
function foldLength(bytes: Uint8Array, index: number): number {
  let end = index;
  while (bytes[end] === 13) end += 1;
  if (bytes[end] !== 10) return 0;
  return bytes[end + 1] === 32 || bytes[end + 1] === 9 ? end + 2 - index : 0;
}

/**
 * Mends letters that an exporter split by folding after 75 bytes: moves the letter's later bytes in front of the
 * fold, so that no line number changes.
 */
function mendFoldedLetters(bytes: Uint8Array): Uint8Array {
  // Copies into a plain Uint8Array: slices of Node's Buffer share memory, and moving bytes would garble them.
  const mended = new Uint8Array(bytes);
  for (let index = 1; index < mended.length; index += 1) {
    if ((mended[index] !== 13 && mended[index] !== 10) || mended[index - 1]! < 0x80) continue;
    const fold = foldLength(mended, index);
    if (fold === 0) continue;
    let rest = index + fold;
    while (rest < mended.length && (mended[rest]! & 0xc0) === 0x80) rest += 1;
    const moved = mended.slice(index + fold, rest);
    mended.copyWithin(index + moved.length, index, index + fold);
    mended.set(moved, index);
    index += moved.length + fold - 1;
  }
  return mended;
}

function findUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** True when a new line begins at `at`, behind a line end, and not the continuation of a folded one. */
function beginsLine(bytes: Uint8Array, at: number): boolean {
  return bytes[at - 1] === NEWLINE && bytes[at] !== 32 && bytes[at] !== 9;
}

/** End of the piece that starts at `begin`: the last start of a line within PIECE_SIZE, else the next one behind. */
function endOfPiece(bytes: Uint8Array, begin: number): number {
  const wanted = begin + PIECE_SIZE;
  if (wanted >= bytes.length) return bytes.length;
  for (let end = wanted; end > begin + 1; end = bytes.lastIndexOf(NEWLINE, end - 2) + 1)
    if (beginsLine(bytes, end)) return end;
  for (let at = bytes.indexOf(NEWLINE, wanted); at >= 0; at = bytes.indexOf(NEWLINE, at + 1))
    if (at + 1 < bytes.length && beginsLine(bytes, at + 1)) return at + 1;
  return bytes.length;
}

/** Tests whether bytes are plain ASCII, four at a time. */
class AsciiTest {
  private readonly words: Int32Array;
  /** Bytes before the first aligned 4-byte word. */
  private readonly lead: number;

  constructor(private readonly bytes: Uint8Array) {
    this.lead = Math.min(bytes.length, -bytes.byteOffset & 3);
    this.words = new Int32Array(bytes.buffer, bytes.byteOffset + this.lead, (bytes.length - this.lead) >> 2);
  }

  /** True when all bytes of [begin, end) are below 128. */
  isAscii(begin: number, end: number): boolean {
    const { words, lead } = this;
    // Whole words in [begin, end).
    const first = Math.max(0, (begin - lead + 3) >> 2);
    const last = Math.max(first, (end - lead) >> 2);
    let seen = 0;
    for (let index = first; index < last; index += 1) seen |= words[index]!;
    if ((seen & 0x80808080) !== 0) return false;
    return this.isAsciiEdge(begin, Math.min(end, lead + first * 4)) && this.isAsciiEdge(lead + last * 4, end);
  }

  private isAsciiEdge(begin: number, end: number): boolean {
    for (let index = begin; index < end; index += 1) if (this.bytes[index]! > 127) return false;
    return true;
  }
}

/** Decodes UTF-8 bytes; throws NotUtf8 when they are none. */
function expectUtf8(bytes: Uint8Array, decoder: TextDecoder): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new NotUtf8();
  }
}

/** Reads UTF-8 piece by piece; throws NotUtf8 at the first piece that is none. ASCII pieces are not decoded. */
function* piecesOf(bytes: Uint8Array): Generator<TextPiece> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const test = new AsciiTest(bytes);
  const ascii = SourceText.ofAscii(bytes);
  let begin = 0;
  while (startsWith(bytes.subarray(begin, begin + 3), BYTE_ORDER_MARK) && begin < 6) begin += 3;
  while (begin < bytes.length) {
    const end = endOfPiece(bytes, begin);
    const share = end / bytes.length;
    if (test.isAscii(begin, end)) yield { source: ascii, begin, end, share };
    else {
      const text = expectUtf8(bytes.subarray(begin, end), decoder);
      yield { source: SourceText.of(text), begin: 0, end: text.length, share };
    }
    begin = end;
  }
}

/** End of the piece of a text that starts at `begin`: the first start of a line behind PIECE_SIZE. */
function endOfTextPiece(text: string, begin: number): number {
  for (let at = text.indexOf("\n", begin + PIECE_SIZE); at >= 0; at = text.indexOf("\n", at + 1)) {
    const code = text.charCodeAt(at + 1);
    if (code !== 32 && code !== 9) return at + 1;
  }
  return text.length;
}

/** Cuts a text into pieces. Its lines may end with CR only, as on old Macs. */
function* piecesOfText(whole: string): Generator<TextPiece> {
  const marked = whole.replace(BYTE_ORDER_MARKS, "");
  const text = marked.includes("\n") ? marked : marked.replaceAll("\r", "\n");
  for (let begin = 0; begin < text.length;) {
    const end = endOfTextPiece(text, begin);
    yield { source: SourceText.of(text.slice(begin, end)), begin: 0, end: end - begin, share: end / text.length };
    begin = end;
  }
}

function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0);
}

function decodeBytes(source: Uint8Array): DecodedSource {
  // Avoids Node's Buffer: engines optimise code better that sees only one class of array.
  const bytes = new Uint8Array(source.buffer, source.byteOffset, source.length);
  const signed = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (signed) return fail(signed[0]);
  const wide = decodeUtf16(bytes);
  if (wide !== undefined) return ok(piecesOfText(wide));
  if (isBinary(bytes)) return fail("binary");
  // Without any LF the lines may end with CR only, which takes the whole text to decide.
  const text = bytes.includes(NEWLINE) ? undefined : findUtf8(bytes);
  return ok(text === undefined ? piecesOf(bytes) : piecesOfText(text));
}

/**
 * Turns a file's bytes (or a text) into pieces of text without a byte order mark, or refuses what is no text (an
 * archive, a PDF). Bytes are UTF-8 or, with a byte order mark, UTF-16. Iterating may throw {@link NotUtf8}.
 */
export function decodeSource(source: string | Uint8Array): DecodedSource {
  return typeof source === "string" ? ok(piecesOfText(source)) : decodeBytes(source);
}

/** Decodes line by line, as UTF-8 or else windows-1252: one bad byte must not garble the accents of all lines. */
function decodeByLine(bytes: Uint8Array): string {
  const old = new TextDecoder("windows-1252");
  const lines: string[] = [];
  for (let from = 0; from < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, from);
    const to = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(from, to);
    lines.push(findUtf8(line) ?? old.decode(line));
    from = to;
  }
  return lines.join("");
}

/** Decodes bytes that are not valid UTF-8: mends letters split by folds and reads the other lines as windows-1252. */
export function decodeOtherwise(bytes: Uint8Array, notes: NoteBook): Iterable<TextPiece> {
  const mended = mendFoldedLetters(bytes);
  const text = findUtf8(mended);
  if (text !== undefined) return piecesOfText(text);
  notes.add("charset-guessed");
  return piecesOfText(decodeByLine(mended));
}

/** The beginning of a source's text, long enough for {@link refusalOfText} to recognise what it is. */
export function headOf(source: string | Uint8Array): string {
  const decoded = decodeSource(source);
  if (!decoded.ok) return "";
  try {
    for (const { source: piece, begin, end } of decoded.value) {
      const text = piece.slice(begin, end);
      if (text.trim() !== "") return text;
    }
    return "";
  } catch {
    return new TextDecoder("windows-1252").decode((source as Uint8Array).subarray(0, PIECE_SIZE));
  }
}

/** Says by its beginning what a text is in which no calendar was found (a web page, a list ...). */
export function refusalOfText(text: string): RefusalCode {
  const head = text.slice(0, 2000).trimStart();
  if (head === "" && text.trim() === "") return "empty";
  if (/^(?:<!doctype|<html|<head|<body|<script|<meta|<!--)/i.test(head) || /<html[\s>]/i.test(head)) return "web-page";
  if (/^[[{]/.test(head)) return "json";
  if (head.startsWith("PK\u0003\u0004")) return "zip";
  if (head.startsWith("%PDF")) return "pdf";
  return head.includes("\0") ? "binary" : "no-calendar";
}
