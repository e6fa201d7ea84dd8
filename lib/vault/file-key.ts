import type { FileKey } from "../core/vault/folder-file";
import type { FileSecret } from "../ports/vault-archive";
import { fromBase64, toBase64 } from "../core/base64";
import { deriveBytes, deriveKey, keyOfFile, newDerivation } from "./derive-key";
import { readHead, type Header } from "./file-head";

/** True when the key was derived from this passphrase. */
export async function isPassphraseOf(key: FileKey, passphrase: string): Promise<boolean> {
  return toBase64(await deriveBytes(passphrase, key.derivation)) === key.master;
}

/**
 * Derives a key for files that are sealed repeatedly, so that she types the passphrase once.
 * @param like a file that the key must open; without one, the key is for new files
 */
export async function makeFileKey(
  passphrase: string,
  like?: Uint8Array<ArrayBuffer>,
  iterations?: number,
): Promise<FileKey> {
  const read = like && (await readHead(like));
  const derivation = read?.ok ? read.value.header.derivation : newDerivation(iterations);
  return { derivation, master: toBase64(await deriveBytes(passphrase, derivation)) };
}

/** Gives the key of one file; undefined when the given derived key belongs to another passphrase. */
export async function keyFor({ derivation, keySalt }: Header, how: FileSecret): Promise<CryptoKey | undefined> {
  const salt = keySalt === undefined ? undefined : fromBase64(keySalt)!;
  if ("secret" in how)
    return salt ? keyOfFile(await deriveBytes(how.secret, derivation), salt) : deriveKey(how.secret, derivation);
  const isSame = how.key.derivation.salt === derivation.salt && how.key.derivation.iterations === derivation.iterations;
  return isSame && salt ? keyOfFile(fromBase64(how.key.master)!, salt) : undefined;
}
