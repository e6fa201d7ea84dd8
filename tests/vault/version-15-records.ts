import { openDB } from "idb";
import { makeDataKey, sealRecord, type StoredBody } from "../../lib/vault/sealing";
import { COLLECTIONS } from "../../lib/vault/stores";
import STUDENTS from "../fixtures/vault/v15/students.json";

/** Lays on disk a vault of the database version in which the key of name hashes lay in each student's record. */
export async function layDownVersion15(): Promise<void> {
  const key = await makeDataKey();
  const database = await openDB("pushpin", 15, {
    upgrade(fresh) {
      for (const store of ["keys", "about", "shards"]) fresh.createObjectStore(store);
      fresh.createObjectStore("log", { autoIncrement: true });
      for (const store of COLLECTIONS) if (store !== "nameKeys") fresh.createObjectStore(store, { keyPath: "id" });
    },
  });
  await database.put("keys", key, "data");
  await database.put("about", { vaultId: "v", writes: 5, counts: { students: 2 }, savedOn: "2026-11-20" }, "vault");
  for (const record of STUDENTS as StoredBody[])
    await database.put("students", await sealRecord(key, "students", { record, version: 2 }));
  database.close();
}
