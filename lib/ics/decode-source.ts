import type { NoteBook, RefusalCode } from "./import-note";
import { SourceText } from "./source-text";

/** A stretch of a source, its characters [begin, end): whole lines, and no line without those that continue it. */
export interface TextPiece {
  source: SourceText;
  begin: number;
  end: number;
  /** Share of the source, 0..1, at which it ends. */
  share: number;
}

/**
 * Text of a file, or why it can't be one. Reading the pieces throws {@link NotUtf8} where the bytes are not what they
 * were taken for.
 */
export type DecodedSource = { pieces: Iterable<TextPiece> } | { refusal: RefusalCode };

/** Found while a file is read as UTF-8: it has to be read from its beginning, by {@link decodeOtherwise}. */
export class NotUtf8 extends Error {}

/**
 * Bytes or characters of a piece. As one text a large file takes its size again in fresh memory and longer to decode;
 * pieces of this size are soon free again and stay near the processor.
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

/** Where a fold's line end and blank lie at `index`: how many bytes, or 0. */
function foldLength(bytes: Uint8Array, index: number): number {
  let end = index;
  while (bytes[end] === 13) end += 1;
  if (bytes[end] !== 10) return 0;
  return bytes[end + 1] === 32 || bytes[end + 1] === 9 ? end + 2 - index : 0;
}

/**
 * Some exporters fold after 75 bytes, in the middle of a letter. Its later bytes are moved in front of the
 * fold: the letter is whole again and no line number changes.
 */
function mendFoldedLetters(bytes: Uint8Array): Uint8Array {
  // A copy of the plain kind: Node's Buffer would share the memory of its slices, and mending would garble it.
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

/** True when what follows a line end at bytes[at - 1] continues no line. */
function beginsLine(bytes: Uint8Array, at: number): boolean {
  return bytes[at - 1] === NEWLINE && bytes[at] !== 32 && bytes[at] !== 9;
}

/** Where the piece from `begin` on ends: at the last line that begins in its size, else at the next one. */
function endOfPiece(bytes: Uint8Array, begin: number): number {
  const wanted = begin + PIECE_SIZE;
  if (wanted >= bytes.length) return bytes.length;
  for (let end = wanted; end > begin + 1; end = bytes.lastIndexOf(NEWLINE, end - 2) + 1)
    if (beginsLine(bytes, end)) return end;
  for (let at = bytes.indexOf(NEWLINE, wanted); at >= 0; at = bytes.indexOf(NEWLINE, at + 1))
    if (at + 1 < bytes.length && beginsLine(bytes, at + 1)) return at + 1;
  return bytes.length;
}

/** Tells where bytes are plain ASCII, four at a time. */
class AsciiTest {
  private readonly words: Int32Array;
  /** Bytes before the first word. */
  private readonly lead: number;

  constructor(private readonly bytes: Uint8Array) {
    this.lead = Math.min(bytes.length, -bytes.byteOffset & 3);
    this.words = new Int32Array(bytes.buffer, bytes.byteOffset + this.lead, (bytes.length - this.lead) >> 2);
  }

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

/** Text of UTF-8 bytes; throws NotUtf8 where they are none. */
function expectUtf8(bytes: Uint8Array, decoder: TextDecoder): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new NotUtf8();
  }
}

/** Reads UTF-8 piece by piece; throws NotUtf8 at the first piece that is none. Pieces in ASCII are taken as they are. */
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

/** Where the piece of a text from `begin` on ends: at the first line that begins after its size. */
function endOfTextPiece(text: string, begin: number): number {
  for (let at = text.indexOf("\n", begin + PIECE_SIZE); at >= 0; at = text.indexOf("\n", at + 1)) {
    const code = text.charCodeAt(at + 1);
    if (code !== 32 && code !== 9) return at + 1;
  }
  return text.length;
}

/** Pieces of a whole text. Its lines may end by CR alone, as on old Macs. */
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
  // Node's Buffer is a kind of its own; one kind is read faster than two.
  const bytes = new Uint8Array(source.buffer, source.byteOffset, source.length);
  const signed = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (signed) return { refusal: signed[0] };
  const wide = decodeUtf16(bytes);
  if (wide !== undefined) return { pieces: piecesOfText(wide) };
  if (isBinary(bytes)) return { refusal: "binary" };
  // Lines that end by CR alone are only known as such when the whole text is.
  const text = bytes.includes(NEWLINE) ? undefined : findUtf8(bytes);
  return { pieces: text === undefined ? piecesOf(bytes) : piecesOfText(text) };
}

/** Turns a file's bytes (or a text) into text without a byte order mark, or refuses what is no text. */
export function decodeSource(source: string | Uint8Array): DecodedSource {
  return typeof source === "string" ? { pieces: piecesOfText(source) } : decodeBytes(source);
}

/** Text of bytes of which only some lines are UTF-8: one odd letter must not garble the accents of all others. */
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

/** The text of bytes that are not plain UTF-8: letters cut by folds are mended, and other lines are windows-1252. */
export function decodeOtherwise(bytes: Uint8Array, notes: NoteBook): Iterable<TextPiece> {
  const mended = mendFoldedLetters(bytes);
  const text = findUtf8(mended);
  if (text !== undefined) return piecesOfText(text);
  notes.add("charset-guessed");
  return piecesOfText(decodeByLine(mended));
}

/** How a source's text begins. Enough to name what it is. */
export function headOf(source: string | Uint8Array): string {
  const decoded = decodeSource(source);
  if ("refusal" in decoded) return "";
  try {
    for (const { source: piece, begin, end } of decoded.pieces) {
      const text = piece.slice(begin, end);
      if (text.trim() !== "") return text;
    }
    return "";
  } catch {
    return new TextDecoder("windows-1252").decode((source as Uint8Array).subarray(0, PIECE_SIZE));
  }
}

/** Names a text in which no calendar was found by how it begins. */
export function refusalOfText(text: string): RefusalCode {
  const head = text.slice(0, 2000).trimStart();
  if (head === "" && text.trim() === "") return "empty";
  if (/^(?:<!doctype|<html|<head|<body|<script|<meta|<!--)/i.test(head) || /<html[\s>]/i.test(head)) return "web-page";
  if (/^[[{]/.test(head)) return "json";
  if (head.startsWith("PK\u0003\u0004")) return "zip";
  if (head.startsWith("%PDF")) return "pdf";
  return head.includes("\0") ? "binary" : "no-calendar";
}
