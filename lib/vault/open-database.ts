import { openDB, type OpenDBCallbacks } from "idb";
import type { VaultFailure } from "../core/vault/vault-failure";
import { VaultError } from "../ports/vault";
import { SCHEMA_VERSION, upgradeStores, type VaultDatabase, type VaultSchema } from "./stores";

const DATABASE = "pushpin";

/** An open database, and the version that it had before it was opened; 0 when it was created now. */
export interface OpenedDatabase {
  database: VaultDatabase;
  oldVersion: number;
}

/**
 * Opens the vault's database and upgrades its stores.
 * @param onGone called when the connection ends: another context needs a newer version, or the browser closed it
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

/** Gives the name of a DOMException, by which the IndexedDB specification identifies each failure. */
export function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : "";
}
