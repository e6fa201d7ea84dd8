import { VaultDamagedError } from "../ports/vault";

/** A record as it lies on disk: nothing of its content can be read without the key. */
export interface SealedRecord {
  /** Opaque id: no part of it tells about a student. */
  id: string;
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

const ALGORITHM = { name: "AES-GCM", length: 256 } as const;
const IV_BYTES = 12;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A new data key that can be used but never read out, not even by this extension. */
export function makeDataKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(ALGORITHM, false, ["encrypt", "decrypt"]);
}

/** Binds a sealed record to its place, so that records can't be swapped unnoticed. */
const place = (collection: string, id: string): Uint8Array<ArrayBuffer> => encoder.encode(`${collection}\u001f${id}`);

/** Seals a record with AES-GCM under a fresh nonce. */
export async function seal(key: CryptoKey, collection: string, record: { id: string }): Promise<SealedRecord> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt(
    { name: ALGORITHM.name, iv, additionalData: place(collection, record.id) },
    key,
    encoder.encode(JSON.stringify(record)),
  );
  return { id: record.id, iv, sealed };
}

/** @throws VaultDamagedError when the record was changed, moved or sealed under another key */
export async function unseal<T>(key: CryptoKey, collection: string, stored: SealedRecord): Promise<T> {
  try {
    const plain = await crypto.subtle.decrypt(
      { name: ALGORITHM.name, iv: stored.iv, additionalData: place(collection, stored.id) },
      key,
      stored.sealed,
    );
    return JSON.parse(decoder.decode(plain)) as T;
  } catch {
    throw new VaultDamagedError(collection);
  }
}
