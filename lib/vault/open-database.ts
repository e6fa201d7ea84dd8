import { openDB, type OpenDBCallbacks } from "idb";
import type { VaultFailure } from "../core/vault/vault-failure";
import { VaultError } from "../ports/vault";
import { SCHEMA_VERSION, upgradeStores, type VaultDatabase, type VaultSchema } from "./stores";

const DATABASE = "pushpin";

/** A database that was opened, and the version that it had before; 0 when it was made now. */
export interface OpenedDatabase {
  database: VaultDatabase;
  oldVersion: number;
}

/**
 * Opens the vault's database and brings its stores up to date.
 * @param onGone the connection is over: another context wants a newer version, or the browser ended it
 * @throws VaultError `vault-blocked`, `vault-newer`, `vault-full` or `vault-unreadable`
 */
export function openDatabase(onGone: () => void): Promise<OpenedDatabase> {
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    let oldVersion = SCHEMA_VERSION;
    const opening = openStores({
      upgrade(database, before) {
        oldVersion = before;
        upgradeStores(database, before);
      },
      blocked() {
        isBlocked = true;
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

function whyNotOpened(error: unknown): Exclude<VaultFailure["code"], "vault-lost"> {
  switch (nameOf(error)) {
    case "VersionError":
      return "vault-newer";
    case "QuotaExceededError":
      return "vault-full";
    default:
      return "vault-unreadable";
  }
}

async function openStores(callbacks: OpenDBCallbacks<VaultSchema>): Promise<VaultDatabase> {
  return openDB<VaultSchema>(DATABASE, SCHEMA_VERSION, callbacks);
}

/** The name of a DOMException, as the IndexedDB specification gives it to each failure. */
export function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : "";
}
