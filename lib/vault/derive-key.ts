import { fromBase64, toBase64 } from "../core/base64";
import type { KeyDerivation } from "../core/vault/folder-file";

export type { KeyDerivation };

/**
 * OWASP's figure for PBKDF2-SHA256 (Password Storage Cheat Sheet, 2023). The browser's own WebCrypto derives the key:
 * Argon2id would need WebAssembly, and with it 'wasm-unsafe-eval' in the policy of every page of the extension.
 */
export const ITERATIONS = 600_000;
/** Fewer iterations would be weak; a file that asks for more would hang the browser. */
const FEWEST_ITERATIONS = 100_000;
const MAX_ITERATIONS = 10_000_000;
const SALT_BYTES = 16;

/** Makes the parameters for a new secret, with a fresh salt. */
export function newDerivation(iterations = ITERATIONS): KeyDerivation {
  return {
    name: "PBKDF2",
    hash: "SHA-256",
    iterations,
    salt: toBase64(crypto.getRandomValues(new Uint8Array(SALT_BYTES))),
  };
}

/** True for parameters that this version can derive a key with. */
export function isDerivation(value: unknown): value is KeyDerivation {
  if (typeof value !== "object" || value === null) return false;
  const { name, hash, iterations, salt } = value as Partial<KeyDerivation>;
  return (
    name === "PBKDF2" &&
    hash === "SHA-256" &&
    Number.isInteger(iterations) &&
    iterations! >= FEWEST_ITERATIONS &&
    iterations! <= MAX_ITERATIONS &&
    typeof salt === "string" &&
    fromBase64(salt)?.length === SALT_BYTES
  );
}

/**
 * Derives an AES-GCM key from a passphrase or a code. The secret is normalised (Unicode NFKC), since keyboards write
 * the same letters in different ways.
 */
export async function deriveKey(secret: string, derivation: KeyDerivation): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", await deriveBytes(secret, derivation), "AES-GCM", false, [
    "encrypt",
    "decrypt",
  ]);
}

/** Derives the 32 bytes of such a key, to make other keys from them. */
export async function deriveBytes(
  secret: string,
  { hash, iterations, salt }: KeyDerivation,
): Promise<Uint8Array<ArrayBuffer>> {
  const typed = new TextEncoder().encode(secret.normalize("NFKC"));
  const base = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash, iterations, salt: fromBase64(salt)! };
  return new Uint8Array(await crypto.subtle.deriveBits(how, base, 256));
}

/** Makes the key of one file from bytes that were derived once (HKDF-SHA256, RFC 5869), by a salt of the file's own. */
export async function keyOfFile(master: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey("raw", master, "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt, info: new TextEncoder().encode("pushpin file") };
  return crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}
