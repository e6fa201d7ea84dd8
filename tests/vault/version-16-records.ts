import { openDB } from "idb";
import { makeDataKey, sealRecord, type StoredBody } from "../../lib/vault/sealing";
import { COLLECTIONS } from "../../lib/vault/stores";
import SESSION_LOGS from "../fixtures/vault/v16/session-logs.json";

/** Lays on disk a vault of the database version in which ledger entries did not say who gave a session. */
export async function layDownVersion16(): Promise<void> {
  const key = await makeDataKey();
  const database = await openDB("pushpin", 16, {
    upgrade(fresh) {
      for (const store of ["keys", "about", "shards"]) fresh.createObjectStore(store);
      fresh.createObjectStore("log", { autoIncrement: true });
      for (const store of COLLECTIONS) fresh.createObjectStore(store, { keyPath: "id" });
    },
  });
  await database.put("keys", key, "data");
  await database.put("about", { vaultId: "v", writes: 3, counts: { sessionLogs: 1 }, savedOn: "2026-10-06" }, "vault");
  for (const record of SESSION_LOGS as StoredBody[])
    await database.put("sessionLogs", await sealRecord(key, "sessionLogs", { record, version: 3 }));
  database.close();
}
