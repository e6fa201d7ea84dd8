import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { VaultError } from "../../lib/core/vault/vault-error";
import { IdbVault } from "../../lib/vault/idb-vault";
import { aClass, aSite, aStudent } from "../fixtures/builders";

let vault: IdbVault;
beforeEach(() => {
  vault = new IdbVault();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await vault.close();
  await deleteDB("pushpin");
});

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "none",
    (error: unknown) => (error instanceof VaultError ? error.failure.code : error),
  );
const put = () => vault.apply([{ put: "students", record: aStudent() }]);

/** From the next put on, IndexedDB answers with this error, as the specification has it for a failed request. */
function failPuts(error: DOMException): void {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw error;
  });
}

test("an older Pushpin that keeps the database open blocks, and lets go again", async () => {
  const older = await openDB("pushpin", 2, {
    upgrade(database) {
      database.createObjectStore("keys");
      for (const store of ["sites", "classes", "schedules", "corrections", "students", "workingHours", "declines"])
        database.createObjectStore(store, { keyPath: "id" });
      for (const store of ["bookings", "sessionLogs", "readings", "cellDecisions", "teacherQuestions"])
        database.createObjectStore(store, { keyPath: "id" });
      for (const store of ["teacherRoutines", "blockedTimes"]) database.createObjectStore(store, { keyPath: "id" });
    },
  });
  expect(await codeOf(vault.all("students"))).toBe("vault-blocked");
  // The browser would keep a second request waiting behind the first one without a word.
  expect(await Promise.all([codeOf(vault.all("students")), codeOf(put())])).toEqual(["vault-blocked", "vault-blocked"]);
  older.close();
  expect(await codeOf(put())).toBe("none");
  expect(await vault.all("students")).toEqual([aStudent()]);
});

test("a database of a later Pushpin is left as it is", async () => {
  (await openDB("pushpin", 99, { upgrade: (database) => void database.createObjectStore("later") })).close();
  expect(await codeOf(vault.all("students"))).toBe("vault-newer");
  expect(await codeOf(put())).toBe("vault-newer");
  const later = await openDB("pushpin");
  expect([later.version, [...later.objectStoreNames]]).toEqual([99, ["later"]]);
  later.close();
});

test("a full disk writes nothing, and all of it works again once there is room", async () => {
  await vault.apply([{ put: "classes", record: aClass() }]);
  failPuts(new DOMException("no room", "QuotaExceededError"));
  expect(
    await codeOf(
      vault.apply([
        { remove: "classes", id: "k12" },
        { put: "students", record: aStudent() },
      ]),
    ),
  ).toBe("vault-full");
  vi.restoreAllMocks();
  expect(await vault.all("classes")).toEqual([aClass()]);
  expect(await codeOf(put())).toBe("none");
});

test("a refused write writes nothing", async () => {
  await vault.apply([{ put: "classes", record: aClass() }]);
  failPuts(new DOMException("no", "UnknownError"));
  expect(
    await codeOf(
      vault.apply([
        { remove: "classes", id: "k12" },
        { put: "students", record: aStudent() },
      ]),
    ),
  ).toBe("vault-refused");
  vi.restoreAllMocks();
  expect(await vault.all("classes")).toEqual([aClass()]);
});

test("storage that can't be opened is told as that", async () => {
  await vault.apply([{ put: "sites", record: aSite() }]);
  await vault.close();
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("backing store", "UnknownError");
  });
  expect(await codeOf(vault.all("students"))).toBe("vault-unreadable");
});
