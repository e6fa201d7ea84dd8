/** Bytes with a larger share of control characters are not text. */
const MAX_CONTROLS = 0.01;

/**
 * Decodes a text file (CSV or plain): UTF-8, UTF-16 with a byte order mark, or windows-1252.
 * @returns undefined where the bytes are no text
 */
export function plainText(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes).replace(/^\uFEFF+/, "");
  const controls = text.match(/(?![\t\n\r\f\v])\p{Cc}|\uFFFD/gu)?.length ?? 0;
  return controls > MAX_CONTROLS * text.length ? undefined : text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
