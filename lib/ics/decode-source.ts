import type { NoteBook, RefusalCode } from "./import-note";

/** Text of a file, or why it can't be one. */
export type DecodedSource = { text: string } | { refusal: RefusalCode };

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

function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0);
}

function decodeBytes(bytes: Uint8Array, notes: NoteBook): DecodedSource {
  const signed = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (signed) return { refusal: signed[0] };
  const wide = decodeUtf16(bytes);
  if (wide !== undefined) return { text: wide };
  if (isBinary(bytes)) return { refusal: "binary" };
  const text = findUtf8(bytes) ?? findUtf8(mendFoldedLetters(bytes));
  if (text !== undefined) return { text };
  notes.add("charset-guessed");
  return { text: new TextDecoder("windows-1252").decode(bytes) };
}

/** Turns a file's bytes (or a text) into text without a byte order mark, or refuses what is no text. */
export function decodeSource(source: string | Uint8Array, notes: NoteBook): DecodedSource {
  const decoded = typeof source === "string" ? { text: source } : decodeBytes(source, notes);
  if ("refusal" in decoded) return decoded;
  return { text: decoded.text.startsWith("\uFEFF") ? decoded.text.slice(1) : decoded.text };
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
