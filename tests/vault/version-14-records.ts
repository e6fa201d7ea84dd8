import { openDB } from "idb";
import { makeDataKey, sealRecord, type StoredBody } from "../../lib/vault/sealing";
import AWAY_TIMES from "../fixtures/vault/v14/awayTimes.json";

const STORES = [
  ...["sites", "classes", "schedules", "corrections", "students", "workingHours", "declines", "bookings"],
  ...["sessionLogs", "readings", "cellDecisions", "teacherQuestions", "teacherRoutines", "blockedTimes"],
  ...["schoolDays", "bellSchedules", "rotations", "subscriptions", "absenceAnswers", "visits", "calendarAccounts"],
  ...["confirmedAccounts", "overrides", "planDecisions", "districtForms", "choices", "folderFiles", "fileConflicts"],
  ...["timers", "awayTimes"],
];

/** Lays on disk a vault of the database version before colleagues' visits were kept, with one time away. */
export async function layDownVersion14(): Promise<void> {
  const key = await makeDataKey();
  const database = await openDB("pushpin", 14, {
    upgrade(fresh) {
      for (const store of ["keys", "about", "shards"]) fresh.createObjectStore(store);
      fresh.createObjectStore("log", { autoIncrement: true });
      for (const store of STORES) fresh.createObjectStore(store, { keyPath: "id" });
    },
  });
  await database.put("keys", key, "data");
  await database.put("about", { vaultId: "v", writes: 5, counts: { awayTimes: 1 }, savedOn: "2026-11-20" }, "vault");
  for (const record of AWAY_TIMES as StoredBody[])
    await database.put("awayTimes", await sealRecord(key, "awayTimes", { record, version: 1 }));
  database.close();
}
