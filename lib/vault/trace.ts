import { VaultError, type Collection } from "../ports/vault";
import type { Canary, VaultTrace } from "../ports/canary";
import { addMissing, judgeVault, type SeenVault } from "./loss";
import { makeDataKey } from "./sealing";
import { CACHES, COLLECTIONS, DATA_KEY, STORES, TRACE, type VaultDatabase, type VaultTransaction } from "./stores";

const COUNTED = COLLECTIONS.filter((collection) => !CACHES.includes(collection));

/** Gives the UTC day of an instant, as YYYY-MM-DD. */
export const dayOfMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * Gives the vault's data key after checking that no records were lost; makes one for a new vault.
 * @throws VaultError `vault-lost` when all saved records are gone, or the key is
 */
export async function takeKey(database: VaultDatabase, canary: Canary, nowMs: number): Promise<CryptoKey> {
  const [seen, kept] = await Promise.all([lookAt(database), canary.read()]);
  const verdict = judgeVault(seen, kept);
  if (verdict.state === "lost") throw new VaultError({ code: "vault-lost", loss: verdict.loss });
  const made = seen.hasKey ? undefined : await makeDataKey();
  const transaction = database.transaction(STORES, "readwrite");
  const key = await keyOrNew(transaction, made);
  const trace = await transaction.objectStore("about").get(TRACE);
  const missing = verdict.state === "missing" ? addMissing(trace?.missing, verdict.missing) : trace?.missing;
  const isNoted =
    trace !== undefined && trace.vaultId === (kept?.vaultId ?? trace.vaultId) && verdict.state === "sound";
  const noted: VaultTrace = isNoted
    ? trace
    : {
        vaultId: trace?.vaultId ?? crypto.randomUUID(),
        writes: Math.max(trace?.writes ?? 0, kept?.writes ?? 0) + 1,
        counts: await countRecords(transaction),
        savedOn: verdict.state === "missing" ? verdict.missing.savedOn : dayOfMs(nowMs),
        ...(missing ? { missing } : {}),
      };
  if (!isNoted) await transaction.objectStore("about").put(noted, TRACE);
  await transaction.done;
  if (!kept || !isNoted) await keepCanary(canary, noted);
  return key;
}

/** Empties a lost vault and makes a new key; does nothing when the vault is not lost. */
export async function emptyVault(database: VaultDatabase, canary: Canary, nowMs: number): Promise<void> {
  const [seen, kept] = await Promise.all([lookAt(database), canary.read()]);
  if (judgeVault(seen, kept).state !== "lost") return;
  const key = await makeDataKey();
  const transaction = database.transaction(STORES, "readwrite");
  const trace: VaultTrace = { vaultId: crypto.randomUUID(), writes: 1, counts: {}, savedOn: dayOfMs(nowMs) };
  await Promise.all([
    ...COLLECTIONS.map((collection) => transaction.objectStore(collection).clear()),
    transaction.objectStore("keys").put(key, DATA_KEY),
    transaction.objectStore("about").put(trace, TRACE),
    transaction.done,
  ]);
  await canary.write(trace);
}

/** Records a save in the vault's trace, within the save's own transaction. */
export async function noteSave(
  transaction: VaultTransaction<"readwrite">,
  changed: ReadonlySet<Collection>,
  nowMs: number,
): Promise<VaultTrace | undefined> {
  const counted = COUNTED.filter((collection) => changed.has(collection));
  if (counted.length === 0) return undefined;
  const about = transaction.objectStore("about");
  const before = (await about.get(TRACE)) ?? { vaultId: crypto.randomUUID(), writes: 0, counts: {} };
  const counts = await Promise.all(
    counted.map(async (collection) => [collection, await transaction.objectStore(collection).count()] as const),
  );
  const trace: VaultTrace = {
    ...before,
    writes: before.writes + 1,
    counts: { ...before.counts, ...Object.fromEntries(counts) },
    savedOn: dayOfMs(nowMs),
  };
  await about.put(trace, TRACE);
  return trace;
}

/** Writes the canary. A failed write is ignored: a canary behind the trace is no sign of loss. */
export async function keepCanary(canary: Canary, trace: VaultTrace): Promise<void> {
  await canary.write(trace).catch(() => undefined);
}

async function lookAt(database: VaultDatabase): Promise<SeenVault> {
  const transaction = database.transaction(STORES, "readonly");
  const [key, trace, counts] = await Promise.all([
    transaction.objectStore("keys").get(DATA_KEY),
    transaction.objectStore("about").get(TRACE),
    countRecords(transaction),
  ]);
  return { hasKey: key !== undefined, trace, counts };
}

async function countRecords(transaction: VaultTransaction<IDBTransactionMode>): Promise<VaultTrace["counts"]> {
  const counts = await Promise.all(
    COUNTED.map(async (collection) => [collection, await transaction.objectStore(collection).count()] as const),
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** Keeps an existing key: of two contexts that start together, the first one's counts. A new key clears the caches. */
async function keyOrNew(transaction: VaultTransaction<"readwrite">, made: CryptoKey | undefined): Promise<CryptoKey> {
  const keys = transaction.objectStore("keys");
  const existing = await keys.get(DATA_KEY);
  if (existing) return existing;
  if (!made) throw new VaultError({ code: "vault-refused" });
  await keys.put(made, DATA_KEY);
  await Promise.all(CACHES.map((cache) => transaction.objectStore(cache).clear()));
  return made;
}
