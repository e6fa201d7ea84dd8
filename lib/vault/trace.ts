import { VaultError } from "../core/vault/vault-error";
import type { Collection } from "../ports/vault";
import type { Canary, SignedTrace, VaultTrace } from "../ports/canary";
import { isSigned, makeCanaryKey, signed } from "./canary-signature";
import { addMissing, judgeVault, type VaultContents } from "./loss";
import { makeDataKey } from "./sealing";
import {
  CACHES,
  CANARY_KEY,
  COLLECTIONS,
  DATA_KEY,
  STORES,
  TRACE,
  UNCOUNTED,
  type StoredKey,
  type VaultDatabase,
  type VaultTransaction,
} from "./stores";

const COUNTED = COLLECTIONS.filter((collection) => !UNCOUNTED.includes(collection));

/** Gives the UTC day of an instant, as YYYY-MM-DD. */
export const dayOfMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * Gives the vault's data key, wrapped if it has a passphrase, after checking that no records were lost; makes one for a
 * new vault.
 * @throws VaultError `vault-lost` when all saved records are gone, or the key is
 */
export async function findOrMakeKey(database: VaultDatabase, canary: Canary, nowMs: number): Promise<StoredKey> {
  const [seen, kept] = await Promise.all([readContents(database), readOwn(database, canary)]);
  const verdict = judgeVault(seen, kept);
  if (verdict.state === "lost") throw new VaultError({ code: "vault-lost", loss: verdict.loss });
  const made = seen.hasKey ? undefined : await makeDataKey();
  const canaryKey = await makeCanaryKey();
  const transaction = database.transaction(STORES, "readwrite");
  const key = await keepOrStoreKey(transaction, made);
  const keys = transaction.objectStore("keys");
  if ((await keys.count(CANARY_KEY)) === 0) await keys.put(canaryKey, CANARY_KEY);
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
        ...keptBackup(trace ?? kept),
      };
  if (!isNoted) await transaction.objectStore("about").put(noted, TRACE);
  await transaction.done;
  if (!kept?.mac || !isNoted) await keepCanary(database, canary, noted);
  return key;
}

/** Keeps the time of the last backup: after a loss it shows how old the backup file is. */
const keptBackup = (trace: VaultTrace | undefined): Pick<VaultTrace, "backedUpAtMs"> =>
  trace?.backedUpAtMs === undefined ? {} : { backedUpAtMs: trace.backedUpAtMs };

/** Empties a lost vault and makes a new key; does nothing when the vault is not lost. */
export async function emptyVault(database: VaultDatabase, canary: Canary, nowMs: number): Promise<void> {
  const [seen, kept] = await Promise.all([readContents(database), readOwn(database, canary)]);
  if (judgeVault(seen, kept).state !== "lost") return;
  const [key, canaryKey] = await Promise.all([makeDataKey(), makeCanaryKey()]);
  const transaction = database.transaction(STORES, "readwrite");
  const trace: VaultTrace = {
    vaultId: crypto.randomUUID(),
    writes: 1,
    counts: {},
    savedOn: dayOfMs(nowMs),
    ...keptBackup(kept),
  };
  await Promise.all([
    ...COLLECTIONS.map((collection) => transaction.objectStore(collection).clear()),
    transaction.objectStore("shards").clear(),
    transaction.objectStore("keys").put(key, DATA_KEY),
    transaction.objectStore("keys").put(canaryKey, CANARY_KEY),
    transaction.objectStore("about").put(trace, TRACE),
    transaction.done,
  ]);
  await canary.write(await signed(canaryKey, trace));
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

/** Writes the canary. A failed write is ignored: only a canary ahead of the trace is a sign of loss. */
export async function keepCanary(database: VaultDatabase, canary: Canary, trace: VaultTrace): Promise<void> {
  const key = await canaryKeyOf(database);
  if (key) await canary.write(await signed(key, trace)).catch(() => undefined);
}

/**
 * Reads the canary; undefined when this vault did not sign it, since a calendar page's process can write to the same
 * storage. When the signing key was lost with the database, accepts an unsigned one: the details of a reported loss may
 * then be wrong, but no loss goes unreported.
 */
async function readOwn(database: VaultDatabase, canary: Canary): Promise<SignedTrace | undefined> {
  const [kept, key] = await Promise.all([canary.read(), canaryKeyOf(database)]);
  if (!kept || !key) return kept;
  return (await isSigned(key, kept)) ? kept : undefined;
}

const canaryKeyOf = async (database: VaultDatabase): Promise<CryptoKey | undefined> =>
  (await database.get("keys", CANARY_KEY)) as CryptoKey | undefined;

async function readContents(database: VaultDatabase): Promise<VaultContents> {
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

/**
 * Gives the stored key, or stores the new one: of two contexts that start together, the first one's is used. Clears the
 * caches for a new key.
 */
async function keepOrStoreKey(
  transaction: VaultTransaction<"readwrite">,
  made: CryptoKey | undefined,
): Promise<StoredKey> {
  const keys = transaction.objectStore("keys");
  const existing = (await keys.get(DATA_KEY)) as StoredKey | undefined;
  if (existing) return existing;
  if (!made) throw new VaultError({ code: "vault-refused" });
  await keys.put(made, DATA_KEY);
  await Promise.all([...CACHES, "shards" as const].map((cache) => transaction.objectStore(cache).clear()));
  return made;
}
