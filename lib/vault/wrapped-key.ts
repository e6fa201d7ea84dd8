import { parseRecoveryCode, RECOVERY_BYTES, recoveryCode } from "../core/vault/recovery-code";
import { deriveKey, newDerivation, type KeyDerivation } from "./derive-key";
import type { Sealed } from "./sealing";

/** The data key, sealed under a key that is derived from a secret. */
interface Wrap extends Sealed {
  derivation: KeyDerivation;
}

/** What a vault with a passphrase stores in place of its key: the unwrapped key is never on disk. */
export interface WrappedKey {
  format: 1;
  passphrase: Wrap;
  /** The data key under the new passphrase of her vault file, kept until the file has been written with it. */
  nextPassphrase?: Wrap;
  /** Opened by the recovery code. */
  recovery: Wrap;
  lockAfterMinutes: number;
}

/** Key bytes, in memory only. */
export type KeyBytes = Uint8Array<ArrayBuffer>;

const KEY_BYTES = 32;

/** Makes the bytes of a new data key. */
export function makeKeyBytes(): KeyBytes {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

/** Imports key bytes for use; the imported key can't be exported. */
export async function importDataKey(bytes: KeyBytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/**
 * Wraps a data key under a passphrase and under a new recovery code. The code is returned this once and stored nowhere.
 */
export async function wrapKey(
  bytes: KeyBytes,
  { passphrase, lockAfterMinutes }: { passphrase: string; lockAfterMinutes: number },
): Promise<{ wrapped: WrappedKey; recoveryCode: string }> {
  const recovery = await wrapUnderNewCode(bytes);
  const wrapped: WrappedKey = {
    format: 1,
    passphrase: await wrapUnder("passphrase", passphrase, bytes),
    recovery: recovery.wrap,
    lockAfterMinutes,
  };
  return { wrapped, recoveryCode: recovery.code };
}

/** Wraps the key under another passphrase; the records stay as they are. No other passphrase opens it then. */
export async function rewrapUnderPassphrase(
  before: WrappedKey,
  bytes: KeyBytes,
  passphrase: string,
): Promise<WrappedKey> {
  return settleNext(await wrapUnderNext(before, bytes, passphrase), "new");
}

/** Wraps the key under a second passphrase, beside the one before. */
export async function wrapUnderNext(before: WrappedKey, bytes: KeyBytes, passphrase: string): Promise<WrappedKey> {
  return { ...before, nextPassphrase: await wrapUnder("passphrase", passphrase, bytes) };
}

/** Keeps one of two passphrases. */
export function settleNext({ nextPassphrase, ...key }: WrappedKey, which: "new" | "before"): WrappedKey {
  return which === "new" && nextPassphrase ? { ...key, passphrase: nextPassphrase } : key;
}

/** Wraps the key under a new recovery code; the old code stops working. */
export async function rewrapUnderNewCode(
  before: WrappedKey,
  bytes: KeyBytes,
): Promise<{ wrapped: WrappedKey; recoveryCode: string }> {
  const { wrap, code } = await wrapUnderNewCode(bytes);
  return { wrapped: { ...before, recovery: wrap }, recoveryCode: code };
}

/** Unwraps the data key with a passphrase or the recovery code; undefined when the secret is neither. */
export async function unwrapKey(wrapped: WrappedKey, secret: string): Promise<KeyBytes | undefined> {
  const code = parseRecoveryCode(secret);
  return (
    (await unwrapWith("recovery", code, wrapped.recovery)) ??
    (await unwrapWith("passphrase", secret, wrapped.passphrase)) ??
    unwrapWith("passphrase", secret, wrapped.nextPassphrase)
  );
}

/** Makes a random code of 125 bits, in groups that can be read aloud. */
export function makeCode(): string {
  return recoveryCode(crypto.getRandomValues(new Uint8Array(RECOVERY_BYTES)));
}

async function wrapUnderNewCode(bytes: KeyBytes): Promise<{ wrap: Wrap; code: string }> {
  const code = makeCode();
  return { wrap: await wrapUnder("recovery", parseRecoveryCode(code)!, bytes), code };
}

type Kind = "passphrase" | "recovery";

const parametersOf = (kind: Kind, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: "AES-GCM",
  iv,
  additionalData: new TextEncoder().encode(`data key|${kind}`),
});

async function wrapUnder(kind: Kind, secret: string, bytes: KeyBytes): Promise<Wrap> {
  const derivation = newDerivation();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await deriveKey(secret, derivation);
  return { derivation, iv, sealed: await crypto.subtle.encrypt(parametersOf(kind, iv), key, bytes) };
}

async function unwrapWith(kind: Kind, secret?: string, wrap?: Wrap): Promise<KeyBytes | undefined> {
  if (secret === undefined || !wrap) return undefined;
  const { derivation, iv, sealed } = wrap;
  try {
    const key = await deriveKey(secret, derivation);
    return new Uint8Array(await crypto.subtle.decrypt(parametersOf(kind, iv), key, sealed));
  } catch {
    return undefined;
  }
}
