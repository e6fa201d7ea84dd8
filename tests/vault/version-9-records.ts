import { openDB } from "idb";
import { makeDataKey, sealRecord, type StoredBody } from "../../lib/vault/sealing";
import STUDENTS from "../fixtures/vault/v9/students.json";

const STORES = [
  ...["sites", "classes", "schedules", "corrections", "students", "workingHours", "declines", "bookings"],
  ...["sessionLogs", "readings", "cellDecisions", "teacherQuestions", "teacherRoutines", "blockedTimes"],
  ...["schoolDays", "bellSchedules", "rotations", "subscriptions", "absenceAnswers", "visits", "calendarAccounts"],
  ...["confirmedAccounts", "overrides"],
];

/** Lays on disk a vault of the database version before decisions on plans were kept, with one student. */
export async function layDownVersion9(): Promise<void> {
  const key = await makeDataKey();
  const database = await openDB("pushpin", 9, {
    upgrade(fresh) {
      for (const store of ["keys", "about"]) fresh.createObjectStore(store);
      fresh.createObjectStore("log", { autoIncrement: true });
      for (const store of STORES) fresh.createObjectStore(store, { keyPath: "id" });
    },
  });
  await database.put("keys", key, "data");
  await database.put("about", { vaultId: "v", writes: 5, counts: { students: 1 }, savedOn: "2026-11-20" }, "vault");
  for (const record of STUDENTS as StoredBody[])
    await database.put("students", await sealRecord(key, "students", { record, version: 2 }));
  database.close();
}
