import type { SealedFileProblem } from "../core/vault/vault-failure";
import { fromBase64 } from "../core/base64";
import { fail, ok, type Result } from "../core/result";
import type { SealedPurpose } from "../ports/vault-archive";
import { isDerivation, type KeyDerivation } from "./derive-key";

const MAGIC = new TextEncoder().encode("PUSHPIN\n");
const HEADER_AT = MAGIC.length + 6;
export const CHECKSUM_BYTES = 32;
export const TAG_BYTES = 16;
export const KEY_SALT_BYTES = 16;
const MAX_HEADER_BYTES = 4096;
/** Larger unpacked content is refused: no caseload comes near it, and a crafted file could fill the memory. */
export const MAX_BYTES = 512 << 20;
const PURPOSES: readonly SealedPurpose[] = ["backup", "hand-over", "vault", "drafts", "building"];

export interface Header {
  purpose: SealedPurpose;
  derivation: KeyDerivation;
  /** Base64. Format 2: the salt that makes this file's key from the derived bytes, which may open other files too. */
  keySalt?: string;
  /**
   * Random name of the file vault, in the clear: it distinguishes our file with a changed passphrase from a file of
   * another vault.
   */
  vaultId?: string;
  chunkBytes: number;
  /** Bytes of the packed content, without tags. */
  byteCount: number;
}

/** The beginning of a file: what it says, and its bytes, with which each chunk is authenticated. */
export interface Head {
  header: Header;
  head: Uint8Array<ArrayBuffer>;
}

/** Format 1: the derived key seals the file. Format 2: a key made from it does, by the header's `keySalt`. */
const NEWEST_FORMAT = 2;
const formatOf = ({ keySalt }: Header): number => (keySalt === undefined ? 1 : 2);

/** Writes the beginning of a file. */
export function writeHead(header: Header): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const numbers = new DataView(new ArrayBuffer(6));
  numbers.setUint16(0, formatOf(header));
  numbers.setUint32(2, text.length);
  return join([MAGIC, new Uint8Array(numbers.buffer), text]);
}

/** Reads the beginning of a file, after checking that the file is intact. */
export async function readHead(file: Uint8Array<ArrayBuffer>): Promise<Result<Head, SealedFileProblem>> {
  const known = Math.min(file.length, MAGIC.length);
  if (file.length === 0 || !MAGIC.subarray(0, known).every((byte, at) => file[at] === byte)) return fail("not-ours");
  if (file.length < HEADER_AT + CHECKSUM_BYTES) return fail("truncated");
  const body = file.subarray(0, file.length - CHECKSUM_BYTES);
  const checksum = await checksumOf(body);
  const isWhole = checksum.every((byte, at) => file[body.length + at] === byte);
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const format = view.getUint16(MAGIC.length);
  if (isWhole && format > NEWEST_FORMAT) return fail("newer");
  const headerEnd = HEADER_AT + view.getUint32(MAGIC.length + 2);
  const header =
    headerEnd - HEADER_AT <= MAX_HEADER_BYTES ? parseHeader(body.subarray(HEADER_AT, headerEnd)) : undefined;
  const length = header && headerEnd + header.byteCount + chunkCountOf(header) * TAG_BYTES;
  if (!isWhole) return fail(body.length < (length ?? headerEnd) ? "truncated" : "damaged");
  if (!header || length !== body.length || format !== formatOf(header)) return fail("damaged");
  return ok({ header, head: file.slice(0, headerEnd) });
}

function parseHeader(bytes: Uint8Array): Header | undefined {
  try {
    const header = JSON.parse(new TextDecoder().decode(bytes)) as Header;
    const { purpose, derivation, keySalt, vaultId, chunkBytes, byteCount } = header;
    const isSound =
      PURPOSES.includes(purpose) &&
      isDerivation(derivation) &&
      (keySalt === undefined || fromBase64(keySalt)?.length === KEY_SALT_BYTES) &&
      (vaultId === undefined || typeof vaultId === "string") &&
      isCount(chunkBytes, MAX_BYTES) &&
      isCount(byteCount, MAX_BYTES);
    return isSound ? header : undefined;
  } catch {
    return undefined;
  }
}

const isCount = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= most;

export const chunkCountOf = ({ byteCount, chunkBytes }: Header): number => Math.ceil(byteCount / chunkBytes);

/** SHA-256 of the bytes. */
export async function checksumOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

/** Joins parts into one run of bytes. */
export function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
