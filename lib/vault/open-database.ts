import { deleteDB, openDB, type OpenDBCallbacks } from "idb";
import type { VaultFailure } from "../core/vault/vault-failure";
import { VaultError } from "../core/vault/vault-error";
import { DATA_KEY, SCHEMA_VERSION, TRACE, upgradeStores, type VaultDatabase, type VaultSchema } from "./stores";

/**
 * The two databases that records move between: when a passphrase is set, they are sealed anew in the other one, and the
 * first is deleted with its key. Only during such a move do both exist.
 */
const DATABASES = ["pushpin", "pushpin-2"] as const;
export type DatabaseName = (typeof DATABASES)[number];
/** Gives the name of the database that this one's records move to. */
export const otherDatabase = (name: string): DatabaseName => (name === DATABASES[0] ? DATABASES[1] : DATABASES[0]);

/** An open database, and the version that it had before it was opened; 0 when it has just been created. */
export interface OpenedDatabase {
  database: VaultDatabase;
  oldVersion: number;
}

/**
 * Opens the vault's database and upgrades its stores. Ends a move that was interrupted: records arrive in one
 * transaction together with their key, so a database is either complete or empty.
 * @param onGone called when the connection ends: another context needs a newer version, or the browser closed it
 * @throws VaultError `vault-blocked`, `vault-newer`, `vault-full` or `vault-unreadable`
 */
export async function openDatabase(onGone: () => void): Promise<OpenedDatabase> {
  const existing = await existingDatabases();
  if (existing.length < 2) return openNamed(existing[0] ?? DATABASES[0], onGone);
  const [first, second] = await Promise.all(DATABASES.map(async (name) => openNamed(name, onGone)));
  const [current, rest] = await chooseCurrent(first!, second!);
  rest.database.close();
  await deleteDatabase(rest.database.name);
  return current;
}

/**
 * Chooses which of two databases to keep. An empty one is the target of a move that failed, or the source of one that
 * succeeded. If both are complete, the move was interrupted just before it emptied its source; nothing was saved since,
 * so keep the one with a passphrase.
 */
async function chooseCurrent(one: OpenedDatabase, other: OpenedDatabase): Promise<[OpenedDatabase, OpenedDatabase]> {
  const [first, second] = await Promise.all([one, other].map(async ({ database }) => stateOf(database)));
  if (second === "empty") return [one, other];
  if (first === "empty") return [other, one];
  return second === "wrapped" ? [other, one] : [one, other];
}

async function stateOf(database: VaultDatabase): Promise<"empty" | "open" | "wrapped"> {
  const [key, trace] = await Promise.all([database.get("keys", DATA_KEY), database.get("about", TRACE)]);
  if (!key) return trace ? "open" : "empty";
  return "passphrase" in key ? "wrapped" : "open";
}

async function existingDatabases(): Promise<DatabaseName[]> {
  try {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    return DATABASES.filter((name) => names.includes(name));
  } catch {
    throw new VaultError({ code: "vault-unreadable" });
  }
}

/** True when one of the vault's databases exists. */
export async function isAnyThere(): Promise<boolean> {
  return (await existingDatabases()).length > 0;
}

/** Deletes a database. One that another context has open is deleted once that context closes it. */
export async function deleteDatabase(name: string): Promise<void> {
  await new Promise<void>((resolve) => void deleteDB(name, { blocked: () => resolve() }).finally(resolve));
}

/** Empty databases that exist during a move only, see {@link withSpares}. */
const SPARES = ["pushpin-spare-1", "pushpin-spare-2", "pushpin-spare-3"] as const;

/**
 * Runs work that ends with the deletion of a database, so that its bytes leave the files too. Chromium keeps all
 * databases of an extension in one LevelDB, where deleted bytes stay until a later deletion nearby makes it rewrite the
 * same file. The spares are created before the database that replaces the deleted one, and deleted after it: three, as
 * measured. In Firefox each database is a file of its own, and they change nothing.
 */
export async function withSpares<T>(work: () => Promise<T>): Promise<T> {
  for (const name of SPARES) (await openDB(name, 1)).close();
  try {
    return await work();
  } finally {
    for (const name of SPARES) await deleteDatabase(name);
  }
}

/** Deletes every database of the vault. */
export async function deleteAll(): Promise<void> {
  await Promise.all([...DATABASES, ...SPARES].map(deleteDatabase));
}

/**
 * Openings that an older Pushpin blocks, by database. The browser handles the requests to open a database one after the
 * other: a further one would wait behind such an opening and never hear that it is blocked.
 */
const blocked = new Map<DatabaseName, Promise<unknown>>();
/** How long a request waits for an opening that is blocked, ms: the older Pushpin may have let go just now. */
const MAX_BLOCKED_MS = 500;

/** Waits for an opening that was blocked. @returns false while it still is */
async function isFree(name: DatabaseName): Promise<boolean> {
  const opening = blocked.get(name);
  if (!opening) return true;
  const waited = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), MAX_BLOCKED_MS));
  return Promise.race([opening.then(() => true), waited]);
}

/** Opens one of the databases by name, see {@link openDatabase}. */
export async function openNamed(name: DatabaseName, onGone: () => void): Promise<OpenedDatabase> {
  if (!(await isFree(name))) throw new VaultError({ code: "vault-blocked" });
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    let oldVersion = SCHEMA_VERSION;
    const opening = openStores(name, {
      upgrade(database, before) {
        oldVersion = before;
        upgradeStores(database, before);
      },
      blocked() {
        isBlocked = true;
        const over = (): void => void blocked.delete(name);
        blocked.set(name, opening.then(over, over));
        reject(new VaultError({ code: "vault-blocked" }));
      },
      blocking: onGone,
      terminated: onGone,
    });
    opening.then(
      (database) => (isBlocked ? database.close() : resolve({ database, oldVersion })),
      (error: unknown) => reject(new VaultError({ code: whyNotOpened(error) })),
    );
  });
}

function whyNotOpened(
  error: unknown,
): Exclude<VaultFailure["code"], "vault-lost" | "sealed-file" | "unlock-wait" | "passphrase-too-short"> {
  switch (nameOf(error)) {
    case "VersionError":
      return "vault-newer";
    case "QuotaExceededError":
      return "vault-full";
    default:
      return "vault-unreadable";
  }
}

async function openStores(name: DatabaseName, callbacks: OpenDBCallbacks<VaultSchema>): Promise<VaultDatabase> {
  return openDB<VaultSchema>(name, SCHEMA_VERSION, callbacks);
}

/** Gives the name of a DOMException, by which the IndexedDB specification identifies each failure. */
export function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : "";
}
