import { fromBase64, toBase64 } from "../core/base64";
import { waitAfter, type WrongTries } from "../core/vault/protection";
import type { SessionKey } from "../ports/session-key";
import { VaultError } from "../core/vault/vault-error";
import { DATA_KEY, WRONG_TRIES, type StoredKey, type VaultDatabase } from "./stores";
import { importDataKey, unwrapKey, type KeyBytes, type WrappedKey } from "./wrapped-key";

/** True for the key of a vault with a passphrase. */
export const isWrapped = (stored: StoredKey): stored is WrappedKey => "passphrase" in stored;

/**
 * Gives the usable key of a vault: the stored one, or the one unlocked in this browser session; undefined while locked.
 */
export async function usableKey(stored: StoredKey, session: SessionKey): Promise<CryptoKey | undefined> {
  if (!isWrapped(stored)) return stored;
  const bytes = await heldBytes(session);
  return bytes && importDataKey(bytes);
}

/** The bytes of the key that was unlocked in this browser session. */
export async function heldBytes(session: SessionKey): Promise<KeyBytes | undefined> {
  const held = await session.read();
  return held === undefined ? undefined : fromBase64(held);
}

/** Keeps an unlocked key for this browser session. */
export async function keepForSession(bytes: KeyBytes, session: SessionKey): Promise<void> {
  await session.write(toBase64(bytes));
}

/**
 * Unwraps the key with a passphrase or recovery code. Wrong tries are counted on disk, so that a restart does not
 * shorten the wait.
 * @throws VaultError `wrong-passphrase` or `unlock-wait`
 */
export async function unwrapCounted(
  { database, stored }: { database: VaultDatabase; stored: WrappedKey },
  secret: string,
  nowMs: () => number,
): Promise<KeyBytes> {
  const tries = ((await database.get("keys", WRONG_TRIES)) as WrongTries | undefined) ?? { count: 0, lastAtMs: 0 };
  const waitMs = waitAfter(tries, nowMs());
  if (waitMs > 0) throw new VaultError({ code: "unlock-wait", seconds: Math.ceil(waitMs / 1000) });
  // Count the try before making it: closing the browser in between must not give a free one.
  await database.put("keys", { count: tries.count + 1, lastAtMs: nowMs() }, WRONG_TRIES);
  const bytes = await unwrapKey(stored, secret);
  if (!bytes) throw new VaultError({ code: "wrong-passphrase" });
  await database.delete("keys", WRONG_TRIES);
  return bytes;
}

/** Stores a rewrapped key in place of the one before. */
export async function replaceWrapped(database: VaultDatabase, wrapped: WrappedKey): Promise<void> {
  await database.put("keys", wrapped, DATA_KEY);
}
