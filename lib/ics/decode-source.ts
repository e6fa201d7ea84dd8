import type { NoteBook, RefusalCode } from "./import-note";

/** A stretch of a source's text: whole lines, and no line without those that continue it. */
export interface TextPiece {
  text: string;
  /** Shares of the source, 0..1, at which it begins and ends. */
  from: number;
  to: number;
}

/**
 * Text of a file, or why it can't be one. Reading the pieces throws {@link NotUtf8} where the bytes are not what they
 * were taken for.
 */
export type DecodedSource = { pieces: Iterable<TextPiece> } | { refusal: RefusalCode };

/** Found while a file is read as UTF-8: it has to be read from its beginning, by {@link decodeOtherwise}. */
export class NotUtf8 extends Error {}

/**
 * Bytes of a piece. As one text a large file takes its size again in fresh memory and longer to decode; pieces of this
 * size are soon free again and stay near the processor.
 */
const PIECE_BYTES = 65_536;
const NEWLINE = 10;
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
  const mended = bytes.slice();
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

/** True when bytes[at] begins a line that continues none. */
function beginsLine(bytes: Uint8Array, at: number): boolean {
  return bytes[at - 1] === NEWLINE && bytes[at] !== 32 && bytes[at] !== 9;
}

/** Where the piece from `begin` on ends: at the last line that begins in its size, else at the next one. */
function endOfPiece(bytes: Uint8Array, begin: number): number {
  const wanted = begin + PIECE_BYTES;
  if (wanted >= bytes.length) return bytes.length;
  for (let end = wanted; end > begin + 1; end = bytes.lastIndexOf(NEWLINE, end - 2) + 1)
    if (beginsLine(bytes, end)) return end;
  for (let at = bytes.indexOf(NEWLINE, wanted); at >= 0; at = bytes.indexOf(NEWLINE, at + 1))
    if (at + 1 < bytes.length && beginsLine(bytes, at + 1)) return at + 1;
  return bytes.length;
}

/** Reads UTF-8 piece by piece; throws NotUtf8 at the first piece that is none. */
function* piecesOf(bytes: Uint8Array): Generator<TextPiece> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  for (let begin = 0; begin < bytes.length;) {
    const end = endOfPiece(bytes, begin);
    let text: string;
    try {
      text = decoder.decode(bytes.subarray(begin, end));
    } catch {
      throw new NotUtf8();
    }
    if (begin === 0) text = text.replace(BYTE_ORDER_MARKS, "");
    yield { text, from: begin / bytes.length, to: end / bytes.length };
    begin = end;
  }
}

/** A whole text. Its lines may end by CR alone, as on old Macs. */
function onePiece(whole: string): TextPiece[] {
  const text = whole.replace(BYTE_ORDER_MARKS, "");
  return [{ text: text.includes("\n") ? text : text.replaceAll("\r", "\n"), from: 0, to: 1 }];
}

function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0);
}

function decodeBytes(bytes: Uint8Array): DecodedSource {
  const signed = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (signed) return { refusal: signed[0] };
  const wide = decodeUtf16(bytes);
  if (wide !== undefined) return { pieces: onePiece(wide) };
  if (isBinary(bytes)) return { refusal: "binary" };
  // Lines that end by CR alone are only known as such when the whole text is.
  const text = bytes.includes(NEWLINE) ? undefined : findUtf8(bytes);
  return { pieces: text === undefined ? piecesOf(bytes) : onePiece(text) };
}

/** Turns a file's bytes (or a text) into text without a byte order mark, or refuses what is no text. */
export function decodeSource(source: string | Uint8Array): DecodedSource {
  return typeof source === "string" ? { pieces: onePiece(source) } : decodeBytes(source);
}

/** The text of bytes that are not plain UTF-8. */
export function decodeOtherwise(bytes: Uint8Array, notes: NoteBook): TextPiece[] {
  const mended = findUtf8(mendFoldedLetters(bytes));
  if (mended !== undefined) return onePiece(mended);
  notes.add("charset-guessed");
  return onePiece(new TextDecoder("windows-1252").decode(bytes));
}

/** How a source's text begins. Enough to name what it is. */
export function headOf(source: string | Uint8Array): string {
  const decoded = decodeSource(source);
  if ("refusal" in decoded) return "";
  try {
    for (const { text } of decoded.pieces) if (text.trim() !== "") return text;
    return "";
  } catch {
    return new TextDecoder("windows-1252").decode((source as Uint8Array).subarray(0, PIECE_BYTES));
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
