import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, expect, test } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import { SCHEMA_VERSION, STORES } from "../../lib/vault/stores";
import { layDown, OLD_VERSIONS } from "./old-vault";

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
