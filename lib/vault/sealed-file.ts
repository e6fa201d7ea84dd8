import type { SealedFileProblem } from "../core/vault/vault-failure";
import type { FileSecret, SealedPurpose } from "../ports/vault-archive";
import { toBase64 } from "../core/base64";
import { fail, ok, type Result } from "../core/result";
import { newDerivation } from "./derive-key";
import {
  CHECKSUM_BYTES,
  KEY_SALT_BYTES,
  MAX_BYTES,
  TAG_BYTES,
  checksumOf,
  chunkCountOf,
  join,
  readHead,
  writeHead,
  type Header,
} from "./file-head";
import { keyFor } from "./file-key";

/*
 * The format of every sealed file that the vault writes. Later versions of the format keep three things in place, so
 * that an older Pushpin recognises them: the magic, the version, and a SHA-256 of all bytes before it at the very end.
 *
 * | bytes | content |
 * | --- | --- |
 * | 0-7 | "PUSHPIN" and a line break |
 * | 8-9 | version of the format, big-endian |
 * | 10-13 | length of the header, big-endian |
 * | ... | header: JSON in UTF-8, see Header in file-head.ts |
 * | ... | chunks: AES-GCM, each with its 16-byte tag; the nonce is the chunk's number, the key is the file's own |
 * | last 32 | SHA-256 of everything before |
 *
 * The header and the chunk's number are authenticated with each chunk: none can be left out, added or swapped.
 */
const CHUNK_BYTES = 1 << 20;

export type SealOptions = FileSecret & {
  purpose: SealedPurpose;
  /** Of the file vault; readable without the passphrase. */
  vaultId?: string;
  /** Fewer only in tests. */
  iterations?: number;
  chunkBytes?: number;
};

/** Seals a JSON value into a file under a key that is derived from the secret, or made from a derived one. */
export async function sealFile(content: unknown, options: SealOptions): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await pack(new TextEncoder().encode(JSON.stringify(content)));
  const { purpose, vaultId, iterations, chunkBytes = CHUNK_BYTES } = options;
  // Each file has its own random salt and so its own key: a nonce that counts chunks is never used twice with one key.
  const kind =
    "key" in options
      ? {
          derivation: options.key.derivation,
          keySalt: toBase64(crypto.getRandomValues(new Uint8Array(KEY_SALT_BYTES))),
        }
      : { derivation: newDerivation(iterations) };
  const named = vaultId === undefined ? {} : { vaultId };
  const header: Header = { purpose, ...kind, ...named, chunkBytes, byteCount: packed.length };
  const head = writeHead(header);
  const key = (await keyFor(header, options))!;
  const chunks: Uint8Array[] = [];
  for (let number = 0; number < chunkCountOf(header); number += 1) {
    const part = packed.subarray(number * chunkBytes, (number + 1) * chunkBytes);
    chunks.push(new Uint8Array(await crypto.subtle.encrypt(parametersOf(head, number), key, part)));
  }
  const body = join([head, ...chunks]);
  return join([body, await checksumOf(body)]);
}

/**
 * Opens a sealed file. Distinguishes each way in which it can be unreadable, since each has its own cure.
 * @param options with the passphrase or code that it was sealed with, or the key that was derived from it
 */
export async function openFile(
  file: Uint8Array<ArrayBuffer>,
  options: FileSecret & Pick<SealOptions, "purpose">,
): Promise<Result<unknown, SealedFileProblem>> {
  const read = await readHead(file);
  if (!read.ok) return read;
  const { header, head } = read.value;
  if (header.purpose !== options.purpose) return fail("other-purpose");
  const key = await keyFor(header, options);
  if (!key) return fail("wrong-passphrase");
  const parts: Uint8Array[] = [];
  try {
    const step = header.chunkBytes + TAG_BYTES;
    const end = file.length - CHECKSUM_BYTES;
    for (let number = 0; number < chunkCountOf(header); number += 1) {
      const start = head.length + number * step;
      const chunk = file.subarray(start, Math.min(start + step, end));
      parts.push(new Uint8Array(await crypto.subtle.decrypt(parametersOf(head, number), key, chunk)));
    }
  } catch {
    // The checksum matches, so the file is intact: the secret must be wrong.
    return fail("wrong-passphrase");
  }
  try {
    return ok(JSON.parse(new TextDecoder().decode(await unpack(join(parts)))));
  } catch {
    return fail("damaged");
  }
}

/** Checks everything about a sealed file that can be checked without its secret. */
export async function inspectFile(
  file: Uint8Array<ArrayBuffer>,
  purpose: SealedPurpose,
): Promise<Result<null, SealedFileProblem>> {
  const read = await readHead(file);
  if (!read.ok) return read;
  return read.value.header.purpose === purpose ? ok(null) : fail("other-purpose");
}

/** Reads which file vault an intact file belongs to; undefined where the file does not say. */
export async function vaultIdOf(file: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const read = await readHead(file);
  return read.ok ? read.value.header.vaultId : undefined;
}

function parametersOf(head: Uint8Array<ArrayBuffer>, number: number): AesGcmParams {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, number);
  const place = new Uint8Array(4);
  new DataView(place.buffer).setUint32(0, number);
  return { name: "AES-GCM", iv, additionalData: join([head, place]) };
}

async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return drain(streamOf(bytes).pipeThrough(new CompressionStream("gzip")));
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return drain(streamOf(bytes).pipeThrough(new DecompressionStream("gzip")));
}

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new Blob([bytes]).stream();

/** @throws RangeError when there is more than {@link MAX_BYTES} */
async function drain(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(parts);
    length += value.length;
    if (length > MAX_BYTES) {
      await reader.cancel();
      throw new RangeError("too much content");
    }
    parts.push(value);
  }
}
