import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, expect, test } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import { SCHEMA_VERSION, STORES } from "../../lib/vault/stores";
import { MIGRATIONS } from "../../lib/vault/migration-steps";
import type { Collection } from "../../lib/ports/vault";
import { layDown, OLD_VERSIONS, storedVersionsOf } from "./old-vault";
import { recordsOfVersion1 } from "./version-1-records";

/**
 * Record versions that no vault has: database version 7 brought both steps from version 2 on, since it turned bookings
 * into visits.
 */
const NEVER_STORED: { readonly [C in Collection]?: readonly number[] } = { bookings: [3] };

afterEach(async () => deleteDB("pushpin"));

test.each(OLD_VERSIONS)(
  "a vault of database version %i gets every store of today, and loses nothing",
  async (version) => {
    await layDown(version);
    const vault = new IdbVault();
    expect(await vault.health()).toEqual({ damaged: [] });
    await vault.close();
    const database = await openDB("pushpin", SCHEMA_VERSION);
    expect([...database.objectStoreNames].sort()).toEqual([...STORES].sort());
    database.close();
  },
);

test("each migration step has a stored record of the version that it converts", () => {
  const lacking = (Object.keys(MIGRATIONS) as Collection[]).flatMap((collection) => {
    const stored = new Set([...storedVersionsOf(collection), ...(NEVER_STORED[collection] ?? [])]);
    if (recordsOfVersion1(collection).length > 0) stored.add(1);
    const versions = MIGRATIONS[collection]!.map((_step, index) => index + 1);
    return versions.filter((version) => !stored.has(version)).map((version) => `${collection} ${version}`);
  });
  expect(lacking).toEqual([]);
});
