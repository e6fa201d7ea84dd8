import { openDB } from "idb";
import { makeDataKey, sealRecord, type StoredBody } from "../../lib/vault/sealing";
import BOOKINGS from "../fixtures/vault/v6/bookings.json";
import LOGS from "../fixtures/vault/v6/sessionLogs.json";

const STORES = [
  ...["sites", "classes", "schedules", "corrections", "students", "workingHours", "declines", "bookings"],
  ...["sessionLogs", "readings", "cellDecisions", "teacherQuestions", "teacherRoutines", "blockedTimes"],
  ...["schoolDays", "bellSchedules", "rotations", "subscriptions", "absenceAnswers"],
];

/** Lays on disk a vault of the database version before visits, with its bookings and their ledger entries. */
export async function layDownVersion6(): Promise<void> {
  const key = await makeDataKey();
  const database = await openDB("pushpin", 6, {
    upgrade(fresh) {
      for (const store of ["keys", "about"]) fresh.createObjectStore(store);
      fresh.createObjectStore("log", { autoIncrement: true });
      for (const store of STORES) fresh.createObjectStore(store, { keyPath: "id" });
    },
  });
  await database.put("keys", key, "data");
  const counts = { bookings: BOOKINGS.length, sessionLogs: LOGS.length };
  await database.put("about", { vaultId: "v", writes: 5, counts, savedOn: "2026-10-07" }, "vault");
  for (const record of BOOKINGS as StoredBody[])
    await database.put("bookings", await sealRecord(key, "bookings", { record, version: 2 }));
  for (const record of LOGS as StoredBody[])
    await database.put("sessionLogs", await sealRecord(key, "sessionLogs", { record, version: 3 }));
  database.close();
}
